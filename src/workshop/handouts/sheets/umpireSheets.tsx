/** How an instructor runs a match for a whole room: with one laptop at the front, or by hand. */
import type { JSX } from 'preact';
import type { MessageId } from '../../../text/speaker.ts';
import { percent } from '../../../text/numbers.ts';
import type { Say } from '../../../text/speaker.ts';
import { umpireRules } from '../umpireRules.ts';
import type { UmpireRules, Pair } from '../umpireRules.ts';
import { umpireTable } from '../umpireTable.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';
import * as packPrintCss from '../handoutsPrint.module.css';
import { clauses } from '../../../text/clauses.ts';

const LAPTOP = {
  'pack-laptop-before': ['pack-laptop-before-1', 'pack-laptop-before-2', 'pack-laptop-before-3'],
  'pack-laptop-turn': [
    'pack-laptop-turn-1',
    'pack-laptop-turn-2',
    'pack-laptop-turn-3',
    'pack-laptop-turn-4',
    'pack-laptop-turn-5',
  ],
  'pack-laptop-talks': ['pack-laptop-talks-1'],
  'pack-laptop-end': ['pack-laptop-end-1', 'pack-laptop-end-2'],
} as const satisfies Partial<Record<MessageId, readonly MessageId[]>>;

/** The way that serves a class best: the program keeps the match, the room plays it. */
export function LaptopSheet(props: PaperProps): JSX.Element {
  const { say } = props;
  return (
    <Sheet
      {...props}

      heading={say('pack-laptop-heading')}
      lead={say('pack-laptop-why')}
    >
      {Object.entries(LAPTOP).map(([heading, lines]) => (
        <div key={heading} class={packPrintCss.umpirePart}>
          <h3>{say(heading as keyof typeof LAPTOP)}</h3>
          <ol class={packCss.steps}>
            {lines.map((line) => (
              <li key={line}>{say(line, { friend: say('door-rival-friend') })}</li>
            ))}
          </ol>
        </div>
      ))}
    </Sheet>
  );
}

/** One page of simple rules, with the chances that the model gives this scenario. */
export function HandSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const rules = umpireRules(scenario);
  const { struck, host } = scenario.sides;
  const values = {
    stage: say('stage-attack'),
    channel: scenario.channel,
    struck: struck.name,
    host: host.name,
    supportStruck: struck.support,
    supportHost: host.support,
    crossBorder: whole(rules.crossBorder),
    report: whole(rules.report.first),
    reportStanding: whole(rules.report.later),
    slipStruck: whole(rules.slip.struck),
    slipHost: whole(rules.slip.host),
  };
  return (
    <Sheet {...props} class={packCss.hand} heading={say('pack-hand-heading')}>
      <p>{say('pack-hand-why')}</p>
      <p>
        {say('pack-hand-slips')} {say('pack-hand-board', values)}
      </p>
      <h3>{say('pack-hand-turn')}</h3>
      <ol class={packCss.steps}>
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step}>{say(`pack-hand-turn-${step}`, values)}</li>
        ))}
      </ol>
      <h3>{say('pack-hand-stages')}</h3>
      <Stages say={say} struck={struck.name} />
      <div class={`${packCss.twoColumns} ${packPrintCss.handNumbers}`}>
        <Chances rules={rules} say={say} />
        <Support rules={rules} say={say} struck={struck.name} host={host.name} />
      </div>
      <p class={packCss.handEnd}>
        {say('pack-hand-channel', rules.channel)} {say('pack-hand-persons', rules.persons)}
      </p>
      <p class={packCss.handEnd}>
        {say('pack-hand-end', {
          last: scenario.calendar.lastTurn,
          from: scenario.calendar.endingFrom,
          chance: percent(scenario.calendar.endingChance),
          turns: rules.durable.turns,
          deliveries: rules.durable.deliveries,
          cycle: rules.cycle,
          conflict: whole(rules.conflict),
        })}
      </p>
    </Sheet>
  );
}

function whole(percentage: number): string {
  return percent(percentage / 100);
}

function Stages(props: { readonly say: Say; readonly struck: string }): JSX.Element {
  const { say, struck } = props;
  return (
    <table class={packCss.handStages}>
      <thead>
        <tr>
          <th scope="col">{say('pack-hand-from')}</th>
          <th scope="col">{say('pack-hand-to')}</th>
        </tr>
      </thead>
      <tbody>
        {umpireTable().map(({ stage, steps }) => (
          <tr key={stage}>
            <th scope="row">{say(`stage-title-${stage}`)}</th>
            <td>
              {clauses(
                steps.map(({ fact, to }) =>
                  say('pack-hand-goes', {
                    fact: say(fact, { struck }),
                    stage: say(`stage-title-${to}`),
                  }),
                ),
                say,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chances(props: { readonly rules: UmpireRules; readonly say: Say }): JSX.Element {
  const { rules, say } = props;
  const rows: readonly { readonly name: string; readonly pair: Pair }[] = [
    ...(['outside', 'table', 'agreement'] as const).map((place) => ({
      name: say(`pack-hand-attack-${place}`),
      pair: rules.attack[place],
    })),
    { name: say('pack-hand-joint', { mediator: rules.mediator }), pair: rules.jointCall },
    { name: say('pack-hand-single'), pair: rules.singleCall },
    { name: say('pack-hand-breakdown'), pair: rules.breakdown },
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('pack-hand-chance')}</th>
          <th scope="col">{say('pack-hand-first')}</th>
          <th scope="col">{say('pack-hand-later')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, pair }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class={packCss.chance}>{whole(pair.first)}</td>
            <td class={packCss.chance}>{whole(pair.later)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Support(props: {
  readonly rules: UmpireRules;
  readonly say: Say;
  readonly struck: string;
  readonly host: string;
}): JSX.Element {
  const { rules, say } = props;
  const { support } = rules;
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('pack-hand-support-card')}</th>
            {[props.struck, props.host].map((name) => (
              <th key={name} scope="col">
                {say('pack-hand-support-on', { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['restraint', 'words', 'force'] as const).map((card) => (
            <tr key={card}>
              <th scope="row">{say(`pack-hand-support-${card}`)}</th>
              <td>{change(support.struck[card])}</td>
              <td>{change(support.host[card])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={packCss.handRest}>
        {say('pack-hand-support-rest', {
          quiet: points(rules.quietTurn),
          failed: rules.failedCall,
          floor: rules.floor,
        })}
      </p>
    </div>
  );
}

/** Whole points with their sign; nothing for zero. */
function points(amount: number): string {
  return amount === 0 ? '0' : `${amount < 0 ? '−' : '+'}${Math.abs(amount)}`;
}

function change({ first, later }: Pair): string {
  return `${points(first)} / ${points(later)}`;
}
