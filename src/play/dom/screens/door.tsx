/** The door: one screen, one obvious button; everything else is one tap away, and a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Side } from '../../../model/vocabulary/words.ts';
import {
  countedCode,
  isCutCode,
  isUnreadableCode,
} from '../../../scenario/runs/codes/classCode.ts';
import type { Say } from '../../../text/speaker.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { JSON_FILES, useFileChoice } from '../../../ui/files/useFileChoice.tsx';
import { useFileDrop } from '../../../ui/files/useFileDrop.ts';
import { usePageTitle } from '../../../ui/rooms/pageTitle.ts';
import type { Theatre } from '../../map/theatre.ts';
import type { LostCrisis } from '../../opening.ts';
import { ChoiceRow } from '../board/choiceRow.tsx';
import { Screen } from './screen.tsx';

/** Most characters that the field of a class code takes, so that one that is too long is told and not cut by the browser. */
const LONGEST_TYPED_CODE = 400;

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

/** How a play starts that nobody chose otherwise. */
export const PLAIN_CHOICE = {
  seat: 'struck',
  rival: 'hidden',
  classCode: '',
  clock: false,
} as const satisfies Omit<DoorChoice, 'scenario'>;

/** What is wrong with a file, fault by fault; `where` is line and column with the path, ready to be read. */
export interface DoorFaults {
  readonly file: string;
  readonly rows: readonly { readonly where: string; readonly message: string }[];
}

