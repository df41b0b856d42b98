/** The findings of a class, one at a time: each a large figure, its words, and the plots behind it. */
import { whole } from '../../text/numbers.ts';
import type { Chart } from '../figure/chart.ts';
import { barLanes, barsChart } from './charts/bars.ts';
import { laidBets, rightBets } from './charts/bets.ts';
import { endingBetsChart } from './charts/endingBets.ts';
import { personBetsChart } from './charts/personBets.ts';
import { personPointsChart } from './charts/personPoints.ts';
import { commonestOutcomes, endingsChart } from './charts/endings.ts';
import { escalationChart } from './charts/escalation.ts';
import { MOST_POINTS } from './charts/lanes.ts';
import { countExpectations, expectationsChart, judged } from './charts/expectations.ts';
import { mishapsChart } from './charts/mishaps.ts';
import { countPostures, mostOf, posturesChart } from './charts/postures.ts';
import { talksChart } from './charts/talks.ts';
import { outcomeName, sideNames, type ClassReading } from './classReading.ts';
import { median } from './statistics.ts';

/** The findings in their order; `compare` and `plays` are pages of their own kind. */
export const FINDINGS = [
  'endings',
  'bars',
  'postures',
  'talks',
  'escalation',
  'bets',
  'misread',
  'compare',
  'plays',
] as const;
export type FindingName = (typeof FINDINGS)[number];

/** A finding with plots. */
export interface Finding {
  /** The figure that is seen from the back row, and what it counts. */
  readonly figure: string;
  readonly words: string;
  readonly charts: readonly Chart[];
}

type Charted = Exclude<FindingName, 'compare' | 'plays'>;

function ofPlays({ say }: ClassReading, count: number, of: number): string {
  return say('debrief-class-figure-of', { count: whole(count), of: whole(of) });
}

const MAKE: Readonly<Record<Charted, (reading: ClassReading) => Finding>> = {
  endings: (reading) => {
    const { plays } = reading.of;
    const { count, outcomes } = commonestOutcomes(plays);
    return {
      figure: ofPlays(reading, count, plays.length),
      words: reading.say('debrief-class-endings-words', {
        ways: outcomes.length,
        ending: outcomes.map((outcome) => outcomeName(reading, outcome)).join(' / '),
      }),
      charts: [endingsChart(reading)],
    };
  },
  bars: (reading) => {
    const civilians = barLanes(reading.of.plays).find(({ bar }) => bar === 'civilians')?.median;
    return {
      figure:
        civilians === undefined || Number.isNaN(civilians) ? '–' : String(Math.round(civilians)),
      words: reading.say('debrief-class-bars-words'),
      charts: [barsChart(reading)],
    };
  },
  postures: (reading) => {
    const most = mostOf(countPostures(reading.of.plays), 'retaliation');
    const share = most === undefined ? 0 : most.times.retaliation / most.of;
    return {
      figure: `${Math.round(100 * share)}\u202F%`,
      words: reading.say('debrief-class-postures-words', {
        side: most === undefined ? '' : sideNames(reading)[most.side],
        stage: most === undefined ? '' : reading.say(`stage-title-${most.stage}`),
      }),
      charts: [posturesChart(reading)],
    };
  },
  talks: (reading) => {
    const { plays } = reading.of;
    const opened = plays.filter(({ play }) => play.talks !== null).length;
    return {
      figure: ofPlays(reading, opened, plays.length),
      words: reading.say('debrief-class-talks-words'),
      charts: [talksChart(reading)],
    };
  },
  escalation: (reading) => ({
    figure: median(reading.of.plays.map(({ play }) => play.escalation)).toFixed(1),
    words: reading.say('debrief-class-escalation-words'),
    charts: [escalationChart(reading)],
  }),
  bets: (reading) => {
    const bets = laidBets(reading.of.plays);
    if (bets.length === 0)
      return { figure: '0', words: reading.say('debrief-class-bets-none'), charts: [] };
    const points = personPointsChart(reading, MOST_POINTS);
    return {
      figure: ofPlays(reading, rightBets(bets), bets.length),
      words: reading.say('debrief-class-bets-words'),
      charts: [
        endingBetsChart(reading),
        personBetsChart(reading),
        ...(points === undefined ? [] : [points]),
      ],
    };
  },
  misread: (reading) => {
    const counts = countExpectations(reading.of.plays);
    const { of, right } = judged(counts);
    return {
      figure: of === 0 ? '0' : `${Math.round((100 * (of - right)) / of)}\u202F%`,
      words: reading.say(of === 0 ? 'debrief-class-beliefs-none' : 'debrief-class-beliefs-words'),
      charts: [...(of === 0 ? [] : [expectationsChart(reading)]), mishapsChart(reading)],
    };
  },
};

/** What a finding shows of a class. */
export function findingOf(reading: ClassReading, name: Charted): Finding {
  return MAKE[name](reading);
}
