/** Draws the bargaining space: every package by what it is worth to both, the least that each could sign, and what both could. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { isolated } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { openingSpace } from './openingSpace.ts';
import * as formCss from '../form/form.module.css';
import * as tableCss from './table.module.css';

const SIZE = 320;
const LEFT = 48;
const FOOT = 34;
const PLOT = SIZE - LEFT - 14;

/** Where points are drawn. */
interface Axes {
  readonly most: number;
  readonly x: (points: number) => number;
  readonly y: (points: number) => number;
}

function axesTo(most: number): Axes {
  return {
    most,
    x: (points) => LEFT + (PLOT * points) / most,
    y: (points) => 8 + PLOT - (PLOT * points) / most,
  };
}

/** The lines and figures of both axes. */
function Ticks({ axes: { most, x, y } }: { readonly axes: Axes }): JSX.Element {
  const ticks = [0, most / 4, most / 2, (3 * most) / 4, most];
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} class={tableCss.spaceTick}>
          <path d={`M${x(tick)} 8V${8 + PLOT}M${LEFT} ${y(tick)}H${LEFT + PLOT}`} />
          <text x={x(tick)} y={8 + PLOT + 13} text-anchor="middle">
            {Math.round(tick)}
          </text>
          {tick === 0 ? null : (
            <text x={LEFT - 5} y={y(tick) + 4} text-anchor="end">
              {Math.round(tick)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** What the drawing and its words are about. */
interface SpaceProps {
  readonly scenario: Scenario;
  readonly opening: ReturnType<typeof openingSpace>;
  readonly say: Say;
}

/** Every package as a dot, the frontier, and the least that each side could sign. */
function Packages({
  axes: { x, y },
  space,
}: {
  readonly axes: Axes;
  readonly space: SpaceProps['opening']['space'];
}): JSX.Element {
  const { least, nash, worth, zone } = space;
  const inZone = useMemo(() => new Set(zone), [zone]);
  const dots = (isWanted: (index: number) => boolean): string =>
    worth.struck
      .map((ofStruck, index) =>
        isWanted(index)
          ? `M${x(ofStruck).toFixed(1)} ${y(worth.host[index] ?? 0).toFixed(1)}h0`
          : '',
      )
      .join('');
  const edge = space.frontier
    .map((index) => `${x(worth.struck[index] ?? 0)} ${y(worth.host[index] ?? 0)}`)
    .join('L');
  return (
    <>
      <path class={tableCss.spaceDots} d={dots((index) => !inZone.has(index))} />
      <path
        class={`${tableCss.spaceDots} ${tableCss.inside}`}
        d={dots((index) => inZone.has(index))}
      />
      <path class={tableCss.spaceEdge} d={`M${edge}`} />
      <path
        class={`${tableCss.spaceLeast} ${tableCss.struck}`}
        d={`M${x(least.struck)} 8V${8 + PLOT}`}
      />
      <path
        class={`${tableCss.spaceLeast} ${tableCss.host}`}
        d={`M${LEFT} ${y(least.host)}H${LEFT + PLOT}`}
      />
      {nash === null ? null : (
        <circle
          class={tableCss.spaceNash}
          cx={x(worth.struck[nash] ?? 0)}
          cy={y(worth.host[nash] ?? 0)}
          r="5.5"
        />
      )}
    </>
  );
}

/** The same in words. */
function Caption(props: SpaceProps & { readonly isStale: boolean }): JSX.Element {
  const { scenario, say } = props;
  const { namesOf, space } = props.opening;
  const { least, nash, worth, zone } = space;
  const sentence = say('space-sentence', {
    packages: worth.struck.length,
    zone: zone.length,
    struck: scenario.sides.struck.name,
    host: scenario.sides.host.name,
    leastStruck: Math.round(least.struck),
    leastHost: Math.round(least.host),
  });
  return (
    <figcaption>
      <p
        class={
          zone.length === 0 ? `${tableCss.spaceVerdict} ${tableCss.none}` : tableCss.spaceVerdict
        }
      >
        {say(zone.length === 0 ? 'space-none' : 'space-some', {
          share: Math.max(1, Math.round((100 * zone.length) / worth.struck.length)),
        })}
      </p>
      <p>{sentence}</p>
      {nash === null ? null : (
        <p>{say('space-nash', { names: namesOf(nash).map(isolated).join(' · ') })}</p>
      )}
      <p class={formCss.fieldNote}>{say(props.isStale ? 'space-stale' : 'space-note')}</p>
    </figcaption>
  );
}

/** The drawing, and below it the same in words. */
export function SpaceDrawing(props: {
  readonly scenario: Scenario;
  readonly isStale: boolean;
  readonly say: Say;
}): JSX.Element {
  const { isStale, scenario, say } = props;
  const opening = useMemo(() => openingSpace(scenario), [scenario]);
  const { least } = opening.space;
  const axes = axesTo(opening.most);
  const { x, y } = axes;
  return (
    <figure class={isStale ? `${tableCss.space} ${tableCss.stale}` : tableCss.space}>
      <svg viewBox={`0 0 ${SIZE} ${8 + PLOT + FOOT}`} aria-hidden="true">
        <rect
          class={tableCss.spaceZone}
          x={x(least.struck)}
          y={8}
          width={Math.max(0, LEFT + PLOT - x(least.struck))}
          height={Math.max(0, y(least.host) - 8)}
        />
        <Ticks axes={axes} />
        <Packages axes={axes} space={opening.space} />
        <text
          class={`${tableCss.spaceAxis} ${tableCss.struck}`}
          x={LEFT + PLOT}
          y={8 + PLOT + 29}
          text-anchor="end"
        >
          {say('space-worth-to', { side: scenario.sides.struck.name })} →
        </text>
        <text
          class={`${tableCss.spaceAxis} ${tableCss.host}`}
          transform={`translate(12 8) rotate(-90)`}
          text-anchor="end"
        >
          {say('space-worth-to', { side: scenario.sides.host.name })} →
        </text>
      </svg>
      <Caption scenario={scenario} opening={opening} isStale={isStale} say={say} />
    </figure>
  );
}
