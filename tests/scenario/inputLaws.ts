// What holds for every input, from whoever it comes: nothing throws, hangs or is left without a place, and what is accepted can be played.
import { settingOf } from '../../src/model/state/setting.ts';
import { fixAll, quickFixOf } from '../../src/scenario/quickFixes/quickFixes.ts';
import { migrate } from '../../src/scenario/formats/migrations.ts';
import {
  parseScenario,
  printScenario,
  type ParsedScenario,
} from '../../src/scenario/checking/parse.ts';
import { completionAt } from '../../src/scenario/editing/completionAt.ts';
import { editsToMove, editsToSet } from '../../src/scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { readTree, type ScenarioTree } from '../../src/scenario/editing/scenarioTree.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import type { Fault } from '../../src/scenario/checking/faults/fault.ts';
import { wordFault } from '../../src/scenario/checking/faults/faultText.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { endsInRange, machineAgrees } from '../model/lawsOfScenario.ts';
import { playByWhim } from '../model/anyPlay.ts';
import { offsetOf } from '../../src/scenario/json/textPosition.ts';
import type { Dice } from './mutatedInputs.ts';
import { placesIn } from './everyPath.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';

/** Longest time for one input, in milliseconds. */
export const LONGEST = 200;

/** Of the things that take long, one in so many inputs. */
const EVERY = { fragment: 100, match: 8, edit: 10, place: 10, draft: 10, fixAll: 20 } as const;
const MENDS_ASKED = 1;

/** What was seen on the way. */
export interface Seen {
  readonly accepted: boolean;
  readonly fixed: number;
  readonly played: boolean;
}

/** Throws where an input breaks a law. */
export async function askInput(text: string, dice: Dice): Promise<Seen> {
  const tree = readTree(text);
  const { parsed } = tree;
  let fixed = 0;
  let played = false;
  if (parsed.ok) {
    printsAlike(parsed.scenario, parsed.hash);
    if (dice(EVERY.match) === 0) {
      played = true;
      canBePlayed(parsed.scenario, dice);
    }
  } else {
    for (const fault of parsed.faults) hasPlace(text, fault);
    const start = dice(parsed.faults.length);
    for (const fault of parsed.faults.slice(start, start + MENDS_ASKED))
      if (fixes(text, fault, parsed.faults)) fixed += 1;
  }
  if (dice(EVERY.fixAll) === 0) mendsAll(text, parsed);
  if (dice(EVERY.edit) === 0) canBeEdited(text, tree, dice);
  if (dice(EVERY.place) === 0) canBeCompleted(text, dice);
  if (dice(EVERY.draft) === 0) canBeMigrated(text);
  if (dice(EVERY.fragment) === 0) await canBeOpened(text, dice);
  return { accepted: parsed.ok, fixed, played };
}

function hasPlace(text: string, fault: Fault): void {
  const { line, column, path, kind } = fault;
  const { problem } = wordFault(fault, say);
  const offset = offsetOf(text, { line, column });
  const lines = text.split(/\r\n|\n|\r/);
  const width = lines[line - 1]?.length;
  const isInside = width !== undefined && column >= 1 && column <= width + 1;
  if (!isInside || offset > text.length || path === '' || problem === '')
    throw new Error(`${kind} at ${line}:${column} "${path}" has no place in the text`);
}

function printsAlike(scenario: Scenario, hash: string): void {
  const again = parseScenario(printScenario(scenario));
  if (!again.ok || again.hash !== hash) throw new Error('an accepted scenario prints as another');
}

function canBePlayed(scenario: Scenario, dice: Dice): void {
  const setting = settingOf(scenario);
  const [seed, whim] = [dice(2 ** 31), dice(2 ** 31)];
  const match = playByWhim(setting, seed, whim);
  const names = { struck: 'patient', host: 'patient' } as const;
  const played = { scenario, setting, match, seed, whim, ...names };
  endsInRange(played);
  machineAgrees(played);
}

/** Whether there is a quick fix; throws where it does not quick fix. */
function fixes(text: string, fault: Fault, before: readonly Fault[]): boolean {
  const fix = quickFixOf(text, fault);
  if (fix === undefined) return false;
  const after = parseScenario(applyEdits(text, fix.edits));
  const isCut = before.at(-1)?.kind === 'more-faults';
  if (!after.ok && !isCut && after.faults.length >= before.length)
    throw new Error(`mending ${fault.kind} at ${fault.path} leaves as many faults`);
  return true;
}

function mendsAll(text: string, parsed: ParsedScenario): void {
  const { text: fixed, fixed: gone } = fixAll(text);
  const after = parseScenario(fixed);
  if (gone.length === 0 && fixed !== text) throw new Error('mending nothing changes the text');
  if (after.ok || parsed.ok || parsed.faults.at(-1)?.kind === 'more-faults') return;
  if (gone.length > 0 && after.faults.length >= parsed.faults.length)
    throw new Error(`mending ${gone.length} faults leaves as many`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function canBeEdited(text: string, tree: ScenarioTree, dice: Dice): void {
  const places = placesIn(tree.value ?? {}, scenarioShape);
  const place = places[dice(places.length)];
  if (place === undefined) return;
  const value = dice(3) === 0 ? undefined : dice(2) === 0 ? dice(100) : { a: ['x'] };
  const set = applyEdits(text, editsToSet(text, place.path, value));
  const moved = applyEdits(text, editsToMove(text, place.path, dice(4)));
  if (!isJson(text)) return;
  if (!isJson(set)) throw new Error(`setting ${place.path.join('.')} breaks the text`);
  if (!isJson(moved)) throw new Error(`moving ${place.path.join('.')} breaks the text`);
}

function canBeCompleted(text: string, dice: Dice): void {
  const offset = dice(text.length + 1);
  const { from, to } = completionAt(text, offset);
  if (from > offset || to < offset || from < 0 || to > text.length)
    throw new Error(`the place at ${offset} is ${from} to ${to}`);
}

function canBeMigrated(text: string): void {
  const migrated = migrate(text);
  if (migrated === undefined) return;
  if (migrate(migrated.text) !== undefined) throw new Error('a migrated text is migrated again');
  if (migrated.changes.length === 0) throw new Error('a migration that changes nothing');
}

async function canBeOpened(text: string, dice: Dice): Promise<void> {
  const letters = text.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 2000);
  const whole = await scenarioToFragment(plainScenario);
  const cut = dice(whole.length);
  const fragments = [
    `scenario=1.${letters}`,
    `#scenario=1c.x.0123456789abcdef.${letters}`,
    whole.slice(0, cut) + letters.slice(0, dice(4)) + whole.slice(cut + dice(4)),
    text,
  ];
  const fragment = fragments[dice(fragments.length)] ?? text;
  const opened = await fragmentToText(fragment, () => Promise.resolve(undefined));
  if (opened.ok) parseScenario(opened.text);
}
