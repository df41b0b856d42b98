/** What the command `class` prints of what was handed in. */
import {
  excerptOf,
  type Gathered,
  type HandInOrigin,
  type HandInRefusal,
  type ShownPlay,
} from '../../analysis/class/gathered.ts';
import { originWords, refusalWords } from '../../analysis/class/refusalWords.ts';
import type { Ending, Side } from '../../model/vocabulary/words.ts';
import type { Seat } from '../../model/match/run.ts';
import { csvText } from '../../text/csv.ts';
import { say } from '../spoken.ts';

/** A play that was read. */
interface PlayLine {
  readonly name: string | null;
  readonly group: string | null;
  /** Its scenario's id. */
  readonly scenario: string;
  readonly seats: Readonly<Record<Side, Seat>>;
  readonly ending: Ending | null;
  readonly turns: number;
  /** Whether it was left before its end. */
  readonly left: boolean;
  readonly where: string;
}

/** Something that was not read as a play. */
interface RefusedLine {
  readonly where: string;
  readonly reason: HandInRefusal['reason'];
  /** The reason as a sentence. */
  readonly why: string;
  readonly excerpt: string;
}

/** Everything that was handed in. */
export interface ClassReport {
  readonly plays: readonly PlayLine[];
  readonly refused: readonly RefusedLine[];
  /** Titles of the scenarios that were handed in beside them. */
  readonly scenarios: readonly string[];
}

const where = (origin: HandInOrigin): string => originWords(origin, say);

const orNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;

function playLine(scenario: string, { item, play }: ShownPlay): PlayLine {
  const { ending, group, label, sides, turns } = play;
  return {
    name: orNull(label),
    group: orNull(group),
    scenario,
    seats: { struck: sides.struck.seat, host: sides.host.seat },
    ending,
    turns,
    left: ending === null,
    where: where(item),
  };
}

/** The report of a class. Plays that nobody has told apart yet are refused as duplicates. */
export function classReport({ added, classes, refusals, repeats }: Gathered): ClassReport {
  const duplicates = repeats.flatMap(({ first, others }) =>
    others.map((other): RefusedLine => ({
      where: where(other),
      reason: 'duplicate',
      why: say('debrief-class-repeat', { first: where(other), others: where(first) }),
      excerpt: other.kind === 'code' ? excerptOf(other.text) : '',
    })),
  );
  return {
    plays: classes.flatMap(({ plays, scenario }) =>
      plays.map((shown) => playLine(scenario.id, shown)),
    ),
    refused: [
      ...refusals.map((refusal) => ({
        where: where(refusal),
        reason: refusal.reason,
        why: refusalWords(refusal, say),
        excerpt: refusal.excerpt,
      })),
      ...duplicates,
    ],
    scenarios: added,
  };
}

const HEADER = [
  'name',
  'group',
  'scenario',
  'struck',
  'host',
  'ending',
  'turns',
  'left',
  'where',
  'refused',
  'why',
] as const;

/** The report as one table: plays, then what was refused. */
export function reportCsv({ plays, refused }: ClassReport): string {
  return csvText(
    HEADER,
    [
      ...plays.map(({ ending, group, left, name, scenario, seats, turns, where: at }) => [
        name,
        group,
        scenario,
        seats.struck,
        seats.host,
        ending,
        turns,
        left ? 'yes' : 'no',
        at,
        null,
        null,
      ]),
      ...refused.map(({ reason, where: at, why }) => [
        ...Array.from({ length: HEADER.indexOf('where') }, () => null),
        at,
        reason,
        why,
      ]),
    ],
    'point',
  );
}

/** The report as lines for a terminal, which nothing in a name or a text can steer. */
export function reportLines({ plays, refused, scenarios }: ClassReport): readonly string[] {
  const rows = plays.map(({ ending, group, name, scenario, seats, turns, where: at }) => [
    name ?? '–',
    group ?? '–',
    scenario,
    `${seats.struck} / ${seats.host}`,
    ending ?? 'left',
    String(turns),
    at,
  ]);
  const heads = ['Name', 'Group', 'Scenario', 'Struck / host', 'Ending', 'Turns', 'From'];
  return [
    `${plays.length} plays, ${refused.length} items refused`,
    ...scenarios.map((title) => printable(`Scenario at hand: ${title}`)),
    ...(rows.length === 0 ? [] : ['', ...laid([heads, ...rows])]),
    ...(refused.length === 0 ? [] : ['', 'Refused:']),
    ...refused.map(({ excerpt, reason, where: at, why }) => {
      const shown = excerpt === '' ? '' : ` (${excerpt})`;
      return printable(`${at}${shown}: ${reason}. ${why}`);
    }),
  ];
}

function laid(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(printable));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => Array.from(row[column] ?? '').length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
      .join('  ')
      .trimEnd(),
  );
}

/** A text without the characters by which a terminal is steered. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
