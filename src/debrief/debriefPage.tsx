/** The whole debrief of one play, in order: describe, analyse, apply. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../model/match/run.ts';
import { usePageTitle } from '../ui/rooms/pageTitle.ts';
import { knowScenario } from '../ui/look/scenarioWords.ts';
import type { MessageId } from '../text/speaker.ts';
import { LazyPart } from '../ui/rooms/lazyPart.tsx';
import { AgreementPart } from './parts/agreementPart.tsx';
import { BargainingPart } from './charts/bargainingPart.tsx';
import { MisperceptionPart } from './charts/misperceptionPart.tsx';
import { NumbersPart } from './charts/numbersPart.tsx';
import { CivilianTable } from './parts/pieces/civilianTable.tsx';
import { CoursePart } from './parts/coursePart.tsx';
import { ExpectationsPart } from './parts/expectationsPart.tsx';
import { FiguresTable } from './parts/pieces/figuresTable.tsx';
import { CopyCodeButton } from './parts/pieces/copyCodeButton.tsx';
import { KeepRun, type Whose } from './parts/keepRun.tsx';
import { ProjectorButton } from './moderator/projectorButton.tsx';
import { OnwardPart, type PlayAgain } from './parts/onwardPart.tsx';
import { OutcomeHead } from './parts/outcomeHead.tsx';
import type { OwnCrisis } from '../scenario/runs/ownCrisis.ts';
import type { Moments } from '../seat/moments.ts';
import type { DebriefInput } from './readings/debriefInput.ts';
import { BetsPart } from './parts/betsPart.tsx';
import { RivalPart } from './parts/rivalPart.tsx';
import { PrintHead } from './parts/printParts.tsx';
import { Section } from './parts/pieces/section.tsx';
import { Timeline } from './parts/timeline.tsx';
import { VeilPart } from './parts/veilPart.tsx';
import type { Before } from './whatIf/charts/before.ts';
import { BranchNote } from './whatIf/branchNote.tsx';
import { WhatIfPart } from './whatIf/whatIfPart.tsx';
import type { PlayOn } from './whatIf/whatIfPart.tsx';
import { useWhatIf, type WhatIfSource } from './whatIf/useWhatIf.ts';
import * as buttonCss from '../ui/look/button.module.css';
import * as pageCss from './page.module.css';
import * as whatIfCss from './whatIf/whatIf.module.css';
import * as outcomeCss from './parts/outcome.module.css';

/** What the debrief is given, and what it asks of whoever opened it. */
export interface DebriefProps extends DebriefInput {
  readonly onLeave: () => void;
  readonly onPlayAgain: PlayAgain;
  /** Plays on from a turn that went otherwise; where it is left out, that is not offered. */
  readonly onPlayOn?: PlayOn;
  /** The play with the same shocks that went before, to be laid under this one. */
  readonly before?: Before;
  /** How to hand the crisis on, where it does not come with the page. */
  readonly own?: () => Promise<OwnCrisis>;
  /** Whether the run was played with another wording of the scenario. */
  readonly hasOtherWords: boolean;
  /** When the play was played, where this browser noted it. */
  readonly moments?: Moments;
  /** The run as a short code that people can copy. */
  readonly code: (run: RunFile) => string;
}

const loadOverlay = async () => (await import('./whatIf/overlay/overlayPart.tsx')).OverlayPart;

/** The parts after the outcome, by their anchors. */
const PARTS = [
  ['happened', 'debrief-part-happened'],
  ['why', 'debrief-part-why'],
  ['expectations', 'debrief-part-expectations'],
  ['what-if', 'debrief-part-what-if'],
  ['onward', 'debrief-part-onward'],
] as const satisfies readonly (readonly [string, MessageId])[];

