// The form's controls in a real browser: by keyboard, one step of undo each, faults beside their field, nothing that axe finds.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import english from '../../assets/text/en.ftl?raw';
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import type { Path } from '../../src/scenario/json/path.ts';
import { valueAt } from '../../src/scenario/editing/scenarioTree.ts';
import { speaker } from '../../src/text/speaker.ts';
import '../../src/workshop/sheets.ts';
import { createEditorStore, type EditorStore } from '../../src/workshop/editor/editorStore.ts';
import { openKeeper } from '../../src/ui/kept/keeper.ts';
import { EditorPage } from '../../src/workshop/editor/editorPage.tsx';
import { DRAFTS } from '../../src/workshop/editor/keptDrafts.ts';
import { openDocument, undo } from '../../src/workshop/editor/scenarioDocument.ts';

const say = speaker(english, 'en');
let root: HTMLElement;
let store: EditorStore;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Workshop';
  root = document.createElement('div');
  document.body.append(root);
  store = createEditorStore(
    openDocument(flagship, { kind: 'shipped', name: 'pakistan-afghanistan' }),
  );
  const nothing = (): void => {};
  render(
    <EditorPage
      store={store}
      migrated={undefined}
      note={undefined}
      keeper={openKeeper(DRAFTS)}
      onTakeUp={() => {}}
      onLoad={nothing}
      onHandouts={nothing}
      onPlay={nothing}
      onLeave={nothing}
      say={say}
    />,
    root,
  );
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const held = (...path: Path): unknown => valueAt(store.getSnapshot().tree.value, path);

function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`find: there is no ${selector}`);
  return found;
}

/** The control that is found, where it has a value. */
function control(selector: string): HTMLInputElement | HTMLSelectElement {
  const found = find(selector);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`control: ${selector} has no value`);
}

function write(selector: string, value: string): void {
  const box = find(selector);
  box.focus();
  Reflect.set(box, 'value', value);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens a part of the form, whatever the window's width. */
async function show(name: string, id: string): Promise<void> {
  const listed = [...root.querySelectorAll<HTMLElement>('.workshop-section-list button')].find(
    ({ textContent }) => textContent.startsWith(name),
  );
  if (listed === undefined) {
    const form = root.querySelector<HTMLElement>('#tab-form');
    form?.click();
    const choice = control('[data-part="section-choice"] select');
    choice.value = id;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  } else listed.click();
  await vi.waitFor(() => expect(find('#section-heading').textContent).toBe(name));
}

const SUPPORT = '[data-path="sides.struck.support"]';

test('a slider and the box beside it say the same number, and a drag is one step of undo', async () => {
  for (const value of ['60', '61', '62']) write(`${SUPPORT} .workshop-slider`, value);
  expect(held('sides', 'struck', 'support')).toBe(62);
  await vi.waitFor(() => expect(control(`${SUPPORT} .workshop-number-box`).value).toBe('62'));
  expect(find(`${SUPPORT} .workshop-slider`).getAttribute('aria-valuetext')).toBe('62 points');
  store.change(undo);
  expect(store.getSnapshot().document.text).toBe(flagship);
  await vi.waitFor(() => expect(control(`${SUPPORT} .workshop-slider`).value).toBe('52'));
});

test('a number out of its range is told beside its field, which says that it is faulty, and is taken back by a button', async () => {
  write(`${SUPPORT} .workshop-number-box`, '130');
  await vi.waitFor(() =>
    expect(find(`${SUPPORT} .workshop-fault-notes`).textContent).toContain('too large'),
  );
  const box = find(`${SUPPORT} .workshop-number-box`);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map(
    (id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '',
  );
  expect(words.join(' ')).toContain('too large');
  find(`${SUPPORT} .workshop-field-note button`).click();
  expect(held('sides', 'struck', 'support')).toBe(52);
});

test('a half-typed number stays as it was typed and changes nothing until it is one', async () => {
  write('[data-path="sides.struck.trust"] .workshop-number-box', '');
  expect(held('sides', 'struck', 'trust')).toBe(0.3);
  const box = control('[data-path="sides.struck.trust"] .workshop-number-box');
  expect(box.value).toBe('');
  box.blur();
  await vi.waitFor(() => expect(box.value).toBe('0.3'));
});

const TRUST = '[data-path="sides.struck.trust"]';

test.each([
  ['0,25', 0.25],
  ['۰٫۷۵', 0.75],
  ['0,500', 0.5],
])('“%s” typed is %d, and stays as it was typed', async (typed, value) => {
  write(`${TRUST} .workshop-number-box`, typed);
  expect(held('sides', 'struck', 'trust')).toBe(value);
  await vi.waitFor(() => expect(control(`${TRUST} .workshop-slider`).value).toBe(String(value)));
  expect(control(`${TRUST} .workshop-number-box`).value).toBe(typed);
  expect(root.querySelector('.workshop-number-told')).toBeNull();
});

test.each([
  ['1,000', 'can mean 1 or 1000'],
  ['half', 'is not a number'],
])(
  '“%s” is told beside its field, changes nothing, and stays to be put right',
  async (typed, told) => {
    write(`${TRUST} .workshop-number-box`, typed);
    await vi.waitFor(() =>
      expect(find(`${TRUST} .workshop-number-told`).textContent).toContain(told),
    );
    const box = control(`${TRUST} .workshop-number-box`);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(held('sides', 'struck', 'trust')).toBe(0.3);
    box.blur();
    expect(box.value).toBe(typed);
    write(`${TRUST} .workshop-number-box`, '0.4');
    await vi.waitFor(() => expect(root.querySelector('.workshop-number-told')).toBeNull());
    expect(held('sides', 'struck', 'trust')).toBe(0.4);
  },
);

test('the arrow keys move a number by its step, and no further than its range', async () => {
  const box = find(`${TRUST} .workshop-number-box`);
  const press = (key: string): boolean =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  press('ArrowUp');
  expect(held('sides', 'struck', 'trust')).toBe(0.31);
  const most = box.getAttribute('aria-valuemax') ?? '';
  write(`${TRUST} .workshop-number-box`, most);
  await vi.waitFor(() => expect(box.getAttribute('aria-valuenow')).toBe(most));
  press('ArrowUp');
  expect(held('sides', 'struck', 'trust')).toBe(Number(most));
});

test('entries are added, moved and taken away by buttons, and the focus stays at hand', async () => {
  await show('Questions', 'prompts');
  const before = held('prompts') as readonly string[];
  find('.workshop-list-add').click();
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(
      root.querySelector('.workshop-list li:last-child textarea'),
    ),
  );
  write('.workshop-list li:last-child textarea', 'Who paid?');
  find('.workshop-list li:last-child [data-part="item-up"]').click();
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(
      root.querySelector(`.workshop-list li:nth-child(${before.length}) [data-part="item-up"]`),
    ),
  );
  expect(held('prompts', before.length - 1)).toBe('Who paid?');
  find(`.workshop-list li:nth-child(${before.length}) [data-part="item-remove"]`).click();
  expect(held('prompts')).toEqual(before);
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('data-part')).toBe('item-remove'),
  );
});

