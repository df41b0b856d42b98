// What a key press stands for on keyboards of many layouts: the place speaks where the sign does not.
import { expect, test } from 'vitest';
import { commandOf } from '../../src/debrief/moderator/screens.ts';
import { answerKey } from '../../src/play/dom/keys.ts';
import { keyOf, type KeyPress } from '../../src/ui/look/keyOf.ts';
import { CHOOSING } from '../play/fixture.ts';
import presses from '../field/keys.json' with { type: 'json' };

function pressOf(key: string, code: string, more: Partial<KeyPress> = {}) {
  const held = { altKey: false, ctrlKey: false, metaKey: false };
  return { key, code, shiftKey: false, isComposing: false, ...held, ...more };
}

test.each(presses)('on $layout, the key $code that writes $key stands for $means', (press) => {
  const { code, key, means } = press;
  expect(keyOf(pressOf(key, code, { shiftKey: press.shift ?? false }))).toBe(means);
});

test('a word that is being composed is left alone', () => {
  expect(keyOf(pressOf('b', 'KeyB', { isComposing: true }))).toBe('');
  expect(commandOf(pressOf('f', 'KeyF', { isComposing: true }), undefined)).toBeUndefined();
});

test.each(presses.filter(({ means }) => /^[123]$/u.test(means)))(
  'on $layout, $key chooses card $means',
  ({ code, key, means }) => {
    const posture = { 1: 'restraint', 2: 'mediation', 3: 'retaliation' }[means];
    expect(answerKey(CHOOSING, keyOf(pressOf(key, code)), { isBelieving: false })).toEqual({
      intent: { type: 'choose', posture },
    });
  },
);

test.each([
  ['Cyrillic', 'а', 'KeyF', { do: 'full' }],
  ['Cyrillic', 'е', 'KeyT', { do: 'timer' }],
  ['Latin with the capitals locked', 'T', 'KeyT', { do: 'timer' }],
  ['Czech, where the plus stands on 1', '+', 'Digit1', { do: 'minute' }],
  ['a presenter’s clicker', 'PageDown', '', { go: 'next' }],
])('on the projector, %s %s (%s) is heard', (_layout, key, code, command) => {
  expect(commandOf(pressOf(key, code), undefined)).toEqual(command);
});
