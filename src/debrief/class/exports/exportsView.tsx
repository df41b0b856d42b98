/** Ways to take a class along: turns as CSV, runs as JSON, statements for a learning record store. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dialectOf } from '../../../text/csvDialect.ts';
import { whole } from '../../../text/numbers.ts';
import { ColumnsDrawer } from '../../exports/columnsDrawer.tsx';
import type { ClassInput } from '../classInput.ts';
import { classFilesFor, type ClassFile } from '../intake/classFiles.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as pageCss from '../../page.module.css';
import * as classCss from '../class.module.css';

/** The buttons, with progress while a file is written, and what the columns mean. */
export function ExportsView(props: {
  readonly input: ClassInput;
  /** The runs themselves have been saved: what can be handed in again. */
  readonly onRunsSaved: () => void;
}): JSX.Element {
  const { named, of, say } = props.input;
  const [words, setWords] = useState('');
  const [isWriting, setWriting] = useState(false);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const write = async (file: ClassFile): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    setWriting(true);
    try {
      const { saveClass } = await import('./exportClass.ts');
      const saved = await saveClass(of, file, {
        named,
        statements: { home: location.href.replace(/[?#].*/s, ''), say, language: say.language },
        signal: stop.signal,
        onProgress: (done) =>
          setWords(
            say('debrief-class-exporting', { done: whole(done), of: whole(of.plays.length) }),
          ),
      });
      setWords(saved);
      if (file === 'json') props.onRunsSaved();
    } catch {
      setWords(stop.signal.aborted ? '' : say('debrief-class-export-failed'));
    }
    setWriting(false);
  };
  return (
    <div>
      <div class={classCss.classWays}>
        {classFilesFor(dialectOf(navigator.language)).map((file) => (
          <button
            key={file}
            type="button"
            class={buttonCss.button}
            disabled={isWriting}
            onClick={() => void write(file)}
          >
            {say(`debrief-class-export-${file}`)}
          </button>
        ))}
        {isWriting ? (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={() => stopping.current?.abort()}
          >
            {say('debrief-class-stop')}
          </button>
        ) : null}
        <p class={pageCss.figure} aria-live="polite">
          {words}
        </p>
      </div>
      <p class={classCss.classNote}>
        {say(named ? 'debrief-class-export-note-named' : 'debrief-class-export-note-hidden')}
      </p>
      <ColumnsDrawer say={say} />
    </div>
  );
}
