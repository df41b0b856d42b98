// The numbers that the debrief shows: its page, its plots with their tables, its sentences, the projector's findings.
import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import type { ComponentType } from 'preact';
import { civiliansOf } from '../../../src/model/rules/civilians.ts';
import { AgreementPart } from '../../../src/debrief/parts/agreementPart.tsx';
import { BetsPart } from '../../../src/debrief/parts/betsPart.tsx';
import { barsChart } from '../../../src/debrief/charts/barsChart.ts';
import { bargainingChart } from '../../../src/debrief/charts/bargainingChart.ts';
import { civiliansChart } from '../../../src/debrief/charts/civiliansChart.ts';
import { numbersChart } from '../../../src/debrief/charts/numbersChart.ts';
import { readBargaining } from '../../../src/debrief/charts/readBargaining.ts';
import { stagesChart } from '../../../src/debrief/charts/stagesChart.ts';
import { CivilianTable } from '../../../src/debrief/parts/pieces/civilianTable.tsx';
import { CoursePart } from '../../../src/debrief/parts/coursePart.tsx';
import { cellText } from '../../../src/debrief/figure/dataTable.tsx';
import type { Chart } from '../../../src/debrief/figure/chart.ts';
import { FiguresTable } from '../../../src/debrief/parts/pieces/figuresTable.tsx';
import { FourBars } from '../../../src/debrief/parts/pieces/fourBars.tsx';
import { contentOfPlay } from '../../../src/debrief/moderator/findingsOfPlay.ts';
import type { DebriefInput } from '../../../src/debrief/readings/debriefInput.ts';
import { RivalPart } from '../../../src/debrief/parts/rivalPart.tsx';
import { Timeline } from '../../../src/debrief/parts/timeline.tsx';
import { VeilPart } from '../../../src/debrief/parts/veilPart.tsx';
import { overlayBarsChart } from '../../../src/debrief/whatIf/overlay/overlayBars.ts';
import { overlayCourseChart } from '../../../src/debrief/whatIf/overlay/overlayCourses.ts';
import { whyEnded } from '../../../src/debrief/readings/whyEnded.ts';
import { LEDGER_ROWS } from '../../../src/model/rules/ledger.ts';
import { SIDES, otherSide } from '../../../src/model/vocabulary/words.ts';

import { listening, noteTold, numberOf } from './shownNumbers.ts';
import type { Shown } from './shownNumbers.ts';

const { document } = parseHTML('<html><body></body></html>');

