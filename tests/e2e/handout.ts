// Reads a tagged PDF as Chromium writes it: its pages, what stands on each, its headings, and on which pages each figure lies.

import { inkOf, streamOf } from './inkOnPage.ts';

/** A PDF by what its structure says. */
export interface Handout {
  /** Size of every page in points (1/72 inch). */
  readonly sizes: readonly (readonly [number, number])[];
  /** Pieces of marked content on each page: words, lines of tables, plots. */
  readonly pieces: readonly number[];
  /** How far down each page there is ink, as a share of the height between its margins. */
  readonly filled: readonly number[];
  /** Pictures with a name, and the pages on which they or parts of them lie, from 1. */
  readonly figures: readonly { readonly name: string; readonly pages: readonly number[] }[];
  /** Kinds of headings (`H1`) with the page of their words, in reading order of the objects. */
  readonly headings: readonly { readonly rank: string; readonly page: number }[];
}

interface Element {
  readonly kind: string;
  readonly text: string;
  /** The pages of its own marked content. */
  readonly own: readonly number[];
  readonly kids: readonly number[];
}

/** Reads the structure. Throws on a PDF without one. */
export function readHandout(pdf: Buffer): Handout {
  const objects = new Map<number, string>();
  for (const [, id = '', body = ''] of pdf
    .toString('latin1')
    .matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu))
    objects.set(Number(id), body);
  const pageIds = [...objects]
    .filter(([, body]) => /\/Type \/Page\n/u.test(body))
    .map(([id]) => id);
  const pages = new Map(pageOrder(objects, pageIds).map((id, index) => [id, index + 1]));
  const elements = new Map(
    [...objects]
      .filter(([, body]) => body.includes('/Type /StructElem'))
      .map(([id, body]) => [id, elementOf(body, pages)] as const),
  );
  if (elements.size === 0) throw new Error('readHandout: the PDF has no structure');
  const pagesUnder = (id: number): readonly number[] => {
    const element = elements.get(id);
    return element === undefined
      ? []
      : [...element.own, ...element.kids.flatMap((kid) => pagesUnder(kid))];
  };
  const every = [...elements];
  return {
    sizes: [...pages.keys()].map((id) => sizeOf(objects.get(id) ?? '')),
    pieces: [...pages.values()].map(
      (page) => every.flatMap(([, { own }]) => own).filter((on) => on === page).length,
    ),
    filled: [...pages.keys()].map((id) => filledShare(objects, objects.get(id) ?? '')),
    figures: every
      .filter(([, { kind }]) => kind === 'Figure')
      .map(([id, { text }]) => ({ name: nameOf(text), pages: [...new Set(pagesUnder(id))] })),
    headings: every
      .filter(([, { kind }]) => /^H\d$/u.test(kind))
      .map(([id, { kind }]) => ({ rank: kind, page: pagesUnder(id)[0] ?? 0 })),
  };
}

/** Margins above and below what a page holds, in points: those of the print style. */
const ABOVE = (14 / 25.4) * 72;
const BELOW = (16 / 25.4) * 72;

function filledShare(objects: ReadonlyMap<number, string>, page: string): number {
  const [, height] = sizeOf(page);
  const content = Number(/\/Contents (\d+) 0 R/u.exec(page)?.[1]);
  // The number of the page stands in its lower margin.
  const ink = inkOf(streamOf(objects.get(content) ?? '')).filter((at) => at > BELOW);
  return (height - ABOVE - Math.min(height - ABOVE, ...ink)) / (height - ABOVE - BELOW);
}

function pageOrder(
  objects: ReadonlyMap<number, string>,
  pageIds: readonly number[],
): readonly number[] {
  const isPage = new Set(pageIds);
  const trees = [...objects].filter(([, body]) => body.includes('/Type /Pages'));
  const byId = new Map(trees);
  const root = trees.find(([, body]) => !body.includes('/Parent'));
  const under = (id: number): readonly number[] => {
    if (isPage.has(id)) return [id];
    const kids = /\/Kids \[([^\]]*)\]/u.exec(byId.get(id) ?? '')?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid = '']) => under(Number(kid)));
  };
  return root === undefined ? [] : under(root[0]);
}

function sizeOf(body: string): readonly [number, number] {
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(body);
  return [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
}

/** Kids are numbers of marked content on the element's page, references to content on other pages, or elements. */
function elementOf(body: string, pages: ReadonlyMap<number, number>): Element {
  const kind = /\/S \/(\w+)/u.exec(body)?.[1] ?? '';
  const page = pages.get(Number(/\/Pg (\d+) 0 R/u.exec(body)?.[1]));
  const kids = /\/K (\[[\s\S]*\]|\d+ 0 R|\d+|<<[\s\S]*?>>)/u.exec(body)?.[1] ?? '';
  const elsewhere = [...kids.matchAll(/\/Pg (\d+) 0 R/gu)].map(([, id = '']) => Number(id));
  const rest = kids.replaceAll(/<<[\s\S]*?>>/gu, ' ');
  const references = [...rest.matchAll(/(\d+) 0 R/gu)].map(([, id = '']) => Number(id));
  const contents = [...rest.replaceAll(/\d+ 0 R/gu, ' ').matchAll(/\d+/gu)];
  return {
    kind,
    text: body,
    own: [...contents.flatMap(() => page ?? []), ...elsewhere.flatMap((id) => pages.get(id) ?? [])],
    kids: references,
  };
}

/** The alternative text: plain in brackets, or as hexadecimal UTF-16 in angles. */
function nameOf(body: string): string {
  const plain = /\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/u.exec(body)?.[1];
  if (plain !== undefined) return plain.replaceAll(/\\(.)/gu, '$1');
  const hex = /\/Alt <FEFF([\dA-F]*)>/u.exec(body)?.[1] ?? '';
  return hex.replaceAll(/..../gu, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
}
