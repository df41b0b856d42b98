/** What stands on the page of a class, from the top down: the way in, a finding at a time, notes, and drawers. */
import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isolated } from '../../text/direction.ts';
import { LazyPart } from '../../ui/rooms/lazyPart.tsx';
import { setAtRisk } from '../../ui/kept/atRisk.ts';
import { ProjectorButton } from '../moderator/projectorButton.tsx';
import type { ClassInput } from './classInput.ts';
import { ClassTop, REFUSED_ID } from './classTop.tsx';
import type { FindingName } from './findings/findings.ts';
import { FindingSteps } from './findings/findingSteps.tsx';
import { FindingView, type SomePlays } from './findings/findingView.tsx';
import { HandoutButton } from './exports/handoutButton.tsx';
import { IntakeView, ProgressView } from './intake/intakeView.tsx';
import { KeptClassesView } from './kept/keptClassesView.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as classCss from './class.module.css';
import { listed } from '../../text/numbers.ts';

import type { ClassPageProps } from './classProps.ts';

const loadExports = async () => (await import('./exports/exportsView.tsx')).ExportsView;
const loadRefusals = async () => (await import('./intake/refusalsView.tsx')).RefusalsView;
const loadRepeats = async () => (await import('./intake/repeatsView.tsx')).RepeatsView;

/** What hands plays in, as text or as files. */
interface Take {
  readonly text: (text: string) => void;
  readonly files: (files: readonly File[]) => void;
}

type Heading = RefObject<HTMLHeadingElement | null>;

/** The page before there is a play: how to hand some in, and the classes that were kept. */
export function Hero(
  props: Pick<ClassPageProps, 'gathered' | 'gatherer' | 'keeper' | 'onGoOn' | 'say'> & {
    readonly heading: Heading;
    readonly take: Take;
  },
): JSX.Element {
  const { gatherer, heading, say, take } = props;
  const { progress } = props.gathered;
  return (
    <section class={classCss.classHero}>
      <h1 ref={heading} tabIndex={-1}>
        {say('debrief-class-heading')}
      </h1>
      <p class={pageCss.debriefLead}>{say('debrief-class-lead')}</p>
      {progress === undefined ? (
        <>
          <IntakeView say={say} onText={take.text} onFiles={take.files} />
          <KeptClassesView
            key={props.keeper}
            seen={props.keeper.id()}
            onGoOn={props.onGoOn}
            say={say}
          />
        </>
      ) : (
        <ProgressView progress={progress} say={say} onStop={gatherer.stop} />
      )}
    </section>
  );
}

/** Plays that may be one student or two, until that is settled. */
function Repeats(
  props: Pick<ClassPageProps, 'gathered' | 'gatherer' | 'say'> & { readonly heading: Heading },
): JSX.Element {
  const { gathered, gatherer, heading, say } = props;
  return (
    <LazyPart
      load={loadRepeats}
      given={{
        repeats: gathered.repeats,
        say,
        onSettle: (isEachCounted: boolean, print?: string) => {
          gatherer.settle(isEachCounted, print);
          // The button that was pressed is gone.
          heading.current?.focus({ preventScroll: true });
        },
      }}
      say={say}
    />
  );
}

/** One finding at a time, under the class that it is of. */
export function Findings(
  props: Pick<ClassPageProps, 'gathered' | 'gatherer' | 'onView' | 'say' | 'view'> & {
    readonly heading: Heading;
    readonly input: ClassInput;
    readonly some: SomePlays | undefined;
    readonly onSome: (some: SomePlays | undefined) => void;
    readonly onGo: (finding: FindingName) => void;
  },
): JSX.Element {
  const { gathered, gatherer, heading, input, onSome, onView, say, view } = props;
  const { progress } = gathered;
  return (
    <>
      <ClassTop
        say={say}
        gathered={gathered}
        of={input.of}
        named={view.named}
        onChoose={(hash) => {
          onSome(undefined);
          onView({ ...view, hash });
        }}
        onNamed={(named) => onView({ ...view, named })}
      >
        <HandoutButton input={input} />
        <ClassProjector input={input} from={view.finding} />
      </ClassTop>
      {progress === undefined ? null : (
        <ProgressView progress={progress} say={say} onStop={gatherer.stop} />
      )}
      {gathered.repeats.length === 0 || progress !== undefined ? null : (
        <Repeats gathered={gathered} gatherer={gatherer} heading={heading} say={say} />
      )}
      <h1 ref={heading} tabIndex={-1} class={classCss.classTitle}>
        {say(`debrief-class-head-${view.finding}`)}
      </h1>
      <FindingView
        input={input}
        name={view.finding}
        some={props.some}
        onAll={() => onSome(undefined)}
      />
      <FindingSteps say={say} name={view.finding} onGo={props.onGo} />
    </>
  );
}

/** What could not be done, which scenarios were added, and what is not shown. */
export function Notes(
  props: Pick<ClassPageProps, 'gathered' | 'problem' | 'say'> & { readonly isOpen: boolean },
): JSX.Element {
  const { problem, say } = props;
  const { added, refusals } = props.gathered;
  return (
    <>
      <p class={classCss.classProblem} role="alert">
        {problem}
      </p>
      {added.length === 0 ? null : (
        <p class={classCss.classNote}>
          {say('debrief-class-added', { titles: listed(added.map(isolated)) })}
        </p>
      )}
      {refusals.length === 0 ? null : (
        <details class={classCss.classDrawer} id={REFUSED_ID} open={props.isOpen}>
          <summary>{say('debrief-class-refused', { count: refusals.length })}</summary>
          <LazyPart load={loadRefusals} given={{ refusals, say }} say={say} />
        </details>
      )}
    </>
  );
}

/** More plays to hand in, and ways to take the class along. */
export function Drawers(
  props: Pick<ClassPageProps, 'keeper' | 'onNew' | 'say'> & {
    readonly input: ClassInput;
    readonly take: Take;
  },
): JSX.Element {
  const { input, say, take } = props;
  // Ways to take the class along are loaded once somebody looks for them.
  const [isTaking, setTaking] = useState(false);
  return (
    <>
      <details class={classCss.classDrawer}>
        <summary>{say('debrief-class-add')}</summary>
        <IntakeView say={say} onText={take.text} onFiles={take.files} />
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={props.onNew}
        >
          {say('debrief-class-new')}
        </button>
      </details>
      <details
        class={classCss.classDrawer}
        onToggle={(event) => {
          if (event.currentTarget.open) setTaking(true);
        }}
      >
        <summary>{say('debrief-class-export')}</summary>
        {isTaking ? (
          <LazyPart
            load={loadExports}
            given={{ input, onRunsSaved: () => setAtRisk(props.keeper.id(), false) }}
            say={say}
          />
        ) : null}
      </details>
    </>
  );
}

/** Shows the class's findings on the projector, from the one that is seen on. */
function ClassProjector(props: {
  readonly input: ClassInput;
  readonly from: FindingName;
}): JSX.Element {
  const { from, input } = props;
  return (
    <ProjectorButton
      say={input.say}
      content={async () => {
        const { contentOfClass } = await import('../moderator/findingsOfClass.ts');
        return contentOfClass(input, from);
      }}
    />
  );
}
