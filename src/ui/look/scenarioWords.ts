/**
 * The language and direction of words on the page. The page speaks its own language; a scenario is written in another, and strangers
 * write in any. Elements are marked as they are made, wherever they stand, so that none is forgotten.
 */
import { createElement, type VNode } from 'preact';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { placesOf } from '../../model/scenarioShape/walk.ts';
import { isLeftward, isLeftwardLanguage } from '../../text/direction.ts';

/** How an element is marked; what is not a scenario's says its direction by its first letter. */
interface Marks {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

interface Book {
  readonly scenario: object;
  readonly language: string;
  readonly isLeftward: boolean;
  readonly words: ReadonlySet<string>;
}

/** Scenarios that are known at a time: all that a door lists, and in the workshop the latest states of one. */
const MOST_BOOKS = 16;
const books: Book[] = [];

/** What holds plain text only, or draws text by places of its own. */
const UNMARKED = new Set(['option', 'title', 'text', 'tspan', 'style']);

/** Cells stand over and under others, whose column they keep to. */
const CELLS = new Set(['td', 'th']);

/** What people write into: it runs as they write, and so do their names and labels. */
const isWritten = (type: string, kind: unknown): boolean =>
  type === 'textarea' || (type === 'input' && kind === 'text');

function* wordsOf(scenario: object): Generator<string> {
  for (const { field, value } of placesOf(scenarioShape, scenario)) {
    if (field.kind !== 'text' || typeof value !== 'string') continue;
    if (field.form !== 'plain' || field.refersTo !== undefined) continue;
    yield value;
    // Long texts are shown in paragraphs.
    yield* value.split(/\n+/u);
  }
}

/** Makes the words of a scenario known, which may still be faulty; those of the ones that were made known long before are forgotten. */
export function knowScenario(scenario: unknown): void {
  if (typeof scenario !== 'object' || scenario === null) return;
  if (books.some((book) => book.scenario === scenario)) return;
  const named: unknown = 'language' in scenario ? scenario.language : undefined;
  const language = typeof named === 'string' ? named : 'en';
  const words = new Set(wordsOf(scenario));
  words.delete('');
  books.unshift({ scenario, language, isLeftward: isLeftwardLanguage(language), words });
  books.length = Math.min(books.length, MOST_BOOKS);
}

/** How an element is marked that holds `text`; one that holds more than that is given it by hand. */
export function wordMarks(text: string): Marks | undefined {
  const book = books.find(({ words }) => words.has(text));
  if (book === undefined) return isLeftward(text) ? { dir: 'auto' } : undefined;
  // An author who forgot to name the language still gets the right direction.
  const dir = book.isLeftward ? 'rtl' : isLeftward(text) ? 'auto' : 'ltr';
  return { lang: book.language, dir };
}

/** Text that stands in a part of the page's own, such as a cell of a table, says its direction in there. */
function setApart(text: string): VNode {
  return createElement('bdi', { ...wordMarks(text) }, text);
}

/**
 * Marks an element that holds nothing but a scenario's words: it lies as its language runs. Where a date, a name or a stranger's words
 * stand in a part of the page, alone or within other words, they get an element of their own, and the part lies as the page does.
 */
export function markWords(element: VNode<Record<string, unknown>>): void {
  const { props, type } = element;
  if (typeof type !== 'string' || UNMARKED.has(type) || 'dir' in props) return;
  const { children } = props;
  // Keys, paths and excerpts are what they are in every language.
  if (type === 'code') props['translate'] = false;
  if (isWritten(type, props['type'])) props['dir'] = 'auto';
  else if (typeof children === 'string') {
    const marks = wordMarks(children);
    const isPart = CELLS.has(type) || marks?.lang === undefined;
    if (isPart && isLeftward(children)) props['children'] = setApart(children);
    else Object.assign(props, marks);
  } else if (Array.isArray(children) && children.some((child) => typeof child === 'string'))
    props['children'] = children.map((child: unknown) =>
      typeof child === 'string' && isLeftward(child) ? setApart(child) : child,
    );
}
