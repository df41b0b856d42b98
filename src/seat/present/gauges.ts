/** Pressures as gauges: one's own exactly and with reasons, the other's in bands. */
import type { Gauge } from '../description.ts';
import type { Tone } from '../tones.ts';
import { toldCause } from '../../model/vocabulary/causes.ts';
import type { Cause } from '../../model/vocabulary/causes.ts';
import { CONSTANTS } from '../../model/vocabulary/constants.ts';
import type { Change } from '../../model/state/crisis.ts';
import { bestMediator } from '../../model/state/setting.ts';
import { DELIVERIES, KEPT, SEEN_DELIVERIES } from '../../model/vocabulary/quantities.ts';
import type { SharedQuantity, SideQuantity } from '../../model/vocabulary/quantities.ts';
import { bandOf, estimatedRipeness } from '../../model/match/seatView.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { points, signed } from '../../text/numbers.ts';
import { placeOf } from './seatContext.ts';
import type { SeatContext } from './seatContext.ts';

/** The pressures on a desk, in the order in which they stand there. */
const ON_DESK = [
  'support',
  'outrage',
  'strain',
  'trust',
  'cohesion',
] as const satisfies readonly SideQuantity[];
export type DeskQuantity = (typeof ON_DESK)[number];

/** Full scale of a quantity as it is shown; shares and probabilities in hundredths. */
export const SCALE = {
  support: 1,
  outrage: 1,
  strain: 1,
  cohesion: 1,
  trust: 100,
  publicCommitment: 1,
  weariness: 100,
  civilianHarm: 1,
  militants: 1,
  channel: 1,
  tension: 1,
  verification: 100,
  gap: 1,
  lull: 1,
  credit: 100,
  fence: 100,
} as const satisfies Record<SideQuantity | SharedQuantity, number>;

/** The full bar of a quantity, in shown units. */
export function fullOf(quantity: SideQuantity | SharedQuantity): number {
  return quantity === 'gap' ? 4 : quantity === 'publicCommitment' ? 3 : 100;
}

const DANGER: Partial<Record<DeskQuantity, number>> = {
  support: CONSTANTS.supportFloor.value / 100,
  cohesion: CONSTANTS.cohesionFloor.value / 100,
};

/** The pressures that a side has; only the host's movement has a cohesion. */
function quantitiesOf(side: Side): readonly DeskQuantity[] {
  return side === 'host' ? ON_DESK : ON_DESK.filter((quantity) => quantity !== 'cohesion');
}

/** The changes since the choice before this one: the last turn's after its choice, and this turn's news. */
export function recentChanges({ past, opened }: SeatContext): readonly Change[] {
  const last = past[past.length - 1];
  return [...(last?.changes.slice(last.opening) ?? []), ...opened.changes];
}

/** The greatest cause of a quantity's net change, if it changed by at least `least` shown units: a reason never contradicts the bar. */
export function reasonOf(
  changes: readonly Change[],
  side: Side | undefined,
  quantity: SideQuantity | SharedQuantity,
  least: number,
): { readonly cause: Cause; readonly amount: number; readonly net: number } | undefined {
  const moves = movesOf(changes, side, quantity);
  const net = moves.reduce((sum, { amount }) => sum + amount, 0);
  const first = moves.find(({ amount }) => amount > 0 === net > 0);
  return first === undefined || Math.abs(net) < least ? undefined : { ...first, net };
}

