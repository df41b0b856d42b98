/** Every bet on civilians as a point: what was expected against what came. */
import type * as Plot from '@observablehq/plot';
import { SIDES, type Side } from '../../../model/vocabulary/words.ts';
import type { Chart, Frame } from '../../figure/chart.ts';
import { keyMarks, type Key } from '../../figure/keyMarks.ts';
import { playName, sideNames, type ClassInput } from '../classInput.ts';
import { laidBets, type LaidBet } from './bets.ts';
import { personBetsSentence } from './personBets.ts';
import * as figureCss from '../../figure/figure.module.css';

// Room for the figures of the axis, in sizes of the font.
const MARGIN_LEFT = 4.4;

/** The bets as points: what was expected against what came; undefined for a class too large for points. */
export function personPointsChart(input: ClassInput, mostPoints: number): Chart | undefined {
  const { of, open, say } = input;
  const bets = laidBets(of.plays);
  if (bets.length === 0 || bets.length > mostPoints) return undefined;
  const both = sideNames(input);
  const most = bets.reduce((high, bet) => Math.max(high, bet.personsCame, bet.personsExpected), 10);
  return {
    id: 'class-bets-points',
    title: say('debrief-class-points-title'),
    sentence: personBetsSentence(input, bets),
    columns: [
      { key: 'play', label: say('debrief-class-column-play') },
      { key: 'side', label: say('debrief-class-column-side') },
      { key: 'expected', label: say('debrief-class-column-expected'), digits: 0 },
      { key: 'came', label: say('debrief-class-column-came'), digits: 0 },
    ],
    rows: bets.map(({ personsCame, personsExpected, shown, side }) => ({
      play: playName(input, shown),
      side: both[side],
      expected: personsExpected,
      came: personsCame,
    })),
    draw: (plot, frame) => drawPoints(plot, frame, { both, bets, most, say }),
    pick: (row) => {
      const bet = bets[row];
      if (bet !== undefined) open(bet.shown);
    },
  };
}

/** Both scales reach as far as the greatest number, so that what came true lies on the diagonal. */
function drawPoints(
  plot: typeof Plot,
  frame: Frame,
  {
    both,
    bets,
    most,
    say,
  }: {
    readonly both: Readonly<Record<Side, string>>;
    readonly bets: readonly LaidBet[];
    readonly most: number;
    readonly say: ClassInput['say'];
  },
): Plot.PlotOptions {
  const { colours, fontSize, width } = frame;
  const key = keyOf(plot, frame, both, say('debrief-class-points-line'));
  return {
    height: key.marginTop + Math.min(width * 0.7, fontSize * 28),
    marginLeft: fontSize * MARGIN_LEFT,
    marginRight: fontSize * 1.5,
    marginTop: key.marginTop,
    marginBottom: fontSize * 3.4,
    x: { type: 'symlog', constant: 20, domain: [0, most * 1.1], axis: null },
    y: { type: 'symlog', constant: 20, domain: [0, most * 1.1], axis: null },
    marks: [
      ...key.marks,
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
        label: null,
      }),
      plot.text([say('debrief-class-column-came')], {
        frameAnchor: 'top-left',
        dx: -fontSize * MARGIN_LEFT,
        dy: -fontSize * 1.3,
        textAnchor: 'start',
        lineAnchor: 'middle',
        fill: colours.faint,
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
          className: figureCss.pick,
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
  };
}

function keyOf(
  plot: typeof Plot,
  frame: Frame,
  both: Readonly<Record<Side, string>>,
  line: string,
): Key {
  const { colours, fontSize } = frame;
  return keyMarks(
    plot,
    frame,
    [
      { label: both.struck, symbol: 'diamond', colour: colours.struck },
      { label: both.host, symbol: 'circle', colour: colours.host },
      { label: line, symbol: 'dashes', colour: colours.faint },
    ],
    { marginLeft: fontSize * MARGIN_LEFT, room: fontSize * 2.4 },
  );
}
