/** The files that a class can be saved as; what writes them is loaded when one is asked for. */

import type { CsvDialect } from '../../../text/csvDialect.ts';

/** The files a class can be written as. */
export const CLASS_FILES = ['csv', 'csv-comma', 'json', 'xapi'] as const;
export type ClassFile = (typeof CLASS_FILES)[number];

/** The files in the order in which they are offered: turns in the dialect of the reader's language first. */
export function classFilesFor(dialect: CsvDialect): readonly ClassFile[] {
  const [point, comma, ...others] = CLASS_FILES;
  return dialect === 'point' ? CLASS_FILES : [comma, point, ...others];
}

/** Type and name of each. */
export const CLASS_FILE_KINDS = {
  csv: { type: 'text/csv;charset=utf-8', name: 'turns.csv' },
  'csv-comma': { type: 'text/csv;charset=utf-8', name: 'turns.csv' },
  json: { type: 'application/json', name: 'runs.json' },
  xapi: { type: 'application/json', name: 'xapi.json' },
} as const satisfies Record<ClassFile, { readonly type: string; readonly name: string }>;
