/** Scenarios without what some mechanisms need in them. */
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';

type Terms = Scenario['table']['issues'][number]['options'][number]['terms'];

/** A scenario whose table promises none of these terms. */
export function withTerms(scenario: Scenario, terms: Partial<Terms>): Scenario {
  return {
    ...scenario,
    table: {
      ...scenario.table,
      issues: scenario.table.issues.map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({
          ...option,
          terms: { ...option.terms, ...terms },
        })),
      })),
    },
  };
}

/** A scenario in which mediators of one style only facilitate. */
export function withoutStyle(
  scenario: Scenario,
  style: Scenario['mediators'][number]['style'],
): Scenario {
  return {
    ...scenario,
    mediators: scenario.mediators.map((mediator) =>
      mediator.style === style ? { ...mediator, style: 'facilitate' } : mediator,
    ),
  };
}

/** A scenario in which neither public has a taste for peace of its own. */
export function withoutDoves(scenario: Scenario): Scenario {
  const { struck, host } = scenario.sides;
  return { ...scenario, sides: { struck: { ...struck, dove: 0 }, host: { ...host, dove: 0 } } };
}

/** Trust that every mediator has where trust in mediators makes no difference. */
const ORDINARY_TRUST = 0.65;

/** A scenario whose mediators are all trusted alike. */
export function withMediatorsAlike(scenario: Scenario): Scenario {
  return {
    ...scenario,
    mediators: scenario.mediators.map((mediator) => ({
      ...mediator,
      trustOfStruck: ORDINARY_TRUST,
      trustOfHost: ORDINARY_TRUST,
    })),
  };
}
