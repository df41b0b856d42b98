/** The door: one screen, one obvious button; everything else is one tap away, and a file can be dropped anywhere. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countedCode, isUnreadableCode } from '../../../scenario/runs/codes/classCode.ts';
import type { Say } from '../../../text/speaker.ts';
import { listed } from '../../../text/numbers.ts';
import { LanguageChoice } from './languageChoice.tsx';
import { JSON_FILES, useFileChoice } from '../../../ui/files/useFileChoice.tsx';
import { usePageTitle } from '../../../ui/rooms/pageTitle.ts';
import type { LostCrisis } from '../../door/opening.ts';
import { Screen } from './screen.tsx';
import {
  type DoorScenario,
  type DoorChoice,
  type DoorFaults,
  PLAIN_CHOICE,
} from './door/doorChoice.ts';
import { DropPlace } from './door/dropPlace.tsx';
import { Faults } from './door/faults.tsx';
import { DoorOptions, amissWithCode } from './door/doorOptions.tsx';
import { LostNotice } from './door/lostNotice.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as screenCss from './screen.module.css';

/** What the door shows, and what is done with what was chosen at it. */
export interface DoorProps {
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
}

/** The crisis on offer; whoever was invited to it reads its notice first. */
function Crisis(props: {
  readonly scenario: DoorScenario;
  readonly isInvited: boolean;
  readonly say: Say;
}): JSX.Element {
  const { isInvited, say, scenario } = props;
  return (
    <section class={screenCss.doorCrisis} aria-labelledby="door-crisis-heading">
      <h2 id="door-crisis-heading">{scenario.title}</h2>
      <p>{scenario.summary}</p>
      {isInvited && scenario.notice !== undefined ? (
        <>
          <h3>{say('door-notice')}</h3>
          <p>{scenario.notice}</p>
        </>
      ) : null}
    </section>
  );
}

/** The big buttons: to go on with the latest play, and to begin. */
function Ways(props: {
  readonly resume: DoorProps['resume'];
  /** Whether the play that is under way comes first. */
  readonly isUnfinished: boolean;
  readonly start: { readonly label: string; readonly onStart: () => void } | undefined;
  readonly hasScenario: boolean;
}): JSX.Element {
  const { hasScenario, isUnfinished, resume, start } = props;
  return (
    <div class={screenCss.doorWays}>
      {resume === undefined ? null : (
        <button
          type="button"
          class={
            isUnfinished
              ? `${buttonCss.button} ${buttonCss.primary} ${screenCss.doorResume}`
              : `${buttonCss.button} ${screenCss.doorResume}`
          }
          onClick={resume.onResume}
        >
          {resume.label}
        </button>
      )}
      {start === undefined ? null : (
        <button
          type="button"
          class={
            isUnfinished || !hasScenario
              ? `${buttonCss.button} ${screenCss.doorStart}`
              : `${buttonCss.button} ${buttonCss.primary} ${screenCss.doorStart}`
          }
          onClick={start.onStart}
        >
          {start.label}
        </button>
      )}
    </div>
  );
}

/** How the play would start, in a line, and the way to change it. */
function Settings(props: {
  readonly choice: DoorChoice;
  readonly scenario: DoorScenario;
  readonly onChange: () => void;
  readonly say: Say;
}): JSX.Element {
  const { choice, say, scenario } = props;
  const settings = [
    say('door-as', { side: scenario.sides[choice.seat] }),
    say(choice.rival === 'hidden' ? 'door-rival-hidden' : 'door-rival-friend'),
    ...(choice.clock ? [say('door-clock-on')] : []),
    ...(choice.classCode === ''
      ? []
      : [say('class-code', { code: countedCode(choice.classCode) })]),
  ];
  return (
    <p class={screenCss.doorSettings}>
      <span>{settings.join(' · ')}</span>
      <button
        type="button"
        class={`${buttonCss.button} ${buttonCss.quiet}`}
        onClick={props.onChange}
      >
        {say('door-change')}
      </button>
    </p>
  );
}

/** The notice of a crisis, files to open, and the ways to other rooms. */
function Foot(props: {
  readonly notice: string | undefined;
  readonly more: DoorProps['more'];
  readonly onFile: (file: File) => void;
  readonly say: Say;
}): JSX.Element {
  const { notice, say } = props;
  const file = useFileChoice({
    label: say('door-file'),
    accept: JSON_FILES,
    onFiles: ([one]) => {
      if (one !== undefined) props.onFile(one);
    },
  });
  return (
    <footer class={screenCss.doorFoot}>
      {notice === undefined ? null : <p>{notice}</p>}
      <p class={screenCss.doorLinks}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={file.choose}
        >
          {say('door-file')}
        </button>
        {(props.more ?? []).map((way) => (
          <button
            key={way.label}
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={way.onOpen}
          >
            {way.label}
          </button>
        ))}
      </p>
      <LanguageChoice say={say} />
      {file.field}
    </footer>
  );
}

