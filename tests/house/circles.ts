// Finds circles among the imports of source files, of whatever length and whatever is imported.
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { SourceFile } from './sources.ts';

/**
 * Every circle among `files`, each as the paths that load one another, from the first by name round
 * to itself again. Types count like values. For each set of files that reach one another there is one
 * shortest circle through the first of them, so that mending what is named leads to none.
 */
export function circlesOf(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const loads = loadsOf(files);
  const circles: (readonly string[])[] = [];
  const isTold = new Set<string>();
  for (const path of [...loads.keys()].toSorted()) {
    if (isTold.has(path)) continue;
    const circle = shortestCircle(loads, path);
    if (circle === undefined) continue;
    circles.push(circle);
    for (const one of circle) isTold.add(one);
  }
  return circles;
}

/** Which of `files` each of them loads; what is none of them (packages, assets) can lead nowhere back. */
function loadsOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/u, '')))
        .filter((target) => paths.has(target)),
    ]),
  );
}

/** The shortest way from `start` back to itself, breadth first; undefined where there is none. */
function shortestCircle(
  loads: ReadonlyMap<string, readonly string[]>,
  start: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const target of loads.get(path) ?? []) {
      if (target === start) return [...wayTo(cameFrom, path), start];
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      waiting.push(target);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, path: string): readonly string[] {
  const before = cameFrom.get(path);
  return before === undefined ? [path] : [...wayTo(cameFrom, before), path];
}
