// Writes a whole logged match as text that a person can read and a test can compare.
import { BAR_NAMES } from '../../src/analysis/counts/tally.ts';
import type { Choice } from '../../src/model/match/choice.ts';
import type { TurnEntry } from '../../src/model/match/log.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import { SIDES, type Side } from '../../src/model/vocabulary/words.ts';

const short = (value: number): string => String(Math.round(value * 1e6) / 1e6);
const persons = (value: number | null): string => (value === null ? 'denied' : String(value));
const pack = (options: readonly string[] | null): string => options?.join(' ') ?? 'none';

function choiceText({ measure, mediator, table, lapsed }: Choice): string {
  return [
    measure.split('.').slice(2).join('.'),
    ...(mediator === undefined ? [] : [`calling ${mediator}`]),
    ...(table?.offer === undefined ? [] : [`offering ${table.offer.join(' ')}`]),
    ...(table?.accept === undefined ? [] : [`accepting ${table.accept}`]),
    ...(lapsed === true ? ['by lapse'] : []),
  ].join(', ');
}

function sideText({ choices, deeds }: TurnEntry, side: Side): string {
  const move = deeds[side];
  const slip = move.slipped ? `, slips into ${move.act}` : '';
  return `  ${side}: ${choiceText(choices[side])}${slip}${move.misread ? ', misread' : ''}`;
}

function newsText({ attack, attackChance, injects }: TurnEntry): string {
  const thrown = injects.map((id) => `; inject ${id}`).join('');
  if (attack === null) return `  no attack (chance ${short(attackChance)})${thrown}`;
  const origin = attack.crossBorder ? 'from across' : 'home-grown';
  const report = attack.attributed ? 'blamed on the host' : 'not blamed';
  return `  attack of severity ${short(attack.severity)} (chance ${short(attackChance)}), ${origin}, ${report} at accuracy ${short(attack.accuracy)}${thrown}`;
}

function changesText({ changes }: TurnEntry, side: Side | undefined): readonly string[] {
  const mine = changes.filter((change) => change.side === side);
  const written = mine.map(
    ({ quantity, cause, amount }) =>
      `${quantity} ${amount < 0 ? '' : '+'}${short(amount)} ${cause}`,
  );
  return written.length === 0 ? [] : [`    ${side ?? 'both'}: ${written.join('; ')}`];
}

function turnText(entry: TurnEntry): readonly string[] {
  const { stages, call, strike, table, implementing, figures, numbers } = entry;
  const row = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .map(([name, value]) => `${name} ${short(value)}`)
      .join(', ');
  return [
    `Turn ${entry.turn}: ${stages.before}${stages.before === stages.chosen ? '' : `, then ${stages.chosen}`}, leads to ${stages.after}`,
    newsText(entry),
    ...SIDES.map((side) => sideText(entry, side)),
    ...(call === null
      ? []
      : [
          `  call to ${call.mediator} (chance ${short(call.chance)}): ${call.opened ? 'talks open' : 'no answer'}`,
        ]),
    ...(strike === null
      ? []
      : [`  strike: ${strike.hit ? 'hit' : 'missed'}, civilians ${short(strike.civilians)}`]),
    ...(table === null
      ? []
      : [
          `  table of ${table.mediator}, round ${table.round}, near ${short(table.near)}: struck ${pack(table.offers.struck)} (least ${short(table.reservations.struck)}); host ${pack(table.offers.host)} (least ${short(table.reservations.host)}); text ${pack(table.text)}`,
          ...(table.agreement === null
            ? []
            : [
                `  agreement ${pack(table.agreement)}, worth ${short(table.worth?.struck ?? 0)} and ${short(table.worth?.host ?? 0)}, age ${table.age}, kept ${table.kept}, deliveries ${table.deliveries}`,
              ]),
        ]),
    ...(implementing === null
      ? []
      : [
          `  carried out: ${implementing.caught ? 'caught relocating, ' : ''}${implementing.broke ? 'breaks down' : 'holds'} (chance of a break ${short(implementing.breakChance)})`,
        ]),
    ...figures.map(
      ({ event, harmed, persons: true_, claims, estimate }) =>
        `  persons of ${harmed} harmed by ${event}: ${true_}; struck says ${persons(claims.struck)}, host says ${persons(claims.host)}, estimate ${estimate}`,
    ),
    '  changes',
    ...[...SIDES, undefined].flatMap((side) => changesText(entry, side)),
    `  after: struck ${row(numbers.struck)}`,
    `         host ${row(numbers.host)}`,
    `         both ${row(numbers.shared)}`,
    '',
  ];
}

/** The whole match of a run, turn by turn; numbers to the sixth decimal. */
export function gameText(run: RunFile): string {
  const ends = run.bars;
  return [
    `${run.scenario.id}, seed ${run.seed}: ${run.seats.struck} (struck) against ${run.seats.host} (host)`,
    '',
    ...run.log.flatMap(turnText),
    `Ends as ${run.ending ?? 'unfinished'}`,
    ...(ends === null
      ? []
      : SIDES.map(
          (side) =>
            `  ${side}: ${BAR_NAMES.map((bar) => `${bar} ${short(ends[side][bar])}`).join(', ')}`,
        )),
    '',
  ].join('\n');
}