/** Renders a part of the page as a browser would, and gives what its tables hold and the sentences that it asked for. */
function rendered(part: ComponentType<{ readonly input: DebriefInput }>, input: DebriefInput) {
  const { say, told } = listening(input.say);
  const place = document.createElement('div');
  globalThis.document = document;
  render(h(part, { input: { ...input, say } }), place);
  const textsOf = (selector: string): readonly string[] =>
    [...place.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
  return { told, textsOf };
}

/** Notes everything that is shown of a reading. */
export function noteDebrief(shown: Shown, input: DebriefInput): void {
  noteParts(shown, input);
  noteTurns(shown, input);
  noteCharts(shown, input);
  noteTables(shown, input);
  noteFindings(shown, input);
}

function noteParts(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  const civilians = rendered(CivilianTable, input).textsOf('td.debrief-figure');
  for (const [index, row] of LEDGER_ROWS.entries())
    for (const [at, side] of SIDES.entries())
      shown.note(`${side}: ${row}`, 'civilian table', civilians[2 * index + at] ?? '');
  const bets = rendered(BetsPart, input).textsOf('.debrief-bet td.debrief-figure');
  for (const at of bets.keys())
    if (at % 2 === 1) shown.note('both: casualties', 'bet', bets[at] ?? '');
  if (run.bars !== null) {
    const bars = rendered(FourBars, input).textsOf('.debrief-bar-value');
    const order = [input.seat, otherSide(input.seat)];
    const names = ['security', 'survival'].flatMap((bar) => order.map((side) => `${side}: ${bar}`));
    for (const [at, name] of [...names, 'both: civilians', 'both: relations'].entries())
      shown.note(`bar of ${name}`, 'four bars', bars[at] ?? '');
  }
  const { told } = rendered(CoursePart, input);
  for (const side of SIDES)
    for (const name of ['support', 'trust'] as const)
      for (const sentence of told)
        if (
          sentence.id === `debrief-course-${name}-of` &&
          sentence.values['side'] === scenario.sides[side].name
        ) {
          shown.note(`turn 0, ${side}: ${name}`, sentence.id, Number(sentence.values['from']));
          const to = `turn ${run.log.length}, ${side}: ${name}`;
          shown.note(to, sentence.id, Number(sentence.values['to']));
        }
  const veil = rendered(VeilPart, input).told;
  noteTold(shown, veil, 'debrief-veil-attacks', { attacks: 'attacks' });
  noteRivals(shown, input);
  noteWhy(shown, input);
}

function noteRivals(shown: Shown, input: DebriefInput): void {
  const { told } = rendered(RivalPart, input);
  const led = SIDES.find((side) => input.run.seats[side] !== 'person');
  for (const sentence of told)
    if (sentence.id.startsWith('debrief-sign-') && led !== undefined) {
      const { outrage, turn } = sentence.values;
      if (typeof outrage === 'number')
        shown.note(`turn ${String(turn)} opened, ${led}: outrage`, sentence.id, outrage);
    }
}

function noteWhy(shown: Shown, input: DebriefInput): void {
  const { say, told } = listening(input.say);
  const { log } = input.run;
  whyEnded({ ...input, say });
  const last = `turn ${log.length}`;
  for (const id of ['debrief-why-frozen-stalemate', 'debrief-why-left'])
    noteTold(shown, told, id, { attacks: 'attacks' });
  noteTold(shown, told, 'debrief-why-recurrent-cycle', {
    attacks: 'attacks',
    byStruck: 'struck: force',
    byHost: 'host: force',
  });
  noteTold(shown, told, 'debrief-why-open-conflict', { tension: `${last}, both: tension` });
  noteTold(shown, told, 'debrief-why-fracture', {
    from: 'turn 0, host: cohesion',
    to: `${last}, host: cohesion`,
  });
  for (const side of SIDES)
    if (input.run.ending === `leadership-crisis-${side}`)
      noteTold(shown, told, 'debrief-why-leadership-crisis', {
        from: `turn 0, ${side}: support`,
        to: `${last}, ${side}: support`,
      });
}

/** The timeline, and the figures of every event, which add up to it with those of whom nobody spoke. */
function noteTurns(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  let turn = '';
  for (const { id, values } of rendered(Timeline, input).told) {
    if (id === 'debrief-turn') turn = `turn ${String(values['turn'])}`;
    if (id === 'debrief-paid-both') {
      shown.note(`${turn}, struck: casualties`, id, String(values['struckPersons']));
      shown.note(`${turn}, host: casualties`, id, String(values['hostPersons']));
    }
    for (const side of SIDES)
      if (id === 'debrief-paid-one' && values['side'] === scenario.sides[side].name)
        shown.note(`${turn}, ${side}: casualties`, id, String(values['persons']));
  }
  const table = rendered(FiguresTable, input);
  const trues = table.textsOf('td.debrief-in-truth').map(numberOf);
  const events = run.log.flatMap((entry) =>
    entry.figures.map(({ event, harmed }) => ({ entry, event, harmed })),
  );
  const sums = { struck: 0, host: 0 };
  for (const [at, { entry, event, harmed }] of events.entries()) {
    const what = `turn ${entry.turn}, ${event} in ${harmed}: casualties`;
    shown.note(what, 'figures', trues[at] ?? Number.NaN);
    const changes = entry.changes.filter(({ cause, side }) => cause === event && side === harmed);
    const { [harmed]: persons } = civiliansOf([{ changes }], scenario.personsPerHarm);
    shown.note(what, 'harm of its cause', persons.casualties);
    sums[harmed] += trues[at] ?? Number.NaN;
  }
  if (events.length === 0) return;
  const besides = table.told.find(({ id }) => id === 'debrief-figures-besides')?.values;
  for (const side of SIDES) {
    const told = besides?.[side === 'struck' ? 'inStruck' : 'inHost'];
    const rest = typeof told === 'string' ? numberOf(told) : 0;
    shown.note(`${side}: casualties`, 'figures and those of whom nobody spoke', sums[side] + rest);
  }
}

const cellsOf = (chart: Chart, key: string): readonly string[] => {
  const column = chart.columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`${chart.id} has no column ${key}`);
  return chart.rows.map((row) => cellText(row[key] ?? null, column));
};