/** What moved a quantity, by the name it is told by, the greatest first; amounts in shown units. */
export function movesOf(
  changes: readonly Change[],
  side: Side | undefined,
  quantity: SideQuantity | SharedQuantity,
): readonly { readonly cause: Cause; readonly amount: number }[] {
  const sums = new Map<Cause, number>();
  for (const change of changes) {
    if (change.side !== side || change.quantity !== quantity) continue;
    const cause = toldCause(change.cause, side === 'host' && quantity === 'cohesion');
    sums.set(cause, (sums.get(cause) ?? 0) + change.amount * SCALE[quantity]);
  }
  return [...sums]
    .map(([cause, amount]) => ({ cause, amount }))
    .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

/** By how much the figure on a gauge differs from what stood there at the last choice, and why; nothing where the same figure stands. */
function movedBy(
  say: SeatContext['say'],
  value: number,
  { cause, net }: { readonly cause: Cause; readonly net: number },
): Pick<Gauge, 'reason' | 'rose'> {
  const moved = points(value) - points(value - net);
  return moved === 0
    ? {}
    : { reason: `${signed(moved)} ${say(`cause-${cause}`)}`, rose: moved > 0 };
}

/** One's own gauges: exact, with the greatest reason of the last change. */
export function ownGauges(context: SeatContext): readonly Gauge[] {
  const { say, seat, opened, scenario } = context;
  const changes = recentChanges(context);
  const gauges = quantitiesOf(seat).map((quantity): Gauge => {
    const value = opened.numbers[seat][quantity] * SCALE[quantity];
    const first = reasonOf(changes, seat, quantity, 0.6);
    const danger = DANGER[quantity];
    const floor = Math.round(100 * (danger ?? 0));
    const isLow = danger !== undefined && value < floor + 8;
    return {
      id: quantity,
      label: say(`gauge-${quantity}`, { capital: placeOf(scenario, otherSide(seat)) }),
      tone: quantity === 'strain' ? 'neutral' : seat,
      fill: value / 100,
      figure: String(points(value)),
      ...(isLow
        ? {
            reason: say(quantity === 'cohesion' ? 'warning-cohesion' : 'warning-support', {
              floor,
            }),
          }
        : first === undefined
          ? {}
          : movedBy(say, value, first)),
      ...(danger === undefined ? {} : { danger }),
      explanation: say(`gauge-${quantity}-why`, { floor }),
    };
  });
  const pips = Math.min(3, Math.ceil(opened.numbers[seat].publicCommitment - 0.05));
  return [
    ...gauges,
    {
      id: 'publicCommitment',
      label: say('gauge-commitment'),
      tone: seat,
      fill: opened.numbers[seat].publicCommitment / 3,
      pips: pips <= 0 ? 0 : pips === 1 ? 1 : pips === 2 ? 2 : 3,
      explanation: say('gauge-commitment-why'),
    },
  ];
}

/** The other side's gauges, in three bands each. */
export function otherGauges(context: SeatContext): readonly Gauge[] {
  const other = otherSide(context.seat);
  return quantitiesOf(other).map((quantity) =>
    banded(
      context,
      quantity,
      context.opened.numbers[other][quantity] * SCALE[quantity],
      other,
      `their-${quantity}`,
    ),
  );
}

type BandedName =
  | DeskQuantity
  | 'militants'
  | 'tension'
  | 'channel'
  | 'verification'
  | 'ripeness'
  | 'gap';
type GaugeName = BandedName | `their-${DeskQuantity}`;

/** A gauge in bands, from a value of 0 to 100. */
function banded(
  { say, scenario }: SeatContext,
  id: BandedName,
  value: number,
  tone: Tone,
  name: GaugeName,
): Gauge {
  const index = bandOf(value / 100);
  return {
    id,
    label: say(`gauge-${name}`, { capital: '' }),
    tone,
    fill: (index + 1) / 3,
    band: { index, word: say(`band-${id}-${index}`) },
    explanation: say(`gauge-${name}-why`, {
      floor: CONSTANTS.cohesionFloor.value,
      struck: placeOf(scenario, 'struck'),
    }),
  };
}

/** Shared pressures: the channel exactly, the rest in bands; while an agreement is carried out, what decides whether it holds. */
export function betweenGauges(context: SeatContext): readonly Gauge[] {
  const { say, opened, seat, scenario } = context;
  const { channel, militants, tension, verification, gap } = opened.numbers.shared;
  const changes = recentChanges(context);
  const reason = reasonOf(changes, undefined, 'channel', 1);
  const standing: Gauge = {
    ...banded(context, 'channel', channel, 'calm', 'channel'),
    fill: channel / 100,
    figure: String(points(channel)),
    ...(reason === undefined ? {} : movedBy(say, channel, reason)),
  };
  const able = banded(context, 'militants', militants, 'alarm', 'militants');
  if (opened.crisis.phase === 'implementing')
    return [
      ...progressGauges(context),
      {
        ...banded(context, 'verification', 100 * verification, 'calm', 'verification'),
        fill: verification,
      },
      {
        ...banded(context, 'gap', Math.min(100, 50 * gap), 'neutral', 'gap'),
        fill: Math.min(1, gap / 2),
      },
    ];
  const ripe = estimatedRipeness(opened.crisis, seat, bestMediator(opened.crisis.setting));
  const brink = CONSTANTS.conflictTension.value / 100;
  return [
    standing,
    ...(opened.crisis.phase === 'bargaining'
      ? []
      : [banded(context, 'ripeness', ripenessShown(ripe), 'calm', 'ripeness')]),
    { ...banded(context, 'tension', tension, 'neutral', 'tension'), danger: brink },
    able,
    ...(scenario.table.issues.length > 0 && opened.crisis.phase === 'bargaining'
      ? [
          {
            ...banded(context, 'verification', 100 * verification, 'calm', 'verification'),
            fill: verification,
          },
        ]
      : []),
  ];
}

/** How far an agreement is from counting as a framework that holds: turns kept, and deliveries as this seat sees them. */
function progressGauges({ say, opened, seat }: SeatContext): readonly Gauge[] {
  const { deal } = opened.crisis.rows;
  const seen = deal[seat === 'host' ? DELIVERIES : SEEN_DELIVERIES];
  const gauge = (id: 'kept' | 'delivered', count: number, needed: number): Gauge => ({
    id,
    label: say(`gauge-${id}`),
    tone: 'calm',
    fill: Math.min(1, count / needed),
    figure: say('gauge-of', { count, needed }),
    explanation: say('gauge-framework-why', {
      turns: CONSTANTS.durableTurns.value,
      deliveries: CONSTANTS.durableDeliveries.value,
    }),
  });
  return [
    gauge('kept', deal[KEPT], CONSTANTS.durableTurns.value),
    gauge('delivered', seen, CONSTANTS.durableDeliveries.value),
  ];
}

/** Ripeness on the scale of the bands: below the gate nothing opens, well above it talks are likely. */
function ripenessShown(ripe: number): number {
  const { ripenessLow, ripenessSpan } = CONSTANTS;
  const through = (ripe - ripenessLow.value) / ripenessSpan.value;
  return Math.min(100, Math.max(0, 33.4 + 66.6 * through - (through <= 0 ? 1 : 0)));
}
