/** Why a match ended as it did, in a sentence made of counts from its log. */
import { coefficients } from '../../model/vocabulary/constants.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { points } from '../../text/numbers.ts';
import { readTalks } from './readAgreements.ts';
import { countEvents, sumsByCause } from './readOutcome.ts';
import { names } from './debriefInput.ts';
import type { DebriefInput } from './debriefInput.ts';

/** The sentence for the run's ending. */
export function whyEnded(input: DebriefInput): string {
  const { run, say, scenario } = input;
  const { log } = run;
  const { attacks, calls, force, talks } = countEvents(log);
  const { rules: constants } = coefficients();
  const agreements = readTalks(log).flatMap(({ agreement }) => agreement ?? []);
  const last = agreements.at(-1);
  const kept = {
    signed: last?.turn ?? 0,
    kept: last?.kept ?? 0,
    deliveries: last?.deliveries ?? 0,
    needsKept: constants.durableTurns,
    needsDeliveries: constants.durableDeliveries,
  };
  switch (run.ending) {
    case 'durable-framework':
      return say('debrief-why-durable-framework', kept);
    case 'fragile-ceasefire':
      return last?.fate === 'in-force'
        ? say('debrief-why-fragile-ceasefire', kept)
        : say('debrief-why-fragile-table');
    case 'frozen-stalemate':
      return say('debrief-why-frozen-stalemate', {
        attacks,
        calls,
        talks,
        signed: agreements.length,
      });
    case 'recurrent-cycle':
      return say('debrief-why-recurrent-cycle', {
        ...names(scenario),
        byStruck: force.struck,
        byHost: force.host,
        attacks,
      });
    case 'leadership-crisis-struck':
      return fallSentence(input, 'struck', constants.supportFloor);
    case 'leadership-crisis-host':
      return fallSentence(input, 'host', constants.supportFloor);
    case 'fracture':
      return say('debrief-why-fracture', {
        from: points(scenario.sides.host.cohesion),
        to: points(log.at(-1)?.numbers.host.cohesion ?? 0),
        floor: constants.cohesionFloor,
        ...worstCauses(input, log, 'cohesion', 'host'),
      });
    case 'open-conflict': {
      const earlier = countEvents(log.slice(0, -1)).force;
      return say('debrief-why-open-conflict', {
        turn: log.length,
        tension: points(tensionAtTheEnd(log)),
        brink: constants.conflictTension,
        force: earlier.struck + earlier.host,
      });
    }
    case null:
      return say('debrief-why-left', { turns: log.length, attacks });
  }
}

function fallSentence(input: DebriefInput, side: Side, floor: number): string {
  const { run, say, scenario } = input;
  return say('debrief-why-leadership-crisis', {
    side: scenario.sides[side].name,
    from: points(scenario.sides[side].support),
    to: points(run.log.at(-1)?.numbers[side].support ?? 0),
    floor,
    ...worstCauses(input, run.log, 'support', side),
  });
}

/** The two causes that cost most of a number over the match. */
function worstCauses(
  { say }: DebriefInput,
  log: readonly TurnEntry[],
  quantity: 'support' | 'cohesion',
  side: Side,
): { readonly first: string; readonly second: string } {
  const [first, second] = sumsByCause(log, quantity, side).filter(({ amount }) => amount < 0);
  const sentence = (found: typeof first): string =>
    found === undefined ? '' : say(`debrief-cause-${found.cause}`);
  return { first: sentence(first), second: sentence(second ?? first) };
}

/** Tension when the end was judged, after it had eased for the turn. */
function tensionAtTheEnd(log: readonly TurnEntry[]): number {
  return log.at(-1)?.numbers.shared.tension ?? 0;
}
