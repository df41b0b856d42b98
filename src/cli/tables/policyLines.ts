/** One line about each policy, for `--help`. */
import {
  POLICY_NAMES,
  POLICY_RECORDS,
  type PolicyName,
} from '../../model/vocabulary/policyRecords.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

function lineOf(name: PolicyName, say: Say): string {
  if (name === 'hidden') return say('cli-policy-hidden');
  const { citation, summary } = POLICY_RECORDS[name];
  return citation === undefined ? summary : `${summary} (${citation})`;
}

/** The list of policies as the lines of a help text, with its heading. */
export function policyList(say: Say): string {
  const rows = POLICY_NAMES.map((name) => [`  ${name}`, lineOf(name, say)]);
  return `${say('cli-policies')}\n${aligned(rows)}`;
}
