/** Three levels of difficulty as scenarios: what good play can reach is measured on them. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';

/** From forgiving to hard. */
export const LEVELS = ['easy', 'standard', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

function withMediatorTrust(
  trust: readonly (readonly [ofStruck: number, ofHost: number])[],
): Scenario['mediators'] {
  return plainScenario.mediators.map((mediator, index) => {
    const [trustOfStruck, trustOfHost] = trust[index] ?? [
      mediator.trustOfStruck,
      mediator.trustOfHost,
    ];
    return { ...mediator, trustOfStruck, trustOfHost };
  });
}

const { sides, media, militants } = plainScenario;

/** Settings that no author wrote words for; a shipped scenario of the level takes its numbers from here. */
export const SCENARIO_OF_LEVEL: Readonly<Record<Level, Scenario>> = {
  easy: {
    ...plainScenario,
    id: 'easy',
    media: { ...media, speed: 0.35 },
    militants: { ...militants, capacity: 50 },
    channel: 35,
    sides: { struck: { ...sides.struck, trust: 0.45 }, host: { ...sides.host, trust: 0.45 } },
    mediators: withMediatorTrust([
      [0.8, 0.8],
      [0.85, 0.65],
      [0.6, 0.6],
    ]),
    rivals: {
      'security-seeker': 0.35,
      'free-rider': 0.1,
      reformer: 0.4,
      populist: 0.15,
      captured: 0,
    },
  },
  standard: plainScenario,
  hard: {
    ...plainScenario,
    id: 'hard',
    media: { ...media, speed: 0.72 },
    militants: { ...militants, capacity: 62, kinship: 1.6 },
    channel: 10,
    demandPace: 1.3,
    sides: {
      struck: { ...sides.struck, trust: 0.24, outrage: 44 },
      host: { ...sides.host, trust: 0.24, outrage: 36 },
    },
    mediators: withMediatorTrust([
      [0.62, 0.55],
      [0.74, 0.42],
      [0.5, 0.42],
    ]),
    rivals: {
      'security-seeker': 0.2,
      'free-rider': 0.33,
      reformer: 0.12,
      populist: 0.22,
      captured: 0.13,
    },
  },
};
