/** What to try next time, by ending and seat, and by what cost most where the leadership fell. */
import type { Cause } from '../../model/vocabulary/causes.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { MessageId } from '../../text/speaker.ts';
import { countEvents, sumsByCause } from './readOutcome.ts';
import type { DebriefInput } from './debriefInput.ts';

/** Advice by the cause that cost a fallen leadership most; the general advice serves for any other. */
const BY_CAUSE = {
  'failed-mediation': 'debrief-try-fall-failed-mediation',
  'mediation-under-anger': 'debrief-try-fall-mediation-under-anger',
  'force-did-not-end-it': 'debrief-try-fall-force',
  'backing-down': 'debrief-try-fall-backing-down',
  losses: 'debrief-try-fall-losses',
} as const satisfies Partial<Record<Cause, MessageId>>;

/** Calls for a mediator in one match that count as many. */
const MANY_CALLS = 6;

/** A suggestion for the next play; undefined where the match was left. */
export function whatToTry({ run, say, scenario, seat }: DebriefInput): string | undefined {
  const { ending, log } = run;
  if (ending === null) return undefined;
  const them = scenario.sides[otherSide(seat)].name;
  if (ending === `leadership-crisis-${seat}`) {
    const worst = sumsByCause(log, 'support', seat).find(({ amount }) => amount < 0)?.cause;
    if (worst !== undefined && worst in BY_CAUSE)
      return say(BY_CAUSE[worst as keyof typeof BY_CAUSE]);
  }
  const other = otherSide(seat);
  if (run.seats[other] === 'captured' && ending !== 'durable-framework')
    return say('debrief-try-captured');
  if (ending === 'frozen-stalemate') {
    if (log.some(({ table }) => table !== null && table.signed !== 'none'))
      return say('debrief-try-agreement-lost');
    if (countEvents(log).calls >= MANY_CALLS) return say('debrief-try-unripe');
  }
  if (ending === 'recurrent-cycle' && countEvents(log).force[seat] === 0)
    return say('debrief-try-recurrent-cycle-still', { them });
  return say(`debrief-try-${ending}-${seat}`, { them });
}
