/** The wording of measures, stage by stage: the general words, and the scenario's own where it has any. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { MEASURE_IDS } from '../../model/scenarioShape/narrative.ts';
import { measureOf } from '../../model/vocabulary/measures.ts';
import { SIDES, STAGES, type Side, type Stage } from '../../model/vocabulary/words.ts';
import { fieldAt, writePath } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { setValue } from '../editor/scenarioDocument.ts';
import { FaultNotes } from './faultNotes.tsx';
import { useForm } from './formContext.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as shareCss from '../share/share.module.css';
import * as formCss from './form.module.css';

/** Whose wording is shown, and at which stage. */
function WordingChoice(props: {
  readonly side: Side;
  readonly stage: Stage;
  readonly onSide: (side: Side) => void;
  readonly onStage: (stage: Stage) => void;
}): JSX.Element {
  const { side, stage } = props;
  const { say } = useForm();
  return (
    <div class={formCss.wordingChoice}>
      <fieldset class={shareCss.abreastGroup}>
        <legend>{say('wording-side')}</legend>
        <div class={formCss.abreast}>
          {SIDES.map((one) => (
            <label key={one} class={TONE_CLASS[one]}>
              <input
                type="radio"
                name="wording-side"
                checked={side === one}
                onChange={() => props.onSide(one)}
              />
              <span>{say(`field-${one}-side`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class={formCss.wordingStage}>
        <span>{say('field-stage')}</span>
        <select
          class={`${formCss.textBox} ${formCss.short}`}
          value={stage}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            props.onStage(STAGES.find((one) => one === chosen) ?? stage);
          }}
        >
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {say(`stage-title-${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A measure: its general words, or the scenario's own. */
function MeasureWording(props: { readonly id: string; readonly own: unknown }): JSX.Element {
  const { id, own } = props;
  const { Inner, store, say } = useForm();
  const field = fieldAt(scenarioShape, ['measures']);
  const of = field?.kind === 'record' ? field.of : undefined;
  const act = measureOf(id)?.act ?? 'hold';
  const posture = id.split('.')[2] ?? '';
  const name = say(`act-${act}`);
  const path = ['measures', id];
  return (
    <li class={`${formCss.item} ${formCss.wordingItem}`} data-path={writePath(path)}>
      <p class={wordsCss.kicker}>{postureName(posture, say)}</p>
      {own === undefined ? (
        <>
          <h3>{name}</h3>
          <p class={formCss.fieldNote}>{say(`act-${act}-text`)}</p>
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            aria-label={say('wording-own-for', { name })}
            onClick={() => store.change((document) => setValue(document, path, { name }))}
          >
            {say('wording-own')}
          </button>
        </>
      ) : (
        <>
          <h3>{textOr(valueAt(own, ['name']), name)}</h3>
          <p class={formCss.fieldNote}>{say('wording-general', { name })}</p>
          {of === undefined ? null : <Inner field={of} path={path} value={own} isBare />}
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
            aria-label={say('wording-back-for', { name })}
            onClick={() => store.change((document) => setValue(document, path, undefined))}
          >
            {say('wording-back')}
          </button>
        </>
      )}
    </li>
  );
}

/** The part of the form about the wording of measures. */
export function WordingPart(): JSX.Element {
  const { target, view } = useForm();
  const [side, setSide] = useState<Side>('struck');
  const [stage, setStage] = useState<Stage>('attack');
  const value = valueAt(view.tree.value, ['measures']);
  useEffect(() => {
    const [first, measure] = target?.path ?? [];
    if (first !== 'measures' || typeof measure !== 'string') return;
    const [ofSide, ofStage] = measure.split('.');
    setSide(SIDES.find((one) => one === ofSide) ?? 'struck');
    setStage(STAGES.find((one) => one === ofStage) ?? 'attack');
  }, [target]);
  const shown = MEASURE_IDS.filter((id) => id.startsWith(`${side}.${stage}.`));
  return (
    <div>
      <FaultNotes
        faults={[...view.faults.at(['measures']), ...view.faults.beside(['measures'], MEASURE_IDS)]}
      />
      <WordingChoice side={side} stage={stage} onSide={setSide} onStage={setStage} />
      <ul class={formCss.wordings}>
        {shown.map((id) => (
          <MeasureWording key={id} id={id} own={valueAt(value, [id])} />
        ))}
      </ul>
    </div>
  );
}

function postureName(posture: string, say: ReturnType<typeof useForm>['say']): string {
  if (posture === 'mediation') return say('posture-mediation');
  return posture === 'restraint' ? say('posture-restraint') : say('posture-retaliation');
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
