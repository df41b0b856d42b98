/** Draws the numbers of a match as small multiples. */
import type * as Plot from '@observablehq/plot';
import type { Side } from '../../model/vocabulary/words.ts';
import type { PlainMessageId } from '../../text/speaker.ts';
import type { Say } from '../../text/speaker.ts';
import type { Frame } from '../figure/chart.ts';
import { keyMarks } from '../figure/keyMarks.ts';
import { turnTicks } from './turnTicks.ts';
import type { NumberKey, NumbersRow } from './readNumbers.ts';

interface Line {
  readonly key: NumberKey;
  readonly of: Side | 'both';
}

interface Panel {
  readonly title: PlainMessageId;
  readonly lines: readonly Line[];
}

/** The panels, in the order in which they are read. */
export const PANELS: readonly Panel[] = [
  ofSides('plot-numbers-support', 'supportStruck', 'supportHost'),
  ofSides('plot-numbers-outrage', 'outrageStruck', 'outrageHost'),
  ofSides('plot-numbers-trust', 'trustStruck', 'trustHost'),
  { title: 'plot-numbers-militants', lines: [{ key: 'militants', of: 'both' }] },
  { title: 'plot-numbers-channel', lines: [{ key: 'channel', of: 'both' }] },
  { title: 'plot-numbers-tension', lines: [{ key: 'tension', of: 'both' }] },
];

function ofSides(title: PlainMessageId, struck: NumberKey, host: NumberKey): Panel {
  return {
    title,
    lines: [
      { key: struck, of: 'struck' },
      { key: host, of: 'host' },
    ],
  };
}

/** Widths, in sizes of the font, from which three panels fit beside each other. */
const THREE_PANELS = 46;

/** What is drawn of a run. */
export interface ShownNumbers {
  readonly rows: readonly NumbersRow[];
  readonly attacks: readonly number[];
  readonly both: Readonly<Record<Side, string>>;
  readonly say: Say;
}

/** A panel at its place. */
interface PlacedPanel {
  readonly panel: Panel;
  readonly fx: number;
  readonly fy: number;
}

/** Every panel with its title and the turns of attacks. */
function panelMarks(
  plot: typeof Plot,
  { colours, fontSize: em }: Frame,
  places: readonly PlacedPanel[],
  { attacks, say }: ShownNumbers,
): Plot.Markish[] {
  return [
    plot.text(places, {
      fx: 'fx',
      fy: 'fy',
      text: ({ panel }: PlacedPanel) => say(panel.title),
      frameAnchor: 'top-left',
      dy: -em * 1.1,
      textAnchor: 'start',
      lineAnchor: 'middle',
      fontWeight: 600,
      fill: colours.ink,
    }),
    ...places.map(({ fx, fy }) =>
      plot.dot(attacks, {
        fx: () => fx,
        fy: () => fy,
        x: (turn: number) => turn,
        y: -6,
        symbol: 'times',
        r: em * 0.26,
        stroke: colours.alarm,
        strokeWidth: em / 7,
      }),
    ),
  ];
}

/** The course of each number as a line, with a mark at its end. */
function courseMarks(
  plot: typeof Plot,
  { colours, fontSize: em }: Frame,
  places: readonly PlacedPanel[],
  { rows }: ShownNumbers,
): Plot.Markish[] {
  const last = rows.at(-1)?.turn ?? 0;
  const points = places.flatMap(({ fx, fy, panel }) =>
    panel.lines.flatMap(({ key: of, of: side }) =>
      rows.map((row) => ({ fx, fy, side, turn: row.turn, value: row[of] })),
    ),
  );
  const colourOf = { struck: colours.struck, host: colours.host, both: colours.ink } as const;
  const at = { fx: 'fx', fy: 'fy', x: 'turn', y: 'value' } as const;
  return (['struck', 'host', 'both'] as const).flatMap((side) => {
    const own = points.filter((point) => point.side === side);
    const ends = own.filter(({ turn }) => turn === last);
    return [
      plot.line(own, {
        ...at,
        z: null,
        stroke: colourOf[side],
        strokeWidth: em / 7,
        strokeLinejoin: 'round',
        ...(side === 'host' ? { strokeDasharray: `${em / 2.4} ${em / 3.6}` } : {}),
      }),
      plot.dot(ends, {
        ...at,
        symbol: side === 'struck' ? 'diamond' : side === 'host' ? 'circle' : 'square',
        r: em * 0.34,
        fill: colourOf[side],
        stroke: colours.ground,
      }),
    ];
  });
}

/** The panels at their places, each with the courses of its numbers. */
export function drawNumbers(
  plot: typeof Plot,
  frame: Frame,
  shown: ShownNumbers,
): Plot.PlotOptions {
  const { colours } = frame;
  const { both, rows, say } = shown;
  const em = frame.fontSize;
  const across = frame.width / em >= THREE_PANELS ? 3 : 2;
  const down = PANELS.length / across;
  const places = PANELS.map((panel, index) => ({
    panel,
    fx: index % across,
    fy: Math.floor(index / across),
  }));
  const marginLeft = em * 2.2;
  const key = keyMarks(
    plot,
    frame,
    [
      { label: both.struck, symbol: 'diamond', colour: colours.struck },
      { label: both.host, symbol: 'circle', colour: colours.host },
      { label: say('plot-attack'), symbol: 'times', colour: colours.alarm, hollow: true },
    ],
    { marginLeft, room: em * 2.1 },
  );
  const last = rows.at(-1)?.turn ?? 0;
  const panelHeight = across === 3 ? frame.width * 0.16 : Math.max(frame.width * 0.3, em * 8.5);
  return {
    height: key.marginTop + down * panelHeight + em * 2.2,
    marginTop: key.marginTop,
    marginLeft,
    marginRight: em * 0.8,
    marginBottom: em * 2.2,
    fx: { axis: null, padding: across === 3 ? 0.09 : 0.16 },
    fy: { axis: null, padding: 0.3 },
    x: { domain: [0, Math.max(1, last)], label: null },
    y: { domain: [-8, 100], label: null },
    marks: [
      ...key.marks,
      plot.gridY([0, 50, 100], { stroke: colours.line, strokeOpacity: 1 }),
      plot.axisY([0, 50, 100], { tickSize: 0, color: colours.faint, label: null }),
      plot.axisX(turnTicks(0, last, (frame.width * 0.85) / across / em), {
        tickSize: 3,
        color: colours.faint,
        label: null,
        tickFormat: (turn: number) => String(turn),
      }),
      ...panelMarks(plot, frame, places, shown),
      ...courseMarks(plot, frame, places, shown),
    ],
  };
}
