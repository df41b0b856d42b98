/** What the fields of a scenario are called on the form. */
import { measureOf, type MeasureId } from '../../../model/vocabulary/measures.ts';
import { SIDES, type Side } from '../../../model/vocabulary/words.ts';
import type { Path } from '../../../scenario/json/path.ts';
import type { KeyOf } from '../../../model/scenarioShape/declaration.ts';
import type { scenarioShape } from '../../../model/scenarioShape/scenarioShape.ts';
import type { FormMessageId, SayOfStates } from '../sayOfStates.ts';

/** Keys that need a name here: those of measures go by what the measure does, those of a side's words by side and key. */
type FieldKey = Exclude<KeyOf<typeof scenarioShape>, MeasureId | `${Side}.${string}`>;

/** By the last key of a place; a key that means different things stands with the key before it, list positions left out. */
const NAMED = {
  'theatre.struck': 'field-countries-struck',
  'theatre.host': 'field-countries-host',
  'worth.struck': 'field-worth-struck',
  'worth.host': 'field-worth-host',
  'news.claims': 'field-news-claims',
  'claims.struck': 'field-struck-side',
  'claims.host': 'field-host-side',
  'chronology.text': 'field-what-happened',
  'media.audience': 'field-media-audience',
  'militants.name': 'field-militants-name',
  'effects.militants': 'field-capacity',
  atLeast: 'field-at-least',
  audience: 'field-audience',
  border: 'field-border',
  breach: 'field-breach',
  brief: 'field-brief',
  calendar: 'field-calendar',
  capacity: 'field-capacity',
  capital: 'field-capital',
  channel: 'field-channel',
  channelFloor: 'field-channel-floor',
  chronology: 'field-chronology',
  civilianRisk: 'field-civilian-risk',
  claimedBy: 'field-claimed-by',
  claims: 'field-claims',
  cohesion: 'field-cohesion',
  costSensitivity: 'field-cost-sensitivity',
  cover: 'field-cover',
  credibility: 'field-credibility',
  date: 'field-date',
  demandPace: 'field-demand-pace',
  dove: 'field-dove',
  drawn: 'field-drawn',
  effects: 'field-effects',
  ending: 'field-claim-ending',
  endingChance: 'field-ending-chance',
  endingFrom: 'field-ending-from',
  expects: 'field-expects',
  fence: 'field-fence',
  format: 'field-format',
  hawk: 'field-hawk',
  headline: 'field-headline',
  host: 'field-host-side',
  hostCapability: 'field-host-capability',
  id: 'field-id',
  injects: 'field-injects',
  issues: 'field-issues',
  kind: 'field-kind',
  kinship: 'field-kinship',
  language: 'field-language',
  lastTurn: 'field-last-turn',
  latitude: 'field-latitude',
  longitude: 'field-longitude',
  measures: 'field-measures',
  media: 'field-media',
  mediatorRule: 'field-mediator-rule',
  mediators: 'field-mediators',
  militants: 'field-militants',
  name: 'field-name',
  news: 'field-news',
  notice: 'field-notice',
  options: 'field-options',
  outrage: 'field-outrage',
  pace: 'field-pace',
  personsPerHarm: 'field-persons-per-harm',
  place: 'field-place',
  places: 'field-places',
  prompts: 'field-prompts',
  publicPosition: 'field-public-position',
  publisher: 'field-publisher',
  relief: 'field-relief',
  returnsHarm: 'field-returns-harm',
  rivals: 'field-rivals',
  sides: 'field-sides',
  source: 'field-source',
  sources: 'field-sources',
  speed: 'field-speed',
  stage: 'field-stage',
  start: 'field-start',
  statement: 'field-statement',
  strain: 'field-strain',
  struck: 'field-struck-side',
  style: 'field-style',
  summary: 'field-summary',
  support: 'field-support',
  table: 'field-table',
  tension: 'field-tension',
  terms: 'field-terms',
  text: 'field-text',
  theatre: 'field-theatre',
  thinksTheyExpect: 'field-thinks-they-expect',
  title: 'field-title',
  trust: 'field-trust',
  trustOfHost: 'field-trust-of-host',
  trustOfStruck: 'field-trust-of-struck',
  turn: 'field-turn',
  variation: 'field-variation',
  verificationCap: 'field-verification-cap',
  verificationGain: 'field-verification-gain',
  weeksPerTurn: 'field-weeks-per-turn',
  worth: 'field-worth',
  'security-seeker': 'debrief-type-security-seeker',
  'free-rider': 'debrief-type-free-rider',
  reformer: 'debrief-type-reformer',
  populist: 'debrief-type-populist',
  captured: 'debrief-type-captured',
} as const satisfies Readonly<Record<FieldKey, FormMessageId>> &
  Readonly<Record<string, FormMessageId>>;

/** The same, for a key of which nothing is known. */
const LABELS: Readonly<Record<string, FormMessageId>> = NAMED;

/** What the field at a path is called; its own key where the form has no name for it. An entry of a list is called by its number. */
export function fieldLabel(path: Path, say: SayOfStates): string {
  const last = path.at(-1);
  if (last === undefined) return say('field-scenario');
  if (typeof last === 'number') return say('field-entry', { number: last + 1 });
  const before = path.slice(0, -1).findLast((key) => typeof key === 'string');
  const id = LABELS[`${before ?? ''}.${last}`] ?? LABELS[last];
  if (id !== undefined) return say(id);
  const [side, key] = last.split('.');
  const known = SIDES.find((name) => name === side);
  if (known !== undefined && key !== undefined && LABELS[key] !== undefined)
    return say('field-of-side', { side: known, field: say(LABELS[key]) });
  const measure = measureOf(last);
  return measure === undefined ? last : say(`act-${measure.act}`);
}

/** The way to a place as a person reads it, the nearest three names of it ("Mediators › 2 › Trust of the host"). */
export function placeLabel(path: Path, say: SayOfStates): string {
  if (path.length === 0) return say('field-scenario');
  return path
    .map((key, depth) =>
      typeof key === 'number' ? String(key + 1) : fieldLabel(path.slice(0, depth + 1), say),
    )
    .slice(-4)
    .join(' › ');
}
