/** One play for other programs: its turns as a long table, its statements, and what the columns mean. */
import type { JSX } from 'preact';
import '../styles/exports.css';
import type { RunFile } from '../../model/run.ts';
import { saveFile } from '../figure/saveFile.ts';
import type { Reading } from '../reading.ts';
import { runFileName } from '../runToFile.ts';
import { LONG_COLUMNS } from './longColumns.ts';
import { columnsCsv, longCsv } from './longCsv.ts';
import { statementsOf, statementsText } from './xapi.ts';

/** The address of the page without what a reader added to it. */
export function homeOf(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

/** Three files and the table of columns; `run` bears the name and the group that stand in the form. */
export function ExportRun(props: {
  readonly reading: Reading;
  readonly run: RunFile;
  readonly onSaved: () => void;
}): JSX.Element {
  const { onSaved, reading, run } = props;
  const { say, scenario } = reading;
  const name = runFileName(run).replace(/\.json$/u, '');
  const save = (text: string, type: string, file: string): void => {
    saveFile(new Blob([text], { type }), file);
    onSaved();
  };
  const csv = 'text/csv;charset=utf-8';
  const ways = [
    ['keep-csv', () => save(longCsv(scenario, run), csv, `${name}.csv`)],
    [
      'keep-xapi',
      () =>
        save(
          statementsText(
            statementsOf(scenario, run, {
              home: homeOf(location.href),
              say,
              language: document.documentElement.lang,
            }),
          ),
          'application/json',
          `${name}.xapi.json`,
        ),
    ],
    ['keep-columns-file', () => save(columnsCsv(), csv, 'columns.csv')],
  ] as const;
  return (
    <section class="keep-more" aria-labelledby="debrief-keep-more">
      <h4 id="debrief-keep-more">{say('keep-more')}</h4>
      <p class="panel-note">{say('keep-more-note')}</p>
      <div class="keep-ways">
        {ways.map(([id, write]) => (
          <button key={id} type="button" class="button" onClick={write}>
            {say(id)}
          </button>
        ))}
      </div>
      <details class="keep-columns">
        <summary>{say('keep-columns')}</summary>
        <div class="keep-columns-table">
          <table>
            <caption class="only-spoken">{say('keep-columns-caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('keep-columns-name')}</th>
                <th scope="col">{say('keep-columns-meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {LONG_COLUMNS.map(({ meaning, name: column }) => (
                <tr key={column}>
                  <th scope="row">
                    <code>{column}</code>
                  </th>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
