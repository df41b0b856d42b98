// Saved runs of all kinds: any scenario, plays without a plan, bets, beliefs, labels, left early or played to the end.
import * as fc from 'fast-check';
import { playChoices, startMatch, type Match } from '../../src/model/match/match.ts';
import { runFile, type Bet, type RunFile, type Seat } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { ENDINGS, POSTURES } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { LONGEST_LABEL, MOST_PERSONS } from '../../src/scenario/runs/runLimits.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { playByWhim } from '../model/anyPlay.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';

const seat = fc.constantFrom<Seat>('person', ...(Object.keys(POLICIES) as Seat[]));
const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const label = fc
  .string({ unit: 'grapheme', maxLength: LONGEST_LABEL })
  .filter((text) => text.length <= LONGEST_LABEL);
const bet: fc.Arbitrary<Bet> = fc.record({
  ending: fc.constantFrom(...ENDINGS),
  persons: fc.nat({ max: MOST_PERSONS }),
});
const bySide = <T>(of: fc.Arbitrary<T>) =>
  fc.record({ struck: of, host: of }, { requiredKeys: [], noNullPrototype: true });

/** The first turns of a match, played again. */
function firstTurns(whole: Match, turns: number): Match {
  let match = startMatch(whole.crisis.setting, whole.crisis.seed);
  for (const { choices } of whole.entries.slice(0, turns)) match = playChoices(match, choices);
  return match;
}

/** A run with the scenario it was played on. */
export interface RunOfScenario {
  readonly run: RunFile;
  readonly scenario: Scenario;
}

/** Any saved run, of these scenarios. */
export function anyRun(
  scenarios: fc.Arbitrary<Scenario> = arbitraryScenario,
): fc.Arbitrary<RunOfScenario> {
  return fc
    .record({
      scenario: scenarios,
      seed,
      whim: seed,
      turns: fc.nat({ max: 40 }),
      seats: fc.record({ struck: seat, host: seat }, { noNullPrototype: true }),
      bets: bySide(bet),
      beliefs: fc.array(bySide(fc.constantFrom(...POSTURES)), { minLength: 40, maxLength: 40 }),
      // Runs of before they named it are without it.
      saysPlayed: fc.boolean(),
      labels: fc.record(
        { group: label, label, clock: fc.constant(true as const) },
        { requiredKeys: [], noNullPrototype: true },
      ),
    })
    .map(({ scenario, seed: ofMatch, whim, turns, seats, bets, beliefs, labels, saysPlayed }) => {
      const match = firstTurns(playByWhim(settingOf(scenario), ofMatch, whim), turns);
      const run = runFile(match, {
        scenario: {
          id: scenario.id,
          hash: scenarioHash(scenario),
          ...(saysPlayed ? { played: playedHash(scenario) } : {}),
        },
        seats,
        bets,
        beliefs,
        ...labels,
      });
      return { run, scenario };
    });
}
