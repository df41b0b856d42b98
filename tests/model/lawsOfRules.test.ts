// What the rules promise the field: which way each pressure pushes, whatever the sizes.
import { expect, test } from 'vitest';
import { startTrace } from '../../src/model/state/change.ts';
import { slipChance, misreadingChance } from '../../src/model/rules/slips.ts';
import { weighAttack } from '../../src/model/rules/openTurn.ts';
import { ripeness } from '../../src/model/bargaining/mediatorCall.ts';
import { reservation } from '../../src/model/bargaining/reservation.ts';
import { ALL_MEASURES, measuresAt } from '../../src/model/vocabulary/measures.ts';
import { illegality, choose } from '../../src/model/match/choice.ts';
import { playChoices, startMatch } from '../../src/model/match/match.ts';
import {
  CHANNEL,
  COHESION,
  COMMITMENT,
  CREDIT,
  DISMANTLED,
  FENCE,
  FORCE_RUN,
  GAP,
  HARM,
  LULL,
  MILITANTS,
  NEAR,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TRUST,
  VERIFICATION,
  WEARINESS,
} from '../../src/model/vocabulary/quantities.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { STAGES, SIDES } from '../../src/model/vocabulary/words.ts';
import { standingOffer } from '../../src/analysis/patterns/playing/starts.ts';
import { turnsOf } from './anyPlay.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { crisisAt, effectOf, playTurn, quietSetting } from './oneTurn.ts';

const setting = quietSetting();

/** Whether every number is greater than the one before it. */
function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Infinity));
}

test('backing down costs more after a greater public threat', () => {
  const costs = [0, 0.5, 1, 2, 3].map((threat) => {
    const crisis = crisisAt(setting, { phase: 'accusation', struck: { [COMMITMENT]: threat } });
    playTurn(crisis, 'struck.accusation.restraint.step-back', 'host.accusation.restraint.hold');
    expect(crisis.rows.struck[COMMITMENT]).toBe(0);
    return 0 - effectOf(crisis, { cause: 'backing-down', quantity: 'support', side: 'struck' });
  });
  expect(costs[0]).toBe(0);
  expect(costs).toSatisfy(isRising);
});

test('a mediator offers an exit at half the cost of stepping back alone', () => {
  const cost = (measure: 'restraint.step-back' | 'mediation.exit'): number => {
    const crisis = crisisAt(setting, { phase: 'accusation', struck: { [COMMITMENT]: 2 } });
    playTurn(crisis, `struck.accusation.${measure}`, 'host.accusation.restraint.hold');
    return effectOf(crisis, { cause: 'backing-down', quantity: 'support', side: 'struck' });
  };
  expect(cost('mediation.exit')).toBeCloseTo(cost('restraint.step-back') / 2, 12);
});

test('strong words bind, and bind more where media are faster; closing crossings binds less', () => {
  const bound = (speed: number, act: 'accuse' | 'close'): number => {
    const fast = quietSetting({ media: { speed, audience: 'domestic' } });
    const crisis = crisisAt(fast, { phase: 'calm' });
    playTurn(crisis, `struck.calm.retaliation.${act}`, 'host.calm.restraint.hold');
    return crisis.rows.struck[COMMITMENT];
  };
  expect([0, bound(0.1, 'accuse'), bound(0.5, 'accuse'), bound(1, 'accuse')]).toSatisfy(isRising);
  expect(bound(0.6, 'close')).toBeLessThan(bound(0.6, 'accuse'));
});

test('the rally behind force fades when force follows force', () => {
  const rallies = [0, 1, 2, 3].map((run) => {
    const crisis = crisisAt(setting, {
      phase: 'strike',
      struck: { [FORCE_RUN]: run, [OUTRAGE]: 60 },
    });
    playTurn(crisis, 'struck.strike.retaliation.limited-strike', 'host.strike.restraint.absorb');
    return effectOf(crisis, { cause: 'rally', quantity: 'support', side: 'struck' });
  });
  expect(rallies.toReversed()).toSatisfy(isRising);
});

test('anger makes restraint and mediation dearer at home, the more the audience counts', () => {
  const loss = (outrage: number, audience: number): number => {
    const { sides } = plainScenario;
    const heard = quietSetting({ sides: { ...sides, struck: { ...sides.struck, audience } } });
    const crisis = crisisAt(heard, { phase: 'attack', struck: { [OUTRAGE]: outrage } });
    playTurn(crisis, 'struck.attack.restraint.inquiry', 'host.attack.restraint.police');
    return -effectOf(crisis, {
      cause: 'restraint-under-anger',
      quantity: 'support',
      side: 'struck',
    });
  };
  expect([loss(10, 1), loss(40, 1), loss(80, 1)]).toSatisfy(isRising);
  expect([loss(60, 0.2), loss(60, 0.6), loss(60, 1)]).toSatisfy(isRising);
});

