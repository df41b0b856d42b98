/** Reads a place of a scenario as a person writes it. */
import type { Path } from '../../scenario/json/path.ts';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$-]*)/y;

/** The path that `writePath` wrote as this; the part that can be read where the rest cannot. */
export function readPath(written: string): Path {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  for (let step = STEP.exec(written); step !== null; step = STEP.exec(written)) {
    const [, index, quoted, key] = step;
    if (index !== undefined) path.push(Number(index));
    else if (quoted !== undefined) path.push(String(JSON.parse(quoted)));
    else if (key !== undefined) path.push(key);
  }
  return path;
}

/** Whether a path leads to another or through it. */
export function leadsTo(path: Path, target: Path): boolean {
  return path.length <= target.length && path.every((key, depth) => key === target[depth]);
}
