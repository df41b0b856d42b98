/** Keeping a run: a name and a group if wanted, files to save, a short code to copy, a handout to print. */
import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { RunFile } from '../../model/match/run.ts';
import type { Moments } from '../../seat/moments.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { copyField } from '../../ui/files/copyField.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { saveRun } from '../../ui/files/saveRun.ts';
import { ExportRun } from '../exports/exportRun.tsx';
import { PrintCode } from './printParts.tsx';
import type { OwnCrisis } from '../../scenario/runs/ownCrisis.ts';
import { LazyPart } from '../../ui/rooms/lazyPart.tsx';
import { LONGEST_NAME } from '../../scenario/runs/runLimits.ts';
import { labelled } from '../../scenario/runs/runToFile.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import type { Say } from '../../text/speaker.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as onwardCss from './onward.module.css';

const loadKeepScenario = async () => (await import('./keepScenario.tsx')).KeepScenario;

/** Whose a run is, as it was typed. */
export interface Whose {
  readonly label: string;
  readonly group: string;
}

/** Whose the run is: a name and a group. */
function WhoseFields(props: {
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
  readonly say: Say;
}): JSX.Element {
  const { onWhose, say, whose } = props;
  const ids = { label: useId(), group: useId() };
  return (
    <div class={onwardCss.keepFields}>
      <Field
        id={ids.label}
        name={say('debrief-keep-label')}
        value={whose.label}
        onInput={(label) => onWhose({ ...whose, label })}
      />
      <Field
        id={ids.group}
        name={say('debrief-keep-group')}
        value={whose.group}
        onInput={(group) => onWhose({ ...whose, group })}
      />
    </div>
  );
}

/** The ways to keep it: the code, a file, paper. */
function KeepWays(props: {
  readonly copy: () => Promise<string>;
  readonly save: () => Promise<string>;
  readonly onDone: (words: string) => void;
  readonly done: string;
  readonly say: Say;
}): JSX.Element {
  const { copy, onDone, save, say } = props;
  const go = (way: () => Promise<string>): void => attempt(async () => onDone(await way()));
  return (
    <div class={onwardCss.keepWays}>
      <button type="button" class={buttonCss.button} onClick={() => go(copy)}>
        {say('debrief-keep-copy')}
      </button>
      <button type="button" class={buttonCss.button} onClick={() => go(save)}>
        {say('debrief-keep-file')}
      </button>
      <button
        type="button"
        class={buttonCss.button}
        onClick={() => go(async () => (await import('../printHandout.ts')).printHandout(say))}
      >
        {say('keep-print')}
      </button>
      <p class={onwardCss.keepDone}>{props.done}</p>
    </div>
  );
}

/** The form; nothing leaves the device unless the file or the code is handed on. */
export function KeepRun(props: {
  readonly input: DebriefInput;
  readonly whose: Whose;
  readonly onWhose: (whose: Whose) => void;
  /** The field in which the code stands. */
  readonly codeField: RefObject<HTMLTextAreaElement | null>;
  /** What was done last, in words, and how often anything was. */
  readonly done: { readonly words: string; readonly times: number };
  readonly onDone: (words: string) => void;
  readonly code: (run: RunFile) => string;
  /** How to hand the crisis on, where it does not come with the page: the run's file holds it then. */
  readonly own: (() => Promise<OwnCrisis>) | undefined;
  readonly moments: Moments | undefined;
}): JSX.Element {
  const { codeField, done, onDone, onWhose, own, input, whose } = props;
  const { run, say } = input;
  const codeId = useId();
  const named = labelled(run, whose.label, whose.group);
  const code = props.code(named);
  return (
    <>
      <section class={`${onwardCss.keep} ${pageCss.panel}`} aria-labelledby="debrief-keep">
        <h3 id="debrief-keep">{say('debrief-keep-heading')}</h3>
        <p class={pageCss.panelNote}>{say('debrief-keep-note')}</p>
        <WhoseFields whose={whose} onWhose={onWhose} say={say} />
        <label for={codeId}>{say('debrief-keep-code')}</label>
        <textarea
          id={codeId}
          ref={codeField}
          class={onwardCss.keepCode}
          readOnly
          rows={3}
          spellcheck={false}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <KeepWays
          copy={async () => say(await copyField(codeField.current))}
          save={async () => saveRun(named, say, await own?.())}
          onDone={onDone}
          done={done.words}
          say={say}
        />
        {own === undefined ? null : (
          <LazyPart load={loadKeepScenario} given={{ own, onDone, say }} say={say} />
        )}
        <ExportRun input={input} run={named} moments={props.moments} onSaved={onDone} />
        <Announcer words={done.words} moment={String(done.times)} />
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
    <div data-part="keep-field">
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
