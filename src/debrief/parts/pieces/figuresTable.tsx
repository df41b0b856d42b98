/** The figures of every violent event: what each side claimed, what an independent count said, and what was true. */
import type { JSX } from 'preact';
import { civiliansOf } from '../../../model/rules/civilians.ts';
import { SIDES } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { whole } from '../../../text/numbers.ts';
import { disputedFigures } from '../../readings/readTruths.ts';
import type { DisputedFigures } from '../../readings/readTruths.ts';
import { names } from '../../readings/debriefInput.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as pageCss from '../../page.module.css';
import * as outcomeCss from '../outcome.module.css';
import { MARK_CLASS } from '../sideClass.ts';
import * as veilCss from '../veil.module.css';

/** Whose figure stands in which column, and how far the scale reaches. */
function FiguresHead(props: { readonly input: DebriefInput; readonly most: number }): JSX.Element {
  const { say, scenario } = props.input;
  return (
    <thead>
      <tr>
        <th scope="col">{say('debrief-figures-event')}</th>
        {SIDES.map((side) => (
          <th key={side} scope="col">
            <i class={`${veilCss.mark} ${MARK_CLASS[side]}`} aria-hidden="true" />
            {say('debrief-figures-claim', { side: scenario.sides[side].name })}
          </th>
        ))}
        <th scope="col">
          <i class={`${veilCss.mark} ${pageCss.markCount}`} aria-hidden="true" />
          {say('debrief-figures-independent')}
        </th>
        <th scope="col">
          <i class={`${veilCss.mark} ${veilCss.markTrue}`} aria-hidden="true" />
          {say('debrief-figures-true')}
        </th>
        <td class={veilCss.figuresScaleHead} aria-hidden="true">
          {say('debrief-figures-scale', { most: whole(props.most) })}
        </td>
      </tr>
    </thead>
  );
}

/** Nothing where no event harmed anybody. */
export function FiguresTable(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { input } = props;
  const { run, say, scenario } = input;
  const events = disputedFigures(run.log);
  if (events.length === 0) return null;
  const besides = unspoken(input, events);
  const most = roundUp(Math.max(...events.flatMap((event) => numbersIn(event))));
  return (
    <section aria-labelledby="debrief-figures">
      <h3 id="debrief-figures">{say('debrief-figures-heading')}</h3>
      <p class={pageCss.debriefText}>{say('debrief-figures-lead')}</p>
      <div class={pageCss.scroll}>
        <table class={veilCss.figures}>
          <caption class={wordsCss.onlySpoken}>{say('debrief-figures-caption')}</caption>
          <FiguresHead input={input} most={most} />
          <tbody>
            {events.map((event) => (
              <tr key={`${event.turn} ${event.event}`}>
                <th scope="row">
                  <span class={veilCss.figuresTurn}>
                    {say('debrief-turn', { turn: event.turn })}
                  </span>{' '}
                  {say(`debrief-event-${event.event}`, {
                    harmed: scenario.sides[event.harmed].name,
                  })}
                </th>
                {SIDES.map((side) => {
                  const claim = event.claims[side];
                  return claim === null ? (
                    <td key={side} class={veilCss.denied}>
                      {say('debrief-figures-denied')}
                    </td>
                  ) : (
                    <td key={side} class={outcomeCss.figure}>
                      {whole(claim)}
                    </td>
                  );
                })}
                <td class={outcomeCss.figure}>{whole(event.estimate)}</td>
                <td class={`${outcomeCss.figure} ${veilCss.inTruth}`}>{whole(event.persons)}</td>
                <td class={veilCss.figuresScale} aria-hidden="true">
                  <Strip event={event} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {besides.struck + besides.host === 0 ? null : (
        <p class={pageCss.debriefText}>
          {say('debrief-figures-besides', {
            ...names(scenario),
            inStruck: whole(besides.struck),
            inHost: whole(besides.host),
          })}
        </p>
      )}
    </section>
  );
}

/** Who was killed or hurt in the match without being in any event's figures. */
function unspoken(
  { run, scenario }: DebriefInput,
  events: readonly DisputedFigures[],
): Readonly<Record<Side, number>> {
  const all = civiliansOf(run.log, scenario.personsPerHarm);
  const rest = (side: Side): number =>
    events
      .filter(({ harmed }) => harmed === side)
      .reduce((left, { persons }) => left - persons, all[side].casualties);
  return { struck: rest('struck'), host: rest('host') };
}

/** The four figures on one line; a denial stands nowhere on it. */
function Strip(props: { readonly event: DisputedFigures; readonly most: number }): JSX.Element {
  const { event, most } = props;
  const at = (value: number): { left: string } => ({ left: `${(100 * value) / most}%` });
  return (
    <span class={veilCss.strip}>
      <i class={`${veilCss.mark} ${veilCss.markTrue}`} style={at(event.persons)} />
      <i class={`${veilCss.mark} ${pageCss.markCount}`} style={at(event.estimate)} />
      {SIDES.map((side) => {
        const claim = event.claims[side];
        return claim === null ? null : (
          <i key={side} class={`${veilCss.mark} ${MARK_CLASS[side]}`} style={at(claim)} />
        );
      })}
    </span>
  );
}

function numbersIn({ claims, estimate, persons }: DisputedFigures): readonly number[] {
  return [persons, estimate, claims.struck ?? 0, claims.host ?? 0];
}

/** The next round figure, for the end of a scale. */
function roundUp(value: number): number {
  const step = value > 100 ? 50 : 10;
  return Math.max(step, Math.ceil(value / step) * step);
}
