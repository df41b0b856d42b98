/** Brings scenarios of older formats to the present one, by one pure function a format. */
import { getNodeValue } from 'jsonc-parser';
import { SCENARIO_FORMAT, scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { draftToFirst } from './draftFormat.ts';
import { layoutOf, writeValue } from '../json/jsonLayout.ts';
import { at } from '../json/lookUp.ts';
import { readScenario } from '../checking/parse.ts';
import { inDeclaredOrder } from '../editing/declaredOrder.ts';
import type { MigrationChange, Migration } from './migration.ts';

/** A migrated text, the format it came in, and everything that was changed. */
export interface Migrated {
  readonly text: string;
  readonly from: string;
  readonly changes: readonly MigrationChange[];
}

const MIGRATIONS: readonly Migration[] = [draftToFirst];

/**
 * The text in the present format; undefined where it is in it already, where no migration is known from its format,
 * or where it cannot be read. What a migration does not know stays as it is, to be judged like any other file.
 */
export function migrate(text: string): Migrated | undefined {
  const { tree } = readScenario(text);
  if (tree === undefined) return undefined;
  let value: unknown = getNodeValue(tree);
  const from = at(value, 'format');
  if (typeof from !== 'string' || from === SCENARIO_FORMAT) return undefined;
  const changes: MigrationChange[] = [];
  let format: unknown = from;
  for (const step of MIGRATIONS) {
    if (step.from !== format) continue;
    const migrated = step.migrate(value);
    ({ value } = migrated);
    changes.push(...migrated.changes);
    format = step.to;
  }
  if (format !== SCENARIO_FORMAT) return undefined;
  const layout = layoutOf(text);
  const ordered = inDeclaredOrder(scenarioShape, value);
  return { text: `${writeValue(ordered, '', layout)}${layout.lineEnd}`, from, changes };
}
