/** The project's own line drawings, as SVG path data on a 48 by 48 field: one emblem a posture, one glyph a kind of measure. */
import type { Posture } from '../../model/vocabulary/words.ts';

/** Side of the square every drawing is made on. */
export const EMBLEM_FIELD = 48;

/**
 * Restraint is an open palm; mediation a bridge whose two arcs meet in midstream; retaliation a struck flint.
 * Drawn as strokes, round-ended, never filled.
 */
export const EMBLEMS = {
  restraint: [
    'M15.5 43V36.5C11.2 32.6 8.4 28.3 6.9 24.3C6.1 21.9 9 20.3 10.7 22.4L15.5 28.4V12.6A2.45 2.45 0 0 1 20.4 12.6V23',
    'M20.4 23V8.4A2.45 2.45 0 0 1 25.3 8.4V22.6',
    'M25.3 22.6V9.8A2.45 2.45 0 0 1 30.2 9.8V23.4',
    'M30.2 23.4V14.4A2.45 2.45 0 0 1 35.1 14.4V31C35.1 35.6 33.6 38.4 32.2 40.6V43',
    'M19.6 35.2C22.6 31.4 26.8 29.9 30.6 30.2',
  ],
  mediation: [
    'M3 20.5C16 14.5 32 14.5 45 20.5',
    'M3 13.5C16 7.5 32 7.5 45 13.5',
    'M10 10.8V17.8M19.3 9.1V16.1M28.7 9.1V16.1M38 10.8V17.8',
    'M4 39C4 29 8.6 25 13.6 25C19 25 23 29.4 24 39',
    'M44 39C44 29 39.4 25 34.4 25C29 25 25 29.4 24 39',
    'M8 43.5H18M30 43.5H40',
  ],
  retaliation: [
    'M27.5 4.5L40.5 16.2L43.2 30.6L31 43.5L14.2 40.8L5 26.4L10.8 11.4Z',
    'M27.5 4.5L22.8 19.6L40.5 16.2',
    'M22.8 19.6L10.8 11.4M22.8 19.6L18.6 31.4L31 43.5',
    'M18.6 31.4L5 26.4M18.6 31.4L43.2 30.6',
  ],
} as const satisfies Record<Posture, readonly string[]>;

/** Small drawings for what a measure does; several measures share one. */
export const GLYPHS = {
  stillness: ['M8 30H40M12 36H36M24 8V22M17 16L24 23L31 16'],
  fence: ['M8 16H40M8 30H40M12 8V42M24 8V42M36 8V42'],
  line: ['M6 34C14 14 34 14 42 34', 'M6 34A3 3 0 1 0 6.1 34M42 34A3 3 0 1 0 42.1 34'],
  voice: ['M8 20V28H15L28 38V10L15 20Z', 'M34 18C37 21 37 27 34 30M38 13C44 19 44 29 38 35'],
  gate: ['M8 42V12M40 42V12M8 20H40M8 32H40M16 20V32M24 20V32M32 20V32'],
  lens: ['M20 8A12 12 0 1 0 20.1 8', 'M29 29L41 41'],
  lenses: ['M16 10A10 10 0 1 0 16.1 10M32 10A10 10 0 1 0 32.1 10', 'M24 28V41'],
  folder: ['M6 14H20L24 19H42V39H6Z', 'M14 28H34M14 33H27'],
  steps: ['M40 10H30V20H20V30H10V40', 'M22 12L12 12L12 22M12 12L22 22'],
  door: ['M12 42V8H34V42M6 42H42', 'M28 25V26'],
  spark: ['M24 6V16M24 32V42M6 24H16M32 24H42M11 11L18 18M30 30L37 37M37 11L30 18M18 30L11 37'],
  broadSpark: [
    'M24 4V14M24 34V44M4 24H14M34 24H44M10 10L17 17M31 31L38 38M38 10L31 17M17 31L10 38',
    'M24 19A5 5 0 1 0 24.1 19',
  ],
  shield: ['M24 6L40 12V24C40 33 33 39 24 43C15 39 8 33 8 24V12Z'],
  bell: [
    'M12 34C16 30 14 22 16 17C18 12 30 12 32 17C34 22 32 30 36 34Z',
    'M20 39C22 42 26 42 28 39M24 8V12',
  ],
  pages: ['M12 6H30L38 14V42H12Z', 'M30 6V14H38M18 22H32M18 29H32M18 36H26'],
  leave: ['M28 12V6H8V42H28V36', 'M18 24H42M34 16L42 24L34 32'],
  seal: ['M24 6A13 13 0 1 0 24.1 6', 'M18 19L22.5 24L31 14M17 30L13 43L24 37L35 43L31 30'],
  eye: ['M4 24C12 10 36 10 44 24C36 38 12 38 4 24Z', 'M24 18A6 6 0 1 0 24.1 18'],
  pause: ['M24 5A19 19 0 1 0 24.1 5', 'M19 16V32M29 16V32'],
  lantern: ['M16 16H32L35 38H13Z', 'M20 16C20 8 28 8 28 16M10 42H38M24 24V31'],
  silence: ['M6 10H42V34H24L14 42V34H6Z', 'M15 16L33 28'],
  roof: ['M4 26L24 8L44 26', 'M10 22V41H38V22M20 41V30H28V41'],
  unlink: [
    'M19 29L12 36A7 7 0 0 1 5 27L12 19M29 19L36 12A7 7 0 0 1 43 21L36 29',
    'M17 12V7M31 36V41M12 17H7M36 31H41',
  ],
  road: ['M14 42L20 6M34 42L28 6M24 10V15M24 22V28M24 35V41'],
  hourglass: ['M12 6H36M12 42H36M15 6C15 18 33 30 33 42M33 6C33 18 15 30 15 42'],
  question: ['M12 6H30L38 14V42H12Z', 'M20 21C20 15 30 15 30 21C30 25 25 25 25 30M25 36V36.2'],
  torn: ['M12 6H36V20L30 25L24 19L18 26L12 21Z', 'M12 30L18 35L24 28L30 34L36 29V42H12Z'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a small drawing. */
export type Glyph = keyof typeof GLYPHS;
