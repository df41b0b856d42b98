/** What was bet before the first turn against what came: the ending, and how many civilians would pay. */
import { ENDINGS, SIDES, type Ending, type Side } from '../../../model/words.ts';
import { percent, whole } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import { harmedIn, outcomeName, playName, type ClassReading } from '../classReading.ts';
import type { Shown } from '../gathered.ts';
import { letterOf } from '../../whatIf/endingFills.ts';
import { WORST_FIRST } from '../../whatIf/worstFirst.ts';
import { drawBarList } from './barList.ts';

/** A bet of a finished play, beside what came. */
export interface LaidBet {
  readonly shown: Shown;
  readonly side: Side;
  readonly expected: Ending;
  readonly came: Ending;
  readonly personsExpected: number;
  readonly personsCame: number;
}

/** Every bet of every finished play. */
export function laidBets(plays: readonly Shown[]): readonly LaidBet[] {
  return plays.flatMap((shown) =>
    SIDES.flatMap((side) => {
      const { bet } = shown.play.sides[side];
      const came = shown.play.ending;
      if (bet === null || came === null) return [];
      return [
        {
          shown,
          side,
          expected: bet.ending,
          came,
          personsExpected: bet.persons,
          personsCame: harmedIn(shown),
        },
      ];
    }),
  );
}

/** How many bets on the ending were right. */
export function rightBets(bets: readonly LaidBet[]): number {
  return bets.filter(({ came, expected }) => came === expected).length;
}

