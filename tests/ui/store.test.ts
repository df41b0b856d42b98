// The one shape of what changes: a value as it is, and who is told of another.
import { expect, test } from 'vitest';
import { createStore } from '../../src/ui/store.ts';

test('those who listen are told of every value, find it there, and hear nothing once they have left', () => {
  const store = createStore('first');
  const found: string[] = [];
  const leave = store.subscribe(() => found.push(store.getSnapshot()));
  expect(store.getSnapshot()).toBe('first');
  store.set('second');
  store.set('third');
  leave();
  store.set('fourth');
  expect(found).toEqual(['second', 'third']);
  expect(store.getSnapshot()).toBe('fourth');
});

test('whoever is forgotten is told nothing more', () => {
  const store = createStore(0);
  let heard = 0;
  store.subscribe(() => {
    heard += 1;
  });
  store.forgetAll();
  store.set(1);
  expect(heard).toBe(0);
});