test('a reference is chosen from what it may name', async () => {
  await show('News', 'news');
  find('.workshop-item-title').click();
  await vi.waitFor(() => find('[data-path="news[0].source"] select'));
  const options = [...root.querySelectorAll('[data-path="news[0].source"] option')].map(
    ({ textContent }) => textContent,
  );
  const sources = (held('sources') as readonly { readonly id: string }[]).map(({ id }) => id);
  expect(options.slice(1)).toEqual(sources);
});

test('points typed into the grid move the bargaining space at once', async () => {
  await show('The table', 'table');
  const before = find('.workshop-space figcaption').textContent;
  const issues = held('table', 'issues') as readonly { readonly options: readonly unknown[] }[];
  for (const [issue, { options }] of issues.entries())
    for (const option of options.keys())
      write(`#${CSS.escape(`field-table.issues[${issue}].options[${option}].worth.host`)}`, '0');
  await vi.waitFor(() =>
    expect(find('.workshop-space-verdict').textContent).toBe('No zone of agreement at the start'),
  );
  expect(find('.workshop-space figcaption').textContent).not.toBe(before);
});

test('own words for a measure are taken up and laid down again', async () => {
  await show('Wording', 'wording');
  const own = Object.keys(held('measures') as object);
  const back = [...root.querySelectorAll<HTMLElement>('.workshop-wording-item > button')].find(
    ({ textContent }) => textContent === 'Back to the general words',
  );
  back?.click();
  expect(Object.keys(held('measures') as object)).toHaveLength(own.length - 1);
  await vi.waitFor(() =>
    expect(
      root.querySelector('.workshop-wording-item > h3 + .workshop-field-note + button'),
    ).not.toBe(null),
  );
});

test('no part of the form has a fault that axe can find', async () => {
  for (const [name, id] of [
    ['About', 'about'],
    ['Place and time', 'place'],
    ['Pakistan', 'struck'],
    ['Militants and frontier', 'militants'],
    ['Mediators', 'mediators'],
    ['The table', 'table'],
    ['Events', 'injects'],
    ['Teaching claims', 'claims'],
    ['Chronology and sources', 'chronology'],
  ] as const) {
    await show(name, id);
    root
      .querySelector<HTMLElement>('.workshop-bench-form .workshop-list > .workshop-list-add')
      ?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(
      violations.map(({ id: rule, nodes }) => `${name} ${rule}: ${nodes[0]?.html ?? ''}`),
    ).toEqual([]);
  }
});
