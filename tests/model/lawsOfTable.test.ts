// Bargaining: what an offer, an acceptance and a mediator's text can and cannot do.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bargainingTable,
  nearness,
  optionsOf,
  packageOf,
  worthToHost,
  worthToStruck,
} from '../../src/model/table/bargainingTable.ts';
import { optionIds, type Choice } from '../../src/model/match/choice.ts';
import type { Crisis } from '../../src/model/state/crisis.ts';
import type { MeasureId } from '../../src/model/vocabulary/measures.ts';
import {
  CREDIT,
  MEDIATOR,
  NEAR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  OWNERSHIP,
  PACKAGE,
  ROUNDS,
  TEXT,
  VERIFICATION,
  COMMITMENT,
} from '../../src/model/vocabulary/quantities.ts';
import { MEDIATOR_STYLE_EFFECTS } from '../../src/model/state/setting.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { crisisAt, playTurn, quietSetting } from './oneTurn.ts';

const setting = quietSetting();
const { table } = setting;

function offering(
  crisis: Crisis,
  side: 'struck' | 'host',
  offer: number,
  accept?: 'theirs' | 'text',
): Choice {
  const measure: MeasureId = `${side}.bargaining.mediation.offer`;
  return {
    measure,
    table: {
      ...(offer < 0 ? {} : { offer: optionIds(crisis, offer) }),
      ...(accept === undefined ? {} : { accept }),
    },
  };
}

/** At the table, with these standing offers and text. */
function talks(
  standing: { readonly struck?: number; readonly host?: number; readonly text?: number } = {},
  turn = 3,
): Crisis {
  const crisis = crisisAt(setting, { phase: 'bargaining', turn });
  const { deal } = crisis.rows;
  deal[OFFER_OF_STRUCK] = standing.struck ?? -1;
  deal[OFFER_OF_HOST] = standing.host ?? -1;
  deal[TEXT] = standing.text ?? -1;
  return crisis;
}

