/**
 * The words of the crisis: sides, stages, endings and postures, each a list from which its type is read.
 * Every table that speaks of one of them is keyed by its type, so that a new word without a look,
 * a sentence or a rule does not compile.
 */

/** The state that is attacked from across the frontier (`struck`), and the state on whose soil the militants live (`host`). */
export const SIDES = ['struck', 'host'] as const;
export type Side = (typeof SIDES)[number];

/** What a government can do in one turn, in the broadest terms. */
export const POSTURES = ['restraint', 'mediation', 'retaliation'] as const;
export type Posture = (typeof POSTURES)[number];

/** The leaf stages of the escalation machine in which a choice is made; `bargaining` and `implementing` are children of `talks`. */
export const STAGES = [
  'calm',
  'attack',
  'accusation',
  'strike',
  'bargaining',
  'implementing',
] as const;
export type Stage = (typeof STAGES)[number];

/** How a match can end; the machine's final states bear these names. */
export const ENDINGS = [
  'durable-framework',
  'fragile-ceasefire',
  'frozen-stalemate',
  'recurrent-cycle',
  'leadership-crisis-struck',
  'leadership-crisis-host',
  'fracture',
  'open-conflict',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Where a match stands: at a stage, or at its ending. */
export type Phase = Stage | Ending;

/** Whether the match is over. Written out, because the rules ask several times a turn; one that is missing here does not compile. */
export function isEnding(phase: Phase): phase is Ending {
  switch (phase) {
    case 'attack':
    case 'strike':
    case 'accusation':
    case 'calm':
    case 'bargaining':
    case 'implementing':
      return false;
    case 'durable-framework':
    case 'fragile-ceasefire':
    case 'frozen-stalemate':
    case 'recurrent-cycle':
    case 'leadership-crisis-struck':
    case 'leadership-crisis-host':
    case 'fracture':
    case 'open-conflict':
      return true;
  }
}

/** Whether the two sides talk: at the table, or carrying out what was agreed there. */
export function isTalks(phase: Phase): phase is 'bargaining' | 'implementing' {
  return phase === 'bargaining' || phase === 'implementing';
}

/** What a match was worth to a side, in four bars of 0 to 100, in the order in which they are shown. */
export const BARS = ['security', 'survival', 'civilians', 'relations'] as const;
export type Bar = (typeof BARS)[number];

/** What a table holds for a stage. Written out, because the rules ask several times a turn and an engine looks names up slowly. */
export function atStage<Entry>(table: Readonly<Record<Stage, Entry>>, stage: Stage): Entry {
  switch (stage) {
    case 'calm':
      return table.calm;
    case 'attack':
      return table.attack;
    case 'accusation':
      return table.accusation;
    case 'strike':
      return table.strike;
    case 'bargaining':
      return table.bargaining;
    case 'implementing':
      return table.implementing;
  }
}

/** The other side of the frontier. */
export function otherSide(side: Side): Side {
  return side === 'struck' ? 'host' : 'struck';
}
