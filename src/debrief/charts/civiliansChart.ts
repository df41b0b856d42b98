/** Civilians killed or hurt on both sides, as they added up over the turns. */
import type * as Plot from '@observablehq/plot';
import { civiliansOf, killedOrHurt } from '../../model/rules/civilians.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import type { Chart, Frame } from '../figure/chart.ts';
import { keyMarks } from '../figure/keyMarks.ts';
import { names } from '../readings/debriefInput.ts';
import { turnTicks } from './turnTicks.ts';

/** Persons killed or hurt up to a turn (0: before the first), whole, by the model's own count. */
export interface CiviliansRow {
  readonly turn: number;
  readonly struck: number;
  readonly host: number;
  /** Of both sides, in this turn alone. */
  readonly added: number;
}

/** A row for the start and one for each turn of the log. */
export function readCivilians(
  scenario: Scenario,
  log: readonly TurnEntry[],
): readonly CiviliansRow[] {
  let before: CiviliansRow = { turn: 0, struck: 0, host: 0, added: 0 };
  const rows = [before];
  for (const entry of log) {
    const persons = civiliansOf([entry], scenario.personsPerHarm);
    before = {
      turn: entry.turn,
      struck: before.struck + persons.struck.casualties,
      host: before.host + persons.host.casualties,
      added: killedOrHurt(persons),
    };
    rows.push(before);
  }
  return rows;
}

/** The chart of a log. */
export function civiliansChart(scenario: Scenario, log: readonly TurnEntry[], say: Say): Chart {
  const rows = readCivilians(scenario, log);
  const both = names(scenario);
  return {
    id: 'civilians-by-turn',
    title: say('plot-civilians-title'),
    sentence: civiliansSentence(rows, both, say),
    columns: [
      { key: 'turn', label: say('plot-turn'), digits: 0 },
      ...SIDES.map((side) => ({ key: side, label: both[side], digits: 0 })),
      { key: 'added', label: say('plot-civilians-added'), digits: 0 },
    ],
    rows: rows.map((row) => ({ ...row })),
    draw: (plot, frame) => drawCivilians(plot, frame, { rows, both }),
  };
}

/** The counts at the end and the worst turn. */
export function civiliansSentence(
  rows: readonly CiviliansRow[],
  both: Readonly<Record<Side, string>>,
  say: Say,
): string {
  const last = rows.at(-1);
  const worst = rows.reduce<CiviliansRow | undefined>(
    (one, other) => (one === undefined || other.added > one.added ? other : one),
    undefined,
  );
  if (last === undefined || worst === undefined || worst.added <= 0)
    return say('plot-civilians-none');
  return say('plot-civilians-sentence', {
    ...both,
    inStruck: whole(last.struck),
    inHost: whole(last.host),
    turn: worst.turn,
    added: whole(worst.added),
  });
}

function drawCivilians(
  plot: typeof Plot,
  frame: Frame,
  shown: {
    readonly rows: readonly CiviliansRow[];
    readonly both: Readonly<Record<Side, string>>;
  },
): Plot.PlotOptions {
  const { colours } = frame;
  const { both, rows } = shown;
  const em = frame.fontSize;
  const last = rows.at(-1);
  const most = Math.max(10, last?.struck ?? 0, last?.host ?? 0);
  const marginLeft = em * (1 + 0.6 * whole(most).length);
  const key = keyMarks(
    plot,
    frame,
    [
      { label: both.struck, symbol: 'diamond', colour: colours.struck },
      { label: both.host, symbol: 'circle', colour: colours.host },
    ],
    { marginLeft, room: em },
  );
  return {
    height: key.marginTop + em * 15,
    marginTop: key.marginTop,
    marginLeft,
    marginRight: em * (1 + 0.6 * whole(most).length),
    marginBottom: em * 2.2,
    x: { domain: [0, Math.max(1, last?.turn ?? 0)] },
    y: { domain: [0, most], nice: 4 },
    marks: [
      ...key.marks,
      plot.gridY({ ticks: 4, stroke: colours.line, strokeOpacity: 1 }),
      plot.axisY({ ticks: 4, tickSize: 0, color: colours.faint, label: null, tickFormat: whole }),
      plot.axisX(turnTicks(0, last?.turn ?? 0, (frame.width - 2 * marginLeft) / em), {
        tickSize: 3,
        color: colours.faint,
        label: null,
        tickFormat: (turn: number) => String(turn),
      }),
      ...SIDES.flatMap((side) => [
        plot.line(rows, {
          x: 'turn',
          y: side,
          curve: 'step-after',
          stroke: colours[side],
          strokeWidth: em / 6,
          ...(side === 'host' ? { strokeDasharray: `${em / 2.4} ${em / 3.6}` } : {}),
        }),
        plot.dot(last === undefined ? [] : [last], {
          x: 'turn',
          y: side,
          symbol: side === 'struck' ? 'diamond' : 'circle',
          r: em * 0.4,
          fill: colours[side],
          stroke: colours.ground,
        }),
        plot.text(last === undefined ? [] : [last], {
          x: 'turn',
          y: side,
          text: (row: CiviliansRow) => whole(row[side]),
          dx: em * 0.7,
          textAnchor: 'start',
          fontWeight: 600,
          fill: colours.ink,
        }),
      ]),
    ],
  };
}