/** What the matrix shows, computed from the bets. */
export function endingBetsSentence(reading: ClassReading, bets: readonly LaidBet[]): string {
  const { say } = reading;
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
        ending: outcomeName(reading, over.ending),
        expected: over.expected,
        came: over.came,
      })}`
    : right;
}

// Width of a row's name in lines of text; a longer name is broken.
const LABEL = 15;

/** The matrix of expected and actual endings. */
export function endingBetsChart(reading: ClassReading): Chart {
  const { list, of, say } = reading;
  const bets = laidBets(of.plays);
  const cells = WORST_FIRST.flatMap((expected) =>
    WORST_FIRST.map((came) => ({
      expected,
      came,
      bets: bets.filter((bet) => bet.expected === expected && bet.came === came),
    })),
  ).filter((cell) => cell.bets.length > 0);
  const met = WORST_FIRST.filter((ending) =>
    cells.some(({ came, expected }) => came === ending || expected === ending),
  );
  type Cell = (typeof cells)[number];
  return {
    id: 'class-bets-endings',
    title: say('debrief-class-bets-title'),
    sentence: endingBetsSentence(reading, bets),
    columns: [
      { key: 'expected', label: say('debrief-class-column-expected') },
      { key: 'came', label: say('debrief-class-column-came') },
      { key: 'bets', label: say('debrief-class-column-bets'), digits: 0 },
    ],
    rows: cells.map((cell) => ({
      expected: outcomeName(reading, cell.expected),
      came: outcomeName(reading, cell.came),
      bets: cell.bets.length,
    })),
    draw: (plot, { colours, fontSize, width }) => {
      const isNarrow = width < fontSize * 44;
      const marginLeft = fontSize * (isNarrow ? 2.6 : LABEL + 2);
      const side = Math.min(
        (width - marginLeft - fontSize) / Math.max(1, met.length),
        fontSize * 5,
      );
      const key = isNarrow ? met.length * 1.6 + 1 : 0;
      const marginTop = fontSize * 3.4;
      const height = marginTop + side * met.length + fontSize * (key + 0.5);
      const most = Math.max(1, ...cells.map((cell) => cell.bets.length));
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
              isNarrow ? letterOf(ending) : `${outcomeName(reading, ending)}  ${letterOf(ending)}`,
            fill: colours.ink,
          }),
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
            className: 'pick',
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
          ...(isNarrow
            ? met.map((ending, index) =>
                plot.text([outcomeName(reading, ending)], {
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
    },
    pick: (row) => {
      const cell = cells[row];
      if (cell === undefined) return;
      list(
        say('debrief-class-list-bets', {
          expected: outcomeName(reading, cell.expected),
          came: outcomeName(reading, cell.came),
        }),
        cell.bets.map(({ shown }) => shown),
      );
    },
  };
}

/** How far a bet on the civilians who pay was from what came, in five classes. */
export const MISSES = ['far-fewer', 'fewer', 'near', 'more', 'far-more'] as const;
export type Miss = (typeof MISSES)[number];

/** The class of a bet: `far-fewer` means that less than half of what was expected came, `near` that it came within a fifth. */
export function missOf({ personsCame, personsExpected }: LaidBet): Miss {
  if (personsCame > 2 * personsExpected) return 'far-more';
  if (personsCame > 1.2 * personsExpected) return 'more';
  if (personsCame >= 0.8 * personsExpected) return 'near';
  return personsCame * 2 < personsExpected ? 'far-fewer' : 'fewer';
}

/** What the bars show, computed from the bets. */
export function personBetsSentence({ say }: ClassReading, bets: readonly LaidBet[]): string {
  if (bets.length === 0) return say('debrief-class-bets-none');
  const more = bets.filter(({ personsCame, personsExpected }) => personsCame > personsExpected);
  return say('debrief-class-persons', {
    more: more.length,
    near: bets.filter((bet) => missOf(bet) === 'near').length,
    bets: bets.length,
  });
}

/** The bets on civilians: every bet's row in the table, bars by how far off they were. */
export function personBetsChart(reading: ClassReading): Chart {
  const { list, of, say } = reading;
  const bets = laidBets(of.plays);
  const classes = MISSES.map((miss) => ({
    miss,
    bets: bets.filter((bet) => missOf(bet) === miss),
  }));
  return {
    id: 'class-bets-persons',
    title: say('debrief-class-persons-title'),
    sentence: personBetsSentence(reading, bets),
    columns: [
      { key: 'miss', label: say('debrief-class-column-miss') },
      { key: 'bets', label: say('debrief-class-column-bets'), digits: 0 },
      { key: 'percent', label: say('debrief-class-column-percent'), digits: 1 },
    ],
    rows: classes.map(({ bets: own, miss }) => ({
      miss: say(`debrief-class-miss-${miss}`),
      bets: own.length,
      percent: bets.length === 0 ? null : (100 * own.length) / bets.length,
    })),
    draw: (plot, frame) =>
      drawBarList(
        plot,
        frame,
        classes.map(({ bets: own, miss }) => ({
          label: say(`debrief-class-miss-${miss}`),
          value: own.length,
          said: `${whole(own.length)} · ${percent(own.length / Math.max(1, bets.length))}`,
          fill: miss === 'near' ? frame.colours.calm : frame.colours.faint,
        })),
      ),
    pick: (row) => {
      const found = classes[row];
      if (found !== undefined)
        list(
          say(`debrief-class-miss-${found.miss}`),
          found.bets.map(({ shown }) => shown),
        );
    },
  };
}

/** The bets as points: what was expected against what came; undefined for a class too large for points. */
export function personPointsChart(reading: ClassReading, mostPoints: number): Chart | undefined {
  const { of, open, say } = reading;
  const bets = laidBets(of.plays);
  if (bets.length === 0 || bets.length > mostPoints) return undefined;
  const most = bets.reduce((high, bet) => Math.max(high, bet.personsCame, bet.personsExpected), 10);
  return {
    id: 'class-bets-points',
    title: say('debrief-class-points-title'),
    sentence: personBetsSentence(reading, bets),
    columns: [
      { key: 'play', label: say('debrief-class-column-play') },
      { key: 'expected', label: say('debrief-class-column-expected'), digits: 0 },
      { key: 'came', label: say('debrief-class-column-came'), digits: 0 },
    ],
    rows: bets.map(({ personsCame, personsExpected, shown }) => ({
      play: playName(reading, shown),
      expected: personsExpected,
      came: personsCame,
    })),
    draw: (plot, { colours, fontSize, width }) => ({
      height: Math.min(width * 0.75, fontSize * 30),
      marginLeft: fontSize * 4.4,
      marginRight: fontSize * 1.5,
      marginTop: fontSize * 2.4,
      marginBottom: fontSize * 3.4,
      x: { type: 'symlog', constant: 20, domain: [0, most * 1.1], axis: null },
      y: { type: 'symlog', constant: 20, domain: [0, most * 1.1], axis: null },
      marks: [
        plot.gridX({ stroke: colours.line, strokeOpacity: 1, ticks: 5 }),
        plot.gridY({ stroke: colours.line, strokeOpacity: 1, ticks: 5 }),
        plot.axisX({
          ticks: 5,
          color: colours.faint,
          label: say('debrief-class-column-expected'),
          labelAnchor: 'center',
          labelArrow: 'none',
          labelOffset: fontSize * 3,
        }),
        plot.axisY({
          ticks: 5,
          color: colours.faint,
          label: say('debrief-class-column-came'),
          labelArrow: 'none',
        }),
        plot.line(
          [
            [0, 0],
            [most * 1.1, most * 1.1],
          ],
          { stroke: colours.faint, strokeDasharray: '5 5' },
        ),
        ...SIDES.map((side) =>
          plot.dot(bets, {
            className: 'pick',
            filter: (bet: LaidBet) => bet.side === side,
            x: 'personsExpected',
            y: 'personsCame',
            symbol: side === 'struck' ? 'diamond' : 'circle',
            r: fontSize * 0.42,
            fill: colours[side],
            fillOpacity: 0.8,
            stroke: colours.ground,
            strokeWidth: 0.7,
          }),
        ),
      ],
    }),
    pick: (row) => {
      const bet = bets[row];
      if (bet !== undefined) open(bet.shown);
    },
  };
}
