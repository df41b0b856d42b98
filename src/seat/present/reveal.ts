/** The reveal: both choices as the seat perceived them, then one consequence after the other, each with its reason. */
import type { Reveal, RevealStep, RevealedChoice } from '../description.ts';
import type { Cause } from '../../model/vocabulary/causes.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { defaultMeasure, measureFor, type Act } from '../../model/vocabulary/measures.ts';
import type { SharedQuantity, SideQuantity } from '../../model/vocabulary/quantities.ts';
import {
  isEnding,
  type Ending,
  type Phase,
  type Posture,
  type Side,
} from '../../model/vocabulary/words.ts';
import { signed, points } from '../../text/numbers.ts';
import { measureName } from '../measureName.ts';
import { SCALE, fullOf, movesOf } from './gauges.ts';
import { eventSteps } from './revealEvents.ts';
import { placeOf, type SeatContext } from './seatContext.ts';

/** Causes that are always at work; they are shown on the desk, not one by one in the reveal. */
const ROUTINE: ReadonlySet<Cause> = new Set([
  'drift',
  'anger-cools',
  'recovery',
  'fading',
  'easing',
  'crisis',
  'quiet-at-home',
  'wear',
  'brink',
]);

/** Least change of a quantity, in shown units, that is worth a line. */
const WORTH_A_LINE = {
  support: 0.8,
  outrage: 1.5,
  trust: 1.5,
  cohesion: 0.9,
  strain: 1.4,
  publicCommitment: 0.2,
} as const satisfies Partial<Record<SideQuantity, number>>;
type OwnLine = keyof typeof WORTH_A_LINE;

const SHARED_LINES = { channel: 2, verification: 4, gap: 0.3 } as const satisfies Partial<
  Record<SharedQuantity, number>
>;
type SharedLine = keyof typeof SHARED_LINES;

const LINES = [
  ...(Object.keys(WORTH_A_LINE) as OwnLine[]),
  ...(Object.keys(SHARED_LINES) as SharedLine[]),
];

const MOST_LINES = 7;

/** The reveal of a finished turn for a seat; on a shared screen only what both may know. */
export function revealOf(
  context: SeatContext,
  entry: TurnEntry,
  belief: Posture | undefined,
  isShared: boolean,
): Reveal {
  const { say, seat } = context;
  const events = eventSteps(context, entry);
  const own = isShared ? [] : ownSteps(context, entry);
  return {
    heading: say('reveal-heading'),
    choices: [
      revealedChoice(
        context,
        entry,
        'struck',
        isShared || seat === 'struck' ? undefined : belief,
        isShared,
      ),
      revealedChoice(
        context,
        entry,
        'host',
        isShared || seat === 'host' ? undefined : belief,
        isShared,
      ),
    ],
    steps: settled(
      context,
      entry,
      [...events, ...own, ...sharedSteps(context, entry)].slice(0, events.length + MOST_LINES),
    ),
    outcome: isShared
      ? `${outcomeOf(context, entry)} ${say('reveal-shared-note')}`
      : outcomeOf(context, entry),
    stageAfter: isEnding(entry.stages.after) ? 'over' : entry.stages.after,
  };
}

/** A choice as it was perceived: a slip looks like a choice, a misread act like a hostile one. */
export function revealedChoice(
  context: SeatContext,
  entry: TurnEntry,
  side: Side,
  belief: Posture | undefined,
  isShared: boolean,
): RevealedChoice {
  const { scenario, say, seat } = context;
  const move = entry.deeds[side];
  const own = side === seat && !isShared;
  const posture = own ? move.posture : move.seen;
  const { chosen } = entry.stages;
  const measure =
    posture === move.posture
      ? measureFor(side, chosen, posture, own ? move.act : seenAct(entry, side))
      : defaultMeasure(side, chosen, posture);
  const chosenName = measureName(scenario, entry.choices[side].measure, say);
  const note =
    own && entry.choices[side].lapsed === true
      ? say('reveal-own-lapse')
      : own && move.slipped
        ? say('reveal-own-slip', { chosen: chosenName })
        : belief === undefined
          ? undefined
          : belief === posture
            ? say('reveal-expected-right')
            : say('reveal-expected-wrong', { posture: say(`posture-${belief}`) });
  return {
    side,
    who: placeOf(scenario, side),
    posture,
    label: say(`posture-${posture}`),
    title: measureName(scenario, measure.id, say),
    ...(note === undefined ? {} : { note }),
  };
}

/** The act as the other side sees it: militants who were moved pass for disarmed until somebody finds them. */
function seenAct(entry: TurnEntry, side: Side): Act {
  const { act } = entry.deeds[side];
  return act === 'relocate' && entry.implementing?.caught !== true ? 'dismantle' : act;
}