test('a strike under an agreement costs the more trust, the stronger the pledge not to use force', () => {
  const left = setting.table.breach;
  const trustAfter = (agreement: number): number => {
    const crisis = crisisAt(setting, { phase: 'implementing', agreement });
    playTurn(
      crisis,
      'struck.implementing.retaliation.limited-strike',
      'host.implementing.restraint.stall',
    );
    expect(crisis.phase).toBe('strike');
    return crisis.rows.host[TRUST];
  };
  const byPledge = new Map([...left.entries()].map(([index, factor]) => [factor, index]));
  const pledges = [...byPledge].toSorted(([one], [other]) => one - other);
  expect(pledges.length).toBe(3);
  expect(pledges.map(([, agreement]) => trustAfter(agreement))).toSatisfy(isRising);
});

test('fence, channel and a lull make attacks rarer; militants, near agreement and fresh dismantling make them likelier', () => {
  const chance = (shared: Record<number, number>, near = 0): number => {
    const crisis = crisisAt(setting, { phase: near > 0 ? 'bargaining' : 'calm', shared });
    crisis.rows.deal[NEAR] = near;
    weighAttack(crisis);
    return crisis.events.attackChance;
  };
  expect([chance({ [FENCE]: 1 }), chance({ [FENCE]: 0.5 }), chance({ [FENCE]: 0 })]).toSatisfy(
    isRising,
  );
  expect([
    chance({ [CHANNEL]: 90 }),
    chance({ [CHANNEL]: 50 }),
    chance({ [CHANNEL]: 10 }),
  ]).toSatisfy(isRising);
  expect([chance({ [LULL]: 1 }), chance({})]).toSatisfy(isRising);
  expect([
    chance({ [MILITANTS]: 20 }),
    chance({ [MILITANTS]: 50 }),
    chance({ [MILITANTS]: 90 }),
  ]).toSatisfy(isRising);
  expect([chance({}), chance({}, 0.3), chance({}, 0.6), chance({}, 1)]).toSatisfy(isRising);
  expect([chance({}), chance({ [DISMANTLED]: 1 })]).toSatisfy(isRising);
  expect(chance({ [MILITANTS]: 97, [CHANNEL]: 0 }, 1)).toBeLessThan(1);
});

test('vulnerable and angry governments slip more, and a standing channel prevents slips and misreadings', () => {
  const noisy = quietSetting(
    {},
    { slipBase: 0.02, slipStrain: 0.3, misreadBase: 0.03, misreadMedia: 0.15 },
  );
  const slip = (strain: number, outrage: number, channel: number): number =>
    slipChance(
      crisisAt(noisy, {
        phase: 'calm',
        struck: { [STRAIN]: strain, [OUTRAGE]: outrage },
        shared: { [CHANNEL]: channel },
      }),
      'struck',
    );
  const misread = (channel: number): number =>
    misreadingChance(crisisAt(noisy, { phase: 'calm', shared: { [CHANNEL]: channel } }));
  expect([slip(20, 50, 15), slip(50, 50, 15), slip(90, 50, 15)]).toSatisfy(isRising);
  expect([slip(60, 10, 15), slip(60, 50, 15), slip(60, 90, 15)]).toSatisfy(isRising);
  expect([slip(60, 50, 90), slip(60, 50, 40), slip(60, 50, 0)]).toSatisfy(isRising);
  expect([misread(90), misread(40), misread(0)]).toSatisfy(isRising);
});

test('an international audience dampens what a domestic one sharpens', () => {
  const domestic = quietSetting({ media: { speed: 0.9, audience: 'domestic' } });
  const abroad = quietSetting({ media: { speed: 0.9, audience: 'international' } });
  expect(abroad.agitation).toBeLessThan(domestic.agitation);
  expect(abroad.reach).toBeLessThan(domestic.reach);
});

