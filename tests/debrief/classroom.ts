/** A class of forty plays, five of them faulty in five ways, as codes and files from students. */
import type { RunFile } from '../../src/model/match/run.ts';
import type { Bet } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { speaker } from '../../src/text/speaker.ts';
import type { Say } from '../../src/text/speaker.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import type { ClassInput } from '../../src/debrief/class/classInput.ts';
import { NO_GROUPING, keysOf } from '../../src/debrief/class/grouping/grouping.ts';
import { createGatherer } from '../../src/analysis/class/gather.ts';
import type { Gatherer } from '../../src/analysis/class/gather.ts';
import type { Gathered } from '../../src/analysis/class/gathered.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { knownOf } from '../scenario/knownOf.ts';
import { exampleRun } from './exampleRun.ts';
import { shipped } from './shipped.ts';

/** The scenario of the class, and one that is not at hand. */
export const flagship: Scenario = shipped('pakistan-afghanistan');
export const stranger: Scenario = { ...shipped('two-valleys'), title: 'A crisis of one’s own' };

const text = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');

/** The sentences in English. */
export const say: Say = speaker(text, 'en');

const POLICIES = ['patient', 'generous-tit-for-tat', 'retaliation', 'mediation'] as const;
const BETS: readonly Bet[] = [
  { ending: 'fragile-ceasefire', persons: 100 },
  { ending: 'open-conflict', persons: 400 },
  { ending: 'durable-framework', persons: 0 },
];

/** The play of a student, by number from 1: sides alternate, and so do groups; every third gives a name. Left after so many turns, where they are given. */
export function studentRun(
  student: number,
  scenario: Scenario = flagship,
  turns?: number,
): RunFile {
  const person = student % 2 === 0 ? 'host' : 'struck';
  const policy = POLICIES[student % POLICIES.length] ?? 'patient';
  const bet = BETS[student % BETS.length];
  const run = exampleRun(scenario, {
    seed: 400 + student,
    struck: person === 'struck' ? policy : 'hidden',
    host: person === 'host' ? policy : 'hidden',
    person,
    ...(bet === undefined ? {} : { bet }),
    ...(turns === undefined ? {} : { turns }),
  });
  return {
    ...run,
    group: student % 4 < 2 ? 'Tuesday' : 'Thursday',
    ...(student % 3 === 0 ? {} : { label: `Student ${student}` }),
  };
}

/** The code of a student's play. */
export function studentCode(
  student: number,
  scenario: Scenario = flagship,
  turns?: number,
): string {
  return runToCode(studentRun(student, scenario, turns), scenario);
}

/** A run file of a student. */
export function studentFile(name: string, run: RunFile): File {
  return new File([JSON.stringify(run)], name);
}

/** A gatherer that works in this thread and knows the flagship. */
export function classroom(): Gatherer {
  const gatherer = createGatherer(inlinePool(), () => {});
  gatherer.know(knownOf(flagship));
  return gatherer;
}

/** The reading of the first class that was gathered; throws where there is none. */
export function readingOf(
  { classes }: Gathered,
  named = false,
  grouping = NO_GROUPING,
): ClassInput {
  const [of] = classes;
  if (of === undefined) throw new Error('readingOf: no play was gathered');
  return {
    of,
    say,
    named,
    open: () => {},
    list: () => {},
    grouping,
    keys: keysOf(of.plays),
    regroup: () => {},
  };
}
