/** Names what Valibot found wrong with the values of a scenario. */
import type * as v from 'valibot';
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { foundValue, type DataFault, type FaultFacts, type FaultKind } from './fault.ts';
import { nearestName } from '../nearestName.ts';
import { fieldAt, writePath, type Path } from '../../json/path.ts';

const KINDS: Readonly<Record<string, FaultKind>> = {
  number: 'wrong-type',
  string: 'wrong-type',
  array: 'wrong-type',
  object: 'wrong-type',
  custom: 'wrong-type',
  boolean: 'wrong-type',
  literal: 'wrong-type',
  finite: 'not-finite',
  min_value: 'too-small',
  max_value: 'too-large',
  integer: 'not-whole',
  picklist: 'not-a-choice',
  regex: 'wrong-form',
  check: 'no-such-day',
};

/** The faults behind Valibot's issues, one for each place: the first rule that a value breaks hides the rest. */
export function valueFaults(
  issues: readonly v.BaseIssue<unknown>[],
  shape: Field,
  most: number,
): readonly DataFault[] {
  const faults = new Map<string, DataFault>();
  for (const issue of issues) {
    if (faults.size >= most) break;
    const path = pathOf(issue);
    const place = writePath(path);
    if (!faults.has(place)) faults.set(place, nameIssue(issue, path, fieldAt(shape, path)));
  }
  return [...faults.values()];
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function nameIssue(issue: v.BaseIssue<unknown>, path: Path, field: Field | undefined): DataFault {
  const declared = field === undefined ? {} : { field };
  const fault = (kind: FaultKind, facts: FaultFacts): DataFault => ({
    kind,
    path,
    at: 'value',
    facts: { ...declared, ...facts },
  });

  if (issue.path?.at(-1)?.origin === 'key')
    return fault('missing-key', { key: String(path.at(-1)) });

  const { input } = issue;
  const found = foundValue(input);
  if (issue.type === 'min_length' || issue.type === 'max_length') {
    const [short, long] = Array.isArray(input)
      ? (['list-too-short', 'list-too-long'] as const)
      : (['text-too-short', 'text-too-long'] as const);
    const amount = Array.isArray(input) || typeof input === 'string' ? input.length : 0;
    return fault(issue.type === 'min_length' ? short : long, { found, amount });
  }
  const kind = KINDS[issue.type];
  if (kind === undefined)
    throw new Error(
      `valueFaults: no kind of fault for the rule "${issue.type}" at ${writePath(path)}`,
    );
  if (kind !== 'not-a-choice') return fault(kind, { found });
  if (typeof input !== 'string') return fault('wrong-type', { found });
  const nearest = field?.kind === 'choice' ? nearestName(input, field.options) : undefined;
  return fault(kind, nearest === undefined ? { found } : { found, nearest });
}
