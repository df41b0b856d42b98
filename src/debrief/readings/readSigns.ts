/** The turn that gave a hidden type away: what a careful reader of the match could have seen. */
import type { TurnEntry } from '../../model/match/log.ts';
import { measureOf } from '../../model/vocabulary/measures.ts';
import type { Measure } from '../../model/vocabulary/measures.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { RivalType } from '../../model/vocabulary/policyRecords.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Posture, Side } from '../../model/vocabulary/words.ts';

/** The kind of sign: `plain` is the type's mark, `faint` a weaker one where no plain one was seen. */
export type SignKind = 'plain' | 'faint';

/** A sign, in the turn in which it was seen. */
export interface Sign {
  readonly kind: SignKind;
  readonly turn: number;
  readonly measure: Measure['id'];
  /** Public anger of that side when it chose, 0 to 100. */
  readonly outrage: number;
}

/** One turn as somebody who watches the side would note it. */
interface Watched {
  readonly turn: number;
  readonly chosen: Measure;
  readonly outrage: number;
  readonly attack: boolean;
  readonly attributed: boolean;
  /** What the other side was seen to do in the turn before. */
  readonly provoked: boolean;
  readonly theyWereSeen: Posture | undefined;
}

type Test = (seen: Watched) => boolean;

interface TypeSigns {
  readonly plain: Test;
  readonly faint: Test;
  /** Of several turns that pass, the one with the highest outrage rather than the first. */
  readonly angriest?: boolean;
}

const retaliates: Test = ({ chosen }) => chosen.posture === 'retaliation';
const isCalm: Test = ({ chosen }) => chosen.stage === 'calm';

/** What gives each type away. The thresholds follow the types' own rules. */
const SIGNS = {
  'security-seeker': {
    plain: (seen) => retaliates(seen) && seen.provoked,
    faint: (seen) => ['fence', 'police', 'dismantle'].includes(seen.chosen.act),
  },
  'free-rider': {
    plain: ({ chosen }) => ['relocate', 'stall', 'suspend'].includes(chosen.act),
    faint: ({ chosen, attack }) =>
      attack && ['hold', 'deny', 'close', 'inquiry'].includes(chosen.act),
  },
  reformer: {
    plain: (seen) => !retaliates(seen) && seen.outrage >= 40,
    faint: (seen) => seen.chosen.posture === 'mediation' && isCalm(seen),
    angriest: true,
  },
  populist: {
    plain: (seen) => retaliates(seen) && seen.outrage >= 40,
    faint: (seen) => retaliates(seen) || seen.outrage < 30,
    angriest: true,
  },
  captured: {
    plain: ({ chosen }) => ['shelter', 'broad-strike'].includes(chosen.act),
    faint: (seen) => retaliates(seen) && !seen.provoked && !seen.attributed,
  },
} as const satisfies Record<RivalType, TypeSigns>;

/** The sign by which a side's type could have been told, from its choices alone; undefined where it gave none. */
export function readSign(
  type: RivalType,
  log: readonly TurnEntry[],
  side: Side,
  scenario: Scenario,
): Sign | undefined {
  const seen = watch(log, side, scenario);
  const { plain, faint, angriest }: TypeSigns = SIGNS[type];
  for (const [kind, test] of [
    ['plain', plain],
    ['faint', faint],
  ] as const) {
    const passing = seen.filter(test);
    const [first] = angriest === true ? passing.toSorted((a, b) => b.outrage - a.outrage) : passing;
    if (first !== undefined)
      return { kind, turn: first.turn, measure: first.chosen.id, outrage: first.outrage };
  }
  return undefined;
}

function watch(log: readonly TurnEntry[], side: Side, scenario: Scenario): readonly Watched[] {
  return log.flatMap((entry, index) => {
    const chosen = measureOf(entry.choices[side].measure);
    if (chosen === undefined) return [];
    const before = log[index - 1];
    const theyWereSeen = before?.deeds[otherSide(side)].seen;
    const attributed = entry.attack?.attributed === true;
    return [
      {
        turn: entry.turn,
        chosen,
        outrage:
          (before?.numbers[side].outrage ?? scenario.sides[side].outrage) +
          newsOutrage(entry, side),
        attack: entry.attack !== null,
        attributed,
        provoked:
          theyWereSeen === 'retaliation' ||
          (side === 'struck' && attributed && chosen.stage !== 'bargaining'),
        theyWereSeen,
      },
    ];
  });
}

/** Outrage that the turn's news had stirred before anyone chose. */
function newsOutrage({ changes, opening }: TurnEntry, side: Side): number {
  return changes
    .slice(0, opening)
    .filter((change) => change.side === side && change.quantity === 'outrage')
    .reduce((sum, { amount }) => sum + amount, 0);
}