/** The bar over the page: its parts, and what can be done with the whole of it. */
function DebriefBar(props: {
  readonly input: DebriefInput;
  readonly whatIf: WhatIfSource | undefined;
  readonly codeField: RefObject<HTMLTextAreaElement | null>;
  readonly onDone: (words: string) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { codeField, input, onDone, whatIf } = props;
  const { say } = input;
  return (
    <header class={pageCss.debriefBar}>
      <p class={pageCss.debriefBrand}>{say('title')}</p>
      <nav aria-label={say('debrief-parts')}>
        <ol>
          {PARTS.map(([anchor, label]) => (
            <li key={anchor}>
              <a href={`#debrief-${anchor}`} onClick={(event) => goTo(event, anchor)}>
                {say(label)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <CopyCodeButton field={codeField} onDone={onDone} say={say} />
      <ProjectorButton
        say={say}
        content={async () => {
          const { contentOfPlay } = await import('./moderator/findingsOfPlay.ts');
          return contentOfPlay(input, whatIf);
        }}
      />
      <button
        type="button"
        class={`${buttonCss.button} ${buttonCss.quiet}`}
        onClick={props.onLeave}
      >
        {say('debrief-leave')}
      </button>
    </header>
  );
}

/** What happened, turn by turn. */
function HappenedSection({ input }: { readonly input: DebriefInput }): JSX.Element {
  const { say } = input;
  return (
    <Section
      say={say}
      anchor="happened"
      step={say('debrief-describe')}
      heading={say('debrief-happened-heading')}
      lead={say('debrief-happened-lead')}
    >
      <Timeline input={input} />
      <NumbersPart input={input} />
    </Section>
  );
}

/** Why it happened: what was hidden, misread and driven by others. */
function WhySection({ input }: { readonly input: DebriefInput }): JSX.Element {
  const { say } = input;
  return (
    <Section
      say={say}
      anchor="why"
      step={say('debrief-analyse')}
      heading={say('debrief-why-heading')}
      lead={say('debrief-why-lead')}
    >
      <VeilPart input={input} />
      <MisperceptionPart input={input} />
      <FiguresTable input={input} />
      <RivalPart input={input} />
      <CoursePart input={input} />
    </Section>
  );
}

/** What was expected and believed, and what was bargained over. */
function ExpectationsSection({ input }: { readonly input: DebriefInput }): JSX.Element {
  const { say } = input;
  return (
    <Section
      say={say}
      anchor="expectations"
      step={say('debrief-analyse')}
      heading={say('debrief-expect-heading')}
      lead={say('debrief-expect-lead')}
    >
      <ExpectationsPart input={input} />
      <AgreementPart input={input} />
      <BargainingPart input={input} />
    </Section>
  );
}

/** Playing again, the play before, and what to keep. */
function OnwardSection(
  props: Pick<DebriefProps, 'before' | 'code' | 'moments' | 'onPlayAgain' | 'own'> & {
    readonly input: DebriefInput;
    readonly codeField: RefObject<HTMLTextAreaElement | null>;
    readonly done: Done;
    readonly onDone: (words: string) => void;
  },
): JSX.Element {
  const { codeField, done, input, onDone } = props;
  const { run, say } = input;
  const [whose, setWhose] = useState<Whose>({ label: run.label ?? '', group: run.group ?? '' });
  return (
    <Section
      say={say}
      anchor="onward"
      step={say('debrief-apply')}
      heading={say('debrief-onward-heading')}
    >
      {props.before === undefined ? null : (
        <LazyPart load={loadOverlay} given={{ input, before: props.before }} say={say} />
      )}
      <OnwardPart input={input} onPlayAgain={props.onPlayAgain} />
      <KeepRun
        input={input}
        whose={whose}
        onWhose={setWhose}
        codeField={codeField}
        done={done}
        onDone={onDone}
        code={props.code}
        own={props.own}
        moments={props.moments}
      />
    </Section>
  );
}

/** What was done last, in words, and how often anything was. */
interface Done {
  readonly words: string;
  readonly times: number;
}

/** The page; it takes the focus to its heading when it opens. */
export function DebriefPage(props: DebriefProps): JSX.Element {
  const { say } = props;
  const input: DebriefInput = props;
  const whatIf = useWhatIf(input);
  knowScenario(props.scenario);
  usePageTitle(say('page-debrief', { crisis: props.scenario.title }), say);
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<Done>({ words: '', times: 0 });
  const onDone = (words: string): void => setDone(({ times }) => ({ words, times: times + 1 }));
  const codeField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class={pageCss.debrief}>
      <DebriefBar
        input={input}
        whatIf={whatIf}
        codeField={codeField}
        onDone={onDone}
        onLeave={props.onLeave}
      />
      <main class={pageCss.debriefMain}>
        <PrintHead input={input} />
        <OutcomeHead input={input} heading={heading} />
        {props.hasOtherWords ? (
          <p class={whatIfCss.branchNote}>{say('debrief-other-words')}</p>
        ) : null}
        <BranchNote input={input} before={props.before} />
        <div class={outcomeCss.debriefPair}>
          <BetsPart input={input} />
          <CivilianTable input={input} />
        </div>
        <HappenedSection input={input} />
        <WhySection input={input} />
        <ExpectationsSection input={input} />
        <Section
          say={say}
          anchor="what-if"
          step={say('debrief-analyse')}
          heading={say('debrief-whatif-heading')}
          lead={say('debrief-whatif-lead')}
        >
          {whatIf === undefined ? null : (
            <WhatIfPart input={input} source={whatIf} onPlayOn={props.onPlayOn} />
          )}
        </Section>
        <OnwardSection {...props} input={input} codeField={codeField} done={done} onDone={onDone} />
      </main>
    </div>
  );
}

/** Scrolls and moves the focus; the address, which may carry a shared scenario, stays as it is. */
function goTo(event: MouseEvent, anchor: string): void {
  event.preventDefault();
  const part = document.getElementById(`debrief-${anchor}`);
  part?.scrollIntoView();
  part?.querySelector('h2')?.focus({ preventScroll: true });
}
