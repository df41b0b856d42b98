/** Runs one play in a browser: the flow machine, its timers, and the keeping of it all; what a turn is stands in the seat's room. */
import type { Bet } from '../../model/match/run.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import type { Description, Intent } from '../../seat/description.ts';
import { isOver, personsOf } from '../../seat/play.ts';
import type { Play } from '../../seat/play.ts';
import {
  type SeatedPlay,
  atNextTurn,
  withSeal,
  withoutSeal,
  withIntent,
  describeTo,
  withLapse,
  withTurnPlayed,
  seated,
} from '../../seat/seatedPlay.ts';
import { type RunningFlow, flowOf, flowFactsOf } from './runningFlow.ts';
import { type Deadlines, createDeadlines } from './deadlines.ts';

/** What the page shows: briefing, the board at a beat, or the end. */
export type Showing =
  | {
      readonly screen: 'curtain';
      readonly side: Side;
      readonly canTakeBack: boolean;
    }
  | { readonly screen: 'brief' | 'bet'; readonly side: Side }
  | { readonly screen: 'board'; readonly description: Description }
  /** It was put aside before its end. */
  | { readonly screen: 'aside' }
  | { readonly screen: 'over' };

/** A running play. */
export interface Session {
  readonly play: () => Play;
  readonly showing: () => Showing;
  readonly intent: (intent: Intent) => void;
  /** The brief has been read, the screen taken, or a play that was put aside is taken up. */
  readonly goOn: () => void;
  /** Puts the play aside at the turn that is open: nothing of it is lost but what was not yet sealed, and no clock runs. */
  readonly setAside: () => void;
  /** Writes a name on the play; empty takes it off. */
  readonly sign: (name: string) => void;
  readonly bet: (side: Side, bet: Bet | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** How long a seal against a policy can be taken back, in milliseconds. */
export const ANSWER_AFTER = 1600;

/** A play under way in this browser. */
interface Running {
  now: SeatedPlay;
  readonly flow: RunningFlow;
  readonly deadlines: Deadlines;
  readonly keep: (play: Play) => void;
  /** Tells whoever draws the play that it has changed. */
  readonly notify: () => void;
}

/** Changes the play itself, and nothing of the turn. */
function change(running: Running, play: Partial<Play>): void {
  running.now = { ...running.now, play: { ...running.now.play, ...play } };
}

function openTurn(running: Running): void {
  running.now = atNextTurn(running.now);
  running.deadlines.reset();
}

/** Does what a person at the board asks for, as far as its beat allows. */
function hear(running: Running, intent: Intent): void {
  const { flow, notify } = running;
  const beat = flow.beat();
  if (intent.type === 'continue') {
    if (beat === 'reveal') openTurn(running);
    flow.send({ type: 'continue' });
  } else if (intent.type === 'seal' && beat === 'choosing') {
    const sealed = withSeal(running.now, flow.active());
    if (sealed === undefined) return;
    running.now = sealed;
    flow.send({ type: 'seal' });
  } else if (intent.type === 'unseal') {
    flow.send({ type: 'unseal' });
    running.now = withoutSeal(running.now, flow.active());
  } else if (beat === 'choosing') {
    running.now = withIntent(running.now, flow.active(), intent);
    notify();
  }
}

function setAside(running: Running): void {
  const { flow, keep } = running;
  if (!flow.state().startsWith('turn')) return;
  openTurn(running);
  if (!isOver(running.now.play)) {
    change(running, { isAside: true });
    keep(running.now.play);
  }
  flow.send({ type: 'setAside' });
}

/** Takes a person's bet, if there is one; after the last of them the first turn opens. */
function placeBet(running: Running, side: Side, bet: Bet | undefined): void {
  const { flow, keep } = running;
  if (bet !== undefined) change(running, { bets: { ...running.now.play.bets, [side]: bet } });
  flow.send({ type: 'continue' });
  if (!flow.state().startsWith('turn')) return;
  change(running, { moments: { begun: Date.now(), turns: [] } });
  keep(running.now.play);
}

function showingOf({ deadlines, flow, now }: Running, say: Say): Showing {
  const [state, side] = [flow.state(), flow.active()];
  if (state === 'over' || state === 'aside') return { screen: state };
  if (state.endsWith('curtain')) {
    const inTurn = state.startsWith('turn');
    const canTakeBack = inTurn && now.sealed[otherSide(side)] !== undefined;
    return { screen: 'curtain', side, canTakeBack };
  }
  if (state === 'briefing.brief') return { screen: 'brief', side };
  if (state === 'briefing.bet') return { screen: 'bet', side };
  const beat = flow.beat() ?? 'news';
  const time = beat === 'choosing' ? flow.time(side) : undefined;
  const clock = time === undefined ? undefined : deadlines.shown(side, time);
  return { screen: 'board', description: describeTo(now, side, beat, clock, say) };
}

/** Starts (or resumes, where turns or bets are there) a play. `keep` is handed the play as soon as it is under way, and after every turn. */
export function startSession(
  from: Play,
  begun: boolean,
  say: Say,
  keep: (play: Play) => void,
  answerAfter = ANSWER_AFTER,
): Session {
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const deadlines = createDeadlines();
  const persons = personsOf(from.start);
  const flow = flowOf(
    { persons, resumes: begun, facts: flowFactsOf(from), answerAfter },
    {
      timeLeft: deadlines.left,
      lapse: (side) => {
        running.now = withLapse(running.now, side);
      },
      playTurn: () => {
        running.now = withTurnPlayed(running.now, Date.now());
        keep(running.now.play);
        return flowFactsOf(running.now.play);
      },
    },
  );
  const running: Running = { now: seated(from), flow, deadlines, keep, notify };
  flow.subscribe(notify);
  flow.start();
  const ticking = setInterval(() => {
    if (from.start.clock && flow.beat() === 'choosing') notify();
  }, 1000);
  return {
    play: () => running.now.play,
    showing: () => showingOf(running, say),
    intent: (intent) => hear(running, intent),
    goOn: () => {
      change(running, { isAside: false });
      flow.send({ type: 'continue' });
    },
    setAside: () => setAside(running),
    sign: (name) => {
      change(running, { label: name });
      keep(running.now.play);
      notify();
    },
    bet: (side, bet) => placeBet(running, side, bet),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      clearInterval(ticking);
      flow.stop();
    },
  };
}
