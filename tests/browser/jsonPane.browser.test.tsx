// The JSON pane in a real browser: typed and changed from elsewhere, completed, marked, left by keyboard, and without a fault that axe can find.
import axe from 'axe-core';
import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../../assets/text/en.ftl?raw';
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';
import { JsonPane } from '../../src/workshop/json/jsonPane.tsx';
import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';

const say = speaker(english, 'en');

let root: HTMLElement;
let text: string;
let change: (text: string) => void;
let goTo: (line: number, column: number) => void;
const undone = vi.fn<(what: 'undo' | 'redo') => void>();

/** A document with the pane, as the workshop keeps it. */
function Page(props: { readonly first: string }): JSX.Element {
  const [now, setNow] = useState(props.first);
  const [place, setPlace] = useState<{ readonly line: number; readonly column: number }>();
  text = now;
  change = setNow;
  goTo = (line, column) => setPlace({ line, column });
  const parsed = parseScenario(now);
  return (
    <JsonPane
      text={now}
      faults={parsed.ok ? [] : parsed.faults}
      onChange={setNow}
      onUndo={() => undone('undo')}
      onRedo={() => undone('redo')}
      goTo={place}
      say={say}
    />
  );
}

beforeEach(() => {
  root = document.createElement('main');
  root.style.cssText = 'width: 480px; height: 620px';
  document.documentElement.lang = 'en';
  document.title = 'JSON';
  document.body.append(root);
  undone.mockClear();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function open(first: string): void {
  render(<Page first={first} />, root);
}

function inside(): ShadowRoot {
  const shadow = root.querySelector('.workshop-json-editor')?.shadowRoot;
  if (shadow === null || shadow === undefined) throw new Error('inside: the editor is not there');
  return shadow;
}

function content(): HTMLElement {
  const found = inside().querySelector<HTMLElement>('.cm-content');
  if (found === null) throw new Error('content: the editor has no content');
  return found;
}

/** Puts the cursor behind the first `words` of the document. */
async function putBehind(words: string): Promise<void> {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  goTo(lines.length, (lines.at(-1) ?? '').length + 1);
  await vi.waitFor(() => expect(inside().activeElement).toBe(content()));
  await vi.waitFor(() => expect(lineOfCursor()).toBe(lines.length));
}

const lineOfCursor = (): number =>
  Number(inside().querySelector('.cm-lineNumbers .cm-activeLineGutter')?.textContent);

const shown = (selector: string): string =>
  inside().querySelector<HTMLElement>(selector)?.textContent ?? '';

test('what is typed reaches the document, and the meaning of the place stands below', async () => {
  open(flagship);
  await putBehind('"tension": 4');
  await userEvent.keyboard('5');
  await vi.waitFor(() => expect(text).toBe(flagship.replace('"tension": 40', '"tension": 450')));
  await vi.waitFor(() => {
    expect(root.querySelector('.workshop-json-place code')?.textContent).toBe('tension');
    expect(root.querySelector('.workshop-json-takes')?.textContent).toContain(
      'from 0 to 100 (points)',
    );
  });
});

test('a change from elsewhere leaves cursor and selection at their words', async () => {
  open(flagship);
  await putBehind('"tension": 40');
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
  change(
    text
      .replace('"language": "en",', '"language": "en-GB",')
      .replace('"channel": 15', '"channel": 16'),
  );
  await vi.waitFor(() => expect(shown('.cm-content')).toContain('"channel": 16'));
  await userEvent.keyboard('77');
  await vi.waitFor(() => {
    expect(text).toContain('"tension": 77');
    expect(text).toContain('"language": "en-GB"');
  });
});

test('fast typing is never taken back by an older text that arrives late', async () => {
  open('{\n  "title": ""\n}\n');
  await putBehind('"title": "');
  await userEvent.keyboard('Long days on the frontier');
  await vi.waitFor(() => expect(text).toContain('"title": "Long days on the frontier"'));
});

test('undo and redo are the document’s', async () => {
  open(flagship);
  await putBehind('"tension": 40');
  await userEvent.keyboard('1');
  const changed = await vi.waitFor(() => {
    expect(text).toContain('"tension": 401');
    return text;
  });
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(undone.mock.calls).toEqual([['undo'], ['redo'], ['redo']]);
  expect(text).toBe(changed);
});

test('a choice is completed from what is declared, with its meaning', async () => {
  open(flagship);
  const before = /"mediatorRule": "/u.exec(flagship)?.[0] ?? '';
  await putBehind(before);
  await userEvent.keyboard('{Control>} {/Control}');
  await vi.waitFor(() => expect(shown('.cm-tooltip-autocomplete')).toContain('biased-insider'));
  const options = [...inside().querySelectorAll('.cm-tooltip-autocomplete [role=option]')];
  expect(options.map(({ textContent }) => textContent)).toEqual(['both-trust', 'biased-insider']);
  await vi.waitFor(() => expect(shown('.cm-completionInfo')).toContain('Kydd 2003'));
  // Completion ignores keys in the first moments, so that nobody confirms what they have not seen.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(text).toContain('"mediatorRule": "biased-insider"'));
});

test('keys that are declared and not yet there are offered as one writes', async () => {
  open('{\n  "format": "strategic-patience/scenario@1",\n  \n}\n');
  goTo(3, 3);
  await vi.waitFor(() => expect(inside().activeElement).toBe(content()));
  await userEvent.keyboard('"ten');
  await vi.waitFor(() => expect(shown('.cm-tooltip-autocomplete')).toContain('tension'));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(text).toContain('"tension": 40'));
});

test('faults are marked at their place, and F8 goes to the next and says what is wrong', async () => {
  open(flagship.replace('"strain": 55', '"strain": 550'));
  const line = flagship.slice(0, flagship.indexOf('"strain": 55')).split('\n').length;
  content().focus();
  await userEvent.keyboard('{F8}');
  await vi.waitFor(() => {
    expect(lineOfCursor()).toBe(line);
    expect(shown('.cm-lintRange-error')).toBe('550');
    expect(shown('.cm-tooltip .json-words')).toContain('550 is too large.');
    expect(shown('.cm-tooltip .json-words')).toContain('from 0 to 100 (points)');
  });
  expect(inside().querySelectorAll('.cm-lint-marker-error')).toHaveLength(1);
  change(flagship);
  await vi.waitFor(() => expect(inside().querySelector('.cm-lintRange-error')).toBe(null));
});

test('Tab goes on to the next thing on the page and writes nothing', async () => {
  const after = document.createElement('button');
  after.textContent = 'After';
  document.body.append(after);
  open(flagship);
  await putBehind('"tension": 40');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(after);
  expect(text).toBe(flagship);
  expect(root.querySelector('.workshop-json-keys')?.textContent).toContain('Tab leaves the editor');
  after.remove();
});

test('lines that end in CR LF end so still after a change', async () => {
  const first = flagship.replaceAll('\n', '\r\n');
  open(first);
  await putBehind('"tension": 4');
  await userEvent.keyboard('{Backspace}');
  await vi.waitFor(() => expect(text).toBe(first.replace('"tension": 40', '"tension": 0')));
});

test('with text, a search, a fault and suggestions open, axe finds no fault', async () => {
  open(flagship.replace('"strain": 55', '"strain": 550'));
  await putBehind('"mediatorRule": "');
  await userEvent.keyboard('{Control>}f{/Control}');
  await vi.waitFor(() => expect(inside().querySelector('.cm-search')).not.toBe(null));
  content().focus();
  await userEvent.keyboard('{Control>} {/Control}');
  await vi.waitFor(() => expect(shown('.cm-tooltip-autocomplete')).not.toBe(''));
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const searched = [...inside().querySelectorAll<HTMLInputElement>('.cm-search input')];
  expect(searched.map((input) => input.getAttribute('aria-label') ?? '')).toContain('Find');
});
