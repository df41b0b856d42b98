// The numbers that files and the class take from a match: the long table, and the row of a play.
import { CLASS_ROW, readPlay } from '../../../src/analysis/class/classRow.ts';
import { replayRollout, replayInto } from '../../../src/analysis/class/classReplay.ts';
import { LONG_HEADER, longRows } from '../../../src/debrief/exports/longCsv.ts';
import type { DebriefInput } from '../../../src/debrief/readings/debriefInput.ts';
import { LEDGER_ROWS } from '../../../src/model/rules/ledger.ts';
import { settingOf } from '../../../src/model/state/setting.ts';
import { SIDES } from '../../../src/model/vocabulary/words.ts';
import { leastInPoints, points, worthInPoints } from '../../../src/text/numbers.ts';
import type { CsvCell } from '../../../src/text/csv.ts';
import type { Shown } from './shownNumbers.ts';

/** A level of the file, which keeps its fractions, as it is shown; trust counts in hundredths there. */
const LEVELS = { support: 1, outrage: 1, strain: 1, cohesion: 1, trust: 100 } as const;
const SHARED = { militants: 1, channel: 1, tension: 1, verification: 100 } as const;

/** Notes what the long table holds. */
export function noteLongTable(shown: Shown, { run, scenario }: DebriefInput): void {
  const rows = longRows(scenario, run, '1');
  const cell = (row: readonly CsvCell[], name: string): CsvCell => {
    const at = LONG_HEADER.indexOf(name);
    if (at < 0) throw new Error(`the long table has no column ${name}`);
    return row[at] ?? null;
  };
  const sums = new Map<string, number>();
  const add = (name: string, value: number): void =>
    void sums.set(name, (sums.get(name) ?? 0) + value);
  for (const row of rows) {
    const [side, turn] = [String(cell(row, 'side')), Number(cell(row, 'turn'))];
    for (const harm of LEDGER_ROWS) add(`${side}: ${harm}`, Number(cell(row, `civilians_${harm}`)));
    const harmed = Number(cell(row, 'civilians_casualties'));
    if (harmed > 0) shown.note(`turn ${turn}, ${side}: casualties`, 'long table', harmed);
    if (side === 'struck') add('attacks', Number(cell(row, 'attack')));
    for (const [name, scale] of Object.entries(LEVELS))
      shown.note(
        `turn ${turn}, ${side}: ${name}`,
        'long table',
        points(scale * Number(cell(row, name))),
      );
    for (const [name, scale] of Object.entries(SHARED))
      shown.note(
        `turn ${turn}, both: ${name}`,
        'long table',
        points(scale * Number(cell(row, name))),
      );
    const [worth, least] = [cell(row, 'agreement_worth'), cell(row, 'least_worth')];
    if (typeof worth === 'number' && typeof least === 'number') {
      const deal = `deal of turn ${turn}, ${side}`;
      shown.note(`${deal}: worth`, 'long table', worthInPoints(worth, least));
      shown.note(`${deal}: least`, 'long table', leastInPoints(least));
    }
    for (const bar of ['security', 'survival', 'civilians', 'relations']) {
      const value = cell(row, `bar_${bar}`);
      const whose = bar === 'security' || bar === 'survival' ? side : 'both';
      if (typeof value === 'number')
        shown.note(`bar of ${whose}: ${bar}`, 'long table', Math.round(value));
    }
  }
  for (const [name, sum] of sums) shown.note(name, 'long table, summed', sum);
}

/** Notes what the page of a class knows of the play. */
export function noteClassRow(shown: Shown, { run, scenario }: DebriefInput): void {
  const row = new Float64Array(CLASS_ROW);
  const bench = replayRollout(settingOf(scenario));
  replayInto(row, bench, run, run.turns.length, (turn) => {
    const played = run.turns[turn - 1];
    if (played === undefined) throw new Error(`the run has no turn ${turn}`);
    return played;
  });
  const play = readPlay(row, 0);
  shown.note('attacks', 'class', play.attacks);
  const [struck, host] = [play.sides.struck.harmed, play.sides.host.harmed];
  shown.note('both: casualties', 'class', struck + host);
  for (const side of SIDES) {
    const { bars, force, harmed } = play.sides[side];
    shown.note(`${side}: casualties`, 'class', harmed);
    shown.note(`${side}: force`, 'class', force);
    for (const bar of ['security', 'survival', 'civilians', 'relations'] as const) {
      const whose = bar === 'security' || bar === 'survival' ? side : 'both';
      if (bars !== null) shown.note(`bar of ${whose}: ${bar}`, 'class', Math.round(bars[bar]));
    }
  }
}
