/** The colours plots are drawn with: those of the page, which follow its light and its print, and those of a picture that leaves it. */
import type { Colours } from './chart.ts';

/** On the page: names of the page's own colours, so that screen and print each give theirs. Nothing may be mixed from them. */
export const PAGE_COLOURS: Colours = {
  ink: 'var(--plot-ink)',
  faint: 'var(--plot-faint)',
  line: 'var(--plot-line)',
  ground: 'var(--plot-ground)',
  struck: 'var(--plot-struck)',
  host: 'var(--plot-host)',
  alarm: 'var(--plot-alarm)',
  calm: 'var(--plot-calm)',
};

/** In a picture that stands alone, on a light ground; their greys differ. */
export const PICTURE_COLOURS: Colours = {
  ink: '#1d1a16',
  faint: '#5a5248',
  line: '#cfc8bb',
  ground: '#ffffff',
  struck: '#a5640c',
  host: '#12586a',
  alarm: '#b3311a',
  calm: '#3d6b4a',
};
