// How far down a page of a PDF there is ink: reads the drawing operators of its content as a printer would.
import { inflateSync } from 'node:zlib';

type Matrix = readonly [number, number, number, number, number, number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** First `one`, then `other`. */
function after(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}

const heightOf = ([, b, , d, , f]: Matrix, x: number, y: number): number => b * x + d * y + f;

const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const TOKEN =
  /<[^>]*>|\((?:\\[\s\S]|[^\\)])*\)|\/[^\s/<>[\]()]+|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"]+\*?/gu;

/** Points of a path that an operator adds, as pairs of numbers. */
function pointsOf(operator: string, numbers: readonly number[]): readonly number[] {
  if (operator !== 're') return ['m', 'l', 'c', 'v', 'y'].includes(operator) ? numbers : [];
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return [x, y, x + width, y + height];
}

/** Heights above the lower edge of the page, in points, at which `content` draws words, lines or coloured areas. */
export function inkOf(content: string): readonly number[] {
  const ink: number[] = [];
  const kept: { readonly at: Matrix; readonly isWhite: boolean }[] = [];
  let state = { at: SAME, isWhite: false };
  let text = SAME;
  let path: number[] = [];
  let numbers: number[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    const number = Number(token);
    if (!Number.isNaN(number)) {
      numbers.push(number);
      continue;
    }
    if (/^[</(]/u.test(token)) continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(-6);
    if (token === 'q') kept.push(state);
    else if (token === 'Q') state = kept.pop() ?? state;
    else if (token === 'cm') state = { ...state, at: after([a, b, c, d, e, f], state.at) };
    else if (token === 'rg') state = { ...state, isWhite: numbers.every((part) => part === 1) };
    else if (token === 'g') state = { ...state, isWhite: numbers[0] === 1 };
    else if (token === 'BT') text = SAME;
    else if (token === 'Tm') text = [a, b, c, d, e, f];
    else if (token === 'Td') text = after([1, 0, 0, 1, a, b], text);
    else if (token === 'Tj' || token === 'TJ') ink.push(heightOf(after(text, state.at), 0, 0));
    else if (PAINTS.has(token)) {
      if (!state.isWhite || token.toLowerCase() === 's') ink.push(...path);
      path = [];
    } else if (token === 'n') path = [];
    else {
      const points = pointsOf(token, numbers);
      for (let at = 0; at + 1 < points.length; at += 2)
        path.push(heightOf(state.at, points[at] ?? 0, points[at + 1] ?? 0));
    }
    numbers = [];
  }
  return ink;
}

/** The content of a stream object, inflated where it is deflated. */
export function streamOf(body: string): string {
  const from = body.indexOf('stream\n');
  if (from < 0) return '';
  const bytes = Buffer.from(body.slice(from + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
