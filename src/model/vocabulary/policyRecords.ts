/**
 * The policies that can be named, one record each: names, seats, codes, help and the choices of a scenario are read from here. What a
 * policy does stands under the same name in `src/rivals/`, and what it is called in a language is `debrief-type-<name>` there.
 */

/** What is known of a policy besides how it plays. */
export interface PolicyRecord {
  /** Its number in the codes of runs. A new one takes the next number; none is ever used again, and 0 is a person. */
  readonly code: number;
  /** What it does, in one line. */
  readonly summary: string;
  /** The work that it follows; none where it is ours. */
  readonly citation?: string;
}

/** The plain policies: doctrines that anyone may play. */
export const PLAIN_RECORDS = {
  restraint: { code: 1, summary: 'always restraint, by the default measure of the stage' },
  mediation: { code: 2, summary: 'always mediation; at the table it bargains evenly' },
  retaliation: { code: 3, summary: 'always retaliation, by the default measure of the stage' },
  'tit-for-tat': {
    code: 4,
    summary: 'retaliates after a threat, mediates otherwise',
    citation: 'Axelrod 1984',
  },
  'generous-tit-for-tat': {
    code: 5,
    summary: 'the same, but lets three threats in ten pass',
    citation: 'Wu and Axelrod 1995',
  },
  'contrite-tit-for-tat': {
    code: 6,
    summary: 'the same, but mediates for two turns after a slip of its own',
    citation: 'Wu and Axelrod 1995',
  },
  'graduated-reciprocation': {
    code: 7,
    summary: 'mediates every other turn and answers only the third threat in a row',
    citation: 'Osgood 1962',
  },
  patient: {
    code: 8,
    summary: 'strategic patience: verifies, keeps the channel, calls when the moment is ripe',
  },
  'coerce-then-offer': {
    code: 9,
    summary: 'strong words and one limited use of force, then an open door',
  },
  'warn-then-offer': {
    code: 16,
    summary: 'a public warning, then a closed frontier, each with an open door, and no shot',
    citation: 'George 1991',
  },
  random: { code: 10, summary: 'any legal measure, each as likely' },
} as const satisfies Readonly<Record<string, PolicyRecord>>;

/** The hidden types: what kind of government sits across the line, which the player has to find out. */
export const TYPE_RECORDS = {
  'security-seeker': {
    code: 11,
    summary: 'hidden type: wants security, and arms when afraid',
    citation: 'Jervis 1976',
  },
  'free-rider': {
    code: 12,
    summary: 'hidden type: lets others bear the cost until it feels the price',
  },
  reformer: { code: 13, summary: 'hidden type: wants a way out and pays for it at home' },
  populist: { code: 14, summary: 'hidden type: follows the anger of the street' },
  captured: { code: 15, summary: 'hidden type: held by those who live off the conflict' },
} as const satisfies Readonly<Record<string, PolicyRecord>>;

export type PlainPolicy = keyof typeof PLAIN_RECORDS;
export type RivalType = keyof typeof TYPE_RECORDS;

/** A policy that can be played. */
export type PlayableName = PlainPolicy | RivalType;

/** Every policy that a scenario, a command or a tournament can name; `hidden` draws a hidden type by the scenario's weights. */
export type PolicyName = PlayableName | 'hidden';

export const RIVAL_TYPES = Object.keys(TYPE_RECORDS) as readonly RivalType[];
export const PLAYABLE_NAMES: readonly PlayableName[] = [
  ...(Object.keys(PLAIN_RECORDS) as readonly PlainPolicy[]),
  ...RIVAL_TYPES,
];
export const POLICY_NAMES: readonly PolicyName[] = [...PLAYABLE_NAMES, 'hidden'];

/** The record of a policy that can be played. */
export const POLICY_RECORDS: Readonly<Record<PlayableName, PolicyRecord>> = {
  ...PLAIN_RECORDS,
  ...TYPE_RECORDS,
};
