/** A play as statements of the Experience API (xAPI 1.0.3, Actor-Verb-Activity-Result), for a learning record store. */
import { v5 as uuidOfName } from 'uuid';
import { measureOf } from '../../model/vocabulary/measures.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { ENDINGS, POSTURES, SIDES, otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { MessageId } from '../../text/speaker.ts';
import { withoutIsolates } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { NO_MOMENTS, type Moments } from '../../seat/moments.ts';
import { names } from '../readings/debriefInput.ts';

/** A statement. */
export interface Statement {
  /** The same for the same play wherever it is exported, so that a store that has it already takes it for the same. */
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name?: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: Definition;
  };
  readonly result?: Result;
  /** When it was done, in UTC by the clock of the device; left out where nobody noted it, and a record store then takes the time at which it stores it. */
  readonly timestamp?: string;
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly language: string;
    readonly contextActivities: {
      readonly parent: readonly { readonly objectType: 'Activity'; readonly id: string }[];
    };
    readonly extensions: Readonly<Record<string, string | number>>;
  };
}

/** What an activity is. */
interface Definition {
  readonly type: string;
  readonly name: Readonly<Record<string, string>>;
  readonly interactionType?: 'choice' | 'numeric';
  readonly choices?: readonly {
    readonly id: string;
    readonly description: Readonly<Record<string, string>>;
  }[];
}

/** What came of it. */
interface Result {
  readonly response?: string;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly extensions?: Readonly<Record<string, string | number>>;
}

/** The vocabulary of the initiative that made the standard: https://registry.tincanapi.com and the specification's appendix. */
const ADL = 'http://adlnet.gov/expapi';

const VERBS = {
  initialized: 'xapi-initialized',
  answered: 'xapi-answered',
  interacted: 'xapi-interacted',
  completed: 'xapi-completed',
  terminated: 'xapi-terminated',
} as const satisfies Readonly<Record<string, MessageId>>;

/** What the statements are given besides the play. */
export interface StatementSettings {
  /** Address of the page, without a fragment: activities and accounts are named below it. */
  readonly home: string;
  readonly say: Say;
  /** The language of `say` (RFC 5646). */
  readonly language: string;
}

/** Whose names these are; drawn once, and never changed, or a store would take the same play for another. */
const NAMESPACE = '6f1d0e5a-7c1b-4c8e-9a53-2f4b6d8e1c70';

/** An identifier in the form that the standard demands (a UUID of RFC 4122, version 5), made from a text: the same for the same text. */
function identifier(text: string): string {
  return uuidOfName(text, NAMESPACE);
}

/** What tells a play from every other: all that was chosen, and who is said to have chosen. */
function fingerprint({ group, label, scenario, seed, seats, turns }: RunFile): string {
  return JSON.stringify([scenario.hash, seed >>> 0, seats, turns, group ?? null, label ?? null]);
}

/**
 * The statements of every side on which a person sat, in the order of the play: the bet, each expectation and choice, the end. Only the
 * browser in which a play was played noted its moments: a code or a file that is handed on says nothing of when somebody played.
 */
export function statementsOf(
  scenario: Scenario,
  run: RunFile,
  settings: StatementSettings,
  moments: Moments = NO_MOMENTS,
): readonly Statement[] {
  return SIDES.filter((side) => run.seats[side] === 'person').flatMap((side) =>
    ofSide(scenario, run, side, settings, moments),
  );
}

/** The side of a play of which statements are made, and what they are given. */
interface Stated {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly side: Side;
  readonly settings: StatementSettings;
  readonly registration: string;
  /** The activity that the play is. */
  readonly activity: string;
}

/** A text in the language of the statements. */
function worded({ language }: StatementSettings, text: string): Readonly<Record<string, string>> {
  return { [language]: withoutIsolates(text) };
}

/** A statement; without its moment where nobody noted it. */
function state(
  { activity, registration, run, scenario, settings, side }: Stated,
  about: string,
  verb: keyof typeof VERBS,
  definition: Definition,
  moment: number | null | undefined,
  result?: Result,
): Statement {
  const { home, say } = settings;
  return {
    id: identifier(`${registration} ${verb} ${about}`),
    actor: {
      objectType: 'Agent',
      ...(run.label === undefined ? {} : { name: run.label }),
      account: { homePage: home, name: registration },
    },
    verb: { id: `${ADL}/verbs/${verb}`, display: worded(settings, say(VERBS[verb])) },
    object: { objectType: 'Activity', id: about, definition },
    ...(result === undefined ? {} : { result }),
    ...(typeof moment === 'number' ? { timestamp: new Date(moment).toISOString() } : {}),
    context: {
      registration,
      platform: 'Strategic Patience',
      language: scenario.language,
      contextActivities: { parent: [{ objectType: 'Activity', id: activity }] },
      extensions: {
        [`${home}#extension/side`]: side,
        [`${home}#extension/rival`]: run.seats[otherSide(side)],
        [`${home}#extension/seed`]: run.seed >>> 0,
        [`${home}#extension/rules`]: run.rules,
        ...(run.group === undefined ? {} : { [`${home}#extension/group`]: run.group }),
      },
    },
  };
}

