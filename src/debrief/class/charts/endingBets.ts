/** The endings that were bet on against those that came: a matrix. */
import type * as Plot from '@observablehq/plot';
import { ENDINGS, type Ending } from '../../../model/vocabulary/words.ts';
import { whole } from '../../../text/numbers.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import { WORST_FIRST, letterOf } from '../../../ui/look/endingFills.ts';
import { outcomeName, type ClassInput } from '../classInput.ts';
import { laidBets, rightBets, type LaidBet } from './bets.ts';
import * as figureCss from '../../figure/figure.module.css';

/** What the matrix shows, computed from the bets. */
export function endingBetsSentence(input: ClassInput, bets: readonly LaidBet[]): string {
  const { say } = input;
  if (bets.length === 0) return say('debrief-class-bets-none');
  const counts = ENDINGS.map((ending) => ({
    ending,
    expected: bets.filter((bet) => bet.expected === ending).length,
    came: bets.filter((bet) => bet.came === ending).length,
  }));
  const over = counts.reduce((most, one) =>
    one.expected - one.came > most.expected - most.came ? one : most,
  );
  const right = say('debrief-class-bets', { right: rightBets(bets), bets: bets.length });
  return over.expected > over.came
    ? `${right} ${say('debrief-class-bets-over', {
        ending: outcomeName(input, over.ending),
        expected: over.expected,
        came: over.came,
      })}`
    : right;
}

// Width of a row's name in lines of text; a longer name is broken.
const LABEL = 15;

/** Bets on one ending where another one, or the same, came. */
interface Cell {
  readonly expected: Ending;
  readonly came: Ending;
  readonly bets: readonly LaidBet[];
}

/** The cells in which there are bets, the worst endings first. */
function cellsOf(bets: readonly LaidBet[]): readonly Cell[] {
  return WORST_FIRST.flatMap((expected) =>
    WORST_FIRST.map((came) => ({
      expected,
      came,
      bets: bets.filter((bet) => bet.expected === expected && bet.came === came),
    })),
  ).filter((cell) => cell.bets.length > 0);
}

/** A matrix: its cells, and the endings that were bet on or came. */
interface Matrix {
  readonly input: ClassInput;
  readonly cells: readonly Cell[];
  readonly met: readonly Ending[];
}

/** The letters of the columns, and the names of the rows, or where these have no room their letters. */
function headMarks(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { input, met }: Matrix,
  isNarrow: boolean,
): Plot.Markish[] {
  const { say } = input;
  return [
    plot.text([say('debrief-class-bets-came')], {
      frameAnchor: 'top-left',
      dy: -fontSize * 3.2,
      text: (words: string) => words,
      textAnchor: 'start',
      fill: colours.faint,
    }),
    plot.text(met, {
      x: (ending: Ending) => ending,
      frameAnchor: 'top',
      dy: -fontSize * 1.2,
      text: (ending: Ending) => letterOf(ending),
      fontWeight: 650,
      fill: colours.ink,
    }),
    plot.text(met, {
      y: (ending: Ending) => ending,
      frameAnchor: 'left',
      dx: -fontSize * 0.7,
      textAnchor: 'end',
      lineWidth: LABEL,
      text: (ending: Ending) =>
        isNarrow ? letterOf(ending) : `${outcomeName(input, ending)}  ${letterOf(ending)}`,
      fill: colours.ink,
    }),
  ];
}

/** The grid with its diagonal, on which bets came true, and the number of bets in each cell. */
function cellMarks(
  plot: typeof Plot,
  { colours, fontSize }: Frame,
  { cells, met }: Matrix,
): Plot.Markish[] {
  const most = Math.max(1, ...cells.map((cell) => cell.bets.length));
  return [
    plot.cell(
      met.flatMap((expected) => met.map((came) => ({ expected, came }))),
      { x: 'came', y: 'expected', stroke: colours.line, strokeWidth: 1, fill: 'none' },
    ),
    plot.cell(met, {
      x: (ending: Ending) => ending,
      y: (ending: Ending) => ending,
      stroke: colours.calm,
      strokeWidth: 3,
      fill: 'none',
    }),
    plot.cell(cells, {
      className: figureCss.pick,
      x: 'came',
      y: 'expected',
      inset: 3,
      fill: ({ came, expected }: Cell) => (came === expected ? colours.calm : colours.faint),
      fillOpacity: (cell: Cell) => 0.3 + 0.7 * (cell.bets.length / most),
    }),
    plot.text(cells, {
      x: 'came',
      y: 'expected',
      text: (cell: Cell) => whole(cell.bets.length),
      fontWeight: 650,
      fontSize: fontSize * 1.15,
      fill: colours.ink,
      stroke: colours.ground,
      strokeWidth: 4,
    }),
  ];
}

function drawMatrix(plot: typeof Plot, frame: Frame, matrix: Matrix): Plot.PlotOptions {
  const { colours, fontSize, width } = frame;
  const { input, met } = matrix;
  const isNarrow = width < fontSize * 44;
  const marginLeft = fontSize * (isNarrow ? 2.6 : LABEL + 2);
  const side = Math.min((width - marginLeft - fontSize) / Math.max(1, met.length), fontSize * 5);
  const key = isNarrow ? met.length * 1.6 + 1 : 0;
  const marginTop = fontSize * 3.4;
  const height = marginTop + side * met.length + fontSize * (key + 0.5);
  return {
    height,
    marginLeft,
    marginRight: Math.max(fontSize, width - marginLeft - side * met.length),
    marginTop,
    marginBottom: fontSize * (key + 0.5),
    x: { domain: met, axis: null, padding: 0.06 },
    y: { domain: met, axis: null, padding: 0.06 },
    opacity: { type: 'identity' },
    marks: [
      ...headMarks(plot, frame, matrix, isNarrow),
      ...cellMarks(plot, frame, matrix),
      ...(isNarrow
        ? met.map((ending, index) =>
            plot.text([outcomeName(input, ending)], {
              frameAnchor: 'bottom-left',
              dx: -marginLeft,
              dy: fontSize * (1.8 + index * 1.6),
              text: (words: string) => `${letterOf(ending)}  ${words}`,
              textAnchor: 'start',
              fill: colours.ink,
            }),
          )
        : []),
    ],
  };
}

/** The matrix of expected and actual endings. */
export function endingBetsChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const bets = laidBets(of.plays);
  const cells = cellsOf(bets);
  const met = WORST_FIRST.filter((ending) =>
    cells.some(({ came, expected }) => came === ending || expected === ending),
  );
  return {
    id: 'class-bets-endings',
    title: say('debrief-class-bets-title'),
    sentence: endingBetsSentence(input, bets),
    columns: [
      { key: 'expected', label: say('debrief-class-column-expected') },
      { key: 'came', label: say('debrief-class-column-came') },
      { key: 'bets', label: say('debrief-class-column-bets'), digits: 0 },
    ],
    rows: cells.map((cell) => ({
      expected: outcomeName(input, cell.expected),
      came: outcomeName(input, cell.came),
      bets: cell.bets.length,
    })),
    draw: (plot, frame) => drawMatrix(plot, frame, { input, cells, met }),
    pick: (row) => {
      const cell = cells[row];
      if (cell === undefined) return;
      list(
        say('debrief-class-list-bets', {
          expected: outcomeName(input, cell.expected),
          came: outcomeName(input, cell.came),
        }),
        cell.bets.map(({ shown }) => shown),
      );
    },
  };
}