test('strain, weariness, trust in the mediator and a channel ripen the moment; the less pressed side decides', () => {
  const ripe = (
    weariness: number,
    { strain = 50, channel = 15, credit = 1, mediator = 0 } = {},
  ): number =>
    ripeness(
      crisisAt(setting, {
        phase: 'accusation',
        struck: { [WEARINESS]: weariness, [STRAIN]: strain },
        host: { [WEARINESS]: weariness, [STRAIN]: 70 },
        shared: { [CHANNEL]: channel, [CREDIT]: credit },
      }),
      mediator,
    );
  expect([ripe(0), ripe(0.3), ripe(0.9)]).toSatisfy(isRising);
  expect([
    ripe(0.3, { strain: 10 }),
    ripe(0.3, { strain: 40 }),
    ripe(0.3, { strain: 70 }),
  ]).toSatisfy(isRising);
  // Beyond the other's own strain, more of it changes nothing.
  expect(ripe(0.3, { strain: 70 })).toBe(ripe(0.3, { strain: 95 }));
  expect([
    ripe(0.3, { channel: 0 }),
    ripe(0.3, { channel: 50 }),
    ripe(0.3, { channel: 100 }),
  ]).toSatisfy(isRising);
  expect([ripe(0.3, { credit: 0.4 }), ripe(0.3, { credit: 1 })]).toSatisfy(isRising);
  const [facilitator, neighbour] = setting.mediators;
  expect((facilitator?.standing ?? 0) > (neighbour?.standing ?? 1)).toBe(
    ripe(0.3, { mediator: 0 }) > ripe(0.3, { mediator: 1 }),
  );
});

test('a mediator whom only one side trusts is heard under the insider rule alone', () => {
  const mediators = [
    { id: 'patron', name: 'Patron', trustOfStruck: 0.9, trustOfHost: 0.2, style: 'guarantee' },
  ] as const;
  const standing = (mediatorRule: 'both-trust' | 'biased-insider'): number | undefined =>
    quietSetting({ mediators, mediatorRule }).mediators[0]?.standing;
  expect(standing('both-trust')).toBe(0.2);
  expect(standing('biased-insider')).toBe(0.9);
});

test('civilian harm of the past opens no talks: calls have the same chance and the same answer', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const play = (harm: number) => {
      const chances: number[] = [];
      const turns = turnsOf(setting, seed, POLICIES.mediation, POLICIES.mediation);
      for (const { crisis } of turns) {
        if (crisis.turn === 1) crisis.rows.struck[HARM] += harm;
        chances.push(crisis.events.callChance);
      }
      return chances;
    };
    expect(play(40)).toEqual(play(0));
  }
});

test('anger and public commitment raise what a side must get; weariness, strain and a trusted mediator lower it', () => {
  const least = (struck: Record<number, number>, { mediator = 0, credit = 1 } = {}): number =>
    reservation(
      crisisAt(setting, { phase: 'bargaining', struck, shared: { [CREDIT]: credit }, mediator }),
      'struck',
    );
  expect([least({ [OUTRAGE]: 10 }), least({ [OUTRAGE]: 50 }), least({ [OUTRAGE]: 90 })]).toSatisfy(
    isRising,
  );
  expect([least({}), least({ [COMMITMENT]: 1 }), least({ [COMMITMENT]: 2 })]).toSatisfy(isRising);
  expect([least({ [WEARINESS]: 0.8 }), least({ [WEARINESS]: 0.4 }), least({})]).toSatisfy(isRising);
  expect([least({ [STRAIN]: 90 }), least({ [STRAIN]: 50 }), least({ [STRAIN]: 10 })]).toSatisfy(
    isRising,
  );
  expect([least({}), least({}, { credit: 0.5 })]).toSatisfy(isRising);
});

test('a divided movement close to the militants can sign less', () => {
  const least = (kinship: number, cohesion: number): number =>
    reservation(
      crisisAt(quietSetting({ militants: { ...plainScenario.militants, kinship } }), {
        phase: 'bargaining',
        host: { [COHESION]: cohesion },
      }),
      'host',
    );
  expect([least(0, 50), least(1, 50), least(2, 50)]).toSatisfy(isRising);
  expect([least(1, 90), least(1, 60), least(1, 30)]).toSatisfy(isRising);
});

test('dismantling costs cohesion, more with kinship, less with cover from a struck state that honours its part', () => {
  const cost = (kinship: number, struck: 'restraint.honour' | 'mediation.press-verification') => {
    const crisis = crisisAt(quietSetting({ militants: { ...plainScenario.militants, kinship } }), {
      phase: 'implementing',
      agreement: 174,
    });
    playTurn(crisis, `struck.implementing.${struck}`, 'host.implementing.restraint.dismantle');
    return -effectOf(crisis, { cause: 'dismantling', quantity: 'cohesion', side: 'host' });
  };
  expect([0.5, 1, 2].map((kinship) => cost(kinship, 'restraint.honour'))).toSatisfy(isRising);
  expect(cost(1, 'mediation.press-verification')).toBeGreaterThan(cost(1, 'restraint.honour'));
});

