/** The page `docs/rules.md`: stages, transitions, measures, parameters, endings, constants and causes, all from the declarations. */
import { CAUSES, TOLD } from '../../model/vocabulary/causes.ts';
import { TRANSITIONS } from '../../model/stages/compiledMachine.ts';
import { CONSTANTS, type ConstantName } from '../../model/vocabulary/constants.ts';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import type { NewsFact, SettledFact, TurnFact } from '../../model/vocabulary/facts.ts';
import { RULES_VERSION } from '../../model/match/match.ts';
import { ACT_KINDS, measuresAt } from '../../model/vocabulary/measures.ts';
import { MECHANISM_NAMES, STRUCTURAL, mechanismOf } from '../../analysis/patterns/mechanisms.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { MEDIATOR_STYLE_EFFECTS } from '../../model/state/setting.ts';
import {
  BARS,
  SIDES,
  STAGES,
  type Bar,
  type Ending,
  type Side,
  type Stage,
} from '../../model/vocabulary/words.ts';
import { COMMON_EFFECTS, EFFECTS, KIND_WORDS } from './modelDocsActs.ts';
import { codes, exact, markdownTable } from './modelDocsMarkdown.ts';
import { SOURCE_OF_MECHANISM } from './modelDocsSources.ts';

const STAGE_WORDS = {
  calm: 'No attack this turn, nobody accuses. The time in which a standing channel can be built.',
  attack:
    'The struck state was attacked this turn. Whether the attack came from across the frontier is reported, not known.',
  accusation: 'One government has accused the other in public; words now bind.',
  strike: 'Force was used last turn.',
  bargaining: 'Both sit at a mediator’s table and exchange offers (a part of *talks*).',
  implementing: 'An agreement is signed and is being carried out (a part of *talks*).',
} as const satisfies Record<Stage, string>;

const ENDING_WORDS = {
  'durable-framework': `Time is up, an agreement is in force, has been kept for at least ${CONSTANTS.durableTurns.value} turns and has seen at least ${CONSTANTS.durableDeliveries.value} deliveries.`,
  'fragile-ceasefire': `Time is up with an agreement that has seen a delivery or is no older than ${CONSTANTS.youngAgreement.value} turns, or at the table.`,
  'frozen-stalemate': 'Time is up and none of the others fits.',
  'recurrent-cycle': `Time is up without agreement or talks, after at least ${CONSTANTS.cycleForce.value} uses of force.`,
  'leadership-crisis-struck': `Support of the struck state’s leadership fell below ${CONSTANTS.supportFloor.value}.`,
  'leadership-crisis-host': `Support of the host’s leadership fell below ${CONSTANTS.supportFloor.value}.`,
  fracture: `The host’s movement broke apart: with cohesion below ${CONSTANTS.cohesionFloor.value}, by a chance of ${CONSTANTS.fractureChance.value} a turn for each point below.`,
  'open-conflict': `A strike met fire with tension above ${CONSTANTS.conflictTension.value}: by a chance of ${CONSTANTS.conflictChance.value} for each point above.`,
} as const satisfies Record<Ending, string>;

/** What every fact of the stage machine means. */
const FACT_WORDS = {
  attack: 'an attack happened this turn',
  forceUsed: 'either side used force',
  talksLeft: 'a side walked out, suspended or renounced',
  agreementSigned: 'an agreement was signed',
  attackEndsTalks: `the struck state leaves the table after an attack that it attributes to the host (its trust below ${CONSTANTS.walkAwayTrust.value}, by a chance of ${CONSTANTS.walkAwayChance.value})`,
  talksLapse: `the rounds ran out (${CONSTANTS.lapseRounds.value})`,
  agreementBreaksDown: 'the agreement broke down by the breakdown hazard',
  talksOpen: 'a call for a mediator was answered',
  publicAccusation:
    'the struck state accused or closed crossings, or the host denied or sheltered while being accused',
  calmedUnderAttack: 'neither retaliated, in a turn with an attack',
  calmedInQuiet: 'neither retaliated, in a turn without one',
  frontierQuiet: 'no attack this turn',
  openConflict: 'a strike met fire and the brink was crossed',
  struckLeadershipFalls: 'the struck state’s leadership lost its support',
  hostLeadershipFalls: 'the host’s leadership lost its support',
  movementFractures: 'the host’s movement broke apart',
  frameworkEndures: 'time is up, with an agreement kept and delivered on',
  ceasefireHolds: 'time is up, with an agreement or talks that hold for now',
  cycleRecurs: 'time is up, after force upon force',
  nothingSettled: 'time is up, with nothing settled',
} as const satisfies Record<NewsFact | TurnFact | SettledFact, string>;

function factWords(fact: string | undefined): string {
  if (fact === undefined) return 'otherwise';
  return fact in FACT_WORDS ? FACT_WORDS[fact as keyof typeof FACT_WORDS] : fact;
}

