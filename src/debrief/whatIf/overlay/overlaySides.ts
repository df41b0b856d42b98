/** Names and colours of sides where two plays lie over each other; some numbers belong to both. */
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Colours } from '../../figure/chart.ts';
import type { DebriefInput } from '../../readings/debriefInput.ts';

/** The side's name, or words for both. */
export function sideName({ say, scenario }: DebriefInput, side: Side | 'both'): string {
  return side === 'both' ? say('debrief-bars-joint') : scenario.sides[side].name;
}

/** The side's colour, or ink for both. */
export function colourOf(side: Side | 'both', colours: Colours): string {
  return side === 'both' ? colours.ink : colours[side];
}
