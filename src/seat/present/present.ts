/** The presenter: everything that a seat may see at a moment, as the one description that both painters draw. The veil is lifted here and nowhere else. */
import type { Beat, Description, Desk, Ledger, RingStage } from '../description.ts';
import { civiliansOf } from '../../model/rules/civilians.ts';
import { possibleNext } from '../../model/stages/compiledMachine.ts';
import { LEDGER_ROWS } from '../../model/rules/ledger.ts';
import type { LedgerRowName } from '../../model/rules/ledger.ts';
import { isTalks, otherSide } from '../../model/vocabulary/words.ts';
import type { Side, Stage } from '../../model/vocabulary/words.ts';
import { points, whole } from '../../text/numbers.ts';
import { STAGE_TONES } from '../tones.ts';
import { beliefOf, cardsOf } from './cards.ts';
import type { CardDraft } from './cards.ts';
import { dateOf } from './calendar.ts';
import { betweenGauges, otherGauges, ownGauges } from './gauges.ts';
import { incidentsOf, newsOf, stageOf } from './newsOf.ts';
import { revealOf } from './reveal.ts';
import { placeOf } from './seatContext.ts';
import type { SeatContext } from './seatContext.ts';
import { tableOf } from './table.ts';
import type { TableDraft } from './table.ts';

/** What the seat is doing, beside what it sees. */
export interface Moment {
  readonly beat: Beat;
  /** Both players are looking at one screen. */
  readonly shared: boolean;
  readonly cardDraft: CardDraft;
  readonly tableDraft: TableDraft;
  readonly classCode: string | undefined;
  readonly clock: Description['clock'] | undefined;
}

