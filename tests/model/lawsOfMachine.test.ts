// The compiled stage machine is the interpreted one, and every stage and ending of it can be lived through.
import { expect, test } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { TRANSITIONS, nextPhase, possibleNext } from '../../src/model/stages/compiledMachine.ts';
import { choose } from '../../src/model/match/choice.ts';
import { startCrisis } from '../../src/model/state/crisis.ts';
import { draw } from '../../src/model/exact/draw.ts';
import type {
  NewsFacts,
  SettledFacts,
  StageEvent,
  TurnFacts,
} from '../../src/model/vocabulary/facts.ts';
import { stageMachine } from '../../src/model/stages/machine.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { playMatch } from '../../src/model/match/playTurn.ts';
import { resolve } from '../../src/model/rules/resolve.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { settle } from '../../src/model/rules/settle.ts';
import { ENDINGS, STAGES, isEnding } from '../../src/model/vocabulary/words.ts';
import type { Phase } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { anyChoice, playByWhim } from './anyPlay.ts';

type Snapshot = SnapshotFrom<typeof stageMachine>;

function leafOf(snapshot: Snapshot): string {
  let value: unknown = snapshot.value;
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0];
  return String(value);
}

function interpret(snapshot: Snapshot, event: StageEvent): Snapshot {
  return transition(stageMachine, snapshot, event)[0];
}

function atStart(): Snapshot {
  return initialTransition(stageMachine)[0];
}

test('10,000 matches of the rules take the interpreter along the same way as the compiled table', () => {
  const setting = settingOf(plainScenario);
  for (let seed = 1; seed <= 10_000; seed++) {
    const crisis = startCrisis(setting, seed);
    let snapshot = atStart();
    expect(leafOf(snapshot)).toBe(crisis.phase);
    while (!isEnding(crisis.phase)) {
      openTurn(crisis);
      snapshot = interpret(snapshot, { type: 'news', facts: crisis.events });
      const chosen = crisis.phase;
      if (leafOf(snapshot) !== chosen) throw new Error(`seed ${seed}: ${leafOf(snapshot)}`);
      choose(crisis, 'struck', anyChoice(crisis, 'struck', seed));
      choose(crisis, 'host', anyChoice(crisis, 'host', seed));
      resolve(crisis);
      snapshot = interpret(snapshot, { type: 'turn', facts: crisis.events });
      if (leafOf(snapshot) !== crisis.phase) throw new Error(`seed ${seed}: ${leafOf(snapshot)}`);
      settle(crisis, chosen);
      snapshot = interpret(snapshot, { type: 'settled', facts: crisis.events });
      if (leafOf(snapshot) !== crisis.phase) throw new Error(`seed ${seed}: ${leafOf(snapshot)}`);
    }
    expect(snapshot.status).toBe('done');
  }
});

const QUIET_TURN: TurnFacts = {
  forceUsed: false,
  talksLeft: false,
  agreementSigned: false,
  attackEndsTalks: false,
  talksLapse: false,
  agreementBreaksDown: false,
  talksOpen: false,
  publicAccusation: false,
  calmedUnderAttack: false,
  calmedInQuiet: false,
  frontierQuiet: false,
};
const NOTHING_SETTLED: SettledFacts = {
  openConflict: false,
  struckLeadershipFalls: false,
  hostLeadershipFalls: false,
  movementFractures: false,
  frameworkEndures: false,
  ceasefireHolds: false,
  cycleRecurs: false,
  nothingSettled: false,
};

/** Facts of which each holds with the chance `often`, whatever the others say. */
function someOf<F extends NewsFacts | TurnFacts | SettledFacts>(
  facts: F,
  often: number,
  chance: (k: number) => number,
): F {
  return Object.fromEntries(Object.keys(facts).map((fact, k) => [fact, chance(k) < often])) as F &
    Record<string, boolean>;
}

