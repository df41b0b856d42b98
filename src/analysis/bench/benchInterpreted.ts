/** The same matches with XState interpreting the stages: what the compiled machine is measured against. */
import type { StageEvent } from '../../model/vocabulary/facts.ts';
import { interpretedNext, interpretedStart, startedActor } from '../../model/stages/machine.ts';
import type { StageSnapshot } from '../../model/stages/machine.ts';
import { openTurn } from '../../model/rules/openTurn.ts';
import { chooseBoth, rolloutOf, startAgain } from '../../model/match/playTurn.ts';
import type { Rollout } from '../../model/match/playTurn.ts';
import { resolve } from '../../model/rules/resolve.ts';
import type { Setting } from '../../model/state/setting.ts';
import { settle } from '../../model/rules/settle.ts';
import { isEnding } from '../../model/vocabulary/words.ts';
import type { Phase } from '../../model/vocabulary/words.ts';
import { policyBySeed } from '../../rivals/policies.ts';

/** Plays a match of hidden types turn by turn and tells `hear` of the machine's three events. */
function playHeard(rollout: Rollout, seed: number, hear: (event: StageEvent) => void): void {
  const { crisis } = rollout;
  const { scenario } = crisis.setting;
  const ofStruck = policyBySeed('hidden', scenario, 'struck')(seed);
  const ofHost = policyBySeed('hidden', scenario, 'host')(seed);
  startAgain(rollout, seed);
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    hear({ type: 'news', facts: crisis.events });
    chooseBoth(rollout, ofStruck, ofHost);
    const before = crisis.phase;
    resolve(crisis);
    hear({ type: 'turn', facts: crisis.events });
    settle(crisis, before);
    hear({ type: 'settled', facts: crisis.events });
  }
}

/** Plays matches with an actor each; throws where an actor ends elsewhere than the rules. */
export function playInterpreted(setting: Setting, seed: number, games: number): void {
  const rollout = rolloutOf(setting);
  for (let own = seed; own < seed + games; own++) {
    const actor = startedActor();
    playHeard(rollout, own, (event) => actor.send(event));
    const { value } = actor.getSnapshot();
    if (value !== rollout.crisis.phase)
      throw new Error(
        `playInterpreted: seed ${own} ends as ${rollout.crisis.phase}, the actor at ${JSON.stringify(value)}`,
      );
  }
}

/** An event with where both machines stood when they heard it. */
export interface Heard {
  readonly phase: Phase;
  readonly snapshot: StageSnapshot;
  readonly event: StageEvent;
}

/** Every event of the first matches, in their order. */
export function heardIn(setting: Setting, games: number): readonly Heard[] {
  const heard: Heard[] = [];
  const rollout = rolloutOf(setting);
  for (let seed = 1; seed <= games; seed++) {
    let snapshot = interpretedStart();
    let phase: Phase = 'attack';
    playHeard(rollout, seed, ({ type, facts }) => {
      // The rules write the next turn's facts over these.
      const event = { type, facts: { ...facts } } as StageEvent;
      heard.push({ phase, snapshot, event });
      snapshot = interpretedNext(snapshot, event);
      ({ phase } = rollout.crisis);
    });
  }
  return heard;
}
