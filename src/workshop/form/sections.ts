/** The parts into which the form falls; together they hold every key of a scenario. */
import type { Path } from '../../scenario/json/path.ts';
import type { PlainMessageId } from '../../text/speaker.ts';
import { leadsTo } from '../editor/readPath.ts';
import type { FormMessageId } from './sayOfStates.ts';

const PRESSURES = ['support', 'outrage', 'strain', 'trust', 'audience'] as const;

/** Every part, the few numbers that matter most first. */
export const SECTIONS = [
  {
    id: 'pressures',
    name: 'section-pressures',
    note: 'section-pressures-note',
    paths: [
      ...PRESSURES.flatMap((key) => [
        ['sides', 'struck', key],
        ['sides', 'host', key],
      ]),
      ['sides', 'host', 'cohesion'],
      ['militants', 'capacity'],
      ['tension'],
      ['channel'],
      ['media', 'speed'],
    ],
  },
  {
    id: 'about',
    name: 'section-about',
    note: 'section-about-note',
    paths: [['title'], ['summary'], ['notice'], ['id'], ['language']],
  },
  {
    id: 'place',
    name: 'section-place',
    note: 'section-place-note',
    paths: [['theatre'], ['calendar']],
  },
  {
    id: 'struck',
    name: 'section-struck',
    note: 'section-side-note',
    paths: [['sides', 'struck']],
  },
  { id: 'host', name: 'section-host', note: 'section-side-note', paths: [['sides', 'host']] },
  {
    id: 'militants',
    name: 'section-militants',
    note: 'section-militants-note',
    paths: [['militants'], ['border'], ['civilianRisk'], ['personsPerHarm']],
  },
  {
    id: 'media',
    name: 'section-media',
    note: 'section-media-note',
    paths: [['media'], ['tension'], ['channel'], ['demandPace']],
  },
  {
    id: 'mediators',
    name: 'section-mediators',
    note: 'section-mediators-note',
    paths: [['mediatorRule'], ['mediators']],
  },
  {
    id: 'rivals',
    name: 'section-rivals',
    note: 'section-rivals-note',
    paths: [['rivals'], ['costSensitivity']],
  },
  { id: 'table', name: 'section-table', note: 'section-table-note', paths: [['table']] },
  { id: 'news', name: 'section-news', note: 'section-news-note', paths: [['news']] },
  { id: 'injects', name: 'section-injects', note: 'section-injects-note', paths: [['injects']] },
  { id: 'wording', name: 'section-wording', note: 'section-wording-note', paths: [['measures']] },
  { id: 'claims', name: 'section-claims', note: 'section-claims-note', paths: [['claims']] },
  {
    id: 'chronology',
    name: 'section-chronology',
    note: 'section-chronology-note',
    paths: [['chronology'], ['sources']],
  },
  { id: 'prompts', name: 'section-prompts', note: 'section-prompts-note', paths: [['prompts']] },
] as const satisfies readonly Section[];

/** A part of the form: its name, what it is for, and the places it shows. */
export interface Section {
  readonly id: string;
  readonly name: FormMessageId;
  readonly note: FormMessageId;
  readonly paths: readonly Path[];
}

/** The name of a part. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The parts as they are shown in the list: what the crisis is, what is bargained over, what is said, what is taught. */
export const SECTION_GROUPS = [
  {
    name: 'sections-crisis',
    sections: [
      'pressures',
      'about',
      'place',
      'struck',
      'host',
      'militants',
      'media',
      'mediators',
      'rivals',
      'table',
    ],
  },
  { name: 'sections-words', sections: ['news', 'injects', 'wording'] },
  { name: 'sections-lesson', sections: ['claims', 'chronology', 'prompts'] },
] as const satisfies readonly { name: PlainMessageId; sections: readonly SectionId[] }[];

/** The part with this name. */
export function sectionOf(id: SectionId): Section {
  const found = SECTIONS.find((section) => section.id === id);
  if (found === undefined) throw new Error(`sectionOf: there is no part "${id}"`);
  return found;
}

/** The part that is about a place: the one shown, if it is there, or else the first that shows the whole of it. */
export function sectionWith(path: Path, shown: SectionId): SectionId {
  const holds = ({ paths }: Section): boolean => paths.some((held) => leadsTo(held, path));
  if (holds(sectionOf(shown))) return shown;
  const found = SECTIONS.filter(({ id }) => id !== 'pressures').find(holds);
  return found?.id ?? 'about';
}
