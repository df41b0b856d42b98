// Every number of a match that is shown in two places is the same in both, over two hundred matches of all shipped scenarios.
import { expect, test } from 'vitest';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';
import { say } from './classroom.ts';
import { exampleRun } from './exampleRun.ts';
import { noteClassRow, noteLongTable } from './shown/inFiles.ts';
import { noteBoard } from './shown/onBoard.ts';
import { noteDebrief } from './shown/onPage.ts';
import { disagreements, nothingShown } from './shown/shownNumbers.ts';

const MATCHES = 200;
const PLAYERS = ['patient', 'mediation', 'generous-tit-for-tat', 'hidden', 'retaliation'] as const;

const SCENARIOS = SHIPPED_IDS.map((id) => shipped(id).scenario);

/** What is counted, whatever the turn and the side. */
const kindOf = (counted: string): string =>
  counted.replaceAll(/\bturn \d+|\bstruck\b|\bhost\b/gu, '…');

/** A match by number: every scenario, both seats, every pairing of players; one in ten is left after five turns. */
function matchOf(number: number) {
  const scenario = SCENARIOS[number % SCENARIOS.length];
  if (scenario === undefined) throw new Error('matchOf: no scenario ships');
  const seat = number % 2 === 0 ? 'struck' : 'host';
  const run = exampleRun(scenario, {
    seed: 3000 + number,
    struck: PLAYERS[number % PLAYERS.length] ?? 'patient',
    host: PLAYERS[Math.floor(number / PLAYERS.length) % PLAYERS.length] ?? 'patient',
    person: seat,
    ...(number % 10 === 9 ? { turns: 5 } : {}),
  });
  return { scenario, run, seat, say } as const;
}

test(
  `numbers that are shown twice are equal, over ${MATCHES} matches of all scenarios`,
  { timeout: 300_000 },
  () => {
    const wrong: string[] = [];
    const places = new Map<string, Set<string>>();
    for (let number = 0; number < MATCHES; number += 1) {
      const input = matchOf(number);
      const shown = nothingShown();
      noteDebrief(shown, input);
      noteBoard(shown, input);
      noteLongTable(shown, input);
      noteClassRow(shown, input);
      const { run, scenario } = input;
      wrong.push(
        ...disagreements(shown).map((words) => `${scenario.id}, seed ${run.seed}: ${words}`),
      );
      for (const [counted, found] of shown.places) {
        const kind = kindOf(counted);
        places.set(
          kind,
          new Set([...(places.get(kind) ?? []), ...found.map(({ where }) => where)]),
        );
      }
    }
    expect(wrong).toEqual([]);
    // What only one place shows is a gauge of a turn that lies open; everything else was compared.
    const alone = [...places].filter(([, where]) => where.size === 1).map(([kind]) => kind);
    expect(alone.toSorted()).toEqual([
      '… opened, both: channel',
      '… opened, …: cohesion',
      '… opened, …: strain',
      '… opened, …: trust',
    ]);
    expect(places.get('…, …: casualties')?.size).toBeGreaterThanOrEqual(4);
    expect(places.get('deal of …, …: worth')?.size).toBe(5);
  },
);
