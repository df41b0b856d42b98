/** The screens before a turn: the curtain between two persons, the brief of a seat, and its bet. */
import type { JSX } from 'preact';
import type { Showing } from '../session/session.ts';
import { placeOf } from '../../seat/present/seatContext.ts';
import { otherSide, type Side } from '../../model/vocabulary/words.ts';
import { Curtain } from '../dom/screens/curtain.tsx';
import { Brief } from '../dom/screens/brief.tsx';
import { briefWords, endingNames, CIVILIAN_BETS } from '../screenWords.ts';
import type { PlayOnScreen } from './playOnScreen.ts';
import { Bet } from '../dom/screens/bet.tsx';

/** The curtain: whose turn it is to take the screen. */
export function CurtainScreen({
  play,
  say,
  session,
  showing: { canTakeBack, side },
}: PlayOnScreen & {
  readonly showing: Extract<Showing, { readonly screen: 'curtain' }>;
}): JSX.Element {
  const { scenario } = play.start;
  const takeBack = {
    label: say('curtain-take-back', { side: placeOf(scenario, otherSide(side)) }),
    onTakeBack: () => session.intent({ type: 'unseal' }),
  };
  return (
    <Curtain
      side={side}
      who={placeOf(scenario, side)}
      {...(canTakeBack ? { takeBack } : {})}
      onReady={session.goOn}
      say={say}
    />
  );
}

/** The file of a seat, which its person reads before the bet. */
export function BriefScreen({
  play,
  say,
  session,
  side,
  theatre,
}: PlayOnScreen & { readonly side: Side }): JSX.Element {
  return (
    <Brief
      key={side}
      words={briefWords(play.start.scenario, side, say)}
      theatre={theatre}
      onContinue={session.goOn}
      say={say}
    />
  );
}

/** What a person expects of the crisis before it begins. */
export function BetScreen({
  play,
  say,
  session,
  side,
  theatre,
}: PlayOnScreen & { readonly side: Side }): JSX.Element {
  return (
    <Bet
      key={side}
      endings={endingNames(play.start.scenario, say)}
      civilians={CIVILIAN_BETS.map(({ id, message }) => ({ id, label: say(message) }))}
      theatre={theatre}
      onBet={({ ending, civilians }) => {
        const persons = CIVILIAN_BETS.find(({ id }) => id === civilians)?.persons;
        session.bet(
          side,
          ending === undefined || persons === undefined ? undefined : { ending, persons },
        );
      }}
      say={say}
    />
  );
}
