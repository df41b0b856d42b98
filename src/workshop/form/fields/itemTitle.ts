/** What an entry of a list is called by what it says. */
import { valueAt } from '../../../scenario/editing/scenarioTree.ts';
import type { Say } from '../../../text/speaker.ts';

const TELLING = ['name', 'title', 'headline', 'statement', 'text'] as const;

/** The first telling text of an entry, or its number. A date stands before what happened. */
export function itemTitle(value: unknown, index: number, say: Say): string {
  const said = typeof value === 'string' ? value : firstOf(value);
  const date = valueAt(value, ['date']);
  const whole = typeof date === 'string' && date !== '' ? `${date} · ${said}` : said;
  return whole === '' ? say('field-entry', { number: index + 1 }) : whole;
}

function firstOf(value: unknown): string {
  for (const key of TELLING) {
    const found = valueAt(value, [key]);
    if (typeof found === 'string' && found !== '') return found;
  }
  return '';
}