test('8,000 walks on facts that no rule would bring together agree as well', () => {
  const walked = new Set<string>();
  for (let walk = 1; walk <= 8000; walk++) {
    let snapshot = atStart();
    let phase: Phase = 'attack';
    for (let step = 0; step < 12 && !isEnding(phase); step++) {
      const chance = (k: number): number => draw(walk, step, k);
      const events: readonly StageEvent[] = [
        { type: 'news', facts: someOf({ attack: false }, 0.5, chance) },
        { type: 'turn', facts: someOf(QUIET_TURN, 0.12, (k) => chance(10 + k)) },
        { type: 'settled', facts: someOf(NOTHING_SETTLED, 0.01, (k) => chance(30 + k)) },
      ];
      for (const event of events) {
        const before: Phase = phase;
        snapshot = interpret(snapshot, event);
        phase = nextPhase(before, event);
        if (leafOf(snapshot) !== phase)
          throw new Error(`walk ${walk}: ${before} goes to ${leafOf(snapshot)}, not to ${phase}`);
        walked.add(`${before} ${phase}`);
      }
    }
  }
  // Every transition of the table was taken, so that none agreed for want of being asked.
  for (const [from, events] of Object.entries(TRANSITIONS))
    for (const rows of Object.values(events))
      for (const { target } of rows) expect(walked).toContain(`${from} ${target}`);
});

test('force goes first: whatever else is true of a turn, it leads to a strike', () => {
  const everything = someOf(QUIET_TURN, 2, () => 0);
  for (const stage of STAGES)
    expect(nextPhase(stage, { type: 'turn', facts: everything })).toBe('strike');
});

test('where no guard holds, the stage stays, but a strike without more force becomes an accusation', () => {
  for (const stage of STAGES)
    expect(nextPhase(stage, { type: 'turn', facts: QUIET_TURN })).toBe(
      stage === 'strike' ? 'accusation' : stage,
    );
  for (const stage of STAGES)
    expect(nextPhase(stage, { type: 'settled', facts: NOTHING_SETTLED })).toBe(stage);
});

test('only a calm frontier is disturbed by the news of an attack', () => {
  for (const stage of STAGES)
    expect(nextPhase(stage, { type: 'news', facts: { attack: true } })).toBe(
      stage === 'calm' ? 'attack' : stage,
    );
});

test('nothing follows an ending', () => {
  for (const ending of ENDINGS)
    for (const event of [
      { type: 'news', facts: { attack: true } },
      { type: 'turn', facts: someOf(QUIET_TURN, 2, () => 0) },
      { type: 'settled', facts: someOf(NOTHING_SETTLED, 2, () => 0) },
    ] as const)
      expect(nextPhase(ending, event)).toBe(ending);
});

test('open conflict comes before a fall, a fall before a fracture, and all of them before the end of time', () => {
  const order = Object.keys(NOTHING_SETTLED);
  const endings: readonly Phase[] = [
    'open-conflict',
    'leadership-crisis-struck',
    'leadership-crisis-host',
    'fracture',
    'durable-framework',
    'fragile-ceasefire',
    'recurrent-cycle',
    'frozen-stalemate',
  ];
  for (const [rank, ending] of endings.entries()) {
    const facts = Object.fromEntries(order.map((fact, at) => [fact, at >= rank])) as unknown;
    for (const stage of STAGES)
      expect(nextPhase(stage, { type: 'settled', facts: facts as SettledFacts })).toBe(ending);
  }
});

test('every stage leads somewhere else, and every stage can be reached from another', () => {
  const reached = new Set(STAGES.flatMap((stage) => possibleNext(stage)));
  for (const stage of STAGES) expect(possibleNext(stage)).not.toEqual([]);
  expect([...STAGES].filter((stage) => !reached.has(stage))).toEqual([]);
});

const brittle: Scenario = {
  ...plainScenario,
  calendar: { ...plainScenario.calendar, endingFrom: 16 },
  militants: { ...plainScenario.militants, kinship: 3 },
  sides: {
    struck: { ...plainScenario.sides.struck, support: 80 },
    host: { ...plainScenario.sides.host, support: 24, cohesion: 34, outrage: 70 },
  },
};

test('plays without a plan live through every stage and reach every ending but the durable one, which takes patience', () => {
  const stages = new Set<Phase>();
  const endings = new Set<Phase>();
  for (const scenario of [plainScenario, brittle]) {
    const setting = settingOf(scenario);
    for (let seed = 1; seed <= 1200; seed++) {
      const match = playByWhim(setting, seed, 3 * seed);
      for (const { stages: lived } of match.entries) stages.add(lived.chosen);
      endings.add(match.crisis.phase);
    }
  }
  for (let seed = 1; seed <= 50; seed++)
    endings.add(
      playMatch(settingOf(plainScenario), seed, POLICIES.patient, POLICIES.patient).phase,
    );
  expect([...STAGES].filter((stage) => !stages.has(stage))).toEqual([]);
  expect([...ENDINGS].filter((ending) => !endings.has(ending))).toEqual([]);
});
