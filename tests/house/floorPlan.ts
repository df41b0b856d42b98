// The floor plan: which room stands on which floor, and which packages it may use.
import { posix } from 'node:path';
import { importsOf, reexportsOf } from './imports.ts';
import type { SourceFile } from './sources.ts';

interface Room {
  /** 0 is the ground; a room loads from lower floors and from itself only. */
  readonly floor: number;
  /** npm packages that any file of the room may load. */
  readonly packages: readonly string[];
  /** npm packages that one named file of the room may load besides. */
  readonly packagesOf?: Readonly<Record<string, readonly string[]>>;
  /** Whether the room may load Node's own modules (`node:…`). */
  readonly node?: boolean;
  /** Folders outside src/ whose files the room may load. */
  readonly folders: readonly string[];
  /** Folders of the room from the ground up: each loads from itself and those before it. Folders that are not named may load from one another. */
  readonly inner?: readonly string[];
}

const FONTS = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'] as const;

/** Every room of src/. `main` is src/main.ts alone. */
export const ROOMS = {
  model: {
    floor: 0,
    packages: [],
    packagesOf: { 'src/model/stages/machine.ts': ['xstate'] },
    folders: [],
    inner: [
      'exact',
      'vocabulary',
      'scenarioShape',
      'table',
      'stages',
      'state',
      'bargaining',
      'rules',
      'match',
    ],
  },
  text: { floor: 0, packages: ['@fluent/bundle'], folders: ['assets'] },
  scenario: {
    floor: 1,
    packages: [
      'valibot',
      'jsonc-parser',
      'secure-json-parse',
      'fastest-levenshtein',
      '@scure/base',
    ],
    folders: ['assets', 'scenarios'],
    inner: ['json', 'reading', 'checking', 'editing', 'quickFixes', 'formats', 'links', 'runs'],
  },
  rivals: { floor: 1, packages: [], folders: [] },
  // What one seat sees and may do: the page and a server alike use it, so it has no DOM, no timer and no look.
  seat: { floor: 2, packages: [], folders: [] },
  analysis: {
    floor: 3,
    packages: [],
    // What a class hands in may be an archive or a mail.
    packagesOf: {
      'src/analysis/class/containers/unpack.ts': ['fflate'],
      'src/analysis/class/containers/readMail.ts': ['postal-mime'],
    },
    folders: [],
  },
  ui: {
    floor: 3,
    // The frontier is drawn in play and cut out beforehand by a command, so it is shared here.
    packages: ['preact', 'idb', 'topojson-client', 'topojson-specification', 'geojson', ...FONTS],
    folders: ['assets'],
  },
  play: {
    floor: 4,
    packages: [
      'phaser',
      'xstate',
      'preact',
      'idb',
      'd3-geo',
      'topojson-client',
      'topojson-specification',
      'geojson',
      'world-atlas',
      ...FONTS,
    ],
    folders: ['assets'],
  },
  workshop: {
    floor: 4,
    packages: [
      'preact',
      'idb',
      'lean-qr',
      'i18n-iso-countries',
      'world-atlas',
      '@observablehq/plot',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-json',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
      ...FONTS,
    ],
    folders: ['assets'],
  },
  debrief: { floor: 4, packages: ['preact', '@observablehq/plot', 'uuid'], folders: ['assets'] },
  // The package for other programs: what `package.ts` hands on, and the scenarios that ship within it.
  embedding: { floor: 4, packages: [], folders: ['scenarios', 'assets'] },
  // A command finds the project's top folder ('.') by its own address.
  cli: {
    floor: 4,
    packages: [],
    packagesOf: {
      'src/cli/modelDocs/modelDocsPlots.ts': ['@observablehq/plot', 'linkedom'],
      'src/cli/commands/bench.ts': ['vite'],
      'src/cli/generate/writeClassNames.ts': ['vite'],
      'src/cli/generate/messageArguments.ts': ['@fluent/syntax'],
      'src/cli/generate/testLanguage.ts': ['@fluent/syntax'],
    },
    node: true,
    folders: ['.', 'assets', 'scenarios', 'docs'],
  },
  main: { floor: 5, packages: ['preact', ...FONTS], folders: ['assets'] },
} as const satisfies Readonly<Record<string, Room>>;

const ROOM_OF_NAME: ReadonlyMap<string, Room> = new Map(Object.entries(ROOMS));

/** Every breach of the floor plan in `files`, each as one sentence naming file and import. */
export function breachesOf(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const name = roomNameOf(file.path);
    const room = ROOM_OF_NAME.get(name);
    if (room === undefined) {
      return [`${file.path} stands in no room of the floor plan`];
    }
    return importsOf(file).flatMap((specifier) => {
      const reason = reasonAgainst(file.path, name, room, specifier);
      return reason === undefined ? [] : [`${file.path} loads ${specifier}: ${reason}`];
    });
  });
}

function roomNameOf(path: string): string {
  const [, name = '', inside] = path.split('/');
  return inside === undefined && name === 'main.ts' ? 'main' : name;
}

function reasonAgainst(
  path: string,
  name: string,
  room: Room,
  specifier: string,
): string | undefined {
  if (specifier.startsWith('node:')) {
    return room.node === true ? undefined : `${name} may not use Node's own modules`;
  }
  if (specifier.startsWith('.')) {
    const [bare = ''] = specifier.split('?');
    const target = posix.join(posix.dirname(path), bare);
    return reasonAgainstFile(name, room, target) ?? reasonWithin(name, room, path, target);
  }
  const packageName = packageOf(specifier);
  const allowed = [...room.packages, ...(room.packagesOf?.[path] ?? [])];
  return allowed.includes(packageName) ? undefined : `${path} may not use ${packageName}`;
}

function reasonAgainstFile(name: string, room: Room, target: string): string | undefined {
  const [folder = ''] = target.split('/');
  if (folder !== 'src') {
    return room.folders.includes(folder) ? undefined : `${name} may not load from ${folder}/`;
  }
  const targetName = roomNameOf(target);
  const targetRoom = ROOM_OF_NAME.get(targetName);
  if (targetRoom === undefined) {
    return `${targetName} is no room of the floor plan`;
  }
  return targetName === name || targetRoom.floor < room.floor
    ? undefined
    : `${name} (floor ${room.floor}) may not look into ${targetName} (floor ${targetRoom.floor})`;
}

/** Why a folder of a room may not load from another folder of the same room. */
function reasonWithin(name: string, room: Room, path: string, target: string): string | undefined {
  if (roomNameOf(target) !== name || room.inner === undefined) return undefined;
  const floorOf = (file: string): number => room.inner?.indexOf(file.split('/')[2] ?? '') ?? -1;
  const [from, to] = [floorOf(path), floorOf(target)];
  return from >= 0 && to > from
    ? `${room.inner[from]} stands below ${room.inner[to]} in ${name}`
    : undefined;
}

/** The one file that hands on what others declare, because other programs load nothing else. */
const FACE = 'src/embedding/package.ts';

/** Every file that hands on what it does not declare, but for the package's face: whoever needs a thing loads it from where it is declared. */
export function barrelsOf(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path !== FACE && reexportsOf(file).length > 0)
    .map((file) => `${file.path} hands on ${reexportsOf(file).join(', ')}`);
}

/** Most files at the root of a room: beyond these, its folders should say what there is. */
const MOST_AT_ROOT = 15;

/** Every room with too many files at its root, with their number. */
export function crowdedRoots(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [, room = '', file, ...deeper] = path.split('/');
    if (file !== undefined && deeper.length === 0) counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_AT_ROOT)
    .map(([room, count]) => `${room}: ${count} files at its root`);
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
