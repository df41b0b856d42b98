// Codes of plays on shipped scenarios, with names and without, some of them left before their end.
import { settingOf } from '../../src/model/state/setting.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { shipped } from '../model/shipped.ts';

/** The scenarios of the pool, with their fingerprints. */
export const POOL_SCENARIOS = ['pakistan-afghanistan', 'two-valleys'].map(shipped);

const PLAYS = 40;

let made: readonly string[] | undefined;

/** The codes; no two are of the same play. */
export function codePool(): readonly string[] {
  made ??= POOL_SCENARIOS.flatMap(({ hash, scenario }) => {
    const setting = settingOf(scenario);
    return Array.from({ length: PLAYS }, (_, seed) =>
      runToCode(
        recordRun(setting, {
          hash,
          struck: seed % 3 === 0 ? 'patient' : 'retaliation',
          host: 'hidden',
          seed,
          ...(seed % 2 === 0 ? {} : { label: `Student ${seed}` }),
        }),
        scenario,
      ),
    );
  });
  return made;
}
