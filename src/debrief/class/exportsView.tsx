/** Ways to take a class along: turns as CSV, runs as JSON, statements for a learning record store. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whole } from '../../text/numbers.ts';
import { LONG_COLUMNS } from '../exports/longColumns.ts';
import { saveFile } from '../figure/saveFile.ts';
import type { ClassReading } from './classReading.ts';
import { ScrollBox } from './scrollBox.tsx';
import { CLASS_FILES, writeClass, type ClassFile } from './exportClass.ts';

const KINDS = {
  csv: { type: 'text/csv;charset=utf-8', name: 'turns.csv' },
  json: { type: 'application/json', name: 'runs.json' },
  xapi: { type: 'application/json', name: 'xapi.json' },
} as const satisfies Record<ClassFile, { readonly type: string; readonly name: string }>;

/** The buttons, with progress while a file is written, and what the columns mean. */
export function ExportsView(props: { readonly reading: ClassReading }): JSX.Element {
  const { named, of, say } = props.reading;
  const [words, setWords] = useState('');
  const [isWriting, setWriting] = useState(false);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const write = async (file: ClassFile): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    setWriting(true);
    try {
      const pieces = await writeClass(of, file, {
        named,
        statements: { home: location.href.replace(/[?#].*/s, ''), say, language: 'en' },
        signal: stop.signal,
        onProgress: (done) =>
          setWords(
            say('debrief-class-exporting', { done: whole(done), of: whole(of.plays.length) }),
          ),
      });
      const { name, type } = KINDS[file];
      saveFile(new Blob([...pieces], { type }), `${of.scenario.id}-${name}`);
      setWords(say('debrief-class-exported'));
    } catch {
      setWords(stop.signal.aborted ? '' : say('debrief-class-export-failed'));
    }
    setWriting(false);
  };
  return (
    <div class="class-exports">
      <div class="class-ways">
        {CLASS_FILES.map((file) => (
          <button
            key={file}
            type="button"
            class="button"
            disabled={isWriting}
            onClick={() => void write(file)}
          >
            {say(`debrief-class-export-${file}`)}
          </button>
        ))}
        {isWriting ? (
          <button type="button" class="button quiet" onClick={() => stopping.current?.abort()}>
            {say('debrief-class-stop')}
          </button>
        ) : null}
        <p class="figure" aria-live="polite">
          {words}
        </p>
      </div>
      <p class="class-note">
        {say(named ? 'debrief-class-export-note-named' : 'debrief-class-export-note-hidden')}
      </p>
      <details class="class-columns">
        <summary>{say('debrief-class-export-columns')}</summary>
        <Meanings
          head={[say('debrief-class-export-column'), say('debrief-class-export-meaning')]}
          caption={say('debrief-class-export-csv')}
          rows={LONG_COLUMNS.map(({ meaning, name }) => [name, meaning] as const)}
        />
      </details>
    </div>
  );
}

function Meanings(props: {
  readonly head: readonly [string, string];
  readonly caption: string;
  readonly rows: readonly (readonly [string, string])[];
}): JSX.Element {
  return (
    <ScrollBox label={props.caption}>
      <table class="class-table">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.head[0]}</th>
            <th scope="col">{props.head[1]}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, meaning]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
