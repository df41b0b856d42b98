/** A run as a file that people keep: its text, its name, and whose it is. */
import type { RunFile } from '../../model/match/run.ts';

/** The run with a name and a group written on it; blank ones are left out. */
export function labelled(run: RunFile, label: string, group: string): RunFile {
  const { group: _group, label: _label, ...rest } = run;
  return {
    ...rest,
    ...(group.trim() === '' ? {} : { group: group.trim() }),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
  };
}

/** The text of a run's file. */
export function runFileText(run: RunFile): string {
  return `${JSON.stringify(run, null, 1)}\n`;
}

/** A name for the file ("pakistan-afghanistan-amina-4217.json"), safe on every system. */
export function runFileName(run: RunFile): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .toLowerCase();
  const seed = (run.seed >>> 0).toString(36);
  return `${[run.scenario.id, plain(run.label ?? ''), seed].filter((part) => part !== '').join('-')}.json`;
}
