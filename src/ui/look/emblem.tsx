/** Draws one of the project's line drawings as inline SVG, in the colour of the text around it. */
import type { JSX } from 'preact';
import type { Posture } from '../../model/vocabulary/words.ts';
import { EMBLEM_FIELD, GLYPHS, type Glyph } from './emblems.ts';
import { POSTURE_LOOKS } from './looks.ts';

/** A line drawing for the eye only: whatever it says must also stand beside it in words. `weight` is the stroke in field units. */
export function Drawing(props: {
  readonly paths: readonly string[];
  readonly class?: string;
  readonly weight?: number;
}): JSX.Element {
  return (
    <svg
      class={props.class ?? ''}
      data-drawing
      viewBox={`0 0 ${EMBLEM_FIELD} ${EMBLEM_FIELD}`}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width={props.weight ?? 2}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {props.paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** A posture's emblem. */
export function PostureEmblem(props: {
  readonly posture: Posture;
  readonly class?: string;
}): JSX.Element {
  return <Drawing paths={POSTURE_LOOKS[props.posture].emblem} class={props.class ?? ''} />;
}

/** The small drawing of what a measure does. */
export function MeasureGlyph(props: {
  readonly glyph: Glyph;
  readonly class?: string;
  readonly weight?: number;
}): JSX.Element {
  return (
    <Drawing paths={GLYPHS[props.glyph]} class={props.class ?? ''} weight={props.weight ?? 2} />
  );
}