/** Describes a moment to a seat. */
export function present(context: SeatContext, moment: Moment): Description {
  const { scenario, say, seat, opened, entry } = context;
  const { crisis } = opened;
  const news = newsOf(context);
  const turn = say('crisis-turn', { turn: crisis.turn });
  const date = dateOf(scenario, crisis.turn);
  const reveal =
    moment.beat === 'reveal' && entry !== undefined
      ? revealOf(context, entry, moment.cardDraft.belief, moment.shared)
      : undefined;
  const table = tableOf(context, moment.tableDraft);
  return {
    beat: moment.beat,
    seat,
    shared: moment.shared,
    title: say('title'),
    crisis: scenario.title,
    turn,
    date,
    ...(moment.classCode === undefined ? {} : { classCode: moment.classCode }),
    desks: moment.shared
      ? [publicDesk(context, seat), publicDesk(context, otherSide(seat))]
      : [ownDesk(context), otherDesk(context)],
    ledger: ledgerAt(context),
    ring: ring(context),
    incidents: incidentsOf(context),
    between: betweenGauges(context),
    news,
    cards: cardsOf(context, moment.cardDraft),
    belief: beliefOf(context, moment.cardDraft),
    ...(table === undefined ? {} : { table }),
    seal: {
      label: say('seal-label'),
      enabled: moment.beat === 'choosing' && moment.cardDraft.posture !== undefined,
      hint: sealHint(context, moment),
    },
    ...(reveal === undefined ? {} : { reveal }),
    ...(moment.clock === undefined ? {} : { clock: moment.clock }),
    summary: [
      say('summary-line', { turn, date, stage: news.stage, headline: news.headline }),
      moment.shared
        ? ''
        : say('summary-own', {
            capital: placeOf(scenario, seat),
            support: points(opened.numbers[seat].support),
            outrage: points(opened.numbers[seat].outrage),
          }),
      reveal === undefined
        ? say('summary-choose')
        : say('summary-reveal', { outcome: reveal.outcome }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

function sealHint({ say }: SeatContext, { beat, cardDraft }: Moment): string {
  if (beat === 'sealed') return say('seal-hint-sealed');
  if (beat === 'news') return say('seal-hint-news');
  return say(cardDraft.posture === undefined ? 'seal-hint-choose' : 'seal-hint-ready');
}

function ownDesk(context: SeatContext): Desk {
  const { scenario, say, seat } = context;
  const { expects, thinksTheyExpect } = scenario.sides[seat];
  return {
    side: seat,
    own: true,
    kicker: say('desk-kicker-own', { capital: placeOf(scenario, seat) }),
    heading: say('desk-heading-own'),
    gauges: ownGauges(context),
    expectations: [
      { heading: say('expects-heading'), items: expects },
      { heading: say('thinks-heading'), items: thinksTheyExpect },
    ].filter(({ items }) => items.length > 0),
  };
}

function otherDesk(context: SeatContext): Desk {
  const { scenario, say, seat } = context;
  const side = otherSide(seat);
  const capital = placeOf(scenario, side);
  const { publicPosition } = scenario.sides[side];
  return {
    side,
    own: false,
    kicker: say('desk-kicker-other', { capital }),
    heading: say('desk-heading-other'),
    gauges: otherGauges(context),
    ...(publicPosition === ''
      ? {}
      : { statement: { text: publicPosition, who: say('spokesman', { capital }) } }),
    expectations: [],
  };
}

/** A desk on a shared screen: only what that side says in public. */
function publicDesk(context: SeatContext, side: Desk['side']): Desk {
  const { scenario, say } = context;
  const capital = placeOf(scenario, side);
  const { publicPosition } = scenario.sides[side];
  return {
    side,
    own: side === context.seat,
    kicker: capital,
    heading: say('desk-heading-public'),
    gauges: [],
    ...(publicPosition === ''
      ? {}
      : { statement: { text: publicPosition, who: say('spokesman', { capital }) } }),
    expectations: [],
  };
}

/** Turns by which the independent count of the killed and hurt lags. */
const LAG = 2;

/** The civilians of both sides so far; the killed and hurt as counted `lag` turns ago. */
export function ledgerAt({ scenario, say, opened, past, entry }: SeatContext, lag = LAG): Ledger {
  const known = entry === undefined ? past : [...past, entry];
  const isOpen = entry === undefined && lag > 0;
  const sums = civiliansOf(isOpen ? [...known, opened] : known, scenario.personsPerHarm);
  const counted = { struck: 0, host: 0 };
  for (const { turn, figures } of known)
    if (turn <= opened.crisis.turn - lag)
      for (const { harmed, estimate } of figures) counted[harmed] += estimate;
  const persons = (side: Side, id: LedgerRowName): string =>
    whole(id === 'casualties' && lag > 0 ? counted[side] : sums[side][id]);
  const columns = { struck: placeOf(scenario, 'struck'), host: placeOf(scenario, 'host') };
  return {
    heading: say('ledger-heading'),
    columns,
    rows: LEDGER_ROWS.map((id) => ({
      id,
      label: say(`ledger-${id}`),
      struck: persons('struck', id),
      host: persons('host', id),
    })),
    note: say(lag > 0 ? 'ledger-note' : 'ledger-note-final'),
    summary: say('ledger-summary', {
      struck: persons('struck', 'casualties'),
      struckName: columns.struck,
      host: persons('host', 'casualties'),
      hostName: columns.host,
    }),
  };
}

const ON_RING = ['calm', 'attack', 'accusation', 'strike', 'talks'] as const;

function onRing(stage: Stage): (typeof ON_RING)[number] {
  return isTalks(stage) ? 'talks' : stage;
}

function ring(context: SeatContext): readonly RingStage[] {
  const { say } = context;
  const stage = stageOf(context);
  const next = new Set(possibleNext(stage).map(onRing));
  return ON_RING.map((id) => {
    const isPresent = id === onRing(stage);
    return {
      id,
      label: say(`stage-${id}`),
      state: isPresent ? 'present' : next.has(id) ? 'possible' : 'quiet',
      tone: STAGE_TONES[id === 'talks' ? 'bargaining' : id],
      ...(isPresent && id === 'talks' ? { detail: say(`stage-${stage}`) } : {}),
    };
  });
}
