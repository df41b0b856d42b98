/** What there is to show of one play from the front of a room, in the order of a debrief: describe, analyse, apply. */
import { civiliansOf, killedOrHurt } from '../../model/rules/civilians.ts';
import { SIDES, otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { whole } from '../../text/numbers.ts';
import { barsChart } from '../charts/barsChart.ts';
import { bargainingChart } from '../charts/bargainingChart.ts';
import { civiliansChart } from '../charts/civiliansChart.ts';
import { misperceptionChart } from '../charts/misperceptionChart.ts';
import { numbersChart } from '../charts/numbersChart.ts';
import { readBargaining } from '../charts/readBargaining.ts';
import { stagesChart } from '../charts/stagesChart.ts';
import { gapSentence } from '../parts/expectationsPart.tsx';
import { endingName, endingSentence } from '../parts/outcomeHead.tsx';
import { readTalks } from '../readings/readAgreements.ts';
import { readGap } from '../readings/readCourse.ts';
import { readBets } from '../readings/readOutcome.ts';
import { hiddenTurns } from '../readings/readTruths.ts';
import { names } from '../readings/debriefInput.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { isHiddenType, ledByPolicy, signSentence } from '../parts/rivalPart.tsx';
import { tellHidden, tellTruth } from '../readings/tellTruth.ts';
import type { WhatIfSource } from '../whatIf/useWhatIf.ts';
import { whatToTry } from '../readings/whatToTry.ts';
import { whyEnded } from '../readings/whyEnded.ts';
import type { Finding, ModeratorContent, TwoTruths } from './finding.ts';

/** More pairs than these cannot be read from a distance. */
const MOST_PAIRS = 3;

/** The screens of one play; `source` is what if, where the play has turns. */
export function contentOfPlay(input: DebriefInput, source?: WhatIfSource): ModeratorContent {
  const { say, scenario } = input;
  const findings = [
    ...happened(input),
    ...hidden(input),
    ...rivals(input),
    ...expected(input),
    ...table(input),
    ...advice(input),
  ];
  return {
    title: scenario.title,
    findings: findings.map((finding) => ({ ...finding, question: say(questionAbout(finding.id)) })),
    prompts: scenario.prompts,
    ...(source === undefined ? {} : { whatIf: { input, source } }),
  };
}

const SUBJECTS = [
  'outcome',
  'bet',
  'why',
  'course',
  'civilians',
  'bars',
  'numbers',
  'origins',
  'errors',
  'seen',
  'rival',
  'expected',
  'gap',
  'table',
  'bargaining-space',
  'try',
] as const;

/** What can be asked about a finding, by what its name begins with. */
function questionAbout(id: string): `ask-${(typeof SUBJECTS)[number]}` {
  const subject = SUBJECTS.find((one) => id === one || id.startsWith(`${one}-`));
  if (subject === undefined) throw new Error(`questionAbout: nothing can be asked about "${id}"`);
  return `ask-${subject}`;
}

function happened(input: DebriefInput): readonly Finding[] {
  const { run, say, scenario } = input;
  const outcome: Finding = {
    id: 'outcome',
    kicker: say('find-outcome'),
    sentence: endingName(input, run.ending),
    detail: endingSentence(input),
    ...(run.label === undefined ? {} : { who: run.label }),
  };
  if (run.log.length === 0) return [outcome];
  const stages = stagesChart(scenario, run.log, say);
  const numbers = numbersChart(scenario, run, say);
  const bars = barsChart(scenario, run, say);
  return [
    outcome,
    ...bets(input),
    { id: 'why', kicker: say('find-why'), sentence: whyEnded(input) },
    { id: 'course', kicker: say('find-course'), sentence: stages.sentence, chart: stages },
    civilians(input),
    ...(bars === undefined
      ? []
      : [{ id: 'bars', kicker: say('find-bars'), sentence: bars.sentence, chart: bars }]),
    { id: 'numbers', kicker: say('find-numbers'), sentence: numbers.sentence, chart: numbers },
  ];
}

function bets(input: DebriefInput): readonly Finding[] {
  const { run, say, scenario } = input;
  const harmed = killedOrHurt(civiliansOf(run.log, scenario.personsPerHarm));
  return readBets(run, harmed).map(({ bet, ending, persons, side }): Finding => ({
    id: `bet-${side}`,
    kicker: say('find-bet'),
    sentence: say(
      ending === null
        ? 'find-bet-left'
        : ending === bet.ending
          ? 'find-bet-ending-right'
          : 'find-bet-ending-wrong',
      { side: scenario.sides[side].name },
    ),
    pairs: [
      { label: say('find-bet-expected'), value: endingName(input, bet.ending) },
      { label: say('find-bet-was'), value: endingName(input, ending) },
      {
        label: say('find-bet-expected'),
        value: say('find-bet-persons', { persons: whole(bet.persons) }),
      },
      {
        label: say('find-bet-was'),
        value: say('find-bet-persons', { persons: whole(persons) }),
      },
    ],
  }));
}

function civilians({ run, say, scenario }: DebriefInput): Finding {
  const persons = civiliansOf(run.log, scenario.personsPerHarm);
  const struck = persons.struck.casualties;
  const host = persons.host.casualties;
  const both = (row: 'displacement' | 'schooling' | 'livelihood'): string =>
    whole(persons.struck[row] + persons.host[row]);
  return {
    id: 'civilians',
    kicker: say('find-civilians'),
    sentence:
      struck + host === 0
        ? say('find-civilians-none')
        : say('find-civilians-sentence', {
            ...names(scenario),
            persons: whole(struck + host),
            struckPersons: whole(struck),
            hostPersons: whole(host),
          }),
    detail: say('find-civilians-detail', {
      displaced: both('displacement'),
      schooling: both('schooling'),
      livelihood: both('livelihood'),
    }),
    chart: civiliansChart(scenario, run.log, say),
  };
}

/** Where attacks came from; then slips, misreadings and relocations; then how each side was read. */
function hidden(input: DebriefInput): readonly Finding[] {
  const { run, say, scenario, seat } = input;
  if (run.log.length === 0) return [];
  const { attacks, ...errors } = tellHidden(input);
  const told = hiddenTurns(run.log).flatMap(({ truths, turn }) =>
    truths.map((truth) => ({ turn, truth, words: tellTruth(truth, input) })),
  );
  const pairs = (those: typeof told): readonly TwoTruths[] =>
    those.slice(0, MOST_PAIRS).map(({ turn, words }) => ({
      about: say('find-turn-about', { turn, about: words.about }),
      told: words.told,
      so: words.verdict === undefined ? words.so : `${words.so} ${capital(words.verdict.words)}.`,
    }));
  const origins = told.filter(({ truth }) => truth.kind === 'origin');
  const wrong = origins.filter(({ words }) => words.verdict?.right === false);
  const others = told.filter(({ truth }) => truth.kind !== 'origin');
  const errorWords = Object.values(errors).filter((words) => words !== '');
  return [
    ...(attacks === ''
      ? []
      : [
          {
            id: 'origins',
            kicker: say('find-hidden'),
            sentence: attacks,
            // A report that was wrong teaches more than one that was right.
            truths: pairs(wrong.length > 0 ? wrong : origins),
          },
        ]),
    ...(errorWords.length === 0
      ? []
      : [
          {
            id: 'errors',
            kicker: say('find-hidden'),
            sentence: errorWords.join(' '),
            truths: pairs(others),
          },
        ]),
    ...[otherSide(seat), seat].map((side) => {
      const chart = misperceptionChart(scenario, run, side, say);
      return {
        id: `seen-${side}`,
        kicker: say('find-seen', { side: scenario.sides[side].name }),
        sentence: chart.sentence,
        chart,
      };
    }),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function rivals(input: DebriefInput): readonly Finding[] {
  const { run, say, scenario } = input;
  return ledByPolicy(run).map(({ by, side }) => ({
    id: `rival-${side}`,
    kicker: say('find-rival', { side: scenario.sides[side].name }),
    sentence: say(`debrief-type-${by}`),
    detail: [
      say(`debrief-wants-${by}`),
      ...(isHiddenType(by) ? [signSentence(input, by, side)] : []),
    ].join(' '),
  }));
}

/** What each side asked, and what the other heard. */
function expected(input: DebriefInput): readonly Finding[] {
  const { run, say, scenario } = input;
  const lists = (side: Side): Finding['lists'] => {
    const who = { side: scenario.sides[side].name, other: scenario.sides[otherSide(side)].name };
    return [
      { heading: say('debrief-expect-asked', who), items: scenario.sides[side].expects },
      {
        heading: say('debrief-expect-heard', who),
        items: scenario.sides[otherSide(side)].thinksTheyExpect,
      },
    ];
  };
  const compared = SIDES.filter((side) => lists(side)?.some(({ items }) => items.length > 0)).map(
    (side): Finding => ({
      id: `expected-${side}`,
      kicker: say('debrief-expect-heading'),
      sentence: say('find-expected', {
        side: scenario.sides[side].name,
        other: scenario.sides[otherSide(side)].name,
      }),
      lists: lists(side) ?? [],
    }),
  );
  return readGap(run.log).length === 0
    ? compared
    : [...compared, { id: 'gap', kicker: say('find-gap'), sentence: gapSentence(input) }];
}

function table({ run, say, scenario }: DebriefInput): readonly Finding[] {
  const talks = readTalks(run.log);
  const signed = talks.flatMap(({ agreement }) => agreement ?? []);
  const last = signed.at(-1);
  const kicker = say('find-table');
  if (talks.length === 0) return [{ id: 'table', kicker, sentence: say('find-table-never') }];
  const summary: Finding =
    last === undefined
      ? { id: 'table', kicker, sentence: say('find-table-none', { times: talks.length }) }
      : {
          id: 'table',
          kicker,
          sentence: say('find-table-signed', { times: signed.length, turn: last.turn }),
          detail: [
            say('find-table-kept', { kept: last.kept, deliveries: last.deliveries }),
            say(`debrief-fate-${last.fate}`, { turn: last.ended ?? 0 }),
          ].join(' '),
          pairs: scenario.table.issues.map((issue, index) => ({
            label: issue.name,
            value: issue.options.find(({ id }) => id === last.options[index])?.name ?? '',
          })),
        };
  const spaces = readBargaining(scenario, run).map((bargaining): Finding => {
    const chart = bargainingChart(scenario, bargaining, say);
    return { id: chart.id, kicker: chart.title, sentence: chart.sentence, chart };
  });
  return [summary, ...spaces];
}

function advice(input: DebriefInput): readonly Finding[] {
  const sentence = whatToTry(input);
  return sentence === undefined ? [] : [{ id: 'try', kicker: input.say('find-try'), sentence }];
}