test('relocation passes for delivery until verification catches it', () => {
  const caught = (verification: number): number => {
    let times = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const crisis = crisisAt(setting, {
        seed,
        phase: 'implementing',
        agreement: 174,
        shared: { [VERIFICATION]: verification },
      });
      const before = crisis.rows.struck[TRUST];
      playTurn(
        crisis,
        'struck.implementing.restraint.honour',
        'host.implementing.restraint.relocate',
      );
      const gained = crisis.rows.struck[TRUST] > before;
      expect(crisis.events.caught).not.toBe(gained);
      times += crisis.events.caught ? 1 : 0;
    }
    return times / 400;
  };
  expect([caught(0), caught(0.4), caught(0.9)]).toSatisfy(isRising);
});

test('asking for more while the host delivers widens the gap between what is expected and what is done', () => {
  const gap = (struck: 'restraint.honour' | 'mediation.press-verification'): number => {
    const crisis = crisisAt(setting, {
      phase: 'implementing',
      agreement: 174,
      shared: { [GAP]: 1 },
    });
    playTurn(crisis, `struck.implementing.${struck}`, 'host.implementing.restraint.dismantle');
    return effectOf(crisis, { cause: 'asking-for-more', quantity: 'gap' });
  };
  expect(gap('mediation.press-verification')).toBeGreaterThan(0);
  expect(gap('restraint.honour')).toBe(0);
});

test('a broad strike harms more civilians than a limited one, and the dead recruit', () => {
  const mean = (act: 'limited-strike' | 'broad-strike') => {
    let harm = 0;
    let recruited = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const crisis = crisisAt(setting, { seed, phase: 'strike' });
      playTurn(crisis, `struck.strike.retaliation.${act}`, 'host.strike.restraint.absorb');
      harm += crisis.rows.host[HARM];
      recruited += effectOf(crisis, { cause: 'civilian-deaths-recruit', quantity: 'militants' });
    }
    return { harm: harm / 300, recruited: recruited / 300 };
  };
  const limited = mean('limited-strike');
  const broad = mean('broad-strike');
  expect([0, limited.harm, broad.harm]).toSatisfy(isRising);
  expect([0, limited.recruited, broad.recruited]).toSatisfy(isRising);
});

test('a strike rallies the host round its government, less each time', () => {
  const crisis = crisisAt(setting, { phase: 'strike' });
  const rallies: number[] = [];
  for (let time = 0; time < 3; time++) {
    crisis.phase = 'strike';
    startTrace(crisis);
    playTurn(crisis, 'struck.strike.retaliation.limited-strike', 'host.strike.restraint.absorb');
    rallies.push(
      effectOf(crisis, { cause: 'rally-round-the-host', quantity: 'support', side: 'host' }),
    );
  }
  expect(rallies.toReversed()).toSatisfy(isRising);
  expect(rallies[2]).toBeGreaterThan(0);
});

test('restraint under fire earns more trust than restraint in quiet times, and the more the worse the attack', () => {
  const earned = (severity: number): number => {
    const crisis = crisisAt(setting, { phase: 'attack' });
    crisis.events.attack = severity > 0;
    crisis.events.severity = severity;
    playTurn(crisis, 'struck.attack.restraint.inquiry', 'host.attack.restraint.police');
    return crisis.rows.host[TRUST];
  };
  expect([earned(0), earned(0.5), earned(1), earned(1.5)]).toSatisfy(isRising);
});

test('force on both sides at high tension can become open conflict, and more tension makes it likelier', () => {
  const share = (tension: number): number => {
    let wars = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const crisis = crisisAt(setting, { seed, phase: 'strike', shared: { [TENSION]: tension } });
      playTurn(crisis, 'struck.strike.retaliation.broad-strike', 'host.strike.retaliation.barrage');
      wars += crisis.phase === 'open-conflict' ? 1 : 0;
    }
    return wars / 1500;
  };
  expect(share(0)).toBe(0);
  expect([0, share(45), share(100)]).toSatisfy(isRising);
});

test('a leadership whose support falls below twenty falls with it', () => {
  for (const side of SIDES) {
    const crisis = crisisAt(setting, { phase: 'calm', [side]: { [SUPPORT]: 12 } });
    playTurn(crisis, 'struck.calm.restraint.hold', 'host.calm.restraint.hold');
    expect(crisis.phase).toBe(`leadership-crisis-${side}`);
  }
});

