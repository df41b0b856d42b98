/** The whole run of a checked item, with its log: for opening one play of a class, and for exports. */
import { playChoices, startMatch } from '../../model/match/match.ts';
import { runFile, type RunFile } from '../../model/match/run.ts';
import { settingOf, type Setting } from '../../model/state/setting.ts';
import { isEnding } from '../../model/vocabulary/words.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { openRun } from '../../scenario/runs/openRun.ts';
import { decodeBytes } from '../../scenario/runs/codes/runCode.ts';
import { readHead } from '../../scenario/runs/codes/runHead.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import { turnReader, type ClassItem } from './classTurns.ts';

/** The run of an item that `classJob` found no fault in, played again on its scenario, whose setting may be at hand. Throws for a faulty item. */
export function runOfItem(
  known: KnownScenario,
  item: ClassItem,
  setting: Setting = settingOf(known.scenario),
): RunFile {
  if (item.kind === 'file') {
    const parsed = parseRun(item.text);
    const opened = parsed.ok ? openRun(parsed.run, [known], () => setting) : undefined;
    if (opened?.ok !== true) throw new Error('runOfItem: the run file has faults');
    return opened.run;
  }
  const decoded = decodeBytes(item.text);
  const head = decoded.ok ? readHead(decoded.bytes) : undefined;
  if (head === undefined) throw new Error('runOfItem: the code has faults');
  const turns = turnReader(head, setting);
  const beliefs = [];
  let match = startMatch(setting, head.seed);
  for (let turn = 1; turn <= head.turns; turn += 1) {
    const { phase } = match.crisis;
    if (isEnding(phase)) throw new Error(`runOfItem: the match was over before turn ${turn}`);
    const read = turns.read(phase);
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
