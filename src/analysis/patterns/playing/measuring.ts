/** What experiments measure, each as a top and a bottom for every match. */
import { ATTACKS, FORCE_COUNT, PACKAGE } from '../../../model/vocabulary/quantities.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import type { Ending } from '../../../model/vocabulary/words.ts';
import { SIDES } from '../../../model/vocabulary/words.ts';
import type { Measure } from './watch.ts';

/** One reading a match: `value` of the match when observation stops. */
export function atTheEnd(value: (crisis: Crisis) => number): Measure {
  return () => ({ end: (crisis) => [value(crisis), 1] });
}

/** Uses of force by both sides, a turn. */
export const forcePerTurn: Measure = () => ({
  end: ({ rows, turn }) => [rows.struck[FORCE_COUNT] + rows.host[FORCE_COUNT], turn],
});

/** Attacks, a turn. */
export const attacksPerTurn: Measure = () => ({
  end: ({ rows, turn }) => [rows.shared[ATTACKS], turn],
});

/** Percentage of matches that end so. */
export function endingIs(ending: Ending): Measure {
  return atTheEnd(({ phase }) => (phase === ending ? 100 : 0));
}

/** Attacks from a turn to another, both included, a match. */
export function attacksBetween(first: number, last: number): Measure {
  return () => {
    let attacks = 0;
    return {
      turn: ({ events, turn }) => {
        if (events.attack && turn >= first && turn <= last) attacks += 1;
      },
      end: () => [attacks, 1],
    };
  };
}

/** Attacks a turn from a turn to another, both included, among the turns that were played. */
export function attackRateBetween(first: number, last: number): Measure {
  return () => {
    let attacks = 0;
    let turns = 0;
    return {
      turn: ({ events, turn }) => {
        if (turn < first || turn > last) return;
        turns += 1;
        if (events.attack) attacks += 1;
      },
      end: () => [attacks, turns],
    };
  };
}

/** Percentage of a side's turns that went otherwise than it chose. */
export const slipsPerTurn: Measure = () => {
  let slips = 0;
  return {
    turn: (crisis) => {
      for (const side of SIDES) if (crisis[side].slipped) slips += 1;
    },
    end: ({ turn }) => [100 * slips, 2 * turn],
  };
};

/** Percentage of openings of talks that lead to a signature. */
export const signaturesOfTalks: Measure = () => {
  let opened = 0;
  let signed = 0;
  return {
    turn: ({ events }) => {
      if (events.talksOpen) opened += 1;
      if (events.agreementSigned) signed += 1;
    },
    end: () => [100 * signed, opened],
  };
};

/** Percentage of openings of talks that lead to a signature within so many rounds. */
export function signedWithin(turns: number): Measure {
  return () => {
    let opened = 0;
    let signed = 0;
    let openedAt = 0;
    return {
      turn: ({ events, turn }) => {
        if (events.talksOpen) {
          opened += 1;
          openedAt = turn;
        }
        if (events.agreementSigned && turn - openedAt <= turns) signed += 1;
      },
      end: () => [100 * signed, opened],
    };
  };
}

/** Percentage of matches in which talks open by a turn. */
export function talksBy(last: number): Measure {
  return () => {
    let opened = 0;
    return {
      turn: ({ events, turn }) => {
        if (events.talksOpen && turn <= last) opened = 100;
      },
      end: () => [opened, 1],
    };
  };
}

/** Percentage of matches with an agreement that end as a durable framework. */
export const durablePerDeal: Measure = () => {
  let signed = 0;
  return {
    turn: ({ events }) => {
      if (events.agreementSigned) signed = 1;
    },
    end: ({ phase }) => [phase === 'durable-framework' ? 100 : 0, signed],
  };
};

/** Percentage of signed agreements still in force so many turns later (agreements that the end of the match cuts short are not counted). */
export function agreementAliveAfter(turns: number): Measure {
  return () => {
    let alive = 0;
    let counted = 0;
    let signedAt = 0;
    return {
      turn: ({ events, phase, turn }) => {
        if (signedAt > 0 && phase !== 'implementing' && phase !== 'durable-framework') {
          if (turn - signedAt <= turns && phase !== 'fragile-ceasefire') counted += 1;
          signedAt = 0;
        } else if (signedAt > 0 && turn - signedAt === turns) {
          counted += 1;
          alive += 1;
          signedAt = 0;
        }
        if (events.agreementSigned) signedAt = turn;
      },
      end: () => [100 * alive, counted],
    };
  };
}

/** Percentage of matches whose prepared agreement is in force when observation stops. */
export const inForceAtTheEnd: Measure = atTheEnd(({ phase, rows }) =>
  phase === 'implementing' && rows.deal[PACKAGE] >= 0 ? 100 : 0,
);