/** One's own pressures, each with the reasons that moved it after the choice. */
function ownSteps(context: SeatContext, entry: TurnEntry): RevealStep[] {
  const { seat, opened } = context;
  const after = entry.changes.slice(entry.opening);
  const steps: { readonly step: RevealStep; readonly size: number }[] = [];
  for (const quantity of Object.keys(WORTH_A_LINE) as OwnLine[]) {
    if (quantity === 'cohesion' && seat === 'struck') continue;
    let value = opened.numbers[seat][quantity] * SCALE[quantity];
    for (const { cause, amount } of movesOf(after, seat, quantity)) {
      if (ROUTINE.has(cause) || Math.abs(amount) < WORTH_A_LINE[quantity]) continue;
      value += amount;
      steps.push({
        size: (Math.abs(amount) / fullOf(quantity)) * 100,
        step: lineFor(context, seat, quantity, cause, amount, Math.max(0, value)),
      });
    }
  }
  return steps.toSorted((one, other) => other.size - one.size).map(({ step }) => step);
}

/** The last line about a quantity leaves its gauge where the turn truly left it, the slow everyday changes counted. */
function settled(
  { seat }: SeatContext,
  { numbers }: TurnEntry,
  steps: readonly RevealStep[],
): readonly RevealStep[] {
  const done = new Set<string>();
  return steps
    .toReversed()
    .map((step) => {
      const { gauge } = step;
      const id = LINES.find((line) => line === gauge?.id);
      if (gauge === undefined || id === undefined || done.has(id)) return step;
      done.add(id);
      const level = isShared(id) ? numbers.shared[id] : numbers[seat][id];
      return { ...step, gauge: { ...gauge, ...shownOn(id, level * SCALE[id]) } };
    })
    .toReversed();
}

function isShared(id: OwnLine | SharedLine): id is SharedLine {
  return id in SHARED_LINES;
}

/** How far a gauge is filled, and the figure on it; some have none. */
function shownOn(
  quantity: OwnLine | SharedLine,
  value: number,
): { readonly fill: number; readonly figure: string } {
  const hasFigure = quantity !== 'gap' && quantity !== 'publicCommitment';
  return {
    fill: Math.min(1, value / fullOf(quantity)),
    figure: hasFigure ? String(points(value)) : '',
  };
}

/** What both can see of what they share. */
function sharedSteps(context: SeatContext, entry: TurnEntry): RevealStep[] {
  const { seat, opened } = context;
  const after = entry.changes.slice(entry.opening);
  const steps: RevealStep[] = [];
  for (const quantity of Object.keys(SHARED_LINES) as SharedLine[]) {
    const talks = entry.stages.chosen === 'implementing';
    if (quantity !== 'channel' && !talks) continue;
    const moves = movesOf(after, undefined, quantity).filter(({ cause }) => !ROUTINE.has(cause));
    // What a step demanded and what was delivered cancel out in the reader's mind as in the sum.
    const net = moves.reduce((sum, { amount }) => sum + amount, 0);
    const [first] = moves;
    if (quantity === 'gap' && Math.abs(net) < SHARED_LINES.gap) continue;
    const shown = quantity === 'gap' && first !== undefined ? [{ ...first, amount: net }] : moves;
    let value = opened.numbers.shared[quantity] * SCALE[quantity];
    for (const { cause, amount } of shown) {
      if (Math.abs(amount) < SHARED_LINES[quantity]) continue;
      value += amount;
      steps.push(lineFor(context, seat, quantity, cause, amount, Math.max(0, value)));
    }
  }
  return steps;
}

function lineFor(
  { say }: SeatContext,
  side: Side,
  quantity: OwnLine | SharedLine,
  cause: Cause,
  amount: number,
  value: number,
): RevealStep {
  const name = quantity === 'publicCommitment' ? 'commitment' : quantity;
  const isViolent = cause === 'strike' || cause === 'border-fire' || cause === 'attack';
  return {
    text: say('step-moved', { quantity: say(`quantity-${name}`), cause: say(`cause-${cause}`) }),
    amount: signed(amount),
    gauge: {
      side,
      id: quantity,
      fill: Math.min(1, value / fullOf(quantity)),
      figure: quantity === 'gap' || quantity === 'publicCommitment' ? '' : String(points(value)),
    },
    tone: isViolent ? 'alarm' : amount > 0 ? side : 'neutral',
  };
}

/** Whether a match ended because its time was up. */
function isTimeUp(ending: Ending): boolean {
  return (
    ending === 'durable-framework' ||
    ending === 'fragile-ceasefire' ||
    ending === 'frozen-stalemate' ||
    ending === 'recurrent-cycle'
  );
}

/** Where the crisis stands after a turn, in a sentence. */
export function outcomeOf({ say }: SeatContext, entry: TurnEntry): string {
  const { chosen, after } = entry.stages;
  const name = (phase: Phase): string =>
    isEnding(phase) ? say('stage-over') : say(`stage-${phase}`);
  if (isEnding(after)) return say(isTimeUp(after) ? 'reveal-time-up' : 'reveal-over');
  return chosen === after
    ? say('reveal-stage-stays', { stage: name(after) })
    : say('reveal-stage-moves', { before: name(chosen), after: name(after) });
}
