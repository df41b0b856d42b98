/** The bet before the first turn: how will this end, and how many will pay? The debrief comes back to it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { ENDING_LOOKS } from '../../../ui/look/looks.ts';
import { MeasureGlyph } from '../../../ui/look/emblem.tsx';
import type { Ending } from '../../../model/vocabulary/words.ts';
import type { Theatre } from '../../map/theatre.ts';
import { ChoiceRow, type RowChoice } from '../board/choiceRow.tsx';
import { Screen } from './screen.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as screenCss from './screen.module.css';

/** What was bet; a part left open is absent. */
export interface BetMade {
  readonly ending?: Ending;
  readonly civilians?: string;
}

/** The two questions; going on is always possible. */
export function Bet(props: {
  readonly endings: readonly { readonly id: Ending; readonly label: string }[];
  readonly civilians: readonly RowChoice[];
  readonly theatre?: Theatre;
  readonly onBet: (bet: BetMade) => void;
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  const [bet, setBet] = useState<BetMade>({});
  const isWhole = bet.ending !== undefined && bet.civilians !== undefined;
  return (
    <Screen
      name="bet"
      labelledBy="bet-heading"
      {...(props.theatre === undefined ? {} : { theatre: props.theatre })}
    >
      <p class={wordsCss.kicker}>{say('bet-kicker')}</p>
      <h1 id="bet-heading">{say('bet-heading')}</h1>
      <p class={screenCss.doorLine}>{say('bet-line')}</p>
      <fieldset class={screenCss.betEndings}>
        <legend>{say('bet-ending')}</legend>
        <div>
          {props.endings.map((ending) => (
            <label key={ending.id} class={screenCss.betEnding}>
              <input
                type="radio"
                name="bet-ending"
                value={ending.id}
                checked={bet.ending === ending.id}
                onChange={() => setBet({ ...bet, ending: ending.id })}
              />
              <MeasureGlyph glyph={ENDING_LOOKS[ending.id].glyph} />
              <span>{ending.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceRow
        question={say('bet-civilians')}
        answers={props.civilians}
        chosen={bet.civilians}
        onPick={(id) => setBet({ ...bet, civilians: id })}
      />
      <div class={screenCss.doorWays}>
        <button
          type="button"
          class={
            isWhole
              ? `${buttonCss.button} ${buttonCss.primary} ${screenCss.doorStart}`
              : buttonCss.button
          }
          onClick={() => props.onBet(bet)}
        >
          {say(isWhole ? 'bet-place' : 'bet-skip')}
        </button>
      </div>
    </Screen>
  );
}
