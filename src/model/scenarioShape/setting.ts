/** What a scenario says of the world around the two governments: place, time, militants, frontier, media, mediators, rivals. */
import {
  INVENTED,
  choice,
  id,
  integer,
  list,
  number,
  object,
  objectWithDefault,
  optional,
  text,
  unread,
} from './declaration.ts';

/** What a place on the map is; each kind has a mark of its own. */
export const PLACE_KINDS = ['crossing', 'city', 'capital', 'district', 'camp', 'post'] as const;

/** The drawn, fictional theatres that ship with the project. */
export const DRAWN_THEATRES = ['two-valleys', 'lake-shore', 'river-mouth'] as const;

const country = text({
  form: 'country',
  maxLength: 3,
  meaning: 'Country code, ISO 3166-1 alpha-3.',
});

/** The map: real countries by their codes, or a drawn theatre, never both. */
export const theatre = objectWithDefault(
  {
    struck: list(country, {
      minLength: 0,
      maxLength: 12,
      default: [],
      meaning: 'Countries of the struck side, when the frontier is real.',
    }),
    host: list(country, {
      minLength: 0,
      maxLength: 12,
      default: [],
      meaning: 'Countries of the host side, when the frontier is real.',
    }),
    drawn: optional(
      choice({
        options: DRAWN_THEATRES,
        meaning: 'A fictional theatre with a drawing of its own, instead of countries.',
      }),
    ),
    places: list(
      object(
        {
          name: text({ minLength: 1, maxLength: 60, meaning: 'What the map writes beside it.' }),
          longitude: number({
            unit: 'degrees east',
            min: -180,
            max: 180,
            meaning: 'Longitude; in a drawn theatre, of its own invented grid.',
            source: 'geography',
          }),
          latitude: number({
            unit: 'degrees north',
            min: -90,
            max: 90,
            meaning: 'Latitude; in a drawn theatre, of its own invented grid.',
            source: 'geography',
          }),
          kind: choice({ options: PLACE_KINDS, default: 'city', meaning: 'What stands there.' }),
        },
        'A place on the map.',
      ),
      {
        minLength: 0,
        maxLength: 40,
        default: [],
        uniqueBy: 'name',
        meaning: 'Places the news may name.',
      },
    ),
  },
  'Where the crisis happens: country codes for both sides, or one drawn theatre.',
  { drawn: 'two-valleys' },
);

/** The time a match takes. */
export const calendar = object(
  {
    start: unread(
      text({
        form: 'day',
        maxLength: 10,
        default: '2025-10-06',
        meaning: 'First day of the first turn.',
      }),
    ),
    weeksPerTurn: unread(
      integer({
        unit: 'weeks',
        min: 1,
        max: 26,
        default: 2,
        meaning: 'Time that passes in a turn; for display, no rule reads it.',
        source: INVENTED,
      }),
    ),
    endingFrom: integer({
      unit: 'turns',
      min: 1,
      max: 40,
      default: 14,
      meaning:
        'The turn from which the match may stop by chance, so that nobody can count on a last round.',
      source: INVENTED,
    }),
    endingChance: number({
      unit: 'probability a turn',
      min: 0,
      max: 1,
      default: 0.25,
      meaning: 'Chance that the match stops, each turn from that one on.',
      source: INVENTED,
    }),
    lastTurn: integer({
      unit: 'turns',
      min: 4,
      max: 40,
      default: 20,
      meaning: 'The turn after which the match stops in any case.',
      source: INVENTED,
    }),
  },
  'When it happens and how long it may take.',
);

/** The armed group on the host's soil. */
export const militants = object(
  {
    name: unread(
      text({
        maxLength: 80,
        default: 'the militants',
        meaning: 'What news call the armed group.',
      }),
    ),
    capacity: number({
      unit: 'points',
      min: 3,
      max: 97,
      default: 55,
      meaning: 'Its capacity to attack at the start.',
      source: INVENTED,
    }),
    kinship: number({
      unit: 'factor',
      min: 0,
      max: 3,
      default: 1,
      meaning:
        'How close it stands to the ruling movement of the host: what acting against it costs in cohesion.',
      source: 'sign after Putnam (1988); size invented for play',
    }),
    hostCapability: number({
      unit: 'probability',
      min: 0,
      max: 1,
      default: 0.6,
      meaning:
        'How able the struck side believes the host to be to stop it; the abler, the more an attack costs trust.',
      source: 'sign after Kydd & Walter (2002); size invented for play',
    }),
  },
  'The armed group that crosses the frontier.',
);

