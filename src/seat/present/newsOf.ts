/** The news of a turn: a card from the scenario, where it happened, and what each side says of it. */
import type { Incident, News } from '../description.ts';
import { STAGE_TONES, type Tone } from '../tones.ts';
import { DRAWS, draw } from '../../model/exact/draw.ts';
import { figuresOf } from '../../model/rules/figures.ts';
import type { Figures } from '../../model/rules/figures.ts';
import { originBelief } from '../../model/rules/openTurn.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES, isEnding } from '../../model/vocabulary/words.ts';
import type { Side, Stage } from '../../model/vocabulary/words.ts';
import { isolated } from '../../text/direction.ts';
import { listed, whole } from '../../text/numbers.ts';
import { placeOf } from './seatContext.ts';
import type { SeatContext } from './seatContext.ts';

type Card = Scenario['news'][number];

/** The scenario's news for a stage and turn: the cards of the stage in an order drawn by the seed, one after the other. */
export function newsCard(
  scenario: Scenario,
  seed: number,
  turn: number,
  stage: Stage,
): Card | undefined {
  const cards = scenario.news.filter((card) => card.stage === stage);
  const first = Math.floor(draw(seed, 0, DRAWS.newsCard) * cards.length);
  return cards[(first + turn) % Math.max(1, cards.length)];
}

/** The headline of a turn; without a new attack, a turn at the attack stage says that the last one is unanswered. */
export function newsHeadline(
  { scenario, say, opened }: Pick<SeatContext, 'scenario' | 'say' | 'opened'>,
  turn: number,
  stage: Stage,
  attacked: boolean,
): string {
  if (stage === 'attack' && !attacked && turn > 1) return say('news-after-attack');
  return (
    newsCard(scenario, opened.crisis.seed, turn, attacked ? 'attack' : stage)?.headline ??
    say(`stage-${stage}`)
  );
}

/** Where something happens: the news card's place, or one drawn from the places that are no capital. */
export function placeOfEvent(scenario: Scenario, seed: number, turn: number, stage: Stage): string {
  const named = newsCard(scenario, seed, turn, stage)?.place ?? '';
  if (named !== '') return named;
  const places = scenario.theatre.places.filter(({ kind }) => kind !== 'capital');
  return places[Math.floor(draw(seed, turn, DRAWS.place) * places.length)]?.name ?? '';
}

/** The stage at which the seats choose. */
export function stageOf({ opened }: SeatContext): Stage {
  const { phase } = opened.crisis;
  if (isEnding(phase)) throw new Error(`stageOf: the match is over (${phase})`);
  return phase;
}

/** What a side says of an event's toll. */
export function claimText({ say }: Pick<SeatContext, 'say'>, figures: Figures, side: Side): string {
  const claim = figures.claims[side];
  return claim === null || claim === 0
    ? say('figure-denied')
    : say('figure-persons', { persons: whole(claim) });
}

/** The line with both sides' figures for an event. */
export function figuresLine(context: SeatContext, figures: Figures, place: string): string {
  const { scenario, say } = context;
  return say('news-figures', {
    event: say(place === '' ? `event-${figures.event}` : `event-${figures.event}-at`),
    place,
    struckName: placeOf(scenario, 'struck'),
    struckSays: claimText(context, figures, 'struck'),
    hostName: placeOf(scenario, 'host'),
    hostSays: claimText(context, figures, 'host'),
  });
}

/** The attack that opened this turn, as figures; undefined without one. */
export function openingAttack({ opened }: SeatContext): Figures | undefined {
  const harm = opened.changes.find(
    ({ quantity, cause }) => quantity === 'civilianHarm' && cause === 'attack',
  );
  return harm === undefined ? undefined : figuresOf(opened.crisis, 'attack', 'struck', harm.amount);
}

function originLine({ opened, say }: SeatContext): string {
  const belief = originBelief(opened.crisis);
  if (belief >= 0.65) return say('news-origin-likely');
  return say(belief <= 0.35 ? 'news-origin-unlikely' : 'news-origin-unclear');
}

/** Independent counts that have just become known: of the events two turns ago. */
function estimateLines({ opened, past, say }: SeatContext): string[] {
  const then = past.find(({ turn }) => turn === opened.crisis.turn - 2);
  return (then?.figures ?? []).map(({ event, estimate }) =>
    say('news-estimate', {
      turn: then?.turn ?? 0,
      persons: whole(estimate),
      event: say(`event-${event}`),
    }),
  );
}

/** The news of the turn. */
export function newsOf(context: SeatContext): News {
  const { scenario, say, opened, past } = context;
  const { crisis } = opened;
  const stage = stageOf(context);
  const attack = openingAttack(context);
  // An attack leads the news at whatever stage it comes.
  const card = newsCard(
    scenario,
    crisis.seed,
    crisis.turn,
    attack === undefined ? stage : 'attack',
  );
  const stale = stage === 'attack' && attack === undefined && crisis.turn > 1;
  const injects = scenario.injects.filter(({ turn }) => turn === crisis.turn);
  const last = past[past.length - 1];
  const facts = [
    ...(attack === undefined
      ? []
      : [
          originLine(context),
          figuresLine(context, attack, placeOfEvent(scenario, crisis.seed, crisis.turn, 'attack')),
        ]),
    ...(last?.figures ?? [])
      .filter(({ event }) => event !== 'attack')
      .map((figures) =>
        figuresLine(
          context,
          figures,
          placeOfEvent(scenario, crisis.seed, last?.turn ?? 0, 'strike'),
        ),
      ),
    ...estimateLines(context),
    ...injects.map(({ headline }) => say('news-inject', { headline })),
  ];
  return {
    stage: say(`stage-title-${attack === undefined ? stage : 'attack'}`),
    tone: stale ? 'neutral' : toneOf(attack === undefined ? stage : 'attack'),
    headline: newsHeadline(context, crisis.turn, stage, attack !== undefined),
    claims: stale
      ? []
      : SIDES.map((side) => ({
          side,
          who: placeOf(scenario, side),
          text: card?.claims[side] ?? '',
        })).filter(({ text }) => text !== ''),
    facts,
    ...sourceOf(scenario, stale ? undefined : card),
  };
}

function sourceOf(scenario: Scenario, card: Card | undefined): { readonly source?: string } {
  const source = scenario.sources.find(({ id }) => id === card?.source);
  // A source may have no date, or no publisher.
  const named = [isolated(source?.publisher ?? ''), source?.date ?? ''].filter(
    (part) => part !== '',
  );
  return named.length === 0 ? {} : { source: listed(named) };
}

/** The tone of a stage; only violence is alarming. */
export function toneOf(stage: Stage): Tone {
  return STAGE_TONES[stage];
}

/** What the map marks: this turn's attack, and the force of the turn before it. */
export function incidentsOf(context: SeatContext): readonly Incident[] {
  const { scenario, say, opened, past } = context;
  const { seed, turn } = opened.crisis;
  const incidents: Incident[] = [];
  // The crisis opens with an attack that came before anybody's first choice.
  if (openingAttack(context) !== undefined || turn === 1) {
    const place = placeOfEvent(scenario, seed, turn, 'attack');
    incidents.push({ kind: 'attack', place, label: say('incident-attack', { place }) });
  }
  const force = context.entry ?? past[past.length - 1];
  for (const { event } of force?.figures ?? []) {
    if (event === 'attack') continue;
    const place = placeOfEvent(scenario, seed, force?.turn ?? turn, 'strike');
    const kind = event === 'strike' ? 'strike' : 'fire';
    incidents.push({ kind, place, label: say(`incident-${kind}`, { place }) });
  }
  return incidents;
}
