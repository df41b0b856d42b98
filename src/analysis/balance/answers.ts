/** Ways of playing that a balance search tries: one posture for each stage, a sequence repeated whatever happens, or a policy by name. */
import {
  measureOf,
  measuresAt,
  type Measure,
  type MeasureId,
} from '../../model/vocabulary/measures.ts';
import type { Policy } from '../../model/match/policy.ts';
import {
  POSTURES,
  STAGES,
  type Posture,
  type Side,
  type Stage,
} from '../../model/vocabulary/words.ts';
import { mediate } from '../../rivals/plainPolicies.ts';
import { POLICIES } from '../../rivals/policies.ts';
import type { PlayableName } from '../../model/vocabulary/policyRecords.ts';

/** A way of playing as plain data. */
export type AnswerPlan =
  | { readonly kind: 'policy'; readonly name: PlayableName }
  | {
      /** One posture a stage, in the order of the stages. */
      readonly kind: 'stages';
      readonly postures: readonly Posture[];
    }
  | {
      /** One measure a stage, in the order of the stages. */
      readonly kind: 'measures';
      readonly measures: readonly MeasureId[];
    }
  | {
      /** Postures taken in turn, over and over, whatever the stage. */
      readonly kind: 'cycle';
      readonly postures: readonly Posture[];
    };

/** A name to print: a policy's own, or the first letters of its postures (M for mediation, F for retaliation, which is force or its threat). */
export function answerName(answer: AnswerPlan): string {
  if (answer.kind === 'policy') return answer.name;
  if (answer.kind === 'measures')
    return answer.measures.map((id) => measureOf(id)?.act ?? id).join(', ');
  const letters = { restraint: 'R', mediation: 'M', retaliation: 'F' } as const;
  const word = answer.postures.map((posture) => letters[posture]).join('');
  return answer.kind === 'cycle' ? `(${word})` : word;
}

/** The policy that plays an answer: each posture by its default measure; at the table it bargains evenly. */
export function policyOf(answer: AnswerPlan): Policy {
  if (answer.kind === 'policy') return POLICIES[answer.name];
  if (answer.kind === 'measures') return takingMeasures(answer.measures);
  const { postures } = answer;
  if (answer.kind === 'cycle')
    return (view, decision) => {
      take(postures[(view.turn - 1) % postures.length], view, decision);
    };
  const ofStage = new Map<Stage, Posture | undefined>(
    STAGES.map((stage, index) => [stage, postures[index]]),
  );
  return (view, decision) => {
    take(ofStage.get(view.stage), view, decision);
  };
}

function takingMeasures(measures: readonly MeasureId[]): Policy {
  const ofStage = new Map<Stage, Measure>();
  for (const id of measures) {
    const measure = measureOf(id);
    if (measure === undefined) throw new Error(`policyOf: there is no measure "${id}"`);
    ofStage.set(measure.stage, measure);
  }
  return (view, decision) => {
    const measure = ofStage.get(view.stage);
    take(measure?.posture, view, decision);
    decision.act = measure?.act;
  };
}

const take = (
  posture: Posture | undefined,
  view: Parameters<Policy>[0],
  decision: Parameters<Policy>[1],
): void => {
  if (posture === undefined) throw new Error('policyOf: an answer lacks a posture');
  if (posture === 'mediation') mediate(view, decision);
  else decision.posture = posture;
};

/** Every sequence of `length` postures. */
function sequences(length: number): readonly (readonly Posture[])[] {
  return length === 0
    ? [[]]
    : sequences(length - 1).flatMap((shorter) => POSTURES.map((posture) => [...shorter, posture]));
}

/** Every policy that gives each stage one posture: 729. */
export const STAGE_ANSWERS: readonly AnswerPlan[] = sequences(STAGES.length).map((postures) => ({
  kind: 'stages',
  postures,
}));

/** Every policy that gives each stage one measure: some thousands a side. */
export function measureAnswers(side: Side): readonly AnswerPlan[] {
  const withStage = (so: readonly (readonly MeasureId[])[], stage: Stage) =>
    so.flatMap((measures) => measuresAt(side, stage).map(({ id }) => [...measures, id]));
  return STAGES.reduce<readonly (readonly MeasureId[])[]>(withStage, [[]]).map((measures) => ({
    kind: 'measures',
    measures,
  }));
}

/** Every sequence of two or three postures that is not one posture throughout: 30. */
export const CYCLES: readonly AnswerPlan[] = [2, 3]
  .flatMap(sequences)
  .filter((postures) => new Set(postures).size > 1)
  .map((postures) => ({ kind: 'cycle', postures }));

/** One posture whatever happens. */
export const CONSTANTS_OF_PLAY: readonly AnswerPlan[] = POSTURES.map((posture) => ({
  kind: 'stages',
  postures: STAGES.map(() => posture),
}));

/** The reference for good play. */
export const PATIENT: AnswerPlan = { kind: 'policy', name: 'patient' };

/** Pressure first, then an open door: what is said to work against a side that goes by price. */
export const COERCION: AnswerPlan = { kind: 'policy', name: 'coerce-then-offer' };