/** What stands on the frontier. */
export const border = object(
  {
    fence: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0,
      meaning:
        'How much of the frontier is fenced at the start; a fence never fills a vacuum of coordination.',
      source: INVENTED,
    }),
  },
  'The frontier itself.',
);

/** Whose attention the media carry. */
export const MEDIA_AUDIENCES = ['domestic', 'international'] as const;

/** How fast and to whom news travel. */
export const media = object(
  {
    speed: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.6,
      meaning:
        'Speed and sharpness of media: scales anger, public commitment, slips and misreadings.',
      source: 'sign contested, Zeitzoff (2017); size invented for play',
    }),
    audience: choice({
      options: MEDIA_AUDIENCES,
      default: 'domestic',
      meaning: 'Whose attention counts; an international audience dampens instead of sharpening.',
    }),
  },
  'How news travel.',
);

/** What a mediator does with the power it has. */
export const MEDIATOR_STYLES = ['facilitate', 'guarantee', 'dictate'] as const;
export type MediatorStyle = (typeof MEDIATOR_STYLES)[number];

/** Whom a mediator must stand with to be heard. */
export const MEDIATOR_RULES = ['both-trust', 'biased-insider'] as const;

const trustIn = (whom: string) =>
  number({
    unit: 'probability',
    min: 0,
    max: 1,
    meaning: `How far the ${whom} side trusts this mediator.`,
    source: INVENTED,
  });

/** Third parties either side may call on. */
export const mediators = list(
  object(
    {
      id: id('Short name by which choices and logs refer to the mediator.'),
      name: unread(
        text({
          minLength: 1,
          maxLength: 80,
          meaning: 'What the mediator is called on the screen.',
        }),
      ),
      trustOfStruck: trustIn('struck'),
      trustOfHost: trustIn('host'),
      style: choice({
        options: MEDIATOR_STYLES,
        default: 'facilitate',
        meaning:
          'Facilitates (slow, owned by both), guarantees (verifies), or dictates (quick, owned by nobody).',
      }),
    },
    'A third party.',
  ),
  {
    minLength: 1,
    maxLength: 6,
    uniqueBy: 'id',
    default: [
      {
        id: 'facilitator',
        name: 'A trusted small state',
        trustOfStruck: 0.65,
        trustOfHost: 0.65,
        style: 'facilitate',
      },
      {
        id: 'guarantor',
        name: 'A large neighbour',
        trustOfStruck: 0.8,
        trustOfHost: 0.5,
        style: 'guarantee',
      },
      {
        id: 'patron',
        name: 'A rich patron',
        trustOfStruck: 0.55,
        trustOfHost: 0.5,
        style: 'dictate',
      },
    ],
    meaning: 'Third parties either side may call on.',
  },
);

const prior = (meaning: string) =>
  number({ unit: 'weight', min: 0, max: 1000, default: 0, meaning, source: INVENTED });

/** How likely each hidden type is; after parsing the weights sum to 1. */
export const rivals = objectWithDefault(
  {
    'security-seeker': prior('Weight of a rival that wants safety and strikes only out of fear.'),
    'free-rider': prior(
      'Weight of a rival that lets the other side pay, and moves under pressure alone.',
    ),
    reformer: prior('Weight of a rival that wants a settlement and fears its street.'),
    populist: prior('Weight of a rival that follows the anger of its street.'),
    captured: prior('Weight of a rival in the hands of its hard men.'),
  },
  'How likely each hidden type of rival is. Only the proportions count; a type that is not named has weight 0.',
  { 'security-seeker': 0.3, 'free-rider': 0.2, reformer: 0.2, populist: 0.2, captured: 0.1 },
);
