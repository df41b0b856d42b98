/** What was hidden in a match, turn by turn: origins, slips, misreadings, relocations, and the figures that were disputed. */
import type { Figures } from '../../model/rules/figures.ts';
import type { AttackRecord, TurnEntry } from '../../model/match/log.ts';
import { measureFor, measureOf } from '../../model/vocabulary/measures.ts';
import type { MeasureId } from '../../model/vocabulary/measures.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side, Stage } from '../../model/vocabulary/words.ts';

/** One thing that was otherwise than it seemed, or that nobody could be sure of. */
export type Truth =
  | {
      readonly kind: 'origin';
      readonly attack: AttackRecord;
      /** Whether the report pointed to the true origin. */
      readonly right: boolean;
      /** What each side did on that report. */
      readonly acts: Readonly<Record<Side, MeasureId>>;
    }
  | {
      readonly kind: 'slip';
      readonly side: Side;
      readonly chosen: MeasureId;
      readonly done: MeasureId;
    }
  | { readonly kind: 'misreading'; readonly side: Side; readonly done: MeasureId }
  | { readonly kind: 'relocation'; readonly caught: boolean; readonly done: MeasureId };

/** A turn in which something was hidden. */
export interface HiddenTurn {
  readonly turn: number;
  readonly truths: readonly Truth[];
}

/** The measure a side performed in a turn, which after a slip is not the one it chose. */
export function measureDone({ deeds, stages }: TurnEntry, side: Side): MeasureId {
  const { act, posture } = deeds[side];
  return measureFor(side, stages.chosen, posture, act).id;
}

/** The measure a side chose in a turn. Throws on a log that names none. */
export function measureChosen({ choices, turn }: TurnEntry, side: Side): MeasureId {
  const measure = measureOf(choices[side].measure);
  if (measure === undefined)
    throw new Error(
      `measureChosen: turn ${turn} of the log names no measure: ${choices[side].measure}`,
    );
  return measure.id;
}

/** Everything hidden in one turn. */
export function truthsOf(entry: TurnEntry): readonly Truth[] {
  const truths: Truth[] = [];
  const { attack, deeds, implementing } = entry;
  if (attack !== null)
    truths.push({
      kind: 'origin',
      attack,
      right: attack.attributed === attack.crossBorder,
      acts: { struck: measureDone(entry, 'struck'), host: measureDone(entry, 'host') },
    });
  for (const side of SIDES) {
    const done = measureDone(entry, side);
    if (deeds[side].slipped)
      truths.push({ kind: 'slip', side, chosen: measureChosen(entry, side), done });
    if (deeds[side].misread) truths.push({ kind: 'misreading', side, done });
  }
  if (implementing !== null && deeds.host.act === 'relocate' && tookPlace(entry))
    truths.push({
      kind: 'relocation',
      caught: implementing.caught,
      done: measureDone(entry, 'host'),
    });
  return truths;
}

/** With force or a suspension nothing is delivered in that turn. */
function tookPlace({ deeds }: TurnEntry): boolean {
  return SIDES.every((side) => deeds[side].posture !== 'retaliation');
}

/** The turns in which something was hidden, in order. */
export function hiddenTurns(log: readonly TurnEntry[]): readonly HiddenTurn[] {
  return log
    .map((entry) => ({ turn: entry.turn, truths: truthsOf(entry) }))
    .filter(({ truths }) => truths.length > 0);
}

/** How often things were not what they seemed. */
export interface TruthCounts {
  readonly attacks: number;
  readonly across: number;
  readonly wrong: number;
  readonly slips: number;
  readonly misreadings: number;
  readonly relocations: number;
  readonly caught: number;
}

/** Counts what was hidden. */
export function countTruths(turns: readonly HiddenTurn[]): TruthCounts {
  const all = turns.flatMap(({ truths }) => truths);
  const count = (test: (truth: Truth) => boolean): number => all.filter(test).length;
  return {
    attacks: count(({ kind }) => kind === 'origin'),
    across: count((truth) => truth.kind === 'origin' && truth.attack.crossBorder),
    wrong: count((truth) => truth.kind === 'origin' && !truth.right),
    slips: count(({ kind }) => kind === 'slip'),
    misreadings: count(({ kind }) => kind === 'misreading'),
    relocations: count(({ kind }) => kind === 'relocation'),
    caught: count((truth) => truth.kind === 'relocation' && truth.caught),
  };
}

/** The figures of one event, with the turn and stage in which it happened. */
export interface DisputedFigures extends Figures {
  readonly turn: number;
  readonly stage: Stage;
}

/** Every violent event's figures, in order; who says that nobody was harmed denies it. */
export function disputedFigures(log: readonly TurnEntry[]): readonly DisputedFigures[] {
  return log.flatMap(({ figures, stages, turn }) =>
    figures.map((figure) => ({
      ...figure,
      claims: { struck: admitted(figure.claims.struck), host: admitted(figure.claims.host) },
      turn,
      stage: stages.chosen,
    })),
  );
}

function admitted(claim: number | null): number | null {
  return claim === 0 ? null : claim;
}
