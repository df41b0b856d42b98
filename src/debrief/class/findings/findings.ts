/** The findings of a class, one at a time: each a large figure, its words, and the plots behind it. */
import { tenths, whole } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import { barLanes, barsChart } from '../charts/forms/bars.ts';
import { laidBets, rightBets } from '../charts/bets.ts';
import { endingBetsChart } from '../charts/endingBets.ts';
import { personBetsChart } from '../charts/personBets.ts';
import { personPointsChart } from '../charts/personPoints.ts';
import { commonestOutcomes, endingsChart } from '../charts/endings.ts';
import { escalationChart } from '../charts/escalation.ts';
import { MOST_POINTS } from '../charts/forms/lanes.ts';
import { countExpectations, expectationsChart, judged } from '../charts/expectations.ts';
import { mishapsChart } from '../charts/mishaps.ts';
import { countPostures, mostOf, posturesChart } from '../charts/postures.ts';
import { talksChart } from '../charts/talks.ts';
import { outcomeName, sideNames, type ClassInput } from '../classInput.ts';
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

function ofPlays({ say }: ClassInput, count: number, of: number): string {
  return say('debrief-class-figure-of', { count: whole(count), of: whole(of) });
}

const MAKE: Readonly<Record<Charted, (input: ClassInput) => Finding>> = {
  endings: (input) => {
    const { plays } = input.of;
    const { count, outcomes } = commonestOutcomes(plays);
    return {
      figure: ofPlays(input, count, plays.length),
      words: input.say('debrief-class-endings-words', {
        ways: outcomes.length,
        ending: outcomes.map((outcome) => outcomeName(input, outcome)).join(' / '),
      }),
      charts: [endingsChart(input)],
    };
  },
  bars: (input) => {
    const civilians = barLanes(input.of.plays).find(({ bar }) => bar === 'civilians')?.median;
    return {
      figure:
        civilians === undefined || Number.isNaN(civilians) ? '–' : String(Math.round(civilians)),
      words: input.say('debrief-class-bars-words'),
      charts: [barsChart(input)],
    };
  },
  postures: (input) => {
    const most = mostOf(countPostures(input.of.plays), 'retaliation');
    const share = most === undefined ? 0 : most.times.retaliation / most.of;
    return {
      figure: `${Math.round(100 * share)}\u202F%`,
      words: input.say('debrief-class-postures-words', {
        side: most === undefined ? '' : sideNames(input)[most.side],
        stage: most === undefined ? '' : input.say(`stage-title-${most.stage}`),
      }),
      charts: [posturesChart(input)],
    };
  },
  talks: (input) => {
    const { plays } = input.of;
    const opened = plays.filter(({ play }) => play.talks !== null).length;
    return {
      figure: ofPlays(input, opened, plays.length),
      words: input.say('debrief-class-talks-words'),
      charts: [talksChart(input)],
    };
  },
  escalation: (input) => ({
    figure: tenths(median(input.of.plays.map(({ play }) => play.escalation))),
    words: input.say('debrief-class-escalation-words'),
    charts: [escalationChart(input)],
  }),
  bets: (input) => {
    const bets = laidBets(input.of.plays);
    if (bets.length === 0)
      return { figure: '0', words: input.say('debrief-class-bets-none'), charts: [] };
    const points = personPointsChart(input, MOST_POINTS);
    return {
      figure: ofPlays(input, rightBets(bets), bets.length),
      words: input.say('debrief-class-bets-words'),
      charts: [
        endingBetsChart(input),
        personBetsChart(input),
        ...(points === undefined ? [] : [points]),
      ],
    };
  },
  misread: (input) => {
    const counts = countExpectations(input.of.plays);
    const { of, right } = judged(counts);
    return {
      figure: of === 0 ? '0' : `${Math.round((100 * (of - right)) / of)}\u202F%`,
      words: input.say(of === 0 ? 'debrief-class-beliefs-none' : 'debrief-class-beliefs-words'),
      charts: [...(of === 0 ? [] : [expectationsChart(input)]), mishapsChart(input)],
    };
  },
};

/** What a finding shows of a class. */
export function findingOf(input: ClassInput, name: Charted): Finding {
  return MAKE[name](input);
}
