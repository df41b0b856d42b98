/** Keeping a run: a name and a group if wanted, a file to save, a short code to copy. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../model/run.ts';
import type { MessageId } from '../text/messageIds.ts';
import { Announcer } from '../ui/announcer.tsx';
import { labelled, runFileName, runFileText } from './runToFile.ts';
import type { Reading } from './reading.ts';

/** Longest name or group, in characters; it has to fit into a code. */
const LONGEST_NAME = 40;

/** The form; nothing leaves the device unless the file or the code is handed on. */
export function KeepRun(props: {
  readonly reading: Reading;
  readonly code: (run: RunFile) => string;
}): JSX.Element {
  const { run, say } = props.reading;
  const [label, setLabel] = useState(run.label ?? '');
  const [group, setGroup] = useState(run.group ?? '');
  const [done, setDone] = useState<{ readonly id: MessageId; readonly times: number }>();
  const codeField = useRef<HTMLTextAreaElement>(null);
  const ids = { label: useId(), group: useId(), code: useId() };
  const named = labelled(run, label, group);
  const code = props.code(named);
  const report = (id: MessageId): void => setDone({ id, times: (done?.times ?? 0) + 1 });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      report('debrief-keep-copied');
    } catch {
      codeField.current?.select();
      report('debrief-keep-select');
    }
  };
  return (
    <section class="keep panel" aria-labelledby="debrief-keep">
      <h3 id="debrief-keep">{say('debrief-keep-heading')}</h3>
      <p class="panel-note">{say('debrief-keep-note')}</p>
      <div class="keep-fields">
        <Field id={ids.label} name={say('debrief-keep-label')} value={label} onInput={setLabel} />
        <Field id={ids.group} name={say('debrief-keep-group')} value={group} onInput={setGroup} />
      </div>
      <label for={ids.code}>{say('debrief-keep-code')}</label>
      <textarea
        id={ids.code}
        ref={codeField}
        class="keep-code"
        readOnly
        rows={3}
        spellcheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="keep-ways">
        <button type="button" class="button" onClick={() => void copy()}>
          {say('debrief-keep-copy')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            save(named);
            report('debrief-keep-saved');
          }}
        >
          {say('debrief-keep-file')}
        </button>
        <p class="keep-done">{done === undefined ? '' : say(done.id)}</p>
      </div>
      <Announcer words={done === undefined ? '' : say(done.id)} moment={String(done?.times ?? 0)} />
    </section>
  );
}

function Field(props: {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}): JSX.Element {
  return (
    <div class="keep-field">
      <label for={props.id}>{props.name}</label>
      <input
        id={props.id}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** Hands the file to the browser's own saving. */
function save(run: RunFile): void {
  const address = URL.createObjectURL(new Blob([runFileText(run)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = runFileName(run);
  link.click();
  // Some browsers read the file only after this turn of their loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
