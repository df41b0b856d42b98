// What browsers have learnt since Chrome 109 and Safari 16.4: taken away from a page to see it run in those, and looked for in what was built.

/** Owners of built-in methods, as an expression in the page, with the names that those browsers lack on them. */
export const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  'Object.getPrototypeOf(Uint8Array.prototype)': ['toSorted', 'toReversed', 'with'],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64'],
  RegExp: ['escape'],
  Math: ['sumPrecise', 'f16round'],
  Error: ['isError', 'captureStackTrace'],
  AbortSignal: ['any'],
  URL: ['canParse', 'parse'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  'Element.prototype': ['checkVisibility', 'setHTML', 'moveBefore', 'getHTML'],
  'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover'],
  'ReadableStream.prototype': ['values'],
  // Not in Safari 16.4.
  globalThis: ['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'Iterator'],
  'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
};

/** Names on the list that other things bear as well, so that finding `.name(` says nothing. */
const COMMON: readonly string[] =
  'map filter take drop flatMap reduce forEach some every find parse escape resize values'.split(
    ' ',
  );

/** The rest: where one of these is called in what was built, old browsers break. */
export const TELLING: readonly string[] = [...new Set(Object.values(NEWER).flat())].filter(
  (name) => !COMMON.includes(name),
);

/** A script that takes them all away, in a page or in a worker, which has not all of the owners. */
export const TAKEN_AWAY: string = Object.entries(NEWER)
  .map(
    ([owner, names]) =>
      `try { const owner = ${owner}; for (const name of ${JSON.stringify(names)}) delete owner[name]; } catch {}`,
  )
  .toReversed()
  .join('\n');
