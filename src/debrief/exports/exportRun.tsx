/** One play for other programs: its turns as a long table, its statements, and what the columns mean. */
import type { JSX } from 'preact';
import type { RunFile } from '../../model/run.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { Reading } from '../reading.ts';
import { runFileName } from '../../scenario/runToFile.ts';
import { ColumnsDrawer } from './columnsDrawer.tsx';

/** The address of the page without what a reader added to it. */
export function homeOf(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

const WAYS = ['keep-csv', 'keep-xapi', 'keep-columns-file'] as const;

/** Three files and the table of columns; `run` bears the name and the group that stand in the form. */
export function ExportRun(props: {
  readonly reading: Reading;
  readonly run: RunFile;
  readonly onSaved: () => void;
}): JSX.Element {
  const { onSaved, reading, run } = props;
  const { say, scenario } = reading;
  const name = runFileName(run).replace(/\.json$/u, '');
  const save = async (id: (typeof WAYS)[number]): Promise<void> => {
    // What writes the files is loaded when one is asked for.
    const { writeRun } = await import('./writeRun.ts');
    const { ending, text, type } = writeRun(id, scenario, run, {
      home: homeOf(location.href),
      say,
      language: document.documentElement.lang,
    });
    saveFile(new Blob([text], { type }), `${name}.${ending}`);
    onSaved();
  };
  return (
    <section class="keep-more" aria-labelledby="debrief-keep-more">
      <h4 id="debrief-keep-more">{say('keep-more')}</h4>
      <p class="panel-note">{say('keep-more-note')}</p>
      <div class="keep-ways">
        {WAYS.map((id) => (
          <button key={id} type="button" class="button" onClick={() => void save(id)}>
            {say(id)}
          </button>
        ))}
      </div>
      <ColumnsDrawer say={say} />
    </section>
  );
}
