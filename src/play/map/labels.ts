/** Sets the names of places beside their marks, so that no name covers another, a mark, or something laid over the map. */

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that wants its name set; a higher rank is set first, and rank 2 and above is never dropped. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
  /** Distance of the name from the mark's middle, in pixels. */
  readonly clearance: number;
}

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** Pixels kept free at both ends of a name, so that two names never read as one. */
const GAP = 6;

function apart(box: Box): Box {
  return { ...box, x: box.x - GAP, width: box.width + 2 * GAP };
}

function outside(box: Box, field: Box): number {
  return box.width * box.height - overlap(box, field);
}

/** Places around a mark, best first: right, left, above, below, then the corners. */
function candidates(mark: MapMark): Box[] {
  const { x, y, width, height, clearance } = mark;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const right = x + clearance;
  const left = x - clearance - width;
  const above = y - clearance * 0.8 - height;
  const below = y + clearance * 0.8;
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(right * 0.98 + x * 0.02, above + clearance * 0.5),
    at(right, below - clearance * 0.5),
    at(left, above + clearance * 0.5),
    at(left, below - clearance * 0.5),
  ];
}

/**
 * The box of each mark's name, or nothing where every place for it is taken and it may be dropped.
 * `taken` are boxes that no name may touch.
 */
export function setLabels(
  marks: readonly MapMark[],
  field: Box,
  taken: readonly Box[],
): (Box | undefined)[] {
  const dots = marks.map((mark): Box => {
    const reach = mark.clearance * 0.6;
    return { x: mark.x - reach, y: mark.y - reach, width: 2 * reach, height: 2 * reach };
  });
  const set: Box[] = [];
  const result: (Box | undefined)[] = marks.map(() => undefined);
  const order = marks
    .map((_, index) => index)
    .sort((a, b) => (marks[b]?.rank ?? 0) - (marks[a]?.rank ?? 0));
  for (const index of order) {
    const mark = marks[index];
    if (mark === undefined) continue;
    const scored = candidates(mark).map((box, place) => {
      const others = [...taken, ...set, ...dots.filter((_, dot) => dot !== index)];
      const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
      return { box, cost: covered + outside(box, field) * 2, place };
    });
    const best = scored.reduce((one, other) => (other.cost < one.cost - 0.5 ? other : one));
    if (best.cost > 1 && mark.rank < 2) continue;
    set.push(apart(best.box));
    result[index] = best.box;
  }
  return result;
}