/** What stands in the place of a crisis where the one that was asked for is not there. */
function LostNotice(props: {
  readonly lost: LostCrisis;
  readonly near: DoorScenario | undefined;
  readonly classCode: string;
  readonly onTake: (id: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { classCode, lost, near, say } = props;
  return (
    <section class="door-crisis door-lost" role="alert" aria-labelledby="door-crisis-heading">
      <h2 id="door-crisis-heading">{say('link-lost')}</h2>
      {lost.name === '' ? null : (
        <p>
          {say('link-lost-name')} <bdi class="door-lost-name">{lost.name}</bdi>
        </p>
      )}
      <p>{say('link-lost-ways')}</p>
      {classCode === '' ? null : <p>{say('link-lost-code', { code: classCode })}</p>}
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

/** What is amiss with a class code, in words; undefined where nothing is. */
function amissWithCode(code: string, say: Say): string | undefined {
  if (isUnreadableCode(code)) return say('class-code-unreadable', { code: countedCode(code) });
  return isCutCode(code) ? say('class-code-cut', { code: countedCode(code) }) : undefined;
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
  const amiss = amissWithCode(choice.classCode, say);
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
              maxLength={LONGEST_TYPED_CODE}
              aria-invalid={amiss !== undefined}
              autocomplete="off"
              value={choice.classCode}
              onInput={(event) => onChange({ ...choice, classCode: event.currentTarget.value })}
            />
            <small>{amiss ?? say('door-code-note')}</small>
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
    readonly crisis?: string | undefined;
    readonly onResume: () => void;
  };
  readonly faults?: DoorFaults;
  /** What is said of scenarios that could not be had. */
  readonly missing?: ComponentChildren;
  /** What may be wrong with the letters of the file that was opened. */
  readonly doubts?: DoorFaults | undefined;
  /** Whether the crisis of the link has been reworded since the link was made. */
  readonly isReworded?: boolean;
  /** What the address names and nobody has: nothing is offered in its place until one chooses. */
  readonly lost?: LostCrisis | undefined;
  /** Whether the crisis to begin with was sent to whoever looks at it, who then reads its notice first. */
  readonly isInvited?: boolean;
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
    ...PLAIN_CHOICE,
    scenario: props.lost === undefined ? first : '',
    ...props.begin,
  });
  const [isChoosing, setChoosing] = useState(false);
  const { isOver, zone } = useFileDrop(props.onFile);
  const file = useFileChoice({
    label: say('door-file'),
    accept: JSON_FILES,
    onFiles: ([one]) => {
      if (one !== undefined) props.onFile(one);
    },
  });
  const chosen = scenarios.find((one) => one.id === choice.scenario);
  const scenario = chosen ?? (props.lost === undefined ? scenarios[0] : undefined);
  const isInvited = props.isInvited === true && scenario?.id === props.begin?.scenario;
  // An unfinished play comes first, but where another crisis was asked for.
  const isAsked = props.begin?.scenario !== undefined || choice.scenario !== first;
  const isUnfinished =
    props.resume !== undefined && (!isAsked || props.resume.crisis === choice.scenario);
  const settings = [
    say('door-as', { side: scenario?.sides[choice.seat] ?? say(`door-${choice.seat}`) }),
    say(choice.rival === 'hidden' ? 'door-rival-hidden' : 'door-rival-friend'),
    ...(choice.clock ? [say('door-clock-on')] : []),
    ...(choice.classCode === ''
      ? []
      : [say('class-code', { code: countedCode(choice.classCode) })]),
  ];
  const isUnreadable = isUnreadableCode(choice.classCode);
  const amiss = amissWithCode(choice.classCode, say);
  return (
    <div class={isOver ? 'drop drop-over' : 'drop'} {...zone}>
      <Screen
        name="door"
        labelledBy="door-heading"
        {...(scenario?.theatre === undefined ? {} : { theatre: scenario.theatre })}
      >
        <p class="kicker">{say(isInvited ? 'door-invited' : 'door-kicker')}</p>
        <h1 id="door-heading">{say('title')}</h1>
        <p class="door-line">{say('door-line', { weeks: scenario?.weeks ?? 2 })}</p>
        {props.lost === undefined || scenario !== undefined ? null : (
          <LostNotice
            lost={props.lost}
            near={scenarios.find(({ id }) => id === props.lost?.near)}
            classCode={countedCode(props.begin?.classCode ?? '')}
            onTake={(id) => setChoice({ ...choice, scenario: id })}
            say={say}
          />
        )}
        {scenario === undefined ? null : (
          <section class="door-crisis" aria-labelledby="door-crisis-heading">
            <h2 id="door-crisis-heading">{scenario.title}</h2>
            <p>{scenario.summary}</p>
            {isInvited && scenario.notice !== undefined ? (
              <>
                <h3>{say('door-notice')}</h3>
                <p>{scenario.notice}</p>
              </>
            ) : null}
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
              class={
                isUnfinished || scenario === undefined
                  ? 'button door-start'
                  : 'button primary door-start'
              }
              onClick={() => {
                // Another crisis than the one that was asked for is not that of the class: it begins plainly.
                if (scenario === undefined) setChoice({ ...choice, ...PLAIN_CHOICE });
                // With a code that tells nobody apart, each student would meet other shocks.
                if (scenario === undefined || isUnreadable) setChoosing(true);
                else props.onStart({ ...choice, scenario: scenario.id });
              }}
            >
              {say(scenario === undefined ? 'link-choose' : 'door-start')}
            </button>
          )}
        </div>
        {scenario === undefined ? null : (
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
        {amiss === undefined ? null : (
          <p class="door-refused" role="alert">
            {amiss}
          </p>
        )}
        {props.missing}
        {props.faults === undefined ? null : <Faults faults={props.faults} say={say} />}
        {props.doubts === undefined ? null : <Faults faults={props.doubts} areDoubts say={say} />}
        {props.isReworded === true ? <p class="door-unread">{say('link-reworded')}</p> : null}
        {props.plays}
        <footer class="door-foot">
          {scenario?.notice === undefined || isInvited ? null : <p>{scenario.notice}</p>}
          <p class="door-links">
            <button type="button" class="button quiet" onClick={file.choose}>
              {say('door-file')}
            </button>
            {(props.more ?? []).map((way) => (
              <button key={way.label} type="button" class="button quiet" onClick={way.onOpen}>
                {way.label}
              </button>
            ))}
          </p>
          {file.field}
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
