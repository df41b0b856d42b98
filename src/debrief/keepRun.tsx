/** Keeping a run: a name and a group if wanted, files to save, a short code to copy, a handout to print. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../model/run.ts';
import { Announcer } from '../ui/announcer.tsx';
import { attempt } from '../ui/faults.ts';
import { ExportRun } from './exports/exportRun.tsx';
import type * as keepWays from './keepWays.ts';
import { PrintCode } from './printParts.tsx';
import type { OwnCrisis } from '../scenario/ownCrisis.ts';
import { LazyPart } from '../ui/lazyPart.tsx';
import { LONGEST_NAME } from '../scenario/runLimits.ts';
import { labelled } from '../scenario/runToFile.ts';
import type { Reading } from './reading.ts';

const loadKeepScenario = async () => (await import('./keepScenario.tsx')).KeepScenario;

/** The form; nothing leaves the device unless the file or the code is handed on. */
export function KeepRun(props: {
  readonly reading: Reading;
  readonly code: (run: RunFile) => string;
  /** How to hand the crisis on, where it does not come with the page: the run's file holds it then. */
  readonly own: (() => Promise<OwnCrisis>) | undefined;
}): JSX.Element {
  const { own, reading } = props;
  const { run, say } = reading;
  const [label, setLabel] = useState(run.label ?? '');
  const [group, setGroup] = useState(run.group ?? '');
  const [done, setDone] = useState<{ readonly words: string; readonly times: number }>();
  const codeField = useRef<HTMLTextAreaElement>(null);
  const ids = { label: useId(), group: useId(), code: useId() };
  const named = labelled(run, label, group);
  const code = props.code(named);
  const report = (words: string): void =>
    setDone((before) => ({ words, times: (before?.times ?? 0) + 1 }));
  const go = (way: (ways: typeof keepWays) => Promise<string>): void =>
    attempt(async () => report(await way(await import('./keepWays.ts'))));
  return (
    <>
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
          <button
            type="button"
            class="button"
            onClick={() => go(async ({ copyCode }) => copyCode(codeField.current, say))}
          >
            {say('debrief-keep-copy')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => go(async ({ saveRun }) => saveRun(named, say, await own?.()))}
          >
            {say('debrief-keep-file')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => go(async ({ printHandout }) => printHandout(say))}
          >
            {say('keep-print')}
          </button>
          <p class="keep-done">{done?.words}</p>
        </div>
        {own === undefined ? null : (
          <LazyPart load={loadKeepScenario} given={{ own, onDone: report, say }} say={say} />
        )}
        <ExportRun reading={reading} run={named} onSaved={report} />
        <Announcer words={done?.words ?? ''} moment={String(done?.times ?? 0)} />
      </section>
      <PrintCode code={code} say={say} />
    </>
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
