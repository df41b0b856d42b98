// What a person hands in becomes a document, or a reason why not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/checking/parse.ts';
import { scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { speaker } from '../../src/text/speaker.ts';
import { createEditorStore } from '../../src/workshop/editor/editorStore.ts';
import { blankText } from '../../src/workshop/load/blank.ts';
import { openFile, openPasted, openText } from '../../src/workshop/load/openText.ts';
import { HARMLESS, IN_A_TEXT } from '../scenario/manglers.ts';
import { playLink } from '../../src/workshop/share/links.ts';

const say = speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en');
const PLAIN = printScenario(plainScenario);

test('a blank is a scenario that can be played as it is', () => {
  const parsed = parseScenario(blankText(say));
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
});

test('a pasted text keeps every letter of it, faults and all', async () => {
  const broken = PLAIN.replace('"tension": 40', '"tension": 4000');
  const handedIn = await openPasted(broken);
  expect(handedIn.ok && handedIn.document.text).toBe(broken);
});

test('a pasted link gives the scenario that was put into it', async () => {
  const link = playLink(
    'https://example.org/crisis/?workshop',
    await scenarioToFragment(plainScenario),
    { side: 'host', code: 'CEDAR-42', rival: 'hidden', clock: true },
  );
  expect(link).toMatch(
    /^https:\/\/example\.org\/crisis\/\?side=host&code=CEDAR-42&clock=on#scenario=1\./,
  );
  const handedIn = await openPasted(`  Play this: ${link}\n`);
  expect(handedIn.ok && handedIn.document.text).toBe(PLAIN);
  expect(handedIn.ok && handedIn.document.from.kind).toBe('link');
});

test('a link that mails and chats have changed is opened when it is pasted', async () => {
  const fragment = await scenarioToFragment(plainScenario);
  const asked = { code: 'CEDAR-42', rival: 'friend', clock: false } as const;
  const link = playLink('https://example.org/crisis/', fragment, asked);
  expect(link).toContain('/crisis/?rival=friend&code=CEDAR-42#');
  for (const [, mangle] of [...HARMLESS, ...IN_A_TEXT]) {
    const handedIn = await openPasted(mangle(link));
    expect(handedIn.ok && handedIn.document.text).toBe(PLAIN);
  }
  expect(await openPasted('https://example.org/?scenario=no-such-place')).toEqual({
    ok: false,
    problem: 'load-no-such',
  });
});

test('what is neither a scenario nor a link, damaged or too big, is refused with its reason', async () => {
  expect(await openPasted('   ')).toEqual({ ok: false, problem: 'load-nothing' });
  expect(await openPasted('hello')).toEqual({ ok: false, problem: 'load-neither' });
  expect(await openPasted('#scenario=1.!!!')).toEqual({ ok: false, problem: 'load-link-broken' });
  expect(await openPasted('#scenario=9.AAAA')).toEqual({ ok: false, problem: 'load-link-version' });
  const huge = new File(['x'.repeat(1_100_000)], 'huge.json');
  expect(await openFile(huge)).toEqual({ ok: false, problem: 'load-too-big' });
});

test('a file in any encoding is opened, and what was guessed is doubted', async () => {
  const open = async (name: string) =>
    openFile(new File([readFileSync(`tests/field/marsh-${name}.json`)], `${name}.json`));
  const doubtsOf = async (name: string) => {
    const handedIn = await open(name);
    return handedIn.ok
      ? createEditorStore(handedIn.document)
          .getSnapshot()
          .doubts.map(({ kind }) => kind)
      : [];
  };
  expect(await doubtsOf('utf16le')).toEqual([]);
  expect(await doubtsOf('windows1252')).toEqual(['encoding-guessed']);
  expect(await openFile(new File([new Uint8Array(500)], 'zeros.json'))).toEqual({
    ok: false,
    problem: 'file-no-text',
  });
});

test('an older format is brought to the present one, and that is what changes are counted from', () => {
  const draft = JSON.stringify({
    format: 'strategic-patience/scenario@0',
    id: 'old',
    title: 'Old',
    M: 60,
    sides: { A: { name: 'One', aud: 0.5 }, B: { name: 'Two' } },
  });
  const handedIn = openText(draft, { kind: 'file', name: 'old.json' });
  if (!handedIn.ok) throw new Error('the draft was refused');
  expect(handedIn.migrated?.changes.map(({ path }) => path)).toContain('militants.capacity');
  expect(handedIn.document.text).toBe(handedIn.document.original);
  expect(parseScenario(handedIn.document.text).ok).toBe(true);
});
