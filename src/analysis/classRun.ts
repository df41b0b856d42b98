/** The whole run of a checked item, with its log: for opening one play of a class, and for exports. */
import { isEnding } from '../model/compiledMachine.ts';
import { playChoices, startMatch } from '../model/match.ts';
import { runFile, type RunFile } from '../model/run.ts';
import type { Setting } from '../model/setting.ts';
import { decodeBytes } from '../scenario/runCode.ts';
import { readHead } from '../scenario/runHead.ts';
import { parseRun } from '../scenario/runText.ts';
import { turnReader, type ClassItem } from './classTurns.ts';

/** The run of an item that `classJob` found no fault in, played again on the setting of its scenario. Throws for a faulty item. */
export function runOfItem(setting: Setting, item: ClassItem): RunFile {
  if (item.kind === 'file') {
    const parsed = parseRun(item.text);
    if (!parsed.ok) throw new Error('runOfItem: the run file has faults');
    return parsed.run;
  }
  const decoded = decodeBytes(item.text);
  const head = decoded.ok ? readHead(decoded.bytes) : undefined;
  if (head === undefined) throw new Error('runOfItem: the code has faults');
  const turns = turnReader(head, setting);
  const beliefs = [];
  let match = startMatch(setting, head.seed);
  for (let turn = 1; turn <= head.turns; turn += 1) {
    const { place } = match.crisis;
    if (isEnding(place)) throw new Error(`runOfItem: the match was over before turn ${turn}`);
    const read = turns.read(place);
    beliefs.push(read.beliefs);
    match = playChoices(match, read.choices);
  }
  const { bets, clock, group, label, scenario, seats } = head;
  return runFile(match, {
    scenario,
    seats,
    bets,
    beliefs,
    group,
    label: label ?? item.name,
    clock,
  });
}
