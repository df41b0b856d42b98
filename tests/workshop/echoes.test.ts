// An editor's own texts that come back are told apart from texts that were changed elsewhere.
import { expect, test } from 'vitest';
import { echoesOf } from '../../src/workshop/json/echoes.ts';

test('what was handed out comes back once', () => {
  const echoes = echoesOf();
  echoes.sent('a');
  expect(echoes.isEcho('a')).toBe(true);
  expect(echoes.isEcho('a')).toBe(false);
});

test('while one types on, an older text that comes back changes nothing, and the newest is still expected', () => {
  const echoes = echoesOf();
  for (const text of ['a', 'ab', 'abc']) echoes.sent(text);
  expect(echoes.isEcho('a')).toBe(true);
  expect(echoes.isEcho('abc')).toBe(true);
});

test('undo to a text that was handed out long ago is a change', () => {
  const echoes = echoesOf();
  for (const text of ['a', 'ab']) echoes.sent(text);
  echoes.isEcho('ab');
  expect(echoes.isEcho('a')).toBe(false);
});

test('after a change from elsewhere nothing older is waited for', () => {
  const echoes = echoesOf();
  echoes.sent('a');
  expect(echoes.isEcho('from the form')).toBe(false);
  expect(echoes.isEcho('a')).toBe(false);
});
