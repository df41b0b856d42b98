/** The words and teaching matter a scenario brings: measures, news, injects, chronology, sources, prompts, claims. */
import {
  INVENTED,
  choice,
  id,
  integer,
  list,
  number,
  object,
  optional,
  record,
  text,
  unread,
} from './declaration.ts';
import { MEASURES, type MeasureId } from '../vocabulary/measures.ts';
import { ENDINGS, POSTURES, SIDES, STAGES } from '../vocabulary/words.ts';
import { POLICY_NAMES } from '../vocabulary/policyRecords.ts';

/** Every measure's full name, in the order of the measures' table. */
export const MEASURE_IDS: readonly MeasureId[] = SIDES.flatMap((side) =>
  STAGES.flatMap((stage) =>
    POSTURES.flatMap((posture) =>
      MEASURES[side][stage][posture].map(
        (variant) => `${side}.${stage}.${posture}.${variant}` as MeasureId,
      ),
    ),
  ),
);

/** The scenario's own words for measures; a measure it does not name keeps the general ones. */
export const measures = record(
  MEASURE_IDS,
  object(
    {
      name: text({
        minLength: 1,
        maxLength: 80,
        meaning: 'What the card says, such as "Take the evidence to Doha".',
      }),
      text: text({
        maxLength: 400,
        default: '',
        meaning: 'What it would mean, in one or two sentences.',
      }),
    },
    'Words for one measure.',
  ),
  "The scenario's own words for measures, by side, stage, posture and variant.",
);

const source = text({
  maxLength: 64,
  default: '',
  refersTo: { list: 'sources', key: 'id' },
  meaning: 'Id of the entry under "sources" that reports it; empty when it is invented.',
});

/** News that may be shown at a stage. */
export const news = list(
  object(
    {
      id: id('Short name of the news.'),
      stage: choice({ options: STAGES, meaning: 'The stage at which it may appear.' }),
      headline: text({ minLength: 1, maxLength: 200, meaning: 'What a front page would print.' }),
      claims: object(
        {
          struck: text({
            maxLength: 400,
            default: '',
            meaning: 'What the struck side says happened.',
          }),
          host: text({ maxLength: 400, default: '', meaning: 'What the host side says happened.' }),
        },
        'What each side claims; no figure without its claimant.',
      ),
      source,
      place: text({
        maxLength: 60,
        default: '',
        refersTo: { list: 'theatre.places', key: 'name' },
        meaning: 'Name of the place on the map where it happened, if it names one.',
      }),
    },
    'A piece of news.',
  ),
  {
    minLength: 0,
    maxLength: 200,
    default: [],
    uniqueBy: 'id',
    meaning: 'News cards, shown at their stage.',
  },
);

const push = (unit: string, most: number, meaning: string) =>
  optional(number({ unit, min: -most, max: most, meaning, source: INVENTED }));

const pushesOn = <S extends 'struck' | 'host'>(side: S) =>
  ({
    [`${side}.support`]: push('points', 30, `Added to the support of the ${side} side.`),
    [`${side}.outrage`]: push('points', 40, `Added to the anger on the ${side} side.`),
    [`${side}.strain`]: push('points', 30, `Added to the strain of the ${side} side.`),
    [`${side}.trust`]: push('probability', 0.3, `Added to the trust of the ${side} side.`),
  }) as Record<`${S}.${'support' | 'outrage' | 'strain' | 'trust'}`, ReturnType<typeof push>>;

/** Events an instructor throws in at a set turn. */
export const injects = list(
  object(
    {
      id: id('Short name of the event.'),
      turn: integer({
        unit: 'turns',
        min: 1,
        max: 40,
        meaning: 'The turn at whose opening it happens.',
        source: INVENTED,
      }),
      headline: unread(text({ minLength: 1, maxLength: 200, meaning: 'What both sides read.' })),
      effects: object(
        {
          ...pushesOn('struck'),
          ...pushesOn('host'),
          'host.cohesion': push('points', 20, 'Added to the cohesion of the host.'),
          militants: push('points', 30, 'Added to the capacity of the militants.'),
          channel: push('points', 40, 'Added to standing contact.'),
          tension: push('points', 40, 'Added to the tension.'),
        },
        'What it changes, once; every number stays in its own range.',
      ),
    },
    'An event thrown in by the instructor.',
  ),
  {
    minLength: 0,
    maxLength: 40,
    default: [],
    uniqueBy: 'id',
    meaning: 'Events thrown in at a set turn.',
  },
);

/** What really happened, for the debrief. */
export const chronology = list(
  object(
    {
      date: text({
        form: 'date',
        minLength: 1,
        maxLength: 10,
        meaning: 'When it happened, as exactly as is known.',
      }),
      text: text({ minLength: 1, maxLength: 600, meaning: 'What happened.' }),
      claimedBy: text({
        maxLength: 120,
        default: '',
        meaning: 'Who claims it; empty when it is undisputed.',
      }),
      source,
    },
    'A dated event.',
  ),
  {
    minLength: 0,
    maxLength: 200,
    default: [],
    meaning: 'The real course of events, shown in the debrief alone.',
  },
);

/** Where facts come from. */
export const sources = list(
  object(
    {
      id: id('Short name by which news and chronology refer to it.'),
      title: text({ minLength: 1, maxLength: 300, meaning: 'Title of the report.' }),
      publisher: text({ maxLength: 120, default: '', meaning: 'Who published it.' }),
      date: text({ form: 'date', maxLength: 10, default: '', meaning: 'When it was published.' }),
    },
    'A source.',
  ),
  {
    minLength: 0,
    maxLength: 200,
    default: [],
    uniqueBy: 'id',
    meaning: 'Sources of news and chronology.',
  },
);

/** Questions for the class. */
export const prompts = list(
  text({ minLength: 1, maxLength: 400, meaning: 'A question to discuss.' }),
  {
    minLength: 0,
    maxLength: 30,
    default: [],
    meaning: 'Questions to discuss after a match.',
  },
);

const player = (side: string) =>
  choice({
    options: POLICY_NAMES,
    meaning: `The policy that plays the ${side} side in the check.`,
  });

/** What the author says this scenario teaches, in a form that can be played out. */
export const claims = list(
  object(
    {
      statement: text({ minLength: 1, maxLength: 300, meaning: 'The lesson, in a sentence.' }),
      struck: player('struck'),
      host: player('host'),
      ending: choice({ options: ENDINGS, meaning: 'The ending the claim is about.' }),
      atLeast: number({
        unit: 'share',
        min: 0,
        max: 1,
        meaning: 'The least share of matches that must end so.',
        source: 'the author of the scenario',
      }),
    },
    'A lesson that can be checked by play.',
  ),
  {
    minLength: 0,
    maxLength: 20,
    default: [],
    meaning: 'Lessons the scenario claims to teach, checked by playing it.',
  },
);
