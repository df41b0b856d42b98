/** One line about each policy, for `--help`. */
import { POLICY_NAMES, type PolicyName } from '../model/scenarioShape/narrative.ts';

const POLICY_LINES = {
  restraint: 'always restraint, by the default measure of the stage',
  mediation: 'always mediation; at the table it bargains evenly',
  retaliation: 'always retaliation, by the default measure of the stage',
  'tit-for-tat': 'retaliates after a threat, mediates otherwise (Axelrod 1984)',
  'generous-tit-for-tat': 'the same, but lets three threats in ten pass (Wu and Axelrod 1995)',
  'contrite-tit-for-tat': 'the same, but mediates for two turns after a slip of its own',
  'graduated-reciprocation':
    'mediates every other turn and answers only the third threat in a row (Osgood 1962)',
  patient: 'strategic patience: verifies, keeps the channel, calls when the moment is ripe',
  'coerce-then-offer': 'strong words and one limited use of force, then an open door',
  'warn-then-offer':
    'a public warning, then a closed frontier, each with an open door, and no shot',
  random: 'any legal measure, each as likely',
  'security-seeker': 'hidden type: wants security, and arms when afraid (Jervis 1976)',
  'free-rider': 'hidden type: lets others bear the cost until it feels the price',
  reformer: 'hidden type: wants a way out and pays for it at home',
  populist: 'hidden type: follows the anger of the street',
  captured: 'hidden type: held by those who live off the conflict',
  hidden: "draws one of the hidden types for each match, by the scenario's weights",
} as const satisfies Record<PolicyName, string>;

const WIDTH = Math.max(...POLICY_NAMES.map((name) => name.length));

/** The list of policies as the lines of a help text. */
export const policyList: string = POLICY_NAMES.map(
  (name) => `  ${name.padEnd(WIDTH)}  ${POLICY_LINES[name]}`,
).join('\n');
