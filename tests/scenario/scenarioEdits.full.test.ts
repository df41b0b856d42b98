// Over ten thousand random scenarios, an edit at any declared path gives exactly the changed value.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesAlone } from './editLaws.ts';
import { anyEdit } from './everyPath.ts';

test('form, text and form again agree over 10,000 random scenarios', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyEdit, (edit) => {
      changesAlone(edit);
      asked += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(asked).toBe(10_000);
});
