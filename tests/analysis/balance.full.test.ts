// The whole balance search, on as many matches as its claims need.
import { afterAll, expect, test } from 'vitest';
import { answerName } from '../../src/analysis/balance/answers.ts';
import { findBalance } from '../../src/analysis/balance/findBalance.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { SIDES } from '../../src/model/vocabulary/words.ts';

const pool = nodePool();
afterAll(() => pool.close());

test.each(SIDES)(
  'as the %s state good play keeps its lead by every way of counting',
  async (side) => {
    const found = await findBalance(pool, side, {
      scenario: plainScenario,
      tuning: 150,
      fresh: 3000,
      seed: 9_000_000,
      kept: 5,
    });
    for (const { of, margin } of found.margins) {
      const least = of === 'mixed' ? 5 : of.startsWith('without-') ? 2 : 3;
      expect(margin, `${of}, as ${side}`).toBeGreaterThan(least);
    }
    expect(found.cycle.margin).toBeGreaterThan(2);
    const stageWise = found.scored.filter(({ answer }) => answer.kind === 'stages');
    const bestAgainst = (type: 'free-rider' | 'captured' | 'reformer'): string => {
      const [best] = [...stageWise].sort(
        (one, other) => other.against[type].total - one.against[type].total,
      );
      return best === undefined ? '' : answerName(best.answer);
    };
    const best = new Set(['free-rider', 'captured', 'reformer'] as const);
    expect(new Set([...best].map(bestAgainst)).size).toBeGreaterThan(1);
  },
);
