/** The files that a class can be saved as; what writes them is loaded when one is asked for. */

/** The files a class can be written as. */
export const CLASS_FILES = ['csv', 'json', 'xapi'] as const;
export type ClassFile = (typeof CLASS_FILES)[number];

/** Type and name of each. */
export const CLASS_FILE_KINDS = {
  csv: { type: 'text/csv;charset=utf-8', name: 'turns.csv' },
  json: { type: 'application/json', name: 'runs.json' },
  xapi: { type: 'application/json', name: 'xapi.json' },
} as const satisfies Record<ClassFile, { readonly type: string; readonly name: string }>;