/** A question with options, each with its words. */
function choice(
  settings: StatementSettings,
  name: string,
  options: Readonly<Record<string, string>>,
): Definition {
  return {
    type: `${ADL}/activities/cmi.interaction`,
    name: worded(settings, name),
    interactionType: 'choice',
    choices: Object.entries(options).map(([id, text]) => ({
      id,
      description: worded(settings, text),
    })),
  };
}

/** Both parts of the bet; nothing where none was laid. */
function betStatements(stated: Stated, begun: number | null): readonly Statement[] {
  const { activity, run, scenario, settings, side } = stated;
  const { say } = settings;
  const bet = run.bets[side];
  if (bet === undefined) return [];
  const endings = Object.fromEntries(
    ENDINGS.map((ending) => [ending, say(`debrief-name-${ending}`, names(scenario))]),
  );
  return [
    state(
      stated,
      `${activity}/bet/ending`,
      'answered',
      choice(settings, say('debrief-bet-ending'), endings),
      begun,
      {
        response: bet.ending,
        ...(run.ending === null ? {} : { success: bet.ending === run.ending }),
      },
    ),
    state(
      stated,
      `${activity}/bet/persons`,
      'answered',
      {
        type: `${ADL}/activities/cmi.interaction`,
        name: worded(settings, say('debrief-bet-persons')),
        interactionType: 'numeric',
      },
      begun,
      { response: String(bet.persons) },
    ),
  ];
}

/** What the side expected at a turn, if it said so, and what it chose. */
function turnStatements(
  stated: Stated,
  { beliefs, choices }: RunFile['turns'][number],
  index: number,
  moment: number | null | undefined,
): readonly Statement[] {
  const { activity, run, settings, side } = stated;
  const { home, say } = settings;
  const postures = Object.fromEntries(
    POSTURES.map((posture) => [posture, say(`posture-${posture}`)]),
  );
  const turn = index + 1;
  const expected = beliefs[side];
  const came = measureOf(choices[otherSide(side)].measure)?.posture;
  const stage = run.log[index]?.stages.chosen ?? '';
  const { lapsed, measure } = choices[side];
  return [
    ...(expected === undefined
      ? []
      : [
          state(
            stated,
            `${activity}/turn/${turn}/expectation/${side}`,
            'answered',
            choice(settings, say('xapi-expectation', { turn }), postures),
            moment,
            { response: expected, success: expected === came },
          ),
        ]),
    state(
      stated,
      `${activity}/turn/${turn}/choice/${side}`,
      'interacted',
      choice(settings, say('xapi-choice', { turn }), postures),
      moment,
      {
        response: measureOf(measure)?.posture ?? measure,
        extensions: {
          [`${home}#extension/measure`]: measure,
          [`${home}#extension/stage`]: stage,
          [`${home}#extension/lapsed`]: lapsed === true ? 1 : 0,
        },
      },
    ),
  ];
}

/** How the play ended, or that it was left: when, nobody noted. */
function endStatement(
  stated: Stated,
  whole: Definition,
  moment: number | null | undefined,
): Statement {
  const { activity, run, settings, side } = stated;
  const { home } = settings;
  const bars = run.bars?.[side];
  if (run.ending === null || bars === undefined)
    return state(stated, activity, 'terminated', whole, undefined, { completion: false });
  return state(stated, activity, 'completed', whole, moment, {
    completion: true,
    response: run.ending,
    extensions: {
      [`${home}#extension/security`]: bars.security,
      [`${home}#extension/survival`]: bars.survival,
      [`${home}#extension/civilians`]: bars.civilians,
      [`${home}#extension/relations`]: bars.relations,
    },
  });
}

function ofSide(
  scenario: Scenario,
  run: RunFile,
  side: Side,
  settings: StatementSettings,
  { begun, turns }: Moments,
): readonly Statement[] {
  const registration = identifier(`${fingerprint(run)} ${side}`);
  const activity = `${settings.home}#activity/${scenario.id}/${run.scenario.hash}`;
  const stated = { scenario, run, side, settings, registration, activity };
  const whole: Definition = {
    type: `${ADL}/activities/simulation`,
    name: { [scenario.language]: scenario.title },
  };
  return [
    state(stated, activity, 'initialized', whole, begun),
    ...betStatements(stated, begun),
    ...run.turns.flatMap((turn, index) => turnStatements(stated, turn, index, turns[index])),
    endStatement(stated, whole, turns[run.turns.length - 1]),
  ];
}

/** The text of a file of statements. */
export function statementsText(statements: readonly Statement[]): string {
  return `${JSON.stringify(statements, null, 1)}\n`;
}
