/** What a page leaves behind when it is closed, declared once, and read back from a text that anything of this origin may have written. */
import {
  anything,
  integer,
  object,
  text,
  type Declared,
} from '../../model/scenarioShape/declaration.ts';
import { judge } from '../../scenario/checking/judge.ts';
import { readJson } from '../../scenario/checking/readJson.ts';
import { validatorOf } from '../../scenario/checking/validator.ts';

const unseenWrite = object(
  {
    id: text({ minLength: 1, maxLength: 100, meaning: 'Name of the record.' }),
    basedOn: integer({
      unit: 'version',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      meaning: 'The version that the write was based on; 0 for a new record.',
      source: 'counted by the shelf',
    }),
    writer: text({ maxLength: 100, meaning: 'The page that wrote.' }),
    content: anything('What was to be kept; judged where it is opened.'),
  },
  'A write that may not have come through.',
);

/** A write that may not have come through. */
export type UnseenWrite = Declared<typeof unseenWrite>;

const JUDGING = { shape: unseenWrite, validator: validatorOf(unseenWrite) };

/** A browser leaves some five mebibytes to a page; what is kept of a class may be long, and lies a few levels deeper than in a file. */
const LIMITS = { bytes: 33_554_432, levels: 128 } as const;

/** The write in a text; undefined where the text holds none, which must not hide the others. */
export function readUnseenWrite(text: string): UnseenWrite | undefined {
  const judged = judge(readJson(text, { limits: LIMITS }), JUDGING);
  return judged.ok ? judged.value : undefined;
}
