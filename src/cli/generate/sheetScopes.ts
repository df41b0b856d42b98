/** What a style sheet's place in the source means for it: the scope that its classes belong to, and the layer that its rules stand in. */

/**
 * The layers of the page, from the weakest to the strongest: what all rooms stand on, the parts that they share, the rooms, and last what
 * the system's own colours ask of all of them. What is `!important` counts the other way round, so that a room can say more of itself
 * than `forced` says of everything.
 */
export const LAYERS = ['tokens', 'ui', 'room', 'forced'] as const;
export type Layer = (typeof LAYERS)[number];

const PAPERS = '/src/workshop/handouts/';

/** The path below the project's top folder, from any path of a sheet in `src/`. */
function inside(path: string): string {
  const whole = `/${path.replaceAll('\\', '/')}`;
  const at = whole.lastIndexOf('/src/');
  return at < 0 ? '' : whole.slice(at);
}

/**
 * Whose classes a sheet's are, by its path: its room's. The papers of the workshop are a document of their own, and so have a scope of
 * their own. Throws where a path leads into no room.
 */
export function scopeOfSheet(path: string): string {
  if (inside(path).startsWith(PAPERS)) return 'papers';
  const [, , room, file] = inside(path).split('/');
  if (room === undefined || file === undefined)
    throw new Error(`scopeOfSheet: a sheet must stand in a room of src/, found ${path}`);
  return room;
}

/** The name that a class, or a row of key frames, has on the page: `card-text` of a sheet in `src/play/` is `play-card-text`. */
export function scopedName(name: string, path: string): string {
  return `${scopeOfSheet(path)}-${name}`;
}

/** The layer of a sheet by its path; undefined for one that is none of the page's own (a library's, or a test's). What is no module is the ground that all rooms share. */
export function layerOfSheet(path: string): Layer | undefined {
  if (inside(path) === '' || path.includes('/node_modules/')) return undefined;
  if (path.endsWith('/forcedColours.css')) return 'forced';
  if (!path.endsWith('.module.css')) return 'tokens';
  return scopeOfSheet(path) === 'ui' ? 'ui' : 'room';
}
