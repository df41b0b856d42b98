/** Packs a run into bytes without its log, and rebuilds it from them by playing its match again. */
import { illegality } from '../../../model/match/choice.ts';
import { RULES_VERSION, playChoices, startMatch } from '../../../model/match/match.ts';
import { runFile, type RunFile, type RunTurn } from '../../../model/match/run.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import { settingOf, type Setting } from '../../../model/state/setting.ts';
import {
  POSTURES,
  SIDES,
  isEnding,
  type Posture,
  type Side,
} from '../../../model/vocabulary/words.ts';
import { findScenario, type FoundScenario, type KnownScenario } from '../../links/findScenario.ts';
import { createDigitReader, createDigitWriter } from './mixedRadix.ts';
import { packChoice, unpackChoice, wanders } from './packedChoice.ts';
import { readHead, writeHead, type RunHead } from './runHead.ts';

/** Why bytes are no run that can be opened here. */
export type PackFault =
  /** Not the bytes of a run. */
  | { readonly kind: 'nonsense' }
  /** Played by another version of the rules. */
  | { readonly kind: 'other-rules'; readonly rules: number }
  /** Played on a scenario that is not at hand: its file is needed. */
  | { readonly kind: 'unknown-scenario'; readonly id: string; readonly hash: string }
  /** A choice that could not be made; `why` in the program's words. */
  | {
      readonly kind: 'illegal-choice';
      readonly turn: number;
      readonly side: Side;
      readonly why: string;
    };

/** A run with the scenario it was played on (or one that plays alike), or why there is none. */
export type UnpackedRun =
  | ({ readonly ok: true; readonly run: RunFile } & FoundScenario)
  | { readonly ok: false; readonly fault: PackFault };

const BELIEFS_OF = { struck: 'beliefsOfStruck', host: 'beliefsOfHost' } as const;
const BELIEF_BASE = 1 + POSTURES.length;

/** Packs a run played on this scenario. Throws where the run names what the scenario does not have, or a label is too long. */
export function packRun(run: RunFile, scenario: Scenario): Uint8Array {
  return writeHead(headOf(run, settingOf(scenario)));
}

/** A run as a head with its packed choices, on the setting of its scenario. Throws where the run names what the scenario does not have. */
export function headOf(run: RunFile, setting: Setting): RunHead {
  const { turns, clock, group, label } = run;
  const digits = createDigitWriter();
  const habits = habitsOf(turns);
  for (const { choices, beliefs } of turns)
    for (const side of SIDES) {
      packChoice(digits, setting, choices[side], habits);
      const belief = beliefs[side];
      if (habits[BELIEFS_OF[side]])
        digits.push(belief === undefined ? 0 : 1 + POSTURES.indexOf(belief), BELIEF_BASE);
    }
  return {
    ...run,
    group,
    label,
    clock,
    habits,
    turns: turns.length,
    packed: digits.toBytes(),
  };
}

function habitsOf(turns: readonly RunTurn[]): RunHead['habits'] {
  const anyChoice = (holds: typeof wanders): boolean =>
    turns.some(({ choices }) => SIDES.some((side) => holds(choices[side])));
  return {
    beliefsOfStruck: turns.some(({ beliefs }) => beliefs.struck !== undefined),
    beliefsOfHost: turns.some(({ beliefs }) => beliefs.host !== undefined),
    lapses: anyChoice(({ lapsed }) => lapsed === true),
    wayward: anyChoice(wanders),
  };
}

/** Reads packed bytes and plays the match again on one of the scenarios at hand. Never throws for what bytes may hold. */
export function unpackRun(bytes: Uint8Array, known: readonly KnownScenario[]): UnpackedRun {
  const head = readHead(bytes);
  if (head === undefined) return refuse({ kind: 'nonsense' });
  if (head.rules !== RULES_VERSION) return refuse({ kind: 'other-rules', rules: head.rules });
  const { id, hash } = head.scenario;
  const found = findScenario(head.scenario, known);
  return found === undefined
    ? refuse({ kind: 'unknown-scenario', id, hash })
    : playAgain(head, found);
}

function refuse(fault: PackFault): UnpackedRun {
  return { ok: false, fault };
}

function playAgain(head: RunHead, found: FoundScenario): UnpackedRun {
  const { clock, habits, group, label } = head;
  const setting = settingOf(found.known.scenario);
  const digits = createDigitReader(head.packed);
  const beliefs: Partial<Record<Side, Posture>>[] = [];
  let match = startMatch(setting, head.seed);
  for (let turn = 1; turn <= head.turns; turn += 1) {
    const { phase } = match.crisis;
    if (isEnding(phase)) return refuse({ kind: 'nonsense' });
    const expected: Partial<Record<Side, Posture>> = {};
    const read = (side: Side) => {
      const choice = unpackChoice(digits, setting, { side, stage: phase }, habits);
      const belief = habits[BELIEFS_OF[side]] ? POSTURES[digits.take(BELIEF_BASE) - 1] : undefined;
      if (belief !== undefined) expected[side] = belief;
      return choice;
    };
    const choices = { struck: read('struck'), host: read('host') };
    for (const side of SIDES) {
      const why = illegality(match.crisis, side, choices[side]);
      if (why !== undefined) return refuse({ kind: 'illegal-choice', turn, side, why });
    }
    match = playChoices(match, choices);
    beliefs.push(expected);
  }
  if (!digits.isAtEnd()) return refuse({ kind: 'nonsense' });
  const run = runFile(match, {
    scenario: head.scenario,
    seats: head.seats,
    bets: head.bets,
    beliefs,
    group,
    label,
    clock,
  });
  return { ok: true, run, ...found };
}