/** The stages, and how one leads to another: for each, the first fact that holds decides. */
export function transitionTables(): string {
  const rows = STAGES.flatMap((stage) => {
    const events = TRANSITIONS[stage];
    if (events === undefined) throw new Error(`transitionTables: ${stage} is no leaf`);
    return (['news', 'turn'] as const).flatMap((event) =>
      events[event].map(({ fact, target }, index) => [
        index === 0 ? `*${stage}*, ${event === 'news' ? 'at the news' : 'after both acted'}` : '',
        factWords(fact),
        `*${target}*`,
      ]),
    );
  });
  const settled = (TRANSITIONS['calm']?.settled ?? []).map(({ fact, target }) => [
    factWords(fact),
    `*${target}*`,
  ]);
  return [
    markdownTable(['from', 'first of these that holds', 'to'], rows),
    '',
    'Where none holds the stage stays. Any stage can end the match once a turn is settled:',
    '',
    markdownTable(['first of these that holds', 'ending'], settled),
  ].join('\n');
}

function measureTable(side: Side): string {
  const rows = STAGES.flatMap((stage) => {
    let before: string | undefined;
    return measuresAt(side, stage).map(({ posture, act }, index) => {
      const row = [
        index === 0 ? `*${stage}*` : '',
        posture === before ? '' : posture,
        `\`${act}\``,
        KIND_WORDS[ACT_KINDS[act]],
      ];
      before = posture;
      return row;
    });
  });
  return markdownTable(['stage', 'posture', 'measure', 'kind'], rows);
}

function effectsTable(): string {
  return markdownTable(
    ['measure', 'what it does'],
    Object.entries(EFFECTS).map(([act, words]) => [`\`${act}\``, words]),
  );
}

/** A row of the parameter table, and those below it. */
function parameterRows(field: Field, path: string): readonly (readonly string[])[] {
  if (field.kind === 'number') {
    const { unit, min, max, whole, meaning, source } = field;
    const range = `${exact(min)} to ${exact(max)}${whole ? ', whole' : ''}`;
    const standard = field.default === undefined ? 'has to be given' : exact(field.default);
    return [[`\`${path}\``, unit, range, standard, meaning, source]];
  }
  if (field.kind === 'choice' && field.options.length > 1)
    return [
      [
        `\`${path}\``,
        'word',
        codes(field.options),
        field.default ?? '',
        field.meaning,
        'a setting',
      ],
    ];
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([key, inner]) =>
      parameterRows(inner, path === '' ? key : `${path}.${key}`),
    );
  if (field.kind === 'list') return parameterRows(field.of, `${path}[]`);
  if (field.kind === 'record') return parameterRows(field.of, `${path}.<name>`);
  return [];
}

/** Parts of a scenario that tell a story; their numbers and words are no parameters of the model. */
const TOLD_PARTS: ReadonlySet<string> = new Set([
  'format',
  'theatre',
  'news',
  'chronology',
  'sources',
  'prompts',
  'claims',
]);

/** Every number and setting of a scenario: unit, range, default, meaning, source. */
export function parameterTable(): string {
  const rows = Object.entries(scenarioShape.fields).flatMap(([key, field]) =>
    TOLD_PARTS.has(key) ? [] : parameterRows(field, key),
  );
  return markdownTable(['parameter', 'unit', 'range', 'default', 'meaning', 'source'], rows);
}

function constantRow(name: ConstantName): readonly string[] {
  const { value, unit, meaning } = CONSTANTS[name];
  return [`\`${name}\``, exact(value), unit, meaning];
}

/** Constants by mechanism, each under the first that it belongs to. */
function constantTables(): string {
  const shown = new Set<string>();
  const parts = MECHANISM_NAMES.map((mechanism) => {
    const { meaning, claims, off, also = [] } = mechanismOf(mechanism);
    const names = [...new Set([...(Object.keys(off) as ConstantName[]), ...also])];
    const own = names.filter((name) => !shown.has(name));
    const elsewhere = names.filter((name) => shown.has(name));
    for (const name of own) shown.add(name);
    const source = SOURCE_OF_MECHANISM[mechanism];
    return [
      `### ${mechanism}`,
      '',
      `${meaning} Sign: ${source}${claims.length === 0 ? '' : `. Claims: ${claims.join(', ')}`}.`,
      ...(own.length === 0
        ? []
        : ['', markdownTable(['constant', 'value', 'unit', 'meaning'], own.map(constantRow))]),
      ...(elsewhere.length === 0 ? [] : ['', `Also ${codes(elsewhere)}, shown above.`]),
      ...(own.length + elsewhere.length === 0
        ? ['', 'It has no constant of its own; the scenario’s words and terms carry it.']
        : []),
    ].join('\n');
  });
  const structural = Object.entries(STRUCTURAL).map(([name, reason]) => [
    ...constantRow(name as ConstantName),
    reason,
  ]);
  return [
    ...parts,
    [
      '### Structure',
      '',
      'Constants that belong to no mechanism.',
      '',
      markdownTable(['constant', 'value', 'unit', 'meaning', 'why it stands apart'], structural),
    ].join('\n'),
  ].join('\n\n');
}

