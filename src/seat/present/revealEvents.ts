/** What happened in public in a turn: force and its claimed toll, calls and why they failed, signatures, breakdowns. */
import type { RevealStep } from '../description.ts';
import type { Tone } from '../tones.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { ACT_KINDS } from '../../model/vocabulary/measures.ts';
import { SIDES, otherSide } from '../../model/vocabulary/words.ts';
import { percent } from '../../text/numbers.ts';
import { figuresLine, placeOfEvent } from './newsOf.ts';
import { placeOf } from './seatContext.ts';
import type { SeatContext } from './seatContext.ts';
import { clauses } from '../../text/clauses.ts';

/** What happened in public: force and its claimed toll, calls, signatures, breakdowns. */
export function eventSteps(context: SeatContext, entry: TurnEntry): RevealStep[] {
  const { scenario, say, opened } = context;
  const steps: RevealStep[] = [];
  const add = (text?: string, tone: Tone = 'neutral'): void => {
    if (text !== undefined) steps.push({ text, tone });
  };
  for (const figures of entry.figures)
    if (figures.event !== 'attack')
      add(
        figuresLine(
          context,
          figures,
          placeOfEvent(scenario, opened.crisis.seed, entry.turn, 'strike'),
        ),
        'alarm',
      );
  if (entry.call !== null) {
    const mediator = scenario.mediators.find(({ id }) => id === entry.call?.mediator)?.name ?? '';
    if (entry.call.opened) add(say('reveal-talks-open', { mediator }), 'calm');
    else add(`${say('reveal-call-failed', { mediator })} ${callReason(context, entry)}`, 'neutral');
  }
  add(...atTable(context, entry));
  if (entry.implementing?.broke === true) add(say('reveal-agreement-broke'), 'neutral');
  if (entry.implementing?.caught === true) add(say('reveal-caught'), 'neutral');
  return steps;
}

/** Why a call came to nothing, as both can tell afterwards. */
function callReason({ scenario, say }: SeatContext, entry: TurnEntry): string {
  const calling = SIDES.filter((side) => entry.deeds[side].posture === 'mediation');
  const [one] = calling;
  if (entry.call === null || entry.call.chance === 0) return say('call-unripe');
  if (calling.length === 1 && one !== undefined)
    return say('call-single', { who: placeOf(scenario, otherSide(one)) });
  const [first, second] = SIDES.map((side) => entry.choices[side].mediator ?? entry.call?.mediator);
  if (first !== second) return say('call-different');
  return say('call-close', { percent: percent(entry.call.chance) });
}

/** What came of a round: whose words were signed, or who left, or what still divides. */
function atTable(
  { scenario, say, opened }: SeatContext,
  entry: TurnEntry,
): [text: string, tone: Tone] | [] {
  const { chosen, after } = entry.stages;
  if (chosen !== 'bargaining' && chosen !== 'implementing') return [];
  const { table } = entry;
  if (table !== null && table.signed !== 'none') {
    const terms = (table.agreement ?? []).map(
      (id, at) => scenario.table.issues[at]?.options.find((option) => option.id === id)?.name ?? id,
    );
    const whose =
      table.signed === 'struck' || table.signed === 'host'
        ? say('signed-offer', { who: placeOf(scenario, table.signed) })
        : say(table.signed === 'text' ? 'signed-text' : 'signed-same');
    return [`${whose} ${clauses(terms, say)}.`, 'calm'];
  }
  const leaving = SIDES.find((side) => ACT_KINDS[entry.deeds[side].act] === 'leaving');
  const forced = SIDES.some((side) => ACT_KINDS[entry.deeds[side].act] === 'force');
  if (forced) return [say(chosen === 'bargaining' ? 'talks-forced' : 'agreement-forced'), 'alarm'];
  if (leaving !== undefined)
    return [
      say(chosen === 'bargaining' ? 'talks-left' : 'agreement-left', {
        who: placeOf(scenario, leaving),
      }),
      'neutral',
    ];
  if (chosen !== 'bargaining') return [];
  if (after === 'accusation')
    return [say('talks-attacked', { who: placeOf(scenario, 'struck') }), 'neutral'];
  if (after === 'calm') return [say('talks-lapsed'), 'neutral'];
  if (table === null || table.offers.struck === null || table.offers.host === null)
    return [say('talks-open'), 'neutral'];
  const issues = opened.crisis.setting.table.issues;
  return [say('talks-near', { same: Math.round(table.near * issues), issues }), 'neutral'];
}
