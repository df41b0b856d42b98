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
import { withoutIsolates } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

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

const orNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;

function playLine(scenario: string, { item, play }: ShownPlay, say: Say): PlayLine {
  const { ending, group, label, sides, turns } = play;
  return {
    name: orNull(label),
    group: orNull(group),
    scenario,
    seats: { struck: sides.struck.seat, host: sides.host.seat },
    ending,
    turns,
    left: ending === null,
    where: originWords(item, say),
  };
}

/** The report of a class, its sentences in one language. Plays that nobody has told apart yet are refused as duplicates. */
export function classReport(
  { added, classes, refusals, repeats }: Gathered,
  say: Say,
): ClassReport {
  const where = (origin: HandInOrigin): string => originWords(origin, say);
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
      plays.map((shown) => playLine(scenario.id, shown, say)),
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
export function reportLines(
  { plays, refused, scenarios }: ClassReport,
  say: Say,
): readonly string[] {
  const rows = plays.map(({ ending, group, name, scenario, seats, turns, where: at }) => [
    name ?? '–',
    group ?? '–',
    scenario,
    `${seats.struck} / ${seats.host}`,
    ending ?? say('cli-class-left'),
    String(turns),
    at,
  ]);
  const heads = [
    say('cli-class-name'),
    say('cli-class-group'),
    say('cli-class-scenario'),
    say('cli-class-seats'),
    say('cli-class-ending'),
    say('cli-class-turns'),
    say('cli-class-from'),
  ];
  const table = [heads, ...rows].map((row) => row.map(printable));
  return [
    say('cli-class-count', { plays: plays.length, refused: refused.length }),
    ...scenarios.map((title) => printable(say('debrief-class-added', { titles: title }))),
    ...(rows.length === 0 ? [] : ['', aligned(table)]),
    ...(refused.length === 0 ? [] : ['', say('cli-class-refused')]),
    ...refused.map(({ excerpt, reason, where: at, why }) => {
      const shown = excerpt === '' ? '' : ` (${excerpt})`;
      return printable(`${at}${shown}: ${reason}. ${why}`);
    }),
  ];
}

/** A text without the characters by which a terminal is steered. */
function printable(text: string): string {
  return withoutIsolates(text).replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
