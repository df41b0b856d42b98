/** The options at the door: which crisis, from which seat, against whom, with which code and clock. */
import type { JSX } from 'preact';
import type { Say } from '../../../../text/speaker.ts';
import {
  isUnreadableCode,
  countedCode,
  isCutCode,
} from '../../../../scenario/runs/codes/classCode.ts';
import type { DoorScenario, DoorChoice } from './doorChoice.ts';
import { ChoiceRow } from '../../board/choiceRow.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import * as buttonCss from '../../../../ui/look/button.module.css';
import * as screenCss from '../screen.module.css';

/** Most characters that the field of a class code takes, so that one that is too long is told and not cut by the browser. */
const LONGEST_TYPED_CODE = 400;

/** What is amiss with a class code, in words; undefined where nothing is. */
export function amissWithCode(code: string, say: Say): string | undefined {
  if (isUnreadableCode(code)) return say('class-code-unreadable', { code: countedCode(code) });
  return isCutCode(code) ? say('class-code-cut', { code: countedCode(code) }) : undefined;
}

/** Which seat the person takes. */
function SideRow(props: {
  readonly scenario: DoorScenario | undefined;
  readonly choice: DoorChoice;
  readonly onChange: (choice: DoorChoice) => void;
  readonly say: Say;
}): JSX.Element {
  const { choice, onChange, say, scenario } = props;
  return (
    <ChoiceRow
      question={say('door-side')}
      answers={[
        {
          id: 'struck',
          label: scenario?.sides.struck ?? say('door-struck'),
          note: say('door-struck'),
        },
        {
          id: 'host',
          label: scenario?.sides.host ?? say('door-host'),
          note: say('door-host'),
        },
      ]}
      chosen={choice.seat}
      onPick={(id) => onChange({ ...choice, seat: id === 'host' ? 'host' : 'struck' })}
    />
  );
}

/** Against whom. */
function RivalRow(props: {
  readonly choice: DoorChoice;
  readonly onChange: (choice: DoorChoice) => void;
  readonly say: Say;
}): JSX.Element {
  const { choice, onChange, say } = props;
  return (
    <ChoiceRow
      question={say('door-rival')}
      answers={[
        {
          id: 'hidden',
          label: say('door-rival-hidden'),
          note: say('door-rival-hidden-note'),
        },
        {
          id: 'friend',
          label: say('door-rival-friend'),
          note: say('door-rival-friend-note'),
        },
      ]}
      chosen={choice.rival}
      onPick={(id) => onChange({ ...choice, rival: id === 'friend' ? 'friend' : 'hidden' })}
    />
  );
}

/** The code by which a class shares its shocks, and what is amiss with it. */
function CodeField(props: {
  readonly choice: DoorChoice;
  readonly onChange: (choice: DoorChoice) => void;
  readonly say: Say;
}): JSX.Element {
  const { choice, onChange, say } = props;
  const amiss = amissWithCode(choice.classCode, say);
  return (
    <label class={screenCss.field}>
      <span>{say('door-code')}</span>
      <input
        type="text"
        maxLength={LONGEST_TYPED_CODE}
        aria-invalid={amiss !== undefined}
        autocomplete="off"
        value={choice.classCode}
        onInput={(event) => onChange({ ...choice, classCode: event.currentTarget.value })}
      />
      <small>{amiss ?? say('door-code-note')}</small>
    </label>
  );
}

/** The dialog of the options. */
export function DoorOptions(props: {
  readonly scenarios: readonly DoorScenario[];
  readonly choice: DoorChoice;
  readonly onChange: (choice: DoorChoice) => void;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { scenarios, choice, onChange, say } = props;
  const scenario = scenarios.find((one) => one.id === choice.scenario);
  return (
    <Dialog heading={say('door-options')} closeLabel={say('close')} onClose={props.onClose} wide>
      <div class={screenCss.doorOptions}>
        <ChoiceRow
          isList
          question={say('door-scenario')}
          answers={scenarios.map((one) => ({
            id: one.id,
            label: one.title,
            note: one.facts,
            more: one.summary,
          }))}
          chosen={choice.scenario}
          onPick={(id) => onChange({ ...choice, scenario: id })}
        />
        <div class={screenCss.doorOptionsHow}>
          <SideRow scenario={scenario} choice={choice} onChange={onChange} say={say} />
          <RivalRow choice={choice} onChange={onChange} say={say} />
          <ChoiceRow
            question={say('door-clock')}
            answers={[
              { id: 'off', label: say('door-clock-off') },
              { id: 'on', label: say('door-clock-on'), note: say('door-clock-note') },
            ]}
            chosen={choice.clock ? 'on' : 'off'}
            onPick={(id) => onChange({ ...choice, clock: id === 'on' })}
          />
          <CodeField choice={choice} onChange={onChange} say={say} />
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.primary}`}
            onClick={props.onClose}
          >
            {say('door-options-done')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
