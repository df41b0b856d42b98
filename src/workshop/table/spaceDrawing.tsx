/** Draws the bargaining space: every package by what it is worth to both, the least that each could sign, and what both could. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { isolated } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';
import { openingSpace } from './openingSpace.ts';

const SIZE = 320;
const LEFT = 48;
const FOOT = 34;
const PLOT = SIZE - LEFT - 14;

/** The drawing, and below it the same in words. */
export function SpaceDrawing(props: {
  readonly scenario: Scenario;
  readonly isStale: boolean;
  readonly say: Say;
}): JSX.Element {
  const { scenario, say } = props;
  const { most, namesOf, space } = useMemo(() => openingSpace(scenario), [scenario]);
  const { least, nash, worth, zone } = space;
  const x = (points: number): number => LEFT + (PLOT * points) / most;
  const y = (points: number): number => 8 + PLOT - (PLOT * points) / most;
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
  const ticks = [0, most / 4, most / 2, (3 * most) / 4, most];
  const sentence = say('space-sentence', {
    packages: worth.struck.length,
    zone: zone.length,
    struck: scenario.sides.struck.name,
    host: scenario.sides.host.name,
    leastStruck: Math.round(least.struck),
    leastHost: Math.round(least.host),
  });
  return (
    <figure class={props.isStale ? 'space stale' : 'space'}>
      <svg viewBox={`0 0 ${SIZE} ${8 + PLOT + FOOT}`} aria-hidden="true">
        <rect
          class="space-zone"
          x={x(least.struck)}
          y={8}
          width={Math.max(0, LEFT + PLOT - x(least.struck))}
          height={Math.max(0, y(least.host) - 8)}
        />
        {ticks.map((tick) => (
          <g key={tick} class="space-tick">
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
        <path class="space-dots" d={dots((index) => !inZone.has(index))} />
        <path class="space-dots in" d={dots((index) => inZone.has(index))} />
        <path class="space-edge" d={`M${edge}`} />
        <path class="space-least struck" d={`M${x(least.struck)} 8V${8 + PLOT}`} />
        <path class="space-least host" d={`M${LEFT} ${y(least.host)}H${LEFT + PLOT}`} />
        {nash === null ? null : (
          <circle
            class="space-nash"
            cx={x(worth.struck[nash] ?? 0)}
            cy={y(worth.host[nash] ?? 0)}
            r="5.5"
          />
        )}
        <text class="space-axis struck" x={LEFT + PLOT} y={8 + PLOT + 29} text-anchor="end">
          {say('space-worth-to', { side: scenario.sides.struck.name })} →
        </text>
        <text class="space-axis host" transform={`translate(12 8) rotate(-90)`} text-anchor="end">
          {say('space-worth-to', { side: scenario.sides.host.name })} →
        </text>
      </svg>
      <figcaption>
        <p class={zone.length === 0 ? 'space-verdict none' : 'space-verdict'}>
          {say(zone.length === 0 ? 'space-none' : 'space-some', {
            share: Math.max(1, Math.round((100 * zone.length) / worth.struck.length)),
          })}
        </p>
        <p>{sentence}</p>
        {nash === null ? null : (
          <p>{say('space-nash', { names: namesOf(nash).map(isolated).join(' · ') })}</p>
        )}
        <p class="field-note">{say(props.isStale ? 'space-stale' : 'space-note')}</p>
      </figcaption>
    </figure>
  );
}
