/** The places of shipped scenarios lie where the cut-out frontiers say: crossings on the line, everything else on either land. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frontier, Outline, Position } from '../../src/ui/map/frontier.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';

const KM_A_DEGREE = 111.2;

/** Kilometres from a point to a stretch of line, on a plane that is true near the point. */
function kmToStretch([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
  const along = ((x - x1) * shrink * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return KM_A_DEGREE * Math.hypot((x - x1) * shrink - share * dx, y - y1 - share * dy);
}

function kmToLine(point: Position, line: readonly Outline[]): number {
  const stretches = line.flatMap((part) =>
    part.slice(1).map((to, index) => kmToStretch(point, part[index] ?? to, to)),
  );
  return Math.min(...stretches);
}

/** Whether a ray to the east crosses the outlines an odd number of times. */
function liesOn(land: readonly (readonly Outline[])[], [x, y]: Position): boolean {
  const crossed = land.flat().flatMap((outline) =>
    outline.slice(1).filter(([x2, y2], index) => {
      const [x1, y1] = outline[index] ?? [x2, y2];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossed.length % 2 === 1;
}

test.each(SHIPPED_IDS.filter((id) => shipped(id).scenario.theatre.struck.length > 0))(
  'no place of %s lies where the frontier says that it cannot',
  (id) => {
    const { theatre } = shipped(id).scenario;
    const file = `${theatre.struck.join('+')}-${theatre.host.join('+')}.json`;
    const url = new URL(`../../assets/frontiers/${file}`, import.meta.url);
    const { line, struck, host } = JSON.parse(readFileSync(url, 'utf8')) as Frontier;
    const astray = theatre.places.filter(({ kind, longitude, latitude }) => {
      const at: Position = [longitude, latitude];
      return kind === 'crossing'
        ? kmToLine(at, line) > 5
        : !liesOn(struck, at) && !liesOn(host, at);
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  },
);
