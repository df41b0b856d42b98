/** The scenario, declared once: type, validator, schema, form, defaults and documentation are all read from this. */
import {
  INVENTED,
  choice,
  id,
  number,
  object,
  text,
  unread,
  type Declared,
} from './declaration.ts';
import { chronology, claims, injects, measures, news, prompts, sources } from './narrative.ts';
import {
  MEDIATOR_RULES,
  border,
  calendar,
  media,
  mediators,
  militants,
  rivals,
  theatre,
} from './setting.ts';
import { sides } from './sides.ts';
import { table } from './table.ts';

/** The format this version reads and writes. */
export const SCENARIO_FORMAT = 'strategic-patience/scenario@1';

/** Every key of a scenario, in the order in which files and forms show them. */
export const scenarioShape = object(
  {
    format: unread(
      choice({
        options: [SCENARIO_FORMAT],
        meaning: 'Names this file format and its version.',
      }),
    ),
    id: id('Short name of the scenario; logs and run codes refer to it.'),
    language: unread(
      text({
        form: 'language',
        minLength: 1,
        maxLength: 35,
        default: 'en',
        meaning: "Language of the scenario's own words.",
      }),
    ),
    title: unread(text({ minLength: 1, maxLength: 120, meaning: 'Title on the door.' })),
    summary: unread(
      text({
        maxLength: 800,
        default: '',
        meaning: 'What it is about, in two or three sentences.',
      }),
    ),
    notice: unread(
      text({
        maxLength: 2000,
        default: '',
        meaning:
          'What a reader has to know before playing, such as that a real conflict is modelled with invented numbers.',
      }),
    ),
    theatre: unread(theatre),
    calendar,
    sides,
    militants,
    border,
    media,
    channel: number({
      unit: 'points',
      min: 0,
      max: 100,
      default: 15,
      meaning:
        'Standing contact between the two sides at the start; what is missing to 100 is the vacuum militants use.',
      source: INVENTED,
    }),
    tension: number({
      unit: 'points',
      min: 0,
      max: 100,
      default: 40,
      meaning:
        'How close to the brink the crisis starts; above 50, strike against fire may become open conflict.',
      source: INVENTED,
    }),
    demandPace: number({
      unit: 'factor',
      min: 0,
      max: 3,
      default: 1,
      meaning: 'How fast the struck side demands what was agreed; faster demands lower success.',
      source: INVENTED,
    }),
    civilianRisk: number({
      unit: 'probability',
      min: -0.5,
      max: 0.5,
      default: 0,
      meaning: 'Added to the chance that a strike hits civilians.',
      source: 'sign after Condra & Shapiro (2012); size invented for play',
    }),
    personsPerHarm: number({
      unit: 'persons a point of harm',
      min: 0.1,
      max: 1000,
      default: 10,
      meaning:
        'How many persons a point of the civilian ledger stands for, in the figures that are claimed and estimated.',
      source: INVENTED,
    }),
    costSensitivity: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.5,
      meaning:
        'How far a rival that free-rides goes by price alone: at 1 it offers nothing until a cost is laid on it, feels every cost threefold, and then gives way.',
      source: INVENTED,
    }),
    mediators,
    mediatorRule: choice({
      options: MEDIATOR_RULES,
      default: 'both-trust',
      meaning:
        'Whether a mediator needs the trust of both sides, or is believed as an insider of one (Kydd 2003).',
    }),
    rivals,
    table,
    measures: unread(measures),
    news: unread(news),
    injects,
    chronology: unread(chronology),
    sources: unread(sources),
    prompts: unread(prompts),
    claims: unread(claims),
  },
  'A crisis to be played: the place, the two governments and their pressures, the table and the words.',
);

/** A validated scenario: every key that has a default is present, every number in its range. */
export type Scenario = Declared<typeof scenarioShape>;
