// Changing one place of a text changes that value and nothing else, neither what it says nor how it is written.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesAlone } from './editLaws.ts';
import { anyEdit } from './everyPath.ts';

test('a value set at any declared path is there afterwards, and everything else is as before', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyEdit, (edit) => {
      changesAlone(edit);
      asked += 1;
    }),
    { numRuns: 300 },
  );
  expect(asked).toBe(300);
});
