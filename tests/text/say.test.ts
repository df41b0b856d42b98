// What a sentence is told is checked by the compiler: what must not compile stands here marked as an error, and `npm run typecheck` fails where it is none.
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { whole } from '../../src/text/numbers.ts';
import {
  sayKnowing,
  speaker,
  type MessageId,
  type MessageIdWith,
  type PlainMessageId,
  type Rest,
  type Say,
  type ValuesOf,
} from '../../src/text/speaker.ts';
import type { Count, Shown } from '../../src/text/values.ts';

const say = speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en');

test('each message takes its own values, and several those of all of them', () => {
  expectTypeOf<Rest<'accept-text'>>().toEqualTypeOf<[]>();
  expectTypeOf<ValuesOf<'page-play'>>().toExtend<{ crisis: Shown; turn: Shown }>();
  expectTypeOf<ValuesOf<'door-facts-drawn'>['turns']>().toEqualTypeOf<Count>();
  expectTypeOf<ValuesOf<'plays-not-kept'>['refusal']>().toEqualTypeOf<'absent' | 'closed'>();
  expectTypeOf<keyof ValuesOf<'door-as' | 'door-facts-real' | 'title'>>().toEqualTypeOf<
    'month' | 'side' | 'turns'
  >();
  expectTypeOf<'title'>().toExtend<PlainMessageId>();
  expectTypeOf<'door-as'>().not.toExtend<PlainMessageId>();
  expectTypeOf<'door-as'>().toExtend<MessageIdWith<'side'>>();
  expect(say('door-as', { side: 'Maren' })).toBe('you are Maren');
});

/** What compiles; nothing here is run. */
export function compiles(
  count: number,
  ending: 'door-as' | 'door-facts-drawn',
  shown: 1 | 2,
): void {
  say('title');
  say('page-play', { turn: count, crisis: 'Two valleys' });
  say('page-play', { turn: whole(count), crisis: 'Two valleys' });
  say('door-facts-drawn', { turns: count });
  say('door-facts-drawn', { turns: whole(count) });
  say(ending, { side: 'Maren', turns: count });
  say(`wanted-state-${shown === 1 ? 'struck' : 'host'}`);
  sayKnowing(say, { side: 'Maren' })('door-as');
  sayKnowing(say, { side: 'Maren' }) satisfies Say;
}

/** What does not compile; nothing here is run. */
export function doesNotCompile(
  count: number,
  ending: 'door-as' | 'door-facts-drawn',
  anything: MessageId,
): void {
  // @ts-expect-error no such message
  say('titles');
  // @ts-expect-error a member of the family is no message
  say(`wanted-state-${count === 1 ? 'struck' : 'neither'}`);
  // @ts-expect-error the values are missing
  say('page-play');
  // @ts-expect-error one value is missing
  say('page-play', { turn: count });
  // @ts-expect-error it names no such value
  say('page-play', { turn: count, crisis: 'Two valleys', side: 'Maren' });
  // @ts-expect-error it takes no values
  say('title', { side: 'Maren' });
  // @ts-expect-error a value is no text and no number
  say('door-as', { side: null });
  // @ts-expect-error a value may be missing
  say('door-as', { side: count > 1 ? 'Maren' : undefined });
  // @ts-expect-error a text cannot be counted
  say('door-facts-drawn', { turns: 'many' });
  // @ts-expect-error a number that was not written by `whole` cannot be counted either
  say('door-facts-drawn', { turns: String(count) });
  // @ts-expect-error the sentence has no such choice
  say('plays-not-kept', { refusal: 'full' });
  // @ts-expect-error one member of the union needs more
  say(ending, { side: 'Maren' });
  // @ts-expect-error no member of the union knows this value
  say(ending, { side: 'Maren', turns: count, capital: 'Maren' });
  // @ts-expect-error whatever message needs whatever values
  say(anything);
  // @ts-expect-error what is known to every sentence is not the value that is needed
  sayKnowing(say, { capital: 'Maren' })('door-as');
  // @ts-expect-error a speaker that has to be told more is no speaker
  ((id: MessageId, side: string) => `${id} ${side}`) satisfies Say;
}

test('a sentence is told at run time as well where a value is missing', () => {
  const untyped = say as (id: string, values?: object) => string;
  expect(() => untyped('door-as')).toThrow('door-as');
  expect(() => untyped('no-such-message')).toThrow('no-such-message');
});

test('an attribute is said by the id of its message and its own', () => {
  const own = speaker('door = Door\n    .hint = Of { $who }\n', 'en') as (
    id: string,
    values?: object,
  ) => string;
  expect(own('door.hint', { who: 'Maren' })).toBe('Of Maren');
  expect(() => own('door.label')).toThrow('door.label');
});
