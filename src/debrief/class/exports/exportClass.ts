/** Writes a class as a file, play by play, in slices. */
import { runOfItem } from '../../../analysis/class/classRun.ts';
import type { RunFile } from '../../../model/match/run.ts';
import { settingOf } from '../../../model/state/setting.ts';
import { runToCode } from '../../../scenario/runs/codes/codedRun.ts';
import { csvRow, csvText } from '../../../text/csv.ts';
import type { CsvDialect } from '../../../text/csvDialect.ts';
import { LONG_HEADER, longRows } from '../../exports/longCsv.ts';
import { statementsOf, type StatementSettings } from '../../exports/xapi.ts';
import { saveFile } from '../../../ui/files/saveFile.ts';
import { CLASS_FILE_KINDS, type ClassFile } from '../intake/classFiles.ts';
import type { ClassOfScenario } from '../../../analysis/class/gathered.ts';
import { inSlices, type SliceOptions } from '../../../analysis/class/codes/slices.ts';

/** Format of the list of runs: each with its number, its code, and the run itself. */
export const CLASS_FORMAT = 'strategic-patience/class@1';

/** How a class is written. */
export interface WriteOptions extends SliceOptions {
  /** Whether the names that students gave are written. */
  readonly named: boolean;
  readonly statements: StatementSettings;
}

interface Writing {
  readonly head: string;
  readonly foot: string;
  readonly between: string;
  /** What stands for a play; empty where nothing does. */
  readonly play: (run: RunFile, number: number) => string;
}

/** The text of a class's file in pieces, to be joined or put into a blob. */
export async function writeClass(
  of: ClassOfScenario,
  file: ClassFile,
  { named, statements, ...slices }: WriteOptions,
): Promise<readonly string[]> {
  const setting = settingOf(of.scenario);
  const writing = WRITINGS[file](of, statements);
  const pieces = [writing.head];
  let isFirst = true;
  await inSlices(
    of.plays,
    ({ item, number }) => {
      const whole = runOfItem(of, item, setting);
      const { label: _, ...unnamed } = whole;
      const piece = writing.play(named ? whole : unnamed, number);
      if (piece === '') return;
      pieces.push(isFirst ? piece : `${writing.between}${piece}`);
      isFirst = false;
    },
    slices,
  );
  pieces.push(writing.foot);
  return pieces;
}

/** Writes a class as such a file and saves it; resolves to what is true of it then. Rejects where it is stopped. */
export async function saveClass(
  of: ClassOfScenario,
  file: ClassFile,
  options: WriteOptions,
): Promise<string> {
  const pieces = await writeClass(of, file, options);
  const { name, type } = CLASS_FILE_KINDS[file];
  const content = new Blob([...pieces], { type });
  return saveFile(content, `${of.scenario.id}-${name}`, options.statements.say);
}

type Write = (of: ClassOfScenario, statements: StatementSettings) => Writing;

function csvIn(dialect: CsvDialect): Write {
  return ({ scenario }) => ({
    head: csvText(LONG_HEADER, [], dialect),
    foot: '',
    between: '',
    play: (run, number) =>
      longRows(scenario, run, String(number))
        .map((cells) => csvRow(cells, dialect))
        .join(''),
  });
}

const WRITINGS: Readonly<Record<ClassFile, Write>> = {
  csv: csvIn('point'),
  'csv-comma': csvIn('comma'),
  json: ({ scenario }) => ({
    head: `{"format":${JSON.stringify(CLASS_FORMAT)},"plays":[\n`,
    foot: '\n]}\n',
    between: ',\n',
    play: (run, number) => JSON.stringify({ play: number, code: runToCode(run, scenario), run }),
  }),
  xapi: ({ scenario }, statements) => ({
    head: '[\n',
    foot: '\n]\n',
    between: ',\n',
    play: (run) =>
      statementsOf(scenario, run, statements)
        .map((statement) => JSON.stringify(statement))
        .join(',\n'),
  }),
};
