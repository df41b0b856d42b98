/** The door: one screen, one obvious button; everything else is one tap away, and a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Side } from '../../model/words.ts';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Theatre } from '../map/theatre.ts';
import { ChoiceRow } from './choiceRow.tsx';
import { Screen } from './screen.tsx';

/** A scenario on offer; the first of the list is the one the big button starts. */
export interface DoorScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Where and when it plays and how long it can last, in a line. */
  readonly facts: string;
  readonly sides: { readonly struck: string; readonly host: string };
  readonly theatre?: Theatre;
  /** Weeks that pass in a turn; two where it is left out. */
  readonly weeks?: number;
  /** What a player should know beforehand: that the numbers are invented, that the suffering is real. */
  readonly notice?: string;
}

/** What a player starts with. */
export interface DoorChoice {
  readonly scenario: string;
  readonly seat: Side;
  readonly rival: 'hidden' | 'friend';
  /** Empty where nobody shares the shocks. */
  readonly classCode: string;
  readonly clock: boolean;
}

/** What is wrong with a file, fault by fault; `where` is line and column with the path, ready to be read. */
export interface DoorFaults {
  readonly file: string;
  readonly rows: readonly { readonly where: string; readonly message: string }[];
}

function Faults(props: { readonly faults: DoorFaults; readonly say: Say }): JSX.Element {
  const { faults, say } = props;
  return (
    <section class="faults" role="alert" aria-labelledby="faults-heading">
      <h2 id="faults-heading">
        {say('door-faults', { file: faults.file, count: faults.rows.length })}
      </h2>
      <ol>
        {faults.rows.map((row) => (
          <li key={row.where + row.message}>
            <code>{row.where}</code>
            <span>{row.message}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Options(props: {
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
      <div class="door-options">
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
        <div class="door-options-how">
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
          <ChoiceRow
            question={say('door-clock')}
            answers={[
              { id: 'off', label: say('door-clock-off') },
              { id: 'on', label: say('door-clock-on'), note: say('door-clock-note') },
            ]}
            chosen={choice.clock ? 'on' : 'off'}
            onPick={(id) => onChange({ ...choice, clock: id === 'on' })}
          />
          <label class="field">
            <span>{say('door-code')}</span>
            <input
              type="text"
              maxLength={40}
              autocomplete="off"
              value={choice.classCode}
              onInput={(event) => onChange({ ...choice, classCode: event.currentTarget.value })}
            />
            <small>{say('door-code-note')}</small>
          </label>
          <button type="button" class="button primary" onClick={props.onClose}>
            {say('door-options-done')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** The door; `seed` values of the choice may be given by the address. */
export function Door(props: {
  readonly scenarios: readonly DoorScenario[];
  readonly begin?: Partial<DoorChoice>;
  readonly resume?: { readonly label: string; readonly onResume: () => void };
  readonly faults?: DoorFaults;
  /** The shelf of the person's plays. */
  readonly plays?: ComponentChildren;
  readonly more?: readonly { readonly label: string; readonly onOpen: () => void }[];
  readonly onStart: (choice: DoorChoice) => void;
  readonly onFile: (file: File) => void;
  readonly say: Say;
}): JSX.Element {
  const { say, scenarios } = props;
  const first = scenarios[0]?.id ?? '';
  const [choice, setChoice] = useState<DoorChoice>({
    scenario: first,
    seat: 'struck',
    rival: 'hidden',
    classCode: '',
    clock: false,
    ...props.begin,
  });
  const [isChoosing, setChoosing] = useState(false);
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const scenario = scenarios.find((one) => one.id === choice.scenario) ?? scenarios[0];
  const settings = [
    say('door-as', { side: scenario?.sides[choice.seat] ?? '' }),
    say(choice.rival === 'hidden' ? 'door-rival-hidden' : 'door-rival-friend'),
    ...(choice.clock ? [say('door-clock-on')] : []),
    ...(choice.classCode === '' ? [] : [say('class-code', { code: choice.classCode })]),
  ];
  const take = (list: FileList | null | undefined): void => {
    const one = list?.[0];
    if (one !== undefined) props.onFile(one);
  };
  return (
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget || event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Screen
        name="door"
        labelledBy="door-heading"
        {...(scenario?.theatre === undefined ? {} : { theatre: scenario.theatre })}
      >
        <p class="kicker">{say('door-kicker')}</p>
        <h1 id="door-heading">{say('title')}</h1>
        <p class="door-line">{say('door-line', { weeks: scenario?.weeks ?? 2 })}</p>
        {scenario === undefined ? null : (
          <section class="door-crisis" aria-labelledby="door-crisis-heading">
            <h2 id="door-crisis-heading">{scenario.title}</h2>
            <p>{scenario.summary}</p>
          </section>
        )}
        <div class="door-ways">
          <button
            type="button"
            class="button primary door-start"
            onClick={() => props.onStart({ ...choice, scenario: scenario?.id ?? first })}
          >
            {say('door-start')}
          </button>
          {props.resume === undefined ? null : (
            <button type="button" class="button" onClick={props.resume.onResume}>
              {props.resume.label}
            </button>
          )}
        </div>
        <p class="door-settings">
          <span>{settings.join(' · ')}</span>
          <button type="button" class="button quiet" onClick={() => setChoosing(true)}>
            {say('door-change')}
          </button>
        </p>
        {props.faults === undefined ? null : <Faults faults={props.faults} say={say} />}
        {props.plays}
        <footer class="door-foot">
          {scenario?.notice === undefined ? null : <p>{scenario.notice}</p>}
          <p class="door-links">
            <button type="button" class="button quiet" onClick={() => file.current?.click()}>
              {say('door-file')}
            </button>
            {(props.more ?? []).map((way) => (
              <button key={way.label} type="button" class="button quiet" onClick={way.onOpen}>
                {way.label}
              </button>
            ))}
          </p>
          <input
            ref={file}
            class="only-spoken"
            type="file"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={say('door-file')}
            onChange={(event) => take(event.currentTarget.files)}
          />
        </footer>
      </Screen>
      {isOver ? <p class="drop-word">{say('door-drop')}</p> : null}
      {isChoosing ? (
        <Options
          scenarios={scenarios}
          choice={choice}
          onChange={setChoice}
          onClose={() => setChoosing(false)}
          say={say}
        />
      ) : null}
    </div>
  );
}
