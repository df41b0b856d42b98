/** The door: one screen, one obvious button; everything else is one tap away, and a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Side } from '../../model/words.ts';
import { isUnreadableCode, LONGEST_CLASS_CODE } from '../../scenario/classCode.ts';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { usePageTitle } from '../../ui/pageTitle.ts';
import type { Theatre } from '../map/theatre.ts';
import type { LostCrisis } from '../opening.ts';
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

/** What stands in the place of a crisis where the one that was asked for is not there. */
function LostNotice(props: {
  readonly lost: LostCrisis;
  readonly near: DoorScenario | undefined;
  readonly onTake: (id: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { lost, near, say } = props;
  return (
    <section class="door-crisis door-lost" role="alert" aria-labelledby="door-crisis-heading">
      <h2 id="door-crisis-heading">{say('link-lost')}</h2>
      {lost.name === '' ? null : (
        <p>
          {say('link-lost-name')} <bdi class="door-lost-name">{lost.name}</bdi>
        </p>
      )}
      <p>{say('link-lost-ways')}</p>
      {near === undefined ? null : (
        <p>
          <button type="button" class="button" onClick={() => props.onTake(near.id)}>
            {say('link-lost-near', { title: near.title })}
          </button>
        </p>
      )}
    </section>
  );
}

function Faults(props: {
  readonly faults: DoorFaults;
  readonly areDoubts?: boolean;
  readonly say: Say;
}): JSX.Element {
  const { faults, say } = props;
  const id = props.areDoubts === true ? 'doubts-heading' : 'faults-heading';
  return (
    <section class="faults" role="alert" aria-labelledby={id}>
      <h2 id={id}>
        {props.areDoubts === true
          ? say('doubts-of-file', { file: faults.file })
          : say('door-faults', { file: faults.file, count: faults.rows.length })}
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
  const isUnreadable = isUnreadableCode(choice.classCode);
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
              maxLength={LONGEST_CLASS_CODE}
              aria-invalid={isUnreadable}
              autocomplete="off"
              value={choice.classCode}
              onInput={(event) => onChange({ ...choice, classCode: event.currentTarget.value })}
            />
            <small>
              {isUnreadable
                ? say('class-code-unreadable', { code: choice.classCode })
                : say('door-code-note')}
            </small>
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
  /** The latest play that is under way, and the crisis that it plays in, where it is one on offer. */
  readonly resume?: {
    readonly label: string;
    readonly crisis: string | undefined;
    readonly onResume: () => void;
  };
  readonly faults?: DoorFaults;
  /** What is said of scenarios that could not be had. */
  readonly missing?: ComponentChildren;
  /** What may be wrong with the letters of the file that was opened. */
  readonly doubts?: DoorFaults | undefined;
  /** What the address names and nobody has: nothing is offered in its place until one chooses. */
  readonly lost?: LostCrisis | undefined;
  /** What else the address asks for and no option means. */
  readonly unread?: readonly string[];
  /** The shelf of the person's plays. */
  readonly plays?: ComponentChildren;
  readonly more?: readonly { readonly label: string; readonly onOpen: () => void }[];
  readonly onStart: (choice: DoorChoice) => void;
  readonly onFile: (file: File) => void;
  readonly say: Say;
}): JSX.Element {
  const { say, scenarios } = props;
  usePageTitle('', say);
  const first = scenarios[0]?.id ?? '';
  const [choice, setChoice] = useState<DoorChoice>({
    scenario: props.lost === undefined ? first : '',
    seat: 'struck',
    rival: 'hidden',
    classCode: '',
    clock: false,
    ...props.begin,
  });
  const [isChoosing, setChoosing] = useState(false);
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const chosen = scenarios.find((one) => one.id === choice.scenario);
  const scenario = chosen ?? (props.lost === undefined ? scenarios[0] : undefined);
  // An unfinished play comes first, but where another crisis was asked for.
  const isAsked = props.begin?.scenario !== undefined || choice.scenario !== first;
  const isUnfinished =
    props.resume !== undefined && (!isAsked || props.resume.crisis === choice.scenario);
  const settings = [
    say('door-as', { side: scenario?.sides[choice.seat] ?? say(`door-${choice.seat}`) }),
    say(choice.rival === 'hidden' ? 'door-rival-hidden' : 'door-rival-friend'),
    ...(choice.clock ? [say('door-clock-on')] : []),
    ...(choice.classCode === '' ? [] : [say('class-code', { code: choice.classCode })]),
  ];
  const isUnreadable = isUnreadableCode(choice.classCode);
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
        {props.lost === undefined || scenario !== undefined ? null : (
          <LostNotice
            lost={props.lost}
            near={scenarios.find(({ id }) => id === props.lost?.near)}
            onTake={(id) => setChoice({ ...choice, scenario: id })}
            say={say}
          />
        )}
        {scenario === undefined ? null : (
          <section class="door-crisis" aria-labelledby="door-crisis-heading">
            <h2 id="door-crisis-heading">{scenario.title}</h2>
            <p>{scenario.summary}</p>
          </section>
        )}
        <div class="door-ways">
          {props.resume === undefined ? null : (
            <button
              type="button"
              class={isUnfinished ? 'button primary door-resume' : 'button door-resume'}
              onClick={props.resume.onResume}
            >
              {props.resume.label}
            </button>
          )}
          {scenario === undefined && props.lost === undefined ? null : (
            <button
              type="button"
              class={isUnfinished ? 'button door-start' : 'button primary door-start'}
              // With a code that tells nobody apart, each student would meet other shocks.
              onClick={() =>
                scenario === undefined || isUnreadable
                  ? setChoosing(true)
                  : props.onStart({ ...choice, scenario: scenario.id })
              }
            >
              {say(scenario === undefined ? 'link-choose' : 'door-start')}
            </button>
          )}
        </div>
        {scenario === undefined && props.lost === undefined ? null : (
          <p class="door-settings">
            <span>{settings.join(' · ')}</span>
            <button type="button" class="button quiet" onClick={() => setChoosing(true)}>
              {say('door-change')}
            </button>
          </p>
        )}
        {props.unread === undefined || props.unread.length === 0 ? null : (
          <p class="door-unread">
            {say('address-unread', { count: props.unread.length })}{' '}
            <bdi>{props.unread.join(', ')}</bdi>
          </p>
        )}
        {isUnreadable ? (
          <p class="door-refused" role="alert">
            {say('class-code-unreadable', { code: choice.classCode })}
          </p>
        ) : null}
        {props.missing}
        {props.faults === undefined ? null : <Faults faults={props.faults} say={say} />}
        {props.doubts === undefined ? null : <Faults faults={props.doubts} areDoubts say={say} />}
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
