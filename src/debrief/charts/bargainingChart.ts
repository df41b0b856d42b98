/** The bargaining space of one time at the table: every package, the efficient frontier, what both could sign, and the way the offers took. */
import { leftOnTable } from '../../model/bargaining/bargainingSpace.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { leastInPoints, worthInPoints } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import type { Chart } from '../figure/chart.ts';
import { names } from '../readings/debriefInput.ts';
import { drawBargaining } from './drawBargaining.ts';
import type { Bargaining } from './readBargaining.ts';
import { clauses } from '../../text/clauses.ts';

/** The chart of one time at the table. */
export function bargainingChart(scenario: Scenario, bargaining: Bargaining, say: Say): Chart {
  const both = names(scenario);
  return {
    id: `bargaining-space-turn-${bargaining.at}`,
    title: say('plot-table-title', { turn: bargaining.at, mediator: bargaining.mediator }),
    sentence: bargainingSentence(bargaining, both, say),
    columns: [
      { key: 'package', label: say('plot-table-package') },
      ...SIDES.map((side) => ({
        key: side,
        label: say('plot-table-worth', { side: both[side] }),
        digits: 0,
      })),
      { key: 'both', label: say('plot-table-sum'), digits: 0 },
      { key: 'efficient', label: say('plot-table-efficient') },
      { key: 'enough', label: say('plot-table-enough') },
    ],
    rows: rowsOf(bargaining, both, say),
    draw: (plot, frame) => drawBargaining(plot, frame, { bargaining, both, say }),
  };
}

/** What was proposed first, then the frontier, then every other package, each named by what was done with it. */
function rowsOf(
  { deal, proposals, space }: Bargaining,
  both: Readonly<Record<Side, string>>,
  say: Say,
): Chart['rows'] {
  const frontier = new Set(space.frontier);
  const zone = new Set(space.zone);
  const spoken = (index: number): readonly string[] => [
    ...(index === deal ? [say('plot-table-deal')] : []),
    ...(index === space.nash ? [say('plot-table-nash')] : []),
    ...proposals
      .filter((proposal) => proposal.package === index)
      .map(({ by, turn }) =>
        by === 'text'
          ? say('plot-table-text-turn', { turn })
          : say('plot-table-offer-turn', { side: both[by], turn }),
      ),
  ];
  const order = [
    ...(deal === null ? [] : [deal]),
    ...(space.nash === null ? [] : [space.nash]),
    ...proposals.map((proposal) => proposal.package),
    ...space.frontier,
    ...space.worth.struck.keys(),
  ];
  const yes = say('plot-table-yes');
  return [...new Set(order)].map((index) => {
    const { host, struck } = shownWorth(space, index);
    const name = clauses(spoken(index), say);
    return {
      package: name === '' ? say('plot-table-number', { number: index + 1 }) : name,
      struck,
      host,
      both: struck + host,
      efficient: frontier.has(index) ? yes : null,
      enough: zone.has(index) ? yes : null,
    };
  });
}

/** What a package was worth to each side, as it is shown wherever it is. */
function shownWorth(
  { least, worth }: Bargaining['space'],
  index: number,
): Readonly<Record<Side, number>> {
  const to = (side: Side): number => worthInPoints(worth[side][index] ?? 0, least[side]);
  return { struck: to('struck'), host: to('host') };
}

/** How much room there was, and what was made of it. */
export function bargainingSentence(
  { at, deal, space }: Bargaining,
  both: Readonly<Record<Side, string>>,
  say: Say,
): string {
  const packages = space.worth.struck.length;
  const room = say('plot-table-room', { packages, enough: space.zone.length, turn: at });
  if (deal === null) return `${room} ${say('plot-table-unsigned')}`;
  const left = leftOnTable(space, deal);
  const to = shownWorth(space, deal);
  return [
    room,
    say('plot-table-signed', {
      ...both,
      toStruck: to.struck,
      toHost: to.host,
      leastStruck: leastInPoints(space.least.struck),
      leastHost: leastInPoints(space.least.host),
    }),
    // Half a point and less is nothing that a table of whole points can tell.
    left < 0.5
      ? say('plot-table-nothing-left')
      : say('plot-table-left', { points: Math.round(left) }),
  ].join(' ');
}
