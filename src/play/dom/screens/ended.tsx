/** The end: the outcome in a sentence, the code to hand in, four bars, the civilians of both sides, and one button. */
import type { ComponentChildren, JSX } from 'preact';
import { otherSide, type Ending, type Side, type Bar } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import { MeasureGlyph } from '../../../ui/look/emblem.tsx';
import { ENDING_LOOKS } from '../../../ui/look/looks.ts';
import type { Ledger } from '../../../seat/description.ts';
import type { Theatre } from '../../map/theatre.ts';
import { HandIn, type Handing } from './handIn.tsx';
import { LedgerPanel } from '../board/ledger.tsx';
import { Screen } from './screen.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as handInCss from './handIn.module.css';
import * as screenCss from './screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/**
 * One of the four bars: `share` 0 to 1, `figure` as text. `other` is the other side's; a bar without it is one for both sides
 * together, and `both` may say so in other words.
 */
export interface EndBar {
  readonly id: Bar;
  readonly label: string;
  readonly share: number;
  readonly figure: string;
  readonly explanation: string;
  readonly other?: { readonly share: number; readonly figure: string };
  readonly both?: string;
}

/** The outcome, ready to be read. */
export interface EndWords {
  readonly ending: Ending;
  readonly kicker: string;
  readonly sentence: string;
  readonly why?: string;
  readonly seat: Side;
  readonly who: { readonly own: string; readonly other: string };
  readonly bars: readonly EndBar[];
  readonly ledger?: Ledger;
}

function Track(props: {
  readonly share: number;
  readonly figure: string;
  readonly side: Side | 'both';
  readonly name: string;
}): JSX.Element {
  return (
    <div class={`${screenCss.endTrack} ${SIDE_CLASS[props.side]}`}>
      <span class={screenCss.endWho}>{props.name}</span>
      <span class={screenCss.endRail} aria-hidden="true">
        <span style={{ width: `${Math.round(props.share * 100)}%` }} />
      </span>
      <b>{props.figure}</b>
    </div>
  );
}

function Bar(props: {
  readonly bar: EndBar;
  readonly seat: Side;
  readonly who: EndWords['who'];
  readonly say: Say;
}): JSX.Element {
  const { bar, who, seat } = props;
  const { other, share, figure } = bar;
  return (
    <li class={screenCss.endBar}>
      <h2>{bar.label}</h2>
      {other === undefined ? (
        <Track
          share={share}
          figure={figure}
          side="both"
          name={bar.both ?? props.say('debrief-bars-joint')}
        />
      ) : (
        <>
          <Track share={share} figure={figure} side={seat} name={who.own} />
          <Track {...other} side={otherSide(seat)} name={who.other} />
        </>
      )}
      <p>{bar.explanation}</p>
    </li>
  );
}

/** The last screen of a match. */
export function Ended(props: {
  readonly words: EndWords;
  readonly theatre?: Theatre;
  readonly handing: Handing;
  readonly onDebrief: () => void;
  readonly more?: readonly { readonly label: string; readonly onOpen: () => void }[];
  /** What is amiss with the keeping of the play, where anything is. */
  readonly notice?: ComponentChildren;
  readonly say: Say;
}): JSX.Element {
  const { words, say } = props;
  const look = ENDING_LOOKS[words.ending];
  return (
    <Screen
      name="ended"
      labelledBy="ended-heading"
      {...(props.theatre === undefined ? {} : { theatre: props.theatre })}
    >
      <div class={handInCss.endedTop}>
        <div class={`${screenCss.endedHead} ${TONE_CLASS[look.tone]}`}>
          <MeasureGlyph glyph={look.glyph} class={screenCss.endedGlyph} weight={1.6} />
          <div>
            <p class={wordsCss.kicker}>{words.kicker}</p>
            <h1 id="ended-heading">{words.sentence}</h1>
            {words.why === undefined ? null : <p class={screenCss.doorLine}>{words.why}</p>}
          </div>
        </div>
        <HandIn handing={props.handing} say={say} />
      </div>
      <div class={screenCss.endedBody}>
        <ul class={screenCss.endBars}>
          {words.bars.map((bar) => (
            <Bar key={bar.id} bar={bar} seat={words.seat} who={words.who} say={say} />
          ))}
        </ul>
        {words.ledger === undefined ? null : <LedgerPanel ledger={words.ledger} say={say} />}
      </div>
      {props.notice}
      <div class={screenCss.doorWays}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary} ${screenCss.doorStart}`}
          onClick={props.onDebrief}
        >
          {say('ended-debrief')}
        </button>
        {(props.more ?? []).map((way) => (
          <button key={way.label} type="button" class={buttonCss.button} onClick={way.onOpen}>
            {way.label}
          </button>
        ))}
      </div>
    </Screen>
  );
}
