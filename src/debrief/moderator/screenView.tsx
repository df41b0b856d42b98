/** One screen of the projector: a few words above, the sentence, and what shows it. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import type { Finding, TwoTruths } from './finding.ts';
import { LargeChart } from './largeChart.tsx';
import type { Screen, WhatIfScreen } from './screens.ts';
import { sizeOf } from './sizeOf.ts';
import { TimerView } from './timerView.tsx';
import type { Timer } from './useTimer.ts';
import * as moderatorCss from './moderator.module.css';

/** What a screen shows below its sentence, by how that lays it out. */
type ShownKind = 'charted' | 'truths' | 'listed' | 'paired' | 'plain';

const KIND_CLASS: Readonly<Record<ShownKind | 'prompt', string>> = {
  charted: moderatorCss.moderatorCharted,
  truths: '',
  listed: '',
  paired: moderatorCss.moderatorPaired,
  plain: moderatorCss.moderatorPlain,
  prompt: moderatorCss.moderatorPrompt,
};

/** The screen. */
export function ScreenView(props: {
  readonly screen: Exclude<Screen, WhatIfScreen>;
  readonly timer: Timer;
  readonly named: boolean;
  readonly say: Say;
}): JSX.Element {
  const { named, say, screen, timer } = props;
  const prompt = screen.kind === 'prompt';
  const kind = prompt ? 'prompt' : kindOf(screen);
  return (
    <main class={`${moderatorCss.moderatorScreen} ${KIND_CLASS[kind]}`}>
      <div class={moderatorCss.moderatorWords}>
        <p class={moderatorCss.moderatorKicker}>{screen.kicker}</p>
        <h1 class={`${moderatorCss.moderatorSentence} ${sizeOf(screen.sentence)}`} tabIndex={-1}>
          {prompt || screen.figure === undefined ? null : (
            <>
              <b class={moderatorCss.moderatorFigure}>{screen.figure}</b>{' '}
            </>
          )}
          {screen.sentence}
        </h1>
        {screen.detail === undefined ? null : (
          <p class={moderatorCss.moderatorDetail}>{screen.detail}</p>
        )}
        {prompt || screen.who === undefined || !named ? null : (
          <p class={moderatorCss.moderatorWho}>{screen.who}</p>
        )}
      </div>
      {prompt ? <TimerView timer={timer} say={say} /> : <Shown finding={screen} say={say} />}
    </main>
  );
}

function kindOf({ chart, lists, pairs, truths }: Finding): ShownKind {
  if (chart !== undefined) return 'charted';
  if ((truths ?? []).length > 0) return 'truths';
  if ((lists ?? []).length > 0) return 'listed';
  return (pairs ?? []).length > 0 ? 'paired' : 'plain';
}

function Shown(props: { readonly finding: Finding; readonly say: Say }): JSX.Element {
  const { finding, say } = props;
  const { chart, lists = [], pairs = [], truths = [] } = finding;
  return (
    <>
      {chart === undefined ? null : <LargeChart chart={chart} say={say} />}
      {truths.length === 0 ? null : (
        <div class={moderatorCss.moderatorTruths}>
          {truths.map((pair, index) => (
            <Truths key={index} pair={pair} say={say} />
          ))}
        </div>
      )}
      {lists.length === 0 ? null : (
        <div class={moderatorCss.moderatorLists}>
          {lists.map(({ heading, items }, index) => (
            <section
              key={heading}
              class={index === 0 ? moderatorCss.moderatorSo : moderatorCss.moderatorTold}
            >
              <h2>{heading}</h2>
              {items.length === 0 ? (
                <p>{say('debrief-expect-none')}</p>
              ) : (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      )}
      {pairs.length === 0 ? null : (
        <dl class={moderatorCss.moderatorPairs}>
          {pairs.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Truths(props: { readonly pair: TwoTruths; readonly say: Say }): JSX.Element {
  const { about, so, told } = props.pair;
  return (
    <section class={moderatorCss.moderatorPair}>
      <h2>{about}</h2>
      <div class={moderatorCss.moderatorTold}>
        <p class={moderatorCss.moderatorTag}>{props.say('debrief-told')}</p>
        <p>{told}</p>
      </div>
      <div class={moderatorCss.moderatorSo}>
        <p class={moderatorCss.moderatorTag}>{props.say('debrief-true')}</p>
        <p>{so}</p>
      </div>
    </section>
  );
}
