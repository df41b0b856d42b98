/** A forecast as tables for a terminal. */
import { FORECAST_WAYS, type ForecastWay } from '../../analysis/forecast/forecastOrder.ts';
import type { Lead } from '../../analysis/forecast/lead.ts';
import type { Outlook } from '../../analysis/forecast/outlook.ts';
import type { Forecast, SeatForecast } from '../../analysis/forecast/readForecast.ts';
import { BAR_NAMES } from '../../analysis/counts/tally.ts';
import { RIVAL_TYPES } from '../../model/vocabulary/policyRecords.ts';
import { ENDINGS, type Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

const FIRST = { width: 2 + Math.max(...FORECAST_WAYS.map((way) => way.length)) };
const NUMBER = { isNumber: true, width: 9 };

const share = (value: number): string => (100 * value).toFixed(1);

function table(
  title: string,
  heads: readonly string[],
  rowOf: (way: ForecastWay) => readonly string[],
): string {
  const rows = FORECAST_WAYS.map((way) => [way, ...rowOf(way)]);
  return `${title}\n${aligned([['', ...heads], ...rows], [FIRST, ...heads.map(() => NUMBER)], ' ')}`;
}

function leadWords({ way, over, margin, se, isClear }: Lead, say: Say): string {
  const values = { way, over, margin: margin.toFixed(1), error: se.toFixed(1) };
  return isClear ? say('cli-forecast-lead', values) : say('cli-forecast-lead-unclear', values);
}

function talksRow({ talks, length }: Outlook): readonly string[] {
  return [
    share(talks.ever.share),
    talks.median === null ? '-' : String(talks.median),
    talks.withZone === null ? '-' : share(talks.withZone.share),
    length.mean.toFixed(1),
    String(length.median),
  ];
}

/** What there is to see as one side, against the scenario's mix of rivals. */
function seatTables(
  side: Side,
  { ways, best, bestPosture, bestAgainst }: SeatForecast,
  say: Say,
): string {
  const hidden = (way: ForecastWay): Outlook => ways[way].hidden;
  return [
    table(
      say('cli-forecast-endings', { side }),
      ENDINGS.map((ending) => say(`cli-forecast-ending-${ending}`)),
      (way) => ENDINGS.map((ending) => share(hidden(way).endings[ending].share)),
    ),
    '',
    table(say('cli-forecast-worth'), [...BAR_NAMES, '±'], (way) => [
      ...BAR_NAMES.map((bar) => hidden(way).bars[side][bar].mean.toFixed(1)),
      hidden(way).bars[side].total.se.toFixed(1),
    ]),
    '',
    table(
      say('cli-forecast-talks'),
      [
        say('cli-forecast-talks-share'),
        say('cli-forecast-talks-opening'),
        say('cli-forecast-talks-zone'),
        say('cli-forecast-turns'),
        say('cli-forecast-turns-median'),
      ],
      (way) => talksRow(hidden(way)),
    ),
    '',
    say('cli-forecast-best', { lead: leadWords(best, say) }),
    say('cli-forecast-best-posture', { lead: leadWords(bestPosture, say) }),
    ...RIVAL_TYPES.map((type) =>
      say('cli-forecast-best-against', { type, lead: leadWords(bestAgainst[type], say) }),
    ),
  ].join('\n');
}

/** Everything but the warnings, as the struck state and then as the host. */
export function forecastTables({ rivals, seats, table: start }: Forecast, say: Say): string {
  const types = rivals.map(({ type, weight }) => `${type} ${(100 * weight).toFixed(0)} %`);
  return [
    say('cli-forecast-rivals', { rivals: types.join(', ') }),
    ...(start === null
      ? []
      : [
          say('cli-forecast-start', {
            share: share(start.zone),
            struck: start.least.struck.toFixed(0),
            host: start.least.host.toFixed(0),
          }),
        ]),
    '',
    seatTables('struck', seats.struck, say),
    '',
    seatTables('host', seats.host, say),
  ].join('\n');
}