function noteCharts(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  const { say, told } = listening(input.say);
  const { length } = run.log;
  const numbers = numbersChart(scenario, run, say);
  for (const name of ['support', 'outrage', 'trust'] as const)
    for (const side of SIDES) {
      const key = `${name}${side === 'struck' ? 'Struck' : 'Host'}`;
      for (const [turn, cell] of cellsOf(numbers, key).entries())
        shown.note(`turn ${turn}, ${side}: ${name}`, 'numbers by turn', cell);
      if (name !== 'outrage')
        noteTold(shown, told, 'plot-numbers-sentence', {
          [`${key}From`]: `turn 0, ${side}: ${name}`,
          [`${key}To`]: `turn ${length}, ${side}: ${name}`,
        });
    }
  for (const name of ['militants', 'channel', 'tension'] as const)
    for (const [turn, cell] of cellsOf(numbers, name).entries())
      shown.note(`turn ${turn}, both: ${name}`, 'numbers by turn', cell);
  for (const name of ['militants', 'channel'])
    noteTold(shown, told, 'plot-numbers-sentence', {
      [`${name}From`]: `turn 0, both: ${name}`,
      [`${name}To`]: `turn ${length}, both: ${name}`,
    });
  stagesChart(scenario, run.log, say);
  noteTold(shown, told, 'plot-stages-sentence', {
    attacks: 'attacks',
    byStruck: 'struck: force',
    byHost: 'host: force',
  });
  noteCivilians(shown, input);
  noteBars(shown, input);
  const overlaid = { run, seat: input.seat };
  for (const name of ['support', 'outrage', 'trust', 'strain', 'tension', 'channel'] as const) {
    const chart = overlayCourseChart(input, overlaid, name);
    const sides = name === 'tension' || name === 'channel' ? (['both'] as const) : SIDES;
    const cells = cellsOf(chart, 'now');
    for (const [at, side] of sides.entries())
      for (let turn = 0; turn <= length; turn += 1)
        shown.note(
          `turn ${turn}, ${side}: ${name}`,
          'both plays',
          cells[at * (length + 1) + turn] ?? '',
        );
  }
}

function noteCivilians(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  const { say, told } = listening(input.say);
  const chart = civiliansChart(scenario, run.log, say);
  const added = cellsOf(chart, 'added');
  for (const side of SIDES) {
    const cells = cellsOf(chart, side).map((cell) => Number(cell.replaceAll('\u202F', '')));
    shown.note(`${side}: casualties`, 'civilians by turn', cells.at(-1) ?? Number.NaN);
    for (const [turn, sum] of cells.entries()) {
      const more = sum - (cells[turn - 1] ?? 0);
      if (more > 0) shown.note(`turn ${turn}, ${side}: casualties`, 'civilians by turn', more);
    }
  }
  for (const [turn, cell] of added.entries())
    if (turn > 0) shown.note(`turn ${turn}, both: casualties`, 'civilians by turn', cell);
  noteTold(shown, told, 'plot-civilians-sentence', {
    inStruck: 'struck: casualties',
    inHost: 'host: casualties',
  });
  for (const { id, values } of told)
    if (id === 'plot-civilians-sentence')
      shown.note(`turn ${String(values['turn'])}, both: casualties`, id, String(values['added']));
}

