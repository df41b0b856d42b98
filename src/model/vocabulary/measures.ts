/**
 * What each posture means at each stage: the concrete measures a government can take.
 * The first measure of a list is the posture's default there (taken by a slip or a lapse of the clock).
 */
import { atStage } from './words.ts';
import type { Posture, Side, Stage } from './words.ts';

/** The measures by side, stage and posture, defaults first. */
export const MEASURES = {
  struck: {
    calm: {
      restraint: ['hold', 'fence'],
      mediation: ['channel'],
      retaliation: ['accuse', 'close'],
    },
    attack: { restraint: ['inquiry'], mediation: ['evidence'], retaliation: ['accuse', 'close'] },
    accusation: {
      restraint: ['step-back'],
      mediation: ['exit'],
      retaliation: ['limited-strike', 'broad-strike'],
    },
    strike: {
      restraint: ['absorb'],
      mediation: ['ceasefire-call'],
      retaliation: ['limited-strike', 'broad-strike'],
    },
    bargaining: {
      restraint: ['hold-fire'],
      mediation: ['offer'],
      retaliation: ['walk-out', 'limited-strike'],
    },
    implementing: {
      restraint: ['honour'],
      mediation: ['press-verification'],
      retaliation: ['suspend', 'limited-strike'],
    },
  },
  host: {
    calm: {
      restraint: ['hold', 'police'],
      mediation: ['channel'],
      retaliation: ['deny', 'shelter'],
    },
    attack: {
      restraint: ['police', 'hold'],
      mediation: ['joint-inquiry'],
      retaliation: ['deny', 'shelter'],
    },
    accusation: {
      restraint: ['police', 'hold'],
      mediation: ['exit'],
      retaliation: ['deny', 'border-fire'],
    },
    strike: {
      restraint: ['absorb'],
      mediation: ['ceasefire-call'],
      retaliation: ['border-fire', 'barrage'],
    },
    bargaining: {
      restraint: ['hold-fire'],
      mediation: ['offer'],
      retaliation: ['walk-out', 'border-fire'],
    },
    implementing: {
      restraint: ['dismantle', 'relocate', 'stall'],
      mediation: ['ask-terms'],
      retaliation: ['renounce', 'border-fire'],
    },
  },
} as const satisfies Record<Side, Record<Stage, Record<Posture, readonly string[]>>>;

type MeasureOf<
  S extends Side,
  T extends Stage,
  P extends Posture,
> = (typeof MEASURES)[S][T][P] extends readonly (infer M extends string)[]
  ? `${S}.${T}.${P}.${M}`
  : never;

/** A measure's full name, such as `struck.attack.restraint.inquiry`: side, stage, posture, variant. */
export type MeasureId = {
  [S in Side]: { [T in Stage]: { [P in Posture]: MeasureOf<S, T, P> }[Posture] }[Stage];
}[Side];

/** What a government does, whatever the stage: the last part of a measure's name. */
export type Act = MeasureId extends infer M
  ? M extends `${string}.${string}.${string}.${infer A}`
    ? A
    : never
  : never;

/** What kind of public or violent act it is, where the rules ask. */
export type ActKind = 'none' | 'words' | 'closure' | 'force' | 'leaving';

/** The kind of every act: `words` and `closure` (or open sheltering) bind a side in public, `leaving` ends talks or an agreement. */
export const ACT_KINDS = {
  hold: 'none',
  fence: 'none',
  channel: 'none',
  accuse: 'words',
  close: 'closure',
  inquiry: 'none',
  evidence: 'none',
  'step-back': 'none',
  exit: 'none',
  'limited-strike': 'force',
  'broad-strike': 'force',
  absorb: 'none',
  'ceasefire-call': 'none',
  'hold-fire': 'none',
  offer: 'none',
  'walk-out': 'leaving',
  honour: 'none',
  'press-verification': 'none',
  suspend: 'leaving',
  police: 'none',
  deny: 'words',
  shelter: 'closure',
  'joint-inquiry': 'none',
  'border-fire': 'force',
  barrage: 'force',
  dismantle: 'none',
  relocate: 'none',
  stall: 'none',
  'ask-terms': 'none',
  renounce: 'leaving',
} as const satisfies Record<Act, ActKind>;

/** A measure taken apart. */
export interface Measure {
  readonly id: MeasureId;
  readonly side: Side;
  readonly stage: Stage;
  readonly posture: Posture;
  readonly act: Act;
  readonly kind: ActKind;
}

type MeasuresOfSide = Readonly<Record<Stage, readonly Measure[]>>;

function measuresOf(side: Side, stage: Stage): readonly Measure[] {
  const postures = Object.entries(MEASURES[side][stage]) as [Posture, readonly Act[]][];
  return postures.flatMap(([posture, acts]) =>
    acts.map((act) => ({
      id: `${side}.${stage}.${posture}.${act}` as MeasureId,
      side,
      stage,
      posture,
      act,
      kind: ACT_KINDS[act],
    })),
  );
}

function measuresOfSide(side: Side): MeasuresOfSide {
  return {
    calm: measuresOf(side, 'calm'),
    attack: measuresOf(side, 'attack'),
    accusation: measuresOf(side, 'accusation'),
    strike: measuresOf(side, 'strike'),
    bargaining: measuresOf(side, 'bargaining'),
    implementing: measuresOf(side, 'implementing'),
  };
}

const ofStruck = measuresOfSide('struck');
const ofHost = measuresOfSide('host');

/** Every measure, in the order of the table: struck before host, stages and postures in their order. */
export const ALL_MEASURES: readonly Measure[] = [ofStruck, ofHost].flatMap((stages) =>
  Object.values(stages).flat(),
);

const byId: ReadonlyMap<string, Measure> = new Map(
  ALL_MEASURES.map((measure) => [measure.id, measure]),
);

/** The measure of that name, or undefined where there is none. */
export function measureOf(id: string): Measure | undefined {
  return byId.get(id);
}

/** What a side can do at a stage, restraint first, defaults first within a posture. */
export function measuresAt(side: Side, stage: Stage): readonly Measure[] {
  return atStage(side === 'struck' ? ofStruck : ofHost, stage);
}

/** The posture's default measure at a stage. */
export function defaultMeasure(side: Side, stage: Stage, posture: Posture): Measure {
  for (const measure of measuresAt(side, stage)) if (measure.posture === posture) return measure;
  throw new Error(`defaultMeasure: ${side} has no ${posture} at ${stage}`);
}

/** The measure of a posture at a stage that performs `act`; the posture's default where it has no such act. */
export function measureFor(side: Side, stage: Stage, posture: Posture, act?: Act): Measure {
  let first: Measure | undefined;
  for (const measure of measuresAt(side, stage)) {
    if (measure.posture !== posture) continue;
    if (act === undefined || measure.act === act) return measure;
    first ??= measure;
  }
  return first ?? defaultMeasure(side, stage, posture);
}
