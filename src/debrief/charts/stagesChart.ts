/** Where the crisis stood in every turn, and what violence there was: attacks, and force used by each side. */
import type * as Plot from '@observablehq/plot';
import type { TurnEntry } from '../../model/match/log.ts';
import { ACT_KINDS } from '../../model/vocabulary/measures.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES, STAGES } from '../../model/vocabulary/words.ts';
import type { Side, Stage } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import { measureName } from '../../seat/measureName.ts';
import type { Chart, Frame } from '../figure/chart.ts';
import { names } from '../readings/debriefInput.ts';
import { measureDone } from '../readings/readTruths.ts';
import { turnTicks } from './turnTicks.ts';

/** A turn: its stage, whether there was an attack, and the measure by which a side used force. */
export interface StageRow {
  readonly turn: number;
  readonly stage: Stage;
  readonly attack: boolean;
  readonly force: Readonly<Record<Side, string | null>>;
}

/** The ladder from the worst to the best that a turn can stand at. */
const LADDER = [
  'strike',
  'attack',
  'accusation',
  'calm',
  'bargaining',
  'implementing',
] as const satisfies readonly Stage[];

/** Reads the turns of a log. */
export function readStages(
  scenario: Scenario,
  log: readonly TurnEntry[],
  say: Say,
): readonly StageRow[] {
  return log.map((entry) => {
    const force = (side: Side): string | null =>
      ACT_KINDS[entry.deeds[side].act] === 'force'
        ? measureName(scenario, measureDone(entry, side), say)
        : null;
    return {
      turn: entry.turn,
      stage: entry.stages.chosen,
      attack: entry.attack !== null,
      force: { struck: force('struck'), host: force('host') },
    };
  });
}

/** The chart of a log. */
export function stagesChart(scenario: Scenario, log: readonly TurnEntry[], say: Say): Chart {
  const rows = readStages(scenario, log, say);
  const both = names(scenario);
  return {
    id: 'stages-by-turn',
    title: say('plot-stages-title'),
    sentence: stagesSentence(rows, both, say),
    columns: [
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      { key: 'stage', label: say('plot-stages-stage') },
      { key: 'attack', label: say('plot-attack') },
      ...SIDES.map((side) => ({ key: side, label: say('plot-force-by', { side: both[side] }) })),
    ],
    rows: rows.map(({ attack, force, stage, turn }) => ({
      turn,
      stage: say(`stage-${stage}`),
      attack: attack ? say('plot-attack') : null,
      ...force,
    })),
    draw: (plot, frame) => drawStages(plot, frame, { rows, both, say }),
  };
}

/** The stage in which the crisis stood for most turns, and the counts of violence. */
export function stagesSentence(
  rows: readonly StageRow[],
  both: Readonly<Record<Side, string>>,
  say: Say,
): string {
  const turnsAt = STAGES.map((stage) => ({
    stage,
    turns: rows.filter((row) => row.stage === stage).length,
  }));
  const most = turnsAt.reduce((one, other) => (other.turns > one.turns ? other : one));
  return say('plot-stages-sentence', {
    ...both,
    turns: rows.length,
    stage: say(`stage-${most.stage}`),
    most: most.turns,
    attacks: rows.filter(({ attack }) => attack).length,
    byStruck: rows.filter(({ force }) => force.struck !== null).length,
    byHost: rows.filter(({ force }) => force.host !== null).length,
  });
}

function drawStages(
  plot: typeof Plot,
  frame: Frame,
  shown: {
    readonly rows: readonly StageRow[];
    readonly both: Readonly<Record<Side, string>>;
    readonly say: Say;
  },
): Plot.PlotOptions {
  const { colours } = frame;
  const { both, rows, say } = shown;
  const em = frame.fontSize;
  const names = new Map<string, string>([
    ...LADDER.map((stage) => [stage, say(`stage-${stage}`)] as const),
    ['gap', ''],
    ['attacks', say('plot-attack')],
    ...SIDES.map((side) => [`force ${side}`, say('plot-force-by', { side: both[side] })] as const),
  ]);
  const lanes = [...names.keys()];
  const longest = Math.max(...[...names.values()].map((name) => name.length));
  const marginLeft = Math.min(frame.width * 0.4, em * 0.54 * longest + em);
  const violent = (stage: Stage): boolean => stage === 'strike' || stage === 'attack';
  const force = SIDES.map((side) => rows.filter((row) => row.force[side] !== null));
  return {
    height: em * 1.75 * lanes.length + em * 2.4,
    marginLeft,
    marginRight: em * 0.5,
    marginTop: em * 0.3,
    marginBottom: em * 2.2,
    x: { type: 'band', domain: rows.map(({ turn }) => turn), padding: 0.12 },
    y: { type: 'band', domain: lanes, padding: 0.18 },
    marks: [
      plot.ruleY(
        lanes.filter((lane) => lane !== 'gap'),
        { stroke: colours.line },
      ),
      plot.axisY({
        tickSize: 0,
        label: null,
        color: colours.ink,
        tickFormat: (lane: string) => names.get(lane) ?? lane,
      }),
      plot.axisX({
        label: null,
        tickSize: 0,
        color: colours.faint,
        ticks: turnTicks(1, rows.length, (frame.width - marginLeft) / em),
      }),
      plot.cell(rows, {
        x: 'turn',
        y: 'stage',
        rx: em * 0.25,
        fill: ({ stage }: StageRow) => (violent(stage) ? colours.alarm : colours.ink),
        fillOpacity: 0.82,
      }),
      plot.dot(
        rows.filter(({ attack }) => attack),
        {
          x: 'turn',
          y: () => 'attacks',
          symbol: 'times',
          r: em * 0.36,
          stroke: colours.alarm,
          strokeWidth: em / 5,
        },
      ),
      ...SIDES.map((side, index) =>
        plot.dot(force[index] ?? [], {
          x: 'turn',
          y: () => `force ${side}`,
          symbol: side === 'struck' ? 'diamond' : 'circle',
          r: em * 0.42,
          fill: colours[side],
          stroke: colours.alarm,
          strokeWidth: em / 8,
        }),
      ),
    ],
  };
}