function noteBars(shown: Shown, input: DebriefInput): void {
  const { say, told } = listening(input.say);
  const names = [
    ...['security', 'survival'].flatMap((bar) => SIDES.map((side) => `bar of ${side}: ${bar}`)),
    'bar of both: civilians',
    'bar of both: relations',
  ];
  const chart = barsChart(input.scenario, input.run, say);
  const overlay = overlayBarsChart(input, input);
  if (chart === undefined || overlay === undefined) return;
  const [own, both] = [cellsOf(chart, 'value'), cellsOf(overlay, 'before')];
  for (const [at, name] of names.entries()) {
    shown.note(name, 'bars as a plot', own[at] ?? '');
    shown.note(name, 'bars of both plays', both[at] ?? '');
  }
  noteTold(shown, told, 'plot-bars-sentence', {
    securityStruck: 'bar of struck: security',
    securityHost: 'bar of host: security',
    survivalStruck: 'bar of struck: survival',
    survivalHost: 'bar of host: survival',
    civilians: 'bar of both: civilians',
    relations: 'bar of both: relations',
  });
}

/** What was signed: on its paper, in the sentence and the table of the plot. */
function noteTables(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  const part = rendered(AgreementPart, input);
  const worths = part.textsOf('.debrief-worth b');
  const leasts = part.told.filter(({ id }) => id === 'debrief-terms-least');
  const signed = run.log.filter(({ table }) => table !== null && table.signed !== 'none');
  for (const [index, { turn }] of signed.entries())
    for (const [at, side] of SIDES.entries()) {
      shown.note(`deal of turn ${turn}, ${side}: worth`, 'paper', worths[2 * index + at] ?? '');
      const { least } = leasts[2 * index + at]?.values ?? {};
      shown.note(`deal of turn ${turn}, ${side}: least`, 'paper', Number(least));
    }
  for (const sitting of readBargaining(scenario, run)) {
    const { say, told } = listening(input.say);
    const chart = bargainingChart(scenario, sitting, say);
    if (sitting.deal === null) continue;
    const deal = `deal of turn ${sitting.at}`;
    for (const side of SIDES)
      shown.note(`${deal}, ${side}: worth`, 'bargaining space', cellsOf(chart, side)[0] ?? '');
    noteTold(shown, told, 'plot-table-signed', {
      toStruck: `${deal}, struck: worth`,
      toHost: `${deal}, host: worth`,
      leastStruck: `${deal}, struck: least`,
      leastHost: `${deal}, host: least`,
    });
  }
  for (const { id, values } of part.told)
    if (id === 'debrief-agreement-signed') {
      const deal = `deal of turn ${String(values['turn'])}`;
      shown.note(`${deal}: kept`, id, Number(values['kept']));
      shown.note(`${deal}: deliveries`, id, Number(values['deliveries']));
    }
}

function noteFindings(shown: Shown, input: DebriefInput): void {
  const { say, told } = listening(input.say);
  contentOfPlay({ ...input, say });
  const harmed = { persons: 'both: casualties', struckPersons: 'struck: casualties' };
  noteTold(shown, told, 'find-civilians-sentence', { ...harmed, hostPersons: 'host: casualties' });
  const last = input.run.log.findLast(({ table }) => table !== null && table.signed !== 'none');
  const deal = `deal of turn ${last?.turn ?? 0}`;
  noteTold(shown, told, 'find-table-kept', {
    kept: `${deal}: kept`,
    deliveries: `${deal}: deliveries`,
  });
  noteTold(shown, told, 'debrief-veil-attacks', { attacks: 'attacks' });
}
