/** A forecast as tables for a terminal. */
import { FORECAST_WAYS, type ForecastWay } from '../../analysis/forecast/forecastOrder.ts';
import type { Lead } from '../../analysis/forecast/lead.ts';
import type { Outlook } from '../../analysis/forecast/outlook.ts';
import type { Forecast, SeatForecast } from '../../analysis/forecast/readForecast.ts';
import { BAR_NAMES } from '../../analysis/counts/tally.ts';
import { RIVAL_TYPES } from '../../model/vocabulary/policyRecords.ts';
import { ENDINGS, type Side } from '../../model/vocabulary/words.ts';

const COLUMN = 9;
const FIRST = 2 + Math.max(...FORECAST_WAYS.map((way) => way.length));

const HEADS = {
  'durable-framework': 'durable',
  'fragile-ceasefire': 'ceasefire',
  'frozen-stalemate': 'frozen',
  'recurrent-cycle': 'cycle',
  'leadership-crisis-struck': 'struck',
  'leadership-crisis-host': 'host',
  fracture: 'fracture',
  'open-conflict': 'conflict',
} as const satisfies Record<(typeof ENDINGS)[number], string>;

const cell = (text: string): string => text.padStart(COLUMN + 1);
const share = (value: number): string => cell((100 * value).toFixed(1));

function table(
  title: string,
  heads: readonly string[],
  rowOf: (way: ForecastWay) => readonly string[],
): string {
  return [
    title,
    `${''.padEnd(FIRST)}${heads.map(cell).join('')}`,
    ...FORECAST_WAYS.map((way) => `${way.padEnd(FIRST)}${rowOf(way).join('')}`),
  ].join('\n');
}

const leadLine = ({ way, over, margin, se, isClear }: Lead): string =>
  `${way}, ${margin.toFixed(1)} ahead of ${over} (standard error ${se.toFixed(1)}${isClear ? '' : ', not clear'})`;

function talksRow({ talks, length }: Outlook): readonly string[] {
  return [
    share(talks.ever.share),
    cell(talks.median === null ? '-' : String(talks.median)),
    talks.withZone === null ? cell('-') : share(talks.withZone.share),
    cell(length.mean.toFixed(1)),
    cell(String(length.median)),
  ];
}

/** What there is to see as one side, against the scenario's mix of rivals. */
function seatTables(side: Side, { ways, best, bestPosture, bestAgainst }: SeatForecast): string {
  const hidden = (way: ForecastWay): Outlook => ways[way].hidden;
  return [
    table(
      `As the ${side} state, percent of matches by ending (struck, host: that leadership falls)`,
      ENDINGS.map((ending) => HEADS[ending]),
      (way) => ENDINGS.map((ending) => share(hidden(way).endings[ending].share)),
    ),
    '',
    table('What it is worth to this side, points', [...BAR_NAMES, '±'], (way) => [
      ...BAR_NAMES.map((bar) => cell(hidden(way).bars[side][bar].mean.toFixed(1))),
      cell(hidden(way).bars[side].total.se.toFixed(1)),
    ]),
    '',
    table(
      'Talks in percent of matches, median turn of their opening, percent of them with a zone; turns of a match',
      ['talks', 'opening', 'zone', 'turns', 'median'],
      (way) => talksRow(hidden(way)),
    ),
    '',
    `Pays best: ${leadLine(best)}`,
    `Of the constant postures: ${leadLine(bestPosture)}`,
    ...RIVAL_TYPES.map((type) => `Against ${type}: ${leadLine(bestAgainst[type])}`),
  ].join('\n');
}

/** Everything but the warnings, as the struck state and then as the host. */
export function forecastTables({ rivals, seats, table: start }: Forecast): string {
  const types = rivals.map(({ type, weight }) => `${type} ${(100 * weight).toFixed(0)} %`);
  return [
    `Rivals: ${types.join(', ')}`,
    ...(start === null
      ? []
      : [
          `At the start both could sign ${(100 * start.zone).toFixed(1)} % of the packages; least worth: struck ${start.least.struck.toFixed(0)}, host ${start.least.host.toFixed(0)}`,
        ]),
    '',
    seatTables('struck', seats.struck),
    '',
    seatTables('host', seats.host),
  ].join('\n');
}
