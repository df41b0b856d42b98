/** Patterns of speed and sight: media, vulnerability, and knowing where an attack came from. */
import { CHANNEL, FORCE_COUNT } from '../../../model/vocabulary/quantities.ts';
import { forcePerTurn, slipsPerTurn } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { bothSides, mediaAre } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const force: PlaySample = playing(
  { struck: 'generous-tit-for-tat', host: 'generous-tit-for-tat' },
  forcePerTurn,
);

const forceFromChannel = (channel: number): PlaySample =>
  playing(
    {
      struck: 'generous-tit-for-tat',
      host: 'generous-tit-for-tat',
      prepare: ({ rows }) => {
        rows.shared[CHANNEL] = channel;
      },
    },
    forcePerTurn,
  );

/** Percentage of the struck state’s strikes that answer an attack which did not come from across the frontier. */
const wronglyAimed: Measure = () => {
  let strikes = 0;
  let wrong = 0;
  let fromHere = true;
  return {
    turn: ({ events, struck }) => {
      if (events.attack) fromHere = !events.crossBorder;
      if (struck.kind !== 'force') return;
      strikes += 1;
      if (fromHere) wrong += 1;
    },
    end: () => [100 * wrong, strikes],
  };
};

const strikesPerTurn: Measure = () => ({
  end: ({ rows, turn }) => [rows.struck[FORCE_COUNT], turn],
});

const answering = (measure: Measure): PlaySample =>
  playing({ struck: 'tit-for-tat', host: 'restraint' }, measure);

const accuracy = (accuracyBase: number) => ({ accuracyBase, accuracyGain: 0 });

const SPEED = 'Zeitzoff (2017); the essay, claims C20 and C21';
const ATTRIBUTION = 'Baliga, Bueno de Mesquita and Wolitzky (2020)';
const INSECURITY = 'the essay, claims C17 and C18';

export const PERCEPTION: readonly Pattern[] = [
  {
    id: 'SF12',
    source: SPEED,
    checked: true,
    statement: 'Faster media bring more force.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'speed 0.1', scenario: mediaAre({ speed: 0.1 }), play: force },
      { name: 'speed 0.9', scenario: mediaAre({ speed: 0.9 }), play: force },
    ],
    expected: { sign: 1, least: 0.2 },
    games: 1000,
    dispute: 'media-audience',
  },
  {
    id: 'SF12i',
    source: 'Zeitzoff (2018), on Gaza in 2012',
    checked: true,
    statement:
      'Fast media whose audience is international bring less force than fast media at home.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'domestic', scenario: mediaAre({ speed: 0.9 }), play: force },
      {
        name: 'international',
        scenario: mediaAre({ speed: 0.9, audience: 'international' }),
        play: force,
      },
    ],
    expected: { sign: -1, least: 0.2 },
    games: 1000,
    dispute: 'media-audience',
  },
  {
    id: 'SF12c',
    source: 'the essay, claim C28',
    checked: true,
    statement: 'Where media are fast, a standing channel lowers force.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'channel 10', scenario: mediaAre({ speed: 0.9 }), play: forceFromChannel(10) },
      { name: 'channel 60', scenario: mediaAre({ speed: 0.9 }), play: forceFromChannel(60) },
    ],
    expected: { sign: -1, least: 0.09 },
    games: 2000,
  },
  {
    id: 'SF13',
    source: ATTRIBUTION,
    checked: true,
    statement:
      'The better reports are, the fewer strikes answer an attack that came from elsewhere.',
    unit: 'percent of strikes',
    cells: [
      { name: 'accuracy 0.5', constants: accuracy(0.5), play: answering(wronglyAimed) },
      { name: 'accuracy 0.95', constants: accuracy(0.95), play: answering(wronglyAimed) },
    ],
    expected: { sign: -1, least: 10 },
    games: 1000,
  },
  {
    id: 'SF13b',
    source: ATTRIBUTION,
    checked: true,
    statement:
      'Where strikes deter nobody, reports that find an address for more attacks bring more strikes: a part only of the argument that better reports can backfire.',
    unit: 'strikes a turn',
    cells: [
      { name: 'accuracy 0.5', constants: accuracy(0.5), play: answering(strikesPerTurn) },
      { name: 'accuracy 0.95', constants: accuracy(0.95), play: answering(strikesPerTurn) },
    ],
    expected: { sign: 1, least: 0.02 },
    games: 3000,
  },
  {
    id: 'SF19',
    source: INSECURITY,
    checked: true,
    statement: 'Strained governments more often act otherwise than they chose.',
    unit: 'percent of a side’s turns',
    cells: [
      {
        name: 'strain 20',
        scenario: bothSides({ strain: 20 }),
        play: playing({ struck: 'patient', host: 'patient' }, slipsPerTurn),
      },
      {
        name: 'strain 80',
        scenario: bothSides({ strain: 80 }),
        play: playing({ struck: 'patient', host: 'patient' }, slipsPerTurn),
      },
    ],
    expected: { sign: 1, least: 0.7 },
    games: 2000,
  },
  {
    id: 'SF19b',
    source: INSECURITY,
    checked: true,
    statement: 'And so more force is used.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'strain 20', scenario: bothSides({ strain: 20 }), play: force },
      { name: 'strain 80', scenario: bothSides({ strain: 80 }), play: force },
    ],
    expected: { sign: 1, least: 0.05 },
    games: 6000,
  },
];
