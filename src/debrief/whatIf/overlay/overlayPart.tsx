/** This play laid over another with the same shocks: where they parted, the courses of both, and what both came to. */
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { RunFile } from '../../../model/match/run.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { measureName } from '../../../seat/measureName.ts';
import { Figure } from '../../figure/figure.tsx';
import { endingName } from '../../parts/outcomeHead.tsx';
import { measureChosen } from '../../readings/readTruths.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import type { Before } from '../charts/before.ts';
import { overlayBarsChart } from './overlayBars.ts';
import { overlayCourseChart } from './overlayCourses.ts';
import { OVERLAID, firstDifference } from './readOverlay.ts';
import type { Overlaid } from './readOverlay.ts';
import * as pageCss from '../../page.module.css';
import * as whatIfCss from '../whatIf.module.css';

/** What differed first, in a sentence for each side that chose otherwise. */
export function differenceSentence(input: DebriefInput, before: Before): string {
  const { run, say, scenario } = input;
  const difference = firstDifference(before.run, run);
  if (difference === undefined) return say('debrief-overlay-same');
  const { sides, turn } = difference;
  const alike = say('debrief-overlay-alike', { turns: turn - 1 });
  if (sides.length === 0) return `${alike} ${say('debrief-overlay-over', { turn })}`;
  const measure = ({ log }: RunFile, side: Side): string => {
    const entry = log[turn - 1];
    return entry === undefined ? '' : measureName(scenario, measureChosen(entry, side), say);
  };
  const parted = sides.map((side) => {
    const [first, now] = [measure(before.run, side), measure(run, side)];
    return first === now
      ? say('debrief-overlay-parted-offer', { side: scenario.sides[side].name, turn, now })
      : say('debrief-overlay-parted', { side: scenario.sides[side].name, turn, first, now });
  });
  return [alike, ...parted].join(' ');
}

/** Both plays. */
export function OverlayPart(props: {
  readonly input: DebriefInput;
  readonly before: Before;
}): JSX.Element {
  const { before, input } = props;
  const { run, say, scenario } = input;
  const [number, setNumber] = useState<Overlaid>('support');
  const select = useId();
  const course = useMemo(() => overlayCourseChart(input, before, number), [run, before, number]);
  const bars = useMemo(() => overlayBarsChart(input, before), [run, before]);
  const ended = (of: RunFile, seat: Side, name: string): JSX.Element => (
    <div>
      <dt>
        {name} · {say('debrief-you-led', { us: scenario.sides[seat].name })}
      </dt>
      <dd>
        <b>{endingName(input, of.ending)}</b>
        <span>{say('debrief-turns', { turns: of.log.length })}</span>
      </dd>
    </div>
  );
  return (
    <section
      class={whatIfCss.overlay}
      id="debrief-overlay"
      aria-labelledby="debrief-overlay-heading"
    >
      <h3 id="debrief-overlay-heading">{say('debrief-overlay-heading')}</h3>
      <p class={pageCss.debriefText}>{differenceSentence(input, before)}</p>
      <dl class={whatIfCss.overlayEnds}>
        {ended(before.run, before.seat, say('debrief-overlay-before'))}
        {ended(run, input.seat, say('debrief-overlay-now'))}
      </dl>
      <div class={whatIfCss.overlayFigures}>
        <div>
          <label class={whatIfCss.overlayNumber} for={select}>
            <span>{say('debrief-overlay-number')}</span>
            <select
              id={select}
              value={number}
              onChange={({ currentTarget }) =>
                setNumber(OVERLAID.find((one) => one === currentTarget.value) ?? 'support')
              }
            >
              {OVERLAID.map((one) => (
                <option key={one} value={one}>
                  {say(`quantity-${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Figure chart={course} say={say} />
        </div>
        {bars === undefined ? null : <Figure chart={bars} say={say} />}
      </div>
    </section>
  );
}
