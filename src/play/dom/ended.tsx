/** The end: the outcome in a sentence, four bars, the civilians of both sides, and one button. */
import type { JSX } from 'preact';
import type { Ending, Side } from '../../model/words.ts';
import type { Say } from '../../text/speaker.ts';
import { MeasureGlyph } from '../../ui/emblem.tsx';
import { ENDING_LOOKS } from '../../ui/looks.ts';
import type { Ledger } from '../description.ts';
import type { Theatre } from '../map/theatre.ts';
import { LedgerPanel } from './ledger.tsx';
import { Screen } from './screen.tsx';

/** One of the four bars: `share` 0 to 1, `figure` as text; `other` is the other side's, once the match is over. */
export interface EndBar {
  readonly id: 'security' | 'survival' | 'civilians' | 'relations';
  readonly label: string;
  readonly share: number;
  readonly figure: string;
  readonly explanation: string;
  readonly other?: { readonly share: number; readonly figure: string };
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

function Bar(props: {
  readonly bar: EndBar;
  readonly seat: Side;
  readonly who: EndWords['who'];
}): JSX.Element {
  const { bar, who } = props;
  const otherSide: Side = props.seat === 'struck' ? 'host' : 'struck';
  const track = (share: number, figure: string, side: Side, name: string): JSX.Element => (
    <div class={`end-track side-${side}`}>
      <span class="end-who">{name}</span>
      <span class="end-rail" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <b>{figure}</b>
    </div>
  );
  return (
    <li class="end-bar">
      <h2>{bar.label}</h2>
      {track(bar.share, bar.figure, props.seat, who.own)}
      {bar.other === undefined
        ? null
        : track(bar.other.share, bar.other.figure, otherSide, who.other)}
      <p>{bar.explanation}</p>
    </li>
  );
}

/** The last screen of a match. */
export function Ended(props: {
  readonly words: EndWords;
  readonly theatre?: Theatre;
  readonly onDebrief: () => void;
  readonly more?: readonly { readonly label: string; readonly onOpen: () => void }[];
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
      <div class={`ended-head tone-${look.tone}`}>
        <MeasureGlyph glyph={look.glyph} class="ended-glyph" weight={1.6} />
        <div>
          <p class="kicker">{words.kicker}</p>
          <h1 id="ended-heading">{words.sentence}</h1>
          {words.why === undefined ? null : <p class="door-line">{words.why}</p>}
        </div>
      </div>
      <div class="ended-body">
        <ul class="end-bars">
          {words.bars.map((bar) => (
            <Bar key={bar.id} bar={bar} seat={words.seat} who={words.who} />
          ))}
        </ul>
        {words.ledger === undefined ? null : <LedgerPanel ledger={words.ledger} say={say} />}
      </div>
      <div class="door-ways">
        <button type="button" class="button primary door-start" onClick={props.onDebrief}>
          {say('ended-debrief')}
        </button>
        {(props.more ?? []).map((way) => (
          <button key={way.label} type="button" class="button" onClick={way.onOpen}>
            {way.label}
          </button>
        ))}
      </div>
    </Screen>
  );
}