const n = (name: ConstantName): string => exact(CONSTANTS[name].value);

const SURVIVAL = `${n('survivalEase')} × (100 − strain) + ${n('survivalBase')}; 0 if it fell`;

const BAR_FORMULAS = {
  security: [
    `100 − ${n('securityAttacks')} × attacks a turn − ${n('securityCapacityStruck')} × militant capacity`,
    `100 − ${n('securityStrikes')} × strikes − ${n('securityTension')} × tension − ${n('securityCapacityHost')} × militant capacity`,
  ],
  survival: [
    `${n('survivalSupportStruck')} × support + ${SURVIVAL}`,
    `${n('survivalSupportHost')} × support + ${n('survivalCohesion')} × cohesion + ${SURVIVAL}`,
  ],
  civilians: [`100 − ${n('civiliansHarm')} × harm on both sides`, 'the same'],
  relations: [
    `${n('relationsTrust')} × both sides’ trust + ${n('relationsChannel')} × channel, +${n('relationsDurable')} for a durable framework, +${n('relationsFragile')} for a fragile one, +${n('relationsTable')} at the table, −${n('relationsConflict')} for open conflict`,
    'the same',
  ],
} as const satisfies Record<Bar, readonly [struck: string, host: string]>;

const BAR_TABLE = markdownTable(
  ['bar', 'as the struck state', 'as the host'],
  BARS.map((bar) => [bar, ...BAR_FORMULAS[bar]]),
);

/** What each manner of mediating brings. */
function styleTable(): string {
  return markdownTable(
    [
      'style',
      'ownership of its text',
      'insures the host against a breach',
      'presses by, points',
      'verification at signing',
      'first text in round',
    ],
    Object.entries(MEDIATOR_STYLE_EFFECTS).map(([style, effects]) => [
      style,
      exact(effects.ownership),
      exact(effects.guarantee),
      exact(effects.press),
      exact(effects.verification),
      exact(effects.textFrom),
    ]),
  );
}

/** What a match was worth, what a scenario and the constants set, and the causes: the second half of the page. */
function worthAndNumbers(): string {
  return `## The four bars

What a match was worth to a side, each bar from 0 to 100. Players are shown the bars; the composite is for analysis: their mean, times
${n('totalFallen')} if one's own leadership fell or one's own movement broke apart, times ${n('totalConflict')} after open conflict.

${BAR_TABLE}

## What a scenario sets

${parameterTable()}

## Mediators

What a mediator's style brings to the table. Invented for play.

${styleTable()}

## Constants

What an author does not set, under the mechanism that it belongs to.

${constantTables()}

## Causes

Every change of a number carries one of these names.

${codes(CAUSES)}.

Until the veil lifts some of them are told under another name: ${Object.entries(TOLD)
    .map(([cause, told]) => `\`${cause}\` as \`${told}\``)
    .join(', ')}.
`;
}

/** The whole page. */
export function rulesPage(): string {
  return `# The rules

This page is written by \`npm run -s model-docs\` from the declarations in \`src/model/\`. Change those, not this.
Rules version ${RULES_VERSION}. \`docs/model.md\` says what the rules are meant to show, and what they do not.

**Every size on this page is invented for play.** Sources support the direction of an effect, never its size.

One turn is two weeks. Each turn the militants act and a report arrives; both governments choose at the same time; both choices take
effect; the stage changes; politics at home follow; the match may end.

## Stages

${markdownTable(
  ['stage', 'meaning'],
  STAGES.map((stage) => [`*${stage}*`, STAGE_WORDS[stage]]),
)}

## Transitions

${transitionTables()}

## Measures

A posture's first measure at a stage is its default, taken when a government slips or a clock runs out. At the table and under an agreement
a slip is force.

${SIDES.map((side) => `### The ${side} state\n\n${measureTable(side)}`).join('\n\n')}

### What every posture does

${COMMON_EFFECTS.map((line) => `- ${line}`).join('\n')}

### What each measure does besides

"× 0.8 (odds)" means: the odds of that side's trust, p / (1 − p), are multiplied by that number.

${effectsTable()}

## Endings

${markdownTable(
  ['ending', 'when'],
  Object.entries(ENDING_WORDS).map(([ending, words]) => [`*${ending}*`, words]),
)}

A match stops from turn \`calendar.endingFrom\` on by a hidden chance, and at \`calendar.lastTurn\` in any case.

${worthAndNumbers()}`;
}
