/** Small multiples of the numbers of a match: support, outrage and trust of both sides, and what they share. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { isolated } from '../../text/direction.ts';
import { points } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import type { Chart } from '../figure/chart.ts';
import { names } from '../readings/debriefInput.ts';
import { NUMBER_KEYS, readNumbers } from './readNumbers.ts';
import type { NumberKey, NumbersRow } from './readNumbers.ts';
import { PANELS, drawNumbers } from './drawNumbers.ts';

/** The chart of a run. */
export function numbersChart(scenario: Scenario, run: RunFile, say: Say): Chart {
  const rows = readNumbers(scenario, run);
  const both = names(scenario);
  const attacks = run.log.flatMap(({ attack, turn }) => (attack === null ? [] : [turn]));
  const label = (key: NumberKey): string => {
    const panel = PANELS.find(({ lines }) => lines.some((line) => line.key === key));
    const of = panel?.lines.find((line) => line.key === key)?.of ?? 'both';
    const title = panel === undefined ? key : say(panel.title);
    return of === 'both' ? title : `${title}, ${isolated(both[of])}`;
  };
  return {
    id: 'numbers-by-turn',
    title: say('plot-numbers-title'),
    sentence: numbersSentence(rows, both, say),
    columns: [
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      ...NUMBER_KEYS.map((key) => ({ key, label: label(key), digits: 0 })),
    ],
    rows: rows.map(shownRow),
    draw: (plot, frame) => drawNumbers(plot, frame, { rows, attacks, both, say }),
  };
}

function shownRow(row: NumbersRow): Chart['rows'][number] {
  return {
    turn: row.turn,
    ...Object.fromEntries(NUMBER_KEYS.map((key) => [key, points(row[key])])),
  };
}

/** What the numbers did, from the first row to the last. */
export function numbersSentence(
  rows: readonly NumbersRow[],
  both: Readonly<Record<Side, string>>,
  say: Say,
): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined)
    throw new Error('numbersSentence: a match has at least its start');
  const ends = (key: NumberKey): readonly [number, number] => [
    points(first[key]),
    points(last[key]),
  ];
  const [supportStruckFrom, supportStruckTo] = ends('supportStruck');
  const [supportHostFrom, supportHostTo] = ends('supportHost');
  const [trustStruckFrom, trustStruckTo] = ends('trustStruck');
  const [trustHostFrom, trustHostTo] = ends('trustHost');
  const [militantsFrom, militantsTo] = ends('militants');
  const [channelFrom, channelTo] = ends('channel');
  return say('plot-numbers-sentence', {
    ...both,
    turns: last.turn,
    supportStruckFrom,
    supportStruckTo,
    supportHostFrom,
    supportHostTo,
    trustStruckFrom,
    trustStruckTo,
    trustHostFrom,
    trustHostTo,
    militantsFrom,
    militantsTo,
    channelFrom,
    channelTo,
  });
}
