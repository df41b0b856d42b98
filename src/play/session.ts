/** Runs one play: the flow machine, the players' drafts, the turns, and the keeping of it all. */
import { createActor } from 'xstate';
import type { Choice } from '../model/match/choice.ts';
import type { Bet } from '../model/match/run.ts';
import { otherSide } from '../model/vocabulary/words.ts';
import type { Posture, Side } from '../model/vocabulary/words.ts';
import type { Say } from '../text/speaker.ts';
import { lapsedChoice, timeToSeal } from '../seat/clock.ts';
import type { Beat, Description, Intent } from '../seat/description.ts';
import { flowMachine } from './flow.ts';
import type { TurnFactsForFlow } from './flow.ts';
import { afterIntent, freshDraft, sealedChoice } from '../seat/drafts.ts';
import type { Draft } from '../seat/drafts.ts';
import { withTurn } from '../seat/moments.ts';
import { isOver, openNext, personsOf, playTurn } from '../seat/play.ts';
import type { Play } from '../seat/play.ts';
import { present } from '../seat/present/present.ts';
import type { SeatContext } from '../seat/present/seatContext.ts';

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

/** Starts (or resumes, where turns or bets are there) a play. `keep` is handed the play as soon as it is under way, and after every turn. */
export function startSession(
  from: Play,
  begun: boolean,
  say: Say,
  keep: (play: Play) => void,
  answerAfter = ANSWER_AFTER,
): Session {
  let play = from;
  const persons = personsOf(play.start);
  let drafts: Partial<Record<Side, Draft>> = {};
  let sealed: Partial<Record<Side, Choice>> = {};
  let deadlines: Partial<Record<Side, number>> = {};
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const facts = (): TurnFactsForFlow => ({
    over: isOver(play),
    atTable: play.match.crisis.phase === 'bargaining',
    clock:
      play.start.clock && !isOver(play)
        ? {
            struck: timeToSeal(play.match.crisis, 'struck'),
            host: timeToSeal(play.match.crisis, 'host'),
          }
        : undefined,
  });
  const holdingOf = (side: Side): Draft => (drafts[side] ??= freshDraft(play.opened, side));

  const actor = createActor(
    flowMachine.provide({
      delays: {
        clock: ({ context }) => {
          const side = context.persons[context.at];
          const time = side === undefined ? undefined : context.facts.clock?.[side];
          if (side === undefined || time === undefined) return 2 ** 31 - 1;
          deadlines[side] ??= performance.now() + time;
          return Math.max(0, (deadlines[side] ?? 0) - performance.now());
        },
      },
      actions: {
        lapse: ({ context }) => {
          const side = context.persons[context.at];
          if (side !== undefined)
            sealed = { ...sealed, [side]: lapsedChoice(play.opened.crisis, side) };
        },
        playTurn: () => {
          const beliefs: Partial<Record<Side, Posture>> = {};
          for (const side of persons) {
            const { belief } = holdingOf(side).cardDraft;
            if (belief !== undefined) beliefs[side] = belief;
          }
          const moments = withTurn(play.moments, play.match.entries.length, Date.now());
          play = { ...playTurn(play, sealed, beliefs), moments };
          keep(play);
          queueMicrotask(() => actor.send({ type: 'played', facts: facts() }));
        },
      },
    }),
    { input: { persons, resumes: begun, facts: facts(), answerAfter } },
  );
  actor.subscribe(notify);
  actor.start();
  const ticking = setInterval(() => {
    if (play.start.clock && beatOf() === 'choosing') notify();
  }, 1000);

  const value = (): string => {
    const { value: now } = actor.getSnapshot();
    return typeof now === 'string' ? now : Object.entries(now).flat().join('.');
  };
  const active = (): Side => persons[actor.getSnapshot().context.at] ?? 'struck';
  const beatOf = (): Beat | undefined => BEATS[value()];

  const describe = (beat: Beat): Description => {
    const side = active();
    const draft = holdingOf(side);
    const { entries } = play.match;
    const revealed = beat === 'reveal' ? entries[entries.length - 1] : undefined;
    const context: SeatContext = {
      scenario: play.start.scenario,
      say,
      seat: revealed === undefined ? side : (persons[0] ?? side),
      opened: play.opened,
      past: revealed === undefined ? entries : entries.slice(0, -1),
      ...(revealed === undefined ? {} : { entry: revealed }),
    };
    const shared = beat === 'reveal' && persons.length > 1;
    return present(context, {
      beat,
      shared,
      ...draft,
      classCode: play.start.classCode,
      clock: clockOf(side, beat),
    });
  };
  const clockOf = (side: Side, beat: Beat): Description['clock'] | undefined => {
    const deadline = deadlines[side];
    const { clock } = actor.getSnapshot().context.facts;
    if (clock === undefined || deadline === undefined || beat !== 'choosing') return undefined;
    return {
      seconds: Math.max(0, Math.ceil((deadline - performance.now()) / 1000)),
      of: Math.ceil(clock[side] / 1000),
    };
  };

  const openTurn = (): void => {
    play = openNext(play);
    drafts = {};
    sealed = {};
    deadlines = {};
  };
  const seal = (): void => {
    const side = active();
    const choice = sealedChoice(play.opened, side, holdingOf(side));
    if (choice === undefined) return;
    sealed = { ...sealed, [side]: choice };
    actor.send({ type: 'seal' });
  };

  return {
    play: () => play,
    showing: () => {
      const now = value();
      const side = active();
      if (now === 'over' || now === 'aside') return { screen: now };
      if (now.endsWith('curtain')) {
        const inTurn = now.startsWith('turn');
        const other = otherSide(side);
        return { screen: 'curtain', side, canTakeBack: inTurn && sealed[other] !== undefined };
      }
      if (now === 'briefing.brief') return { screen: 'brief', side };
      if (now === 'briefing.bet') return { screen: 'bet', side };
      return { screen: 'board', description: describe(beatOf() ?? 'news') };
    },
    intent: (intent) => {
      const beat = beatOf();
      if (intent.type === 'continue') {
        if (beat === 'reveal') openTurn();
        actor.send({ type: 'continue' });
      } else if (intent.type === 'seal' && beat === 'choosing') seal();
      else if (intent.type === 'unseal') {
        actor.send({ type: 'unseal' });
        const { [active()]: _taken, ...rest } = sealed;
        sealed = rest;
      } else if (beat === 'choosing') {
        const side = active();
        drafts = { ...drafts, [side]: afterIntent(holdingOf(side), play.opened, intent) };
        notify();
      }
    },
    goOn: () => {
      play = { ...play, isAside: false };
      actor.send({ type: 'continue' });
    },
    setAside: () => {
      if (!value().startsWith('turn')) return;
      openTurn();
      if (!isOver(play)) {
        play = { ...play, isAside: true };
        keep(play);
      }
      actor.send({ type: 'setAside' });
    },
    sign: (name) => {
      play = { ...play, label: name };
      keep(play);
      notify();
    },
    bet: (side, bet) => {
      if (bet !== undefined) play = { ...play, bets: { ...play.bets, [side]: bet } };
      actor.send({ type: 'continue' });
      if (!value().startsWith('turn')) return;
      play = { ...play, moments: { begun: Date.now(), turns: [] } };
      keep(play);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      clearInterval(ticking);
      actor.stop();
    },
  };
}

const BEATS: Readonly<Record<string, Beat>> = {
  'turn.news': 'news',
  'turn.choosing': 'choosing',
  'turn.table': 'choosing',
  'turn.sealed': 'sealed',
  'turn.reveal': 'reveal',
};
