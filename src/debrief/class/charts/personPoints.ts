/** Every bet on civilians as a point: what was expected against what came. */
import { SIDES } from '../../../model/words.ts';
import type { Chart } from '../../figure/chart.ts';
import { playName, type ClassReading } from '../classReading.ts';
import { laidBets, type LaidBet } from './bets.ts';
import { personBetsSentence } from './personBets.ts';

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
