/** The dialogs over the board: menu, help, past turns, the brief again, and the question before something is lost. */
import type { JSX } from 'preact';
import type { Posture, Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PostureEmblem } from '../../../ui/look/emblem.tsx';
import type { BriefWords } from './brief.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from '../board/board.module.css';
import * as screenCss from './screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** A way out of the menu; `risky` ones are set apart and should ask first. */
export interface MenuWay {
  readonly label: string;
  readonly isRisky?: boolean;
  readonly onOpen: () => void;
}

/** The menu. */
export function MenuDialog(props: {
  readonly ways: readonly MenuWay[];
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  return (
    <Dialog
      heading={props.say('open-menu')}
      closeLabel={props.say('close')}
      onClose={props.onClose}
    >
      {props.ways.map((way) => (
        <button
          key={way.label}
          type="button"
          class={
            way.isRisky === true
              ? `${buttonCss.button} ${screenCss.menuWay} ${screenCss.risky}`
              : `${buttonCss.button} ${screenCss.menuWay}`
          }
          onClick={way.onOpen}
        >
          {way.label}
        </button>
      ))}
    </Dialog>
  );
}

const KEYS = [
  'help-choose',
  'help-variants',
  'help-cards',
  'help-belief',
  'help-seal',
  'help-back',
  'help-help',
] as const;
const POSTURE_HELP = {
  restraint: 'help-restraint',
  mediation: 'help-mediation',
  retaliation: 'help-retaliation',
} as const;

/** How to read the board, the three postures, and the keys. */
export function HelpDialog(props: {
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  return (
    <Dialog heading={say('open-help')} closeLabel={say('close')} wide onClose={props.onClose}>
      <p>{say('help-board')}</p>
      <ul class={screenCss.helpPostures}>
        {(['restraint', 'mediation', 'retaliation'] as const).map((posture) => (
          <li key={posture}>
            <PostureEmblem posture={posture} />
            <span>{say(POSTURE_HELP[posture])}</span>
          </li>
        ))}
      </ul>
      <dl class={screenCss.helpKeys}>
        {KEYS.map((key) => {
          const [keys, words] = say(key).split(' | ');
          return (
            <div key={key}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          );
        })}
      </dl>
      <p>{say('help-gauges')}</p>
    </Dialog>
  );
}

/** One past turn as this seat saw it. */
export interface PastTurn {
  readonly turn: string;
  readonly date: string;
  readonly stage: string;
  readonly headline: string;
  readonly choices: readonly {
    readonly side: Side;
    readonly who: string;
    readonly posture: Posture;
    readonly title: string;
  }[];
  readonly outcome: string;
}

/** The past turns, the latest first. */
export function HistoryDialog(props: {
  readonly turns: readonly PastTurn[];
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  return (
    <Dialog heading={say('open-history')} closeLabel={say('close')} wide onClose={props.onClose}>
      {props.turns.length === 0 ? <p>{say('history-none')}</p> : null}
      <ol class={screenCss.history}>
        {props.turns.map((turn) => (
          <li key={turn.turn}>
            <p class={screenCss.historyWhen}>
              <b>{turn.turn}</b> {turn.date}
            </p>
            <div>
              <p class={screenCss.historyNews}>
                <span class={wordsCss.kicker}>{turn.stage}</span> {turn.headline}
              </p>
              <ul class={screenCss.historyChoices}>
                {turn.choices.map((choice) => (
                  <li key={choice.side} class={SIDE_CLASS[choice.side]}>
                    <PostureEmblem posture={choice.posture} />
                    <span>
                      <span class={boardCss.sideText}>{choice.who}</span> {choice.title}
                    </span>
                  </li>
                ))}
              </ul>
              <p class={screenCss.historyOutcome}>{turn.outcome}</p>
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** The brief, looked at again from the board. */
export function BriefDialog(props: {
  readonly words: BriefWords;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { words } = props;
  return (
    <Dialog heading={words.heading} closeLabel={props.say('close')} wide onClose={props.onClose}>
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.expectations.map((list) => (
        <section key={list.heading} class={screenCss.briefList}>
          <h3>{list.heading}</h3>
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <figure class={`${boardCss.statement} ${SIDE_CLASS[words.theirs.side]}`}>
        <blockquote>{words.theirs.text}</blockquote>
        <figcaption>{words.theirs.who}</figcaption>
      </figure>
    </Dialog>
  );
}

/** Asks before something is lost; staying is the first button. */
export function ConfirmDialog(props: {
  readonly heading: string;
  readonly text: string;
  readonly goLabel: string;
  readonly stayLabel: string;
  readonly onGo: () => void;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  return (
    <Dialog heading={props.heading} closeLabel={props.say('close')} onClose={props.onClose}>
      <p>{props.text}</p>
      <div class={screenCss.doorWays}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary}`}
          onClick={props.onClose}
        >
          {props.stayLabel}
        </button>
        <button type="button" class={buttonCss.button} onClick={props.onGo}>
          {props.goLabel}
        </button>
      </div>
    </Dialog>
  );
}
