/** What a scenario says of each government, its public and its standing towards the other. */
import { INVENTED, list, number, object, text, unread } from './declaration.ts';

interface SideStart {
  readonly support: number;
  readonly outrage: number;
  readonly strain: number;
  readonly trust: number;
  readonly audience: number;
}

/** What players read of a side; no rule does. */
function wordsOf() {
  return {
    name: unread(
      text({ minLength: 1, maxLength: 80, meaning: 'What the state is called on the screen.' }),
    ),
    capital: unread(
      text({
        maxLength: 80,
        default: '',
        meaning: 'Seat of its government, as news name it.',
      }),
    ),
    brief: unread(
      text({
        maxLength: 6000,
        default: '',
        meaning:
          "The state's own file, read by its player alone: what it wants, what it fears, what its street says.",
      }),
    ),
    publicPosition: unread(
      text({
        maxLength: 2000,
        default: '',
        meaning:
          'Its case as it would put it in public; the other side reads this and nothing more.',
      }),
    ),
    expects: unread(
      list(text({ minLength: 1, maxLength: 300, meaning: 'One expectation.' }), {
        minLength: 0,
        maxLength: 8,
        default: [],
        meaning: 'What it expects of the other side.',
      }),
    ),
    thinksTheyExpect: unread(
      list(text({ minLength: 1, maxLength: 300, meaning: 'One supposed expectation.' }), {
        minLength: 0,
        maxLength: 8,
        default: [],
        meaning:
          'What it believes the other side expects of it; the gap between the two lists is the lesson.',
      }),
    ),
  } as const;
}

/** How a side stands at the start. */
function startOf(start: SideStart) {
  return {
    support: number({
      unit: 'points',
      min: 21,
      max: 100,
      default: start.support,
      meaning: 'Domestic support of the leadership at the start; below 20 it falls.',
      source: INVENTED,
    }),
    outrage: number({
      unit: 'points',
      min: 0,
      max: 100,
      default: start.outrage,
      meaning: 'Public anger at the start; it makes restraint costly and slips likely.',
      source: INVENTED,
    }),
    strain: number({
      unit: 'points',
      min: 0,
      max: 100,
      default: start.strain,
      meaning:
        'Economic and political vulnerability at the start; weak states make insecure decisions.',
      source: INVENTED,
    }),
    trust: number({
      unit: 'probability',
      min: 0.03,
      max: 0.97,
      default: start.trust,
      meaning: 'Belief, at the start, that the other side is sincere.',
      source: 'sign after Kydd & Walter (2002); size invented for play',
    }),
  } as const;
}

/** What its public rewards and punishes; how strongly it punishes backing down differs. */
function publicOf({ audience }: Pick<SideStart, 'audience'>) {
  return {
    audience: number({
      unit: 'factor',
      min: 0,
      max: 2,
      default: audience,
      meaning:
        'How strongly the public punishes restraint and backing down; 0 removes audience costs.',
      source:
        'sign after Fearon (1994), disputed by Snyder & Borghard (2011); size invented for play',
    }),
    dove: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0,
      meaning:
        'How far the public dislikes force itself; at 1 it punishes belligerence instead of restraint.',
      source: 'sign after Kertzer & Brutger (2016); size invented for play',
    }),
    hawk: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0,
      meaning:
        'Reputation of the leadership as a hawk: peace costs it less at home and is believed less abroad.',
      source: 'sign after Mattes & Weeks (2019); size invented for play',
    }),
  } as const;
}

/** The keys that both sides have; the starting pressures differ. */
function side(start: SideStart) {
  return { ...wordsOf(), ...startOf(start), ...publicOf(start) } as const;
}

/** The two governments: the one attacked, and the one from whose soil the attacks are said to come. */
export const sides = object(
  {
    struck: object(
      side({ support: 52, outrage: 35, strain: 55, trust: 0.3, audience: 1 }),
      'The state that is attacked from across the frontier.',
    ),
    host: object(
      {
        ...side({ support: 55, outrage: 30, strain: 70, trust: 0.3, audience: 0.55 }),
        cohesion: number({
          unit: 'points',
          min: 5,
          max: 100,
          default: 60,
          meaning: 'Unity of the ruling movement at the start; below 30 it may fracture.',
          source: 'sign after Putnam (1988); size invented for play',
        }),
      },
      'The state on whose soil the militants live.',
    ),
  },
  'The two governments.',
);
