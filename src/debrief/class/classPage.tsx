/** The page of a class: plays are handed in, then one finding at a time, as a projector shows it. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isolated } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { LazyPart } from '../../ui/rooms/lazyPart.tsx';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { setAtRisk } from '../../ui/kept/atRisk.ts';
import type { Keeper } from '../../ui/kept/keeper.ts';
import { KeptNotice } from '../../ui/kept/keptNotice.tsx';
import { ProjectorButton } from '../moderator/projectorButton.tsx';
import { ClassBar } from './classBar.tsx';
import type { ClassInput } from './classInput.ts';
import { ClassTop, REFUSED_ID } from './classTop.tsx';
import type { FindingName } from './findings/findings.ts';
import { FindingSteps, useArrows } from './findings/findingSteps.tsx';
import { FindingView, type SomePlays } from './findings/findingView.tsx';
import type { ClassOfScenario, Gathered, ShownPlay } from '../../analysis/class/gathered.ts';
import type { Gatherer } from '../../analysis/class/gather.ts';
import { keysOf, type Grouping } from './grouping/grouping.ts';
import { HandoutButton } from './exports/handoutButton.tsx';
import { IntakeView, ProgressView } from './intake/intakeView.tsx';
import type { KeptClass } from './kept/keptClasses.ts';
import { KeptClassesView } from './kept/keptClassesView.tsx';
import { saveRuns } from './intake/saveRuns.ts';
import { useIntakeAnywhere } from './intake/useIntakeAnywhere.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as classCss from './class.module.css';
import { listed } from '../../text/numbers.ts';

/** What the page is given. */
export interface ClassPageProps {
  readonly say: Say;
  readonly gatherer: Gatherer;
  readonly gathered: Gathered;
  readonly view: ClassView;
  readonly onView: (view: ClassView) => void;
  readonly keeper: Keeper<KeptClass>;
  readonly content: () => KeptClass;
  readonly grouping: Grouping;
  readonly onRegroup: (grouping: Grouping) => void;
  readonly onNew: () => void;
  readonly onGoOn: (id: string) => void;
  readonly onOpen: (of: ClassOfScenario, shown: ShownPlay) => void;
  readonly onLeave: () => void;
  /** What is said of scenarios that could not be had. */
  readonly missing: ComponentChildren;
  /** What could not be done, in words. */
  readonly problem: string;
}

/** What of the class is seen; kept while a play is looked at. */
export interface ClassView {
  readonly finding: FindingName;
  /** Fingerprint of the scenario whose class is seen. */
  readonly hash: string | undefined;
  readonly named: boolean;
}

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
function Hero(
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
function Findings(
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
function Notes(
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
function Drawers(
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

/** The class as its findings read it; undefined before there is a play. */
function useClassInput(
  { grouping, onOpen, onRegroup, say, view }: ClassPageProps,
  of: ClassOfScenario | undefined,
  list: ClassInput['list'],
): ClassInput | undefined {
  return useMemo(
    () =>
      of === undefined
        ? undefined
        : {
            of,
            say,
            named: view.named,
            open: (shown) => onOpen(of, shown),
            list,
            grouping,
            keys: keysOf(of.plays),
            regroup: onRegroup,
          },
    [of, say, view.named, grouping],
  );
}

/** The page. */
export function ClassPage(props: ClassPageProps): JSX.Element {
  const { gathered, gatherer, onView, say, view } = props;
  const of = gathered.classes.find(({ hash }) => hash === view.hash) ?? gathered.classes[0];
  const [some, setSome] = useState<SomePlays>();
  for (const { scenario } of gathered.classes) knowScenario(scenario);
  usePageTitle(say('page-class'), say);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasClass = of !== undefined;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [hasClass]);
  const go = (finding: FindingName, list?: SomePlays): void => {
    setSome(list);
    onView({ ...view, finding });
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  };
  const input = useClassInput(props, of, (words, plays) => go('plays', { words, plays }));
  const take = {
    text: (text: string): void => void gatherer.takeText(text),
    files: (files: readonly File[]): void => void gatherer.takeFiles(files),
  };
  useIntakeAnywhere(take);
  useArrows(hasClass ? view.finding : undefined, go);
  const refused = gathered.refusals.length;
  const shown = gathered.classes.reduce((sum, { plays }) => sum + plays.length, 0);
  const done =
    gathered.progress === undefined && shown + refused > 0
      ? say('debrief-class-done', { plays: shown, refused })
      : '';
  return (
    <div class={`${pageCss.debrief} ${classCss.classPage}`}>
      <ClassBar
        say={say}
        finding={input === undefined ? undefined : view.finding}
        onGo={go}
        onLeave={props.onLeave}
      />
      <main class={pageCss.debriefMain}>
        <KeptNotice
          key={props.keeper}
          keeper={props.keeper}
          content={props.content}
          words={(amiss) => say('kept-class-amiss', { amiss })}
          onSave={async () => saveRuns(gathered.classes, say)}
          onTakeUp={props.onGoOn}
          say={say}
        />
        {input === undefined ? (
          <Hero {...props} heading={heading} take={take} />
        ) : (
          <Findings
            {...props}
            heading={heading}
            input={input}
            some={some}
            onSome={setSome}
            onGo={go}
          />
        )}
        {props.missing}
        <Notes {...props} isOpen={input === undefined} />
        {input === undefined ? null : <Drawers {...props} input={input} take={take} />}
      </main>
      <Announcer words={done} moment={`${shown} ${refused}`} />
    </div>
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
