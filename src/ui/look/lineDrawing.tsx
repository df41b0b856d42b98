/** A small drawing in lines, for the eye only: the button around it says in words what it does. */
import type { JSX } from 'preact';

/** The drawing, in the colour of the words around it. */
export function LineDrawing(props: {
  /** Its lines, as the `d` of a path. */
  readonly path: string;
  /** The square on which the path is drawn, in its own units. */
  readonly of: 12 | 16;
  /** How broad the line is, in the same units. */
  readonly stroke: number;
  readonly class?: string;
  /** Edge on the page in pixels; left to the style sheet where it is left out. */
  readonly size?: number;
}): JSX.Element {
  const { of, path, size, stroke } = props;
  return (
    <svg
      {...(props.class === undefined ? {} : { class: props.class })}
      viewBox={`0 0 ${of} ${of}`}
      {...(size === undefined ? {} : { width: size, height: size })}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