test('a package and its options are two names of one thing, whatever the table', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const drawn = bargainingTable(scenario.table.issues, 0.5);
      const { issues } = scenario.table;
      expect(drawn.packages).toBe(
        issues.reduce((product, { options }) => product * options.length, 1),
      );
      for (let index = 0; index < drawn.packages; index++) {
        const options = optionsOf(drawn, index);
        expect(packageOf(drawn, options)).toBe(index);
        const worth = options.reduce(
          (sum, option, issue) => sum + (issues[issue]?.options[option]?.worth.struck ?? 0),
          0,
        );
        expect(worthToStruck(drawn, index, 1)).toBeCloseTo(worth, 9);
        expect(nearness(drawn, index, index)).toBe(1);
        expect(nearness(drawn, index, -1)).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test('promises are worth more to those who believe them, or are insured', () => {
  for (let index = 0; index < table.packages; index++) {
    expect(worthToStruck(table, index, 0.9)).toBeGreaterThanOrEqual(
      worthToStruck(table, index, 0.1),
    );
    // Where the struck state reserves its right to strike, it promises the host nothing.
    const [, , force] = optionsOf(table, index);
    const gains = [
      worthToHost(table, index, 0.9, 0) - worthToHost(table, index, 0.1, 0),
      worthToHost(table, index, 0.3, 0.55) - worthToHost(table, index, 0.3, 0),
    ];
    for (const gain of gains) expect(gain > 0).toBe(force !== 0);
  }
});

test('inspectors make a promise credible that nobody trusts', () => {
  const [inspected, reported] = [0, 2].map((verification) =>
    packageOf(table, [1, verification, 1, 1, 1, 0]),
  );
  const loss = (index = 0): number =>
    worthToStruck(table, index, 1) - worthToStruck(table, index, 0);
  expect(loss(inspected)).toBeLessThan(loss(reported));
});

test('a side that accepts signs the offer that stood before the turn', () => {
  const crisis = talks({ host: 200 });
  playTurn(crisis, offering(crisis, 'struck', 10, 'theirs'), offering(crisis, 'host', 20));
  expect(crisis.phase).toBe('implementing');
  expect(crisis.rows.deal[PACKAGE]).toBe(200);
  expect(crisis.rows.deal[OWNERSHIP]).toBe(1);
});

test('when both accept, the struck state goes first in odd turns and the host in even ones', () => {
  const signed = (turn: number): number => {
    const crisis = talks({ struck: 100, host: 200 }, turn);
    playTurn(
      crisis,
      offering(crisis, 'struck', -1, 'theirs'),
      offering(crisis, 'host', -1, 'theirs'),
    );
    return crisis.rows.deal[PACKAGE];
  };
  expect([signed(3), signed(4)]).toEqual([200, 100]);
});

test('identical offers are an agreement; a text needs both', () => {
  const same = talks();
  playTurn(same, offering(same, 'struck', 174), offering(same, 'host', 174));
  expect(same.rows.deal[PACKAGE]).toBe(174);

  const one = talks({ text: 162 });
  playTurn(one, offering(one, 'struck', 10, 'text'), offering(one, 'host', 300));
  expect(one.phase).toBe('bargaining');
  const both = talks({ text: 162 });
  playTurn(both, offering(both, 'struck', 10, 'text'), offering(both, 'host', 300, 'text'));
  expect(both.rows.deal[PACKAGE]).toBe(162);
  expect(both.rows.deal[OWNERSHIP]).toBe(MEDIATOR_STYLE_EFFECTS.facilitate.ownership);
});

test('signing ends public commitments and brings the verification that the mediator lends', () => {
  for (const [mediator, { style }] of setting.mediators.entries()) {
    const crisis = talks();
    crisis.rows.deal[MEDIATOR] = mediator;
    crisis.rows.struck[COMMITMENT] = 1.5;
    playTurn(crisis, offering(crisis, 'struck', 174), offering(crisis, 'host', 174));
    expect(crisis.rows.struck[COMMITMENT]).toBe(0);
    expect(crisis.rows.shared[VERIFICATION]).toBeCloseTo(
      MEDIATOR_STYLE_EFFECTS[style].verification,
      12,
    );
  }
});

test('a side that only holds its fire leaves its offer standing, and the share of agreed issues is public', () => {
  const crisis = talks({ struck: 10, host: 300 });
  playTurn(crisis, 'struck.bargaining.restraint.hold-fire', offering(crisis, 'host', 10));
  expect(crisis.phase).toBe('bargaining');
  expect(crisis.rows.deal[OFFER_OF_STRUCK]).toBe(10);
  expect(crisis.rows.deal[NEAR]).toBe(1);
  expect(crisis.rows.deal[ROUNDS]).toBe(1);
});

test('with force or a walk-out there is no round, and the table is cleared', () => {
  for (const [measure, phase] of [
    ['struck.bargaining.retaliation.limited-strike', 'strike'],
    ['struck.bargaining.retaliation.walk-out', 'accusation'],
  ] as const) {
    const crisis = talks({ struck: 174, host: 174 });
    playTurn(crisis, measure, offering(crisis, 'host', -1, 'theirs'));
    expect(crisis.phase).toBe(phase);
    expect(crisis.rows.deal[PACKAGE]).toBe(-1);
    expect(crisis.rows.deal[MEDIATOR]).toBe(-1);
  }
});

test('talks lapse after ten rounds, and the mediators lose patience', () => {
  const crisis = talks();
  let rounds = 0;
  while (crisis.phase === 'bargaining') {
    playTurn(crisis, offering(crisis, 'struck', 0), offering(crisis, 'host', table.packages - 1));
    rounds++;
  }
  expect(rounds).toBe(10);
  expect(crisis.phase).toBe('calm');
  expect(crisis.rows.shared[CREDIT]).toBeLessThan(1);
});

test('the mediator writes a text from its own round on, and a patron leans to the side closer to it', () => {
  const textBy = (mediator: number, rounds: number): number => {
    const crisis = talks();
    crisis.rows.deal[MEDIATOR] = mediator;
    crisis.rows.deal[ROUNDS] = rounds - 1;
    playTurn(crisis, offering(crisis, 'struck', 0), offering(crisis, 'host', table.packages - 1));
    return crisis.rows.deal[TEXT];
  };
  const [facilitator, , patron] = setting.mediators;
  expect([facilitator?.style, patron?.style]).toEqual(['facilitate', 'dictate']);
  expect(textBy(0, 1)).toBe(-1);
  expect(textBy(0, 2)).toBeGreaterThanOrEqual(0);
  expect(textBy(2, 1)).toBeGreaterThanOrEqual(0);
  const facilitated = textBy(0, 4);
  const dictated = textBy(2, 4);
  expect((patron?.trustOfStruck ?? 0) > (patron?.trustOfHost ?? 1)).toBe(true);
  expect(worthToStruck(table, dictated, 1)).toBeGreaterThan(worthToStruck(table, facilitated, 1));
});