test('at every stage both sides have every posture, and no measure stands at two stages', () => {
  for (const side of SIDES)
    for (const stage of STAGES)
      expect(new Set(measuresAt(side, stage).map(({ posture }) => posture)).size).toBe(3);
  expect(new Set(ALL_MEASURES.map(({ id }) => id)).size).toBe(ALL_MEASURES.length);
});

test('a choice that cannot be made now is refused with a reason, and taking it anyway is a mistake in the program', () => {
  const bargaining = crisisAt(setting, { phase: 'bargaining' });
  const offer = 'struck.bargaining.mediation.offer';
  const { issues } = setting.scenario.table;
  const whole = issues.map(({ options }) => options[0]?.id ?? '');
  const why = (choice: Parameters<typeof illegality>[2]): string | undefined =>
    illegality(bargaining, 'struck', choice);
  expect(why({ measure: offer })).toBeUndefined();
  expect(why({ measure: offer, table: { offer: whole } })).toBeUndefined();
  expect(why({ measure: 'struck.calm.restraint.hold' })).toContain('cannot be taken');
  expect(why({ measure: 'host.bargaining.mediation.offer' })).toContain('cannot be taken');
  expect(why({ measure: offer, mediator: 'nobody' })).toContain('no mediator "nobody"');
  expect(why({ measure: offer, table: { offer: whole.slice(1) } })).toContain(
    'one option for each',
  );
  expect(why({ measure: offer, table: { offer: ['none', ...whole.slice(1)] } })).toContain(
    'no option "none"',
  );
  expect(why({ measure: offer, table: { accept: 'theirs' } })).toContain('has made no offer');
  expect(why({ measure: offer, table: { accept: 'text' } })).toContain('written no text');
  expect(
    why({ measure: 'struck.bargaining.restraint.hold-fire', table: { offer: whole } }),
  ).toContain('speaks at the table');
  expect(() => choose(bargaining, 'struck', { measure: 'struck.calm.restraint.hold' })).toThrow(
    /^choose: struck: .*cannot be taken/,
  );
  const over = crisisAt(setting, { phase: 'calm' });
  over.phase = 'fracture';
  expect(illegality(over, 'host', { measure: 'host.calm.restraint.hold' })).toBe(
    'the match is over',
  );
});

test('signing costs support at home by how far below the win-set it is, and nothing within it', () => {
  const signed = [70, 60, 50, 0].map((points) => {
    const crisis = crisisAt(setting, { phase: 'bargaining' });
    standingOffer(points)(crisis);
    playTurn(
      crisis,
      { measure: 'struck.bargaining.mediation.offer', table: { accept: 'theirs' } },
      'host.bargaining.mediation.offer',
    );
    expect(crisis.events.agreementSigned).toBe(true);
    const paid = effectOf(crisis, {
      cause: 'signed-below-win-set',
      quantity: 'support',
      side: 'struck',
    });
    return { paid: 0 - paid, shortfall: crisis.events.shortfallOfStruck };
  });
  expect(signed[0]).toEqual({ paid: 0, shortfall: 0 });
  expect(signed.map(({ shortfall }) => shortfall).slice(1)).toSatisfy(isRising);
  expect(signed.map(({ paid }) => paid).slice(1)).toSatisfy(isRising);
});

test('every measure is legal for its own side at its own stage and nowhere else', () => {
  for (const stage of STAGES) {
    const crisis = crisisAt(setting, { phase: stage });
    for (const side of SIDES)
      for (const measure of ALL_MEASURES)
        expect(illegality(crisis, side, { measure: measure.id }) === undefined).toBe(
          measure.side === side && measure.stage === stage,
        );
  }
});

test('what an instructor throws in happens at its turn, once, within the range of its quantity', () => {
  const thrown = quietSetting({
    injects: [
      {
        id: 'scandal',
        turn: 2,
        headline: 'A scandal',
        effects: { 'struck.outrage': 40, 'host.cohesion': -20, tension: 40 },
      },
    ],
  });
  let match = startMatch(thrown, 5);
  for (let turn = 1; turn <= 3; turn++) {
    const choice = (side: 'struck' | 'host') => ({
      measure:
        measuresAt(side, match.crisis.phase as 'calm')[0]?.id ?? 'struck.calm.restraint.hold',
    });
    match = playChoices(match, { struck: choice('struck'), host: choice('host') });
  }
  expect(match.entries.map(({ injects }) => injects)).toEqual([[], ['scandal'], []]);
  const thrownIn = match.entries.map(({ changes }) =>
    changes.filter(({ cause }) => cause === 'inject').map(({ quantity }) => quantity),
  );
  expect(thrownIn).toEqual([[], ['outrage', 'cohesion', 'tension'], []]);
});
