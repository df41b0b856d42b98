// What is rendered after a translator has been at a page stands in the page, in its order, whatever the translator did to its nodes.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../src/ui/rooms/renderPage.tsx';

let root: HTMLElement;
let turn: (to: number) => void;

/** Words, elements and conditions side by side, as rooms render them. */
function Page(): JSX.Element {
  const [now, setNow] = useState(1);
  turn = setNow;
  return (
    <p>
      Turn {now} of {now > 2 ? 'many' : 'two'}
      {now === 2 ? <i>late</i> : null}, <b>{now === 3 ? null : `day ${now}`}</b>
      {now % 2 === 1 ? 'odd' : null}
      <button type="button">Go on</button> {now === 3 ? null : 'end'}
    </p>
  );
}

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  renderPage(<Page />, root);
});
afterEach(() => {
  renderPage(null, root);
  root.remove();
});

const block = (): HTMLElement => {
  const found = root.querySelector('p');
  if (found === null) throw new Error('the page has no block');
  return found;
};
const textsIn = (element: Node): Text[] =>
  [...element.childNodes].filter((node) => node instanceof Text);
const font = (...inner: Node[]): HTMLElement => {
  const made = document.createElement('font');
  made.append(...inner);
  return made;
};

/** What translators do to a block; each is one way of leaving the page's own nodes. */
const TRICKS: Readonly<Record<string, (of: HTMLElement) => void>> = {
  'put others in the place of all texts': (of) => {
    for (const element of [of, ...of.querySelectorAll('b, i')])
      for (const text of textsIn(element)) text.replaceWith(font(font(new Text(`<${text.data}>`))));
  },
  'write all words into one text': (of) => {
    const [first, ...rest] = textsIn(of);
    if (first === undefined) return;
    first.data = `<${of.textContent}>`;
    for (const text of rest) text.remove();
  },
  'write into the texts in place': (of) => {
    for (const text of textsIn(of)) text.data = `<${text.data}>`;
  },
  'take the block apart and set its elements first': (of) => {
    const elements = [...of.children].toReversed();
    const words = of.textContent;
    of.replaceChildren(...elements, new Text(`<${words}>`));
  },
  'wrap the elements': (of) => {
    for (const element of of.querySelectorAll(':scope > *')) {
      const around = font();
      element.replaceWith(around);
      around.append(element);
    }
    for (const text of textsIn(of)) text.replaceWith(font(new Text('<…>')));
  },
  'merge the texts': (of) => of.normalize(),
};

const PAGES: Readonly<Record<number, string>> = {
  1: 'Turn 1 of two, day 1oddGo on end',
  2: 'Turn 2 of twolate, day 2Go on end',
  3: 'Turn 3 of many, oddGo on ',
};

const rendered = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test.each(Object.keys(TRICKS))('after they %s, new facts stand in their place', async (trick) => {
  for (const to of [2, 3, 1, 3, 2]) {
    TRICKS[trick]?.(block());
    await rendered();
    TRICKS[trick]?.(block());
    turn(to);
    await rendered();
    expect(block().textContent).toBe(PAGES[to]);
    expect(block().querySelector('font')).toBe(null);
  }
});

test('what did not change keeps its translation', async () => {
  TRICKS['put others in the place of all texts']?.(block());
  const foreign = block().querySelector('b > font');
  turn(1);
  await rendered();
  expect(block().querySelector('b > font')).toBe(foreign);
  const other = document.createElement('section');
  root.after(other);
  renderPage(<b>elsewhere</b>, other);
  expect(block().querySelector('b > font')).toBe(foreign);
  expect(block().textContent).toContain('<day 1>');
  renderPage(null, other);
  other.remove();
});

test('a button keeps the focus while texts around it are put back', async () => {
  TRICKS['put others in the place of all texts']?.(block());
  const button = block().querySelector('button');
  button?.focus();
  let lost = 0;
  button?.addEventListener('blur', () => {
    lost += 1;
  });
  turn(2);
  await rendered();
  expect(document.activeElement).toBe(button);
  expect(lost).toBe(0);
});

test('a page without a translator is rendered as ever, and no node of it moves', async () => {
  const before = [...block().childNodes];
  turn(3);
  await rendered();
  expect(block().textContent).toBe(PAGES[3]);
  const after = new Set<Node>(block().childNodes);
  expect(before.filter((node) => after.has(node)).length).toBeGreaterThan(6);
});
