/** By what measured results are known to belong to the rules and patterns of today. */
import { createHash } from 'node:crypto';
import { PATTERNS } from '../../analysis/patterns/list.ts';
import { playMany } from '../../analysis/counts/playMany.ts';
import { tallyToRow } from '../../analysis/counts/tallyRow.ts';
import { CONSTANTS } from '../../model/vocabulary/constants.ts';
import { RULES_VERSION } from '../../model/match/match.ts';
import { MECHANISMS } from '../../analysis/patterns/mechanisms.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../model/state/setting.ts';

/** What a measured result was measured with. */
export interface Stamp {
  readonly rulesVersion: number;
  /** Over every constant, the plain scenario, and how some hundreds of matches on it end. */
  readonly rules: string;
}

const MATCHES = 150;

const PAIRS = [
  ['hidden', 'hidden'],
  ['patient', 'hidden'],
  ['hidden', 'patient'],
  ['retaliation', 'tit-for-tat'],
] as const;

function hashed(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** The stamp of the rules as they are. */
export function stampOfRules(): Stamp {
  const setting = settingOf(plainScenario);
  const played = PAIRS.map(([struck, host]) => [
    ...tallyToRow(playMany(setting, { struck, host, games: MATCHES, seed: 1 })),
  ]);
  const constants = Object.entries(CONSTANTS).map(([name, { value }]) => [name, value]);
  return { rulesVersion: RULES_VERSION, rules: hashed([constants, plainScenario, played]) };
}

/** A digest of what the patterns declare. */
export function digestOfPatterns(): string {
  return hashed(
    PATTERNS.map(({ id, source, statement, unit, cells, expected, games }) => [
      [id, source, statement, unit, expected, games],
      cells.map(({ name, constants, without }) => [name, constants, without]),
    ]),
  );
}

/** A digest of what the mechanisms switch off. */
export function digestOfMechanisms(): string {
  return hashed(Object.entries(MECHANISMS).map(([name, { off }]) => [name, off]));
}
