/** One line about each policy, for `--help`. */
import {
  POLICY_NAMES,
  POLICY_RECORDS,
  type PolicyName,
} from '../../model/vocabulary/policyRecords.ts';

function lineOf(name: PolicyName): string {
  if (name === 'hidden')
    return "draws one of the hidden types for each match, by the scenario's weights";
  const { citation, summary } = POLICY_RECORDS[name];
  return citation === undefined ? summary : `${summary} (${citation})`;
}

const WIDTH = Math.max(...POLICY_NAMES.map((name) => name.length));

/** The list of policies as the lines of a help text. */
export const policyList: string = POLICY_NAMES.map(
  (name) => `  ${name.padEnd(WIDTH)}  ${lineOf(name)}`,
).join('\n');