/** What is to be known beside the crisis: what could not be read, had or opened, and the plays that were kept. */
function Notes(props: DoorProps & { readonly amiss: string | undefined }): JSX.Element {
  const { amiss, say } = props;
  return (
    <>
      {props.unread === undefined || props.unread.length === 0 ? null : (
        <p class={screenCss.doorUnread}>
          {say('address-unread', { count: props.unread.length })} <bdi>{listed(props.unread)}</bdi>
        </p>
      )}
      {amiss === undefined ? null : (
        <p class={screenCss.doorRefused} role="alert">
          {amiss}
        </p>
      )}
      {props.missing}
      {props.faults === undefined ? null : <Faults faults={props.faults} say={say} />}
      {props.doubts === undefined ? null : <Faults faults={props.doubts} areDoubts say={say} />}
      {props.isReworded === true ? (
        <p class={screenCss.doorUnread}>{say('link-reworded')}</p>
      ) : null}
      {props.plays}
    </>
  );
}

/** What is chosen at the door, and what that comes to among the scenarios on offer. */
function useDoorChoice({ begin, isInvited, lost, resume, scenarios }: DoorProps) {
  const first = scenarios[0]?.id ?? '';
  const [choice, setChoice] = useState<DoorChoice>({
    ...PLAIN_CHOICE,
    scenario: lost === undefined ? first : '',
    ...begin,
  });
  const chosen = scenarios.find((one) => one.id === choice.scenario);
  const scenario = chosen ?? (lost === undefined ? scenarios[0] : undefined);
  // An unfinished play comes first, but where another crisis was asked for.
  const isAsked = begin?.scenario !== undefined || choice.scenario !== first;
  return {
    choice,
    setChoice,
    scenario,
    isInvited: isInvited === true && scenario?.id === begin?.scenario,
    isUnfinished: resume !== undefined && (!isAsked || resume.crisis === choice.scenario),
  };
}

/** The door; `seed` values of the choice may be given by the address. */
export function Door(props: DoorProps): JSX.Element {
  const { lost, say, scenarios } = props;
  usePageTitle('', say);
  const { choice, isInvited, isUnfinished, scenario, setChoice } = useDoorChoice(props);
  const [isChoosing, setChoosing] = useState(false);
  const start = (): void => {
    // Another crisis than the one that was asked for is not that of the class: it begins plainly.
    if (scenario === undefined) setChoice({ ...choice, ...PLAIN_CHOICE });
    // With a code that tells nobody apart, each student would meet other shocks.
    if (scenario === undefined || isUnreadableCode(choice.classCode)) setChoosing(true);
    else props.onStart({ ...choice, scenario: scenario.id });
  };
  const options = isChoosing ? (
    <DoorOptions
      scenarios={scenarios}
      choice={choice}
      onChange={setChoice}
      onClose={() => setChoosing(false)}
      say={say}
    />
  ) : null;
  return (
    <DropPlace onFile={props.onFile} dialog={options} say={say}>
      <Screen
        name="door"
        labelledBy="door-heading"
        {...(scenario?.theatre === undefined ? {} : { theatre: scenario.theatre })}
      >
        <p class={wordsCss.kicker}>{say(isInvited ? 'door-invited' : 'door-kicker')}</p>
        <h1 id="door-heading">{say('title')}</h1>
        <p class={screenCss.doorLine}>{say('door-line', { weeks: scenario?.weeks ?? 2 })}</p>
        {lost === undefined || scenario !== undefined ? null : (
          <LostNotice
            lost={lost}
            near={scenarios.find(({ id }) => id === lost.near)}
            classCode={countedCode(props.begin?.classCode ?? '')}
            onTake={(id) => setChoice({ ...choice, scenario: id })}
            say={say}
          />
        )}
        {scenario === undefined ? null : (
          <Crisis scenario={scenario} isInvited={isInvited} say={say} />
        )}
        <Ways
          resume={props.resume}
          isUnfinished={isUnfinished}
          hasScenario={scenario !== undefined}
          start={
            scenario === undefined && lost === undefined
              ? undefined
              : {
                  label: say(scenario === undefined ? 'link-choose' : 'door-start'),
                  onStart: start,
                }
          }
        />
        {scenario === undefined ? null : (
          <Settings
            choice={choice}
            scenario={scenario}
            onChange={() => setChoosing(true)}
            say={say}
          />
        )}
        <Notes {...props} amiss={amissWithCode(choice.classCode, say)} />
        <Foot
          notice={isInvited ? undefined : scenario?.notice}
          more={props.more}
          onFile={props.onFile}
          say={say}
        />
      </Screen>
    </DropPlace>
  );
}
