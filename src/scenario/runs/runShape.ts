/** The validator of a saved run, in Valibot. */
import * as v from 'valibot';
import { TEXT_FORMS } from '../../model/scenarioShape/declaration.ts';
import { RUN_FORMAT } from '../../model/match/run.ts';
import { MEASURE_IDS } from '../../model/scenarioShape/narrative.ts';
import { POLICY_NAMES } from '../../model/vocabulary/policyRecords.ts';
import { BARS, ENDINGS, POSTURES } from '../../model/vocabulary/words.ts';
import { LONGEST_LABEL, MOST_PERSONS, MOST_TURNS } from './runLimits.ts';

const MOST_ISSUES = 8;

const whole = (least: number, most: number, unit: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.metadata({ unit }));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(TEXT_FORMS.id.pattern));
const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.metadata({ unit: 'points' }));
const posture = v.exactOptional(v.picklist(POSTURES));

const seat = v.picklist(['person', ...POLICY_NAMES.filter((name) => name !== 'hidden')]);

const choice = v.strictObject({
  measure: v.picklist(MEASURE_IDS),
  mediator: v.exactOptional(id),
  table: v.exactOptional(
    v.strictObject({
      offer: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_ISSUES))),
      accept: v.exactOptional(v.picklist(['theirs', 'text'])),
    }),
  ),
  lapsed: v.exactOptional(v.boolean()),
});

const bet = v.exactOptional(
  v.strictObject({ ending: v.picklist(ENDINGS), persons: whole(0, MOST_PERSONS, 'persons') }),
);

const bars = v.strictObject(v.entriesFromList([...BARS, 'total'], points));

/** A saved run. Of the log only the number of entries is judged: a replay compares the rest, and nothing else may read it. */
export const runValidator = v.strictObject({
  format: v.picklist([RUN_FORMAT]),
  rules: whole(1, 1_000_000, 'version'),
  scenario: v.strictObject({ id, hash, played: v.exactOptional(hash) }),
  seed: whole(-2_147_483_648, 2_147_483_647, '32 bits'),
  seats: v.strictObject({ struck: seat, host: seat }),
  turns: v.pipe(
    v.array(
      v.strictObject({
        choices: v.strictObject({ struck: choice, host: choice }),
        beliefs: v.strictObject({ struck: posture, host: posture }),
      }),
    ),
    v.maxLength(MOST_TURNS),
  ),
  bets: v.strictObject({ struck: bet, host: bet }),
  group: v.exactOptional(label),
  label: v.exactOptional(label),
  clock: v.exactOptional(v.literal(true)),
  ending: v.nullable(v.picklist(ENDINGS)),
  bars: v.nullable(v.strictObject({ struck: bars, host: bars })),
  log: v.pipe(v.array(v.unknown()), v.maxLength(MOST_TURNS)),
  // Judged by the validator of scenarios, which places its faults.
  wholeScenario: v.exactOptional(v.unknown()),
});
