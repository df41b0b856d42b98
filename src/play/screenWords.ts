/** Words for the screens around the board: the brief, the bet, past turns and the end. */
import { bars } from '../model/rules/endings.ts';
import { ENDINGS, isEnding, otherSide } from '../model/vocabulary/words.ts';
import type { Ending, Side } from '../model/vocabulary/words.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../text/speaker.ts';
import type { BriefWords } from './dom/screens/brief.tsx';
import type { PastTurn } from './dom/screens/dialogs.tsx';
import type { EndBar, EndWords } from './dom/screens/ended.tsx';
import type { Play } from '../seat/play.ts';
import { dateOf } from '../seat/present/calendar.ts';
import { newsHeadline } from '../seat/present/newsOf.ts';
import { ledgerAt } from '../seat/present/present.ts';
import { outcomeOf, revealedChoice } from '../seat/present/reveal.ts';
import { placeOf } from '../seat/present/seatContext.ts';
import type { SeatContext } from '../seat/present/seatContext.ts';

/** A side's own file. */
export function briefWords(scenario: Scenario, side: Side, say: Say): BriefWords {
  const { name, brief, expects, thinksTheyExpect } = scenario.sides[side];
  const other = otherSide(side);
  return {
    side,
    kicker: say('brief-kicker', { capital: placeOf(scenario, side) }),
    heading: say('brief-heading', { name }),
    paragraphs: [
      ...brief.split(/\n+/).filter((paragraph) => paragraph !== ''),
      say('brief-time', { last: scenario.calendar.lastTurn, from: scenario.calendar.endingFrom }),
    ],
    expectations: [
      { heading: say('expects-heading'), items: expects },
      { heading: say('thinks-heading'), items: thinksTheyExpect },
    ].filter(({ items }) => items.length > 0),
    theirs: {
      side: other,
      who: say('brief-theirs', { capital: placeOf(scenario, other) }),
      text: scenario.sides[other].publicPosition,
    },
  };
}

/** The endings that one can bet on. */
export function endingNames(
  scenario: Scenario,
  say: Say,
): readonly { readonly id: Ending; readonly label: string }[] {
  const { struck, host } = scenario.sides;
  return ENDINGS.map((id) => ({
    id,
    label: say(`debrief-name-${id}`, { struck: struck.name, host: host.name }),
  }));
}

/** What can be bet on civilians: a range in words, and the number of persons that stands for it. */
export const CIVILIAN_BETS = [
  { id: 'few', persons: 50, message: 'bet-few' },
  { id: 'some', persons: 150, message: 'bet-some' },
  { id: 'many', persons: 300, message: 'bet-many' },
  { id: 'most', persons: 600, message: 'bet-most' },
] as const;

/** Past turns as the seat saw them, the latest first; on a shared screen as both did. The turn that is being revealed is not past. */
export function pastTurns(
  play: Play,
  seat: Side,
  isShared: boolean,
  isRevealing: boolean,
  say: Say,
): readonly PastTurn[] {
  const { scenario } = play.start;
  const context: SeatContext = { scenario, say, seat, opened: play.opened, past: [] };
  const { entries } = play.match;
  return (isRevealing ? entries.slice(0, -1) : entries).toReversed().map((entry) => ({
    turn: say('crisis-turn', { turn: entry.turn }),
    date: dateOf(scenario, entry.turn),
    stage: say(`stage-title-${entry.stages.chosen}`),
    headline: newsHeadline(context, entry.turn, entry.stages.chosen, entry.attack !== null),
    choices: (['struck', 'host'] as const).map((side) => {
      const { who, posture, title } = revealedChoice(context, entry, side, undefined, isShared);
      return { side, who, posture, title };
    }),
    outcome: outcomeOf(context, entry),
  }));
}

/** The end of a match as the seat reads it; undefined while it goes on. */
export function endWords(play: Play, seat: Side, say: Say): EndWords | undefined {
  const { scenario } = play.start;
  const { crisis, entries } = play.match;
  if (!isEnding(crisis.phase)) return undefined;
  const { struck, host } = scenario.sides;
  const other = otherSide(seat);
  const own = bars(crisis, seat);
  const theirs = bars(crisis, other);
  const bar = (id: EndBar['id'], explanation: string): EndBar => {
    const joint = id === 'civilians' || id === 'relations';
    return {
      id,
      label: say(`debrief-bar-${id}`),
      share: own[id] / 100,
      figure: String(Math.round(own[id])),
      explanation,
      ...(joint
        ? {}
        : { other: { share: theirs[id] / 100, figure: String(Math.round(theirs[id])) } }),
    };
  };
  const names = {
    us: scenario.sides[seat].name,
    them: scenario.sides[other].name,
    militants: scenario.militants.name,
  };
  const named = { struck: struck.name, host: host.name, militants: names.militants };
  return {
    ending: crisis.phase,
    kicker: say('ended-kicker', { turns: entries.length }),
    sentence: say(`debrief-name-${crisis.phase}`, { struck: struck.name, host: host.name }),
    why: say(`debrief-ending-${crisis.phase}-${seat}`, names),
    seat,
    who: { own: placeOf(scenario, seat), other: placeOf(scenario, other) },
    bars: [
      bar('security', say(`debrief-bar-security-${seat}`, named)),
      bar('survival', say(`debrief-bar-survival-${seat}`, named)),
      bar('civilians', say('debrief-bar-civilians-both')),
      bar('relations', say('debrief-bar-relations-both')),
    ],
    ledger: ledgerAt({ scenario, say, seat, opened: play.opened, past: entries }, 0),
  };
}
