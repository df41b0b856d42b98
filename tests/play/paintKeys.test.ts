/** The keyboard and the pointer ask for the same things. */
import { expect, test } from 'vitest';
import { answerKey } from '../../src/play/dom/keys.ts';
import { wishOfZone } from '../../src/play/paint/pointer.ts';
import { CHOOSING, FIXTURES, NEWS } from './fixture.ts';

const HERE = { isBelieving: false };

test('1, 2 and 3 choose the cards in the order in which they lie', () => {
  const asked = ['1', '2', '3'].map((key) => answerKey(CHOOSING, key, HERE));
  expect(asked).toEqual([
    { intent: { type: 'choose', posture: 'restraint' } },
    { intent: { type: 'choose', posture: 'mediation' } },
    { intent: { type: 'choose', posture: 'retaliation' } },
  ]);
});

test('after B the same keys say what the other side will do', () => {
  expect(answerKey(CHOOSING, 'b', HERE)).toEqual({ startBelief: true });
  expect(answerKey(CHOOSING, '3', { isBelieving: true })).toEqual({
    intent: { type: 'believe', posture: 'retaliation' },
  });
});

test('down and up turn the measures of the card in focus and come round again', () => {
  const place = { card: 'retaliation', isBelieving: false } as const;
  expect(answerKey(CHOOSING, 'ArrowDown', place)).toEqual({
    intent: { type: 'vary', posture: 'retaliation', variant: 1 },
  });
  expect(answerKey(CHOOSING, 'ArrowUp', place)).toEqual({
    intent: { type: 'vary', posture: 'retaliation', variant: 1 },
  });
});

test('Enter seals only what may be sealed, and in the news it goes to the desk', () => {
  expect(answerKey(CHOOSING, 'Enter', HERE)).toEqual({ intent: { type: 'seal' } });
  const empty = { ...CHOOSING, seal: { ...CHOOSING.seal, enabled: false } };
  expect(answerKey(empty, 'Enter', HERE)).toBeUndefined();
  expect(answerKey(NEWS, 'Enter', HERE)).toEqual({ intent: { type: 'continue' } });
});

test('Escape takes a seal back, and nothing can be chosen while sealed', () => {
  expect(answerKey(FIXTURES.sealed, 'Escape', HERE)).toEqual({ intent: { type: 'unseal' } });
  expect(answerKey(FIXTURES.sealed, '1', HERE)).toBeUndefined();
});

test('a painted button stands for the wish of the button below it', () => {
  expect(wishOfZone('card:restraint', CHOOSING)).toEqual({ type: 'choose', posture: 'restraint' });
  expect(wishOfZone('vary:retaliation:1:on', CHOOSING)).toEqual({
    type: 'vary',
    posture: 'retaliation',
    variant: 1,
  });
  expect(wishOfZone('call:qatar', CHOOSING)).toEqual({ type: 'call', mediator: 'qatar' });
});

test('a painted button with an unknown name stands for nothing', () => {
  for (const zone of ['', 'card:surrender', 'call:nobody', 'other:restraint'])
    expect(wishOfZone(zone, CHOOSING)).toBeUndefined();
});
