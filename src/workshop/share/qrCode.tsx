/** Draws a link as a QR code, dark on light with its quiet margin, as readers expect it. */
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { encodeQR } from 'qr';

/** Longest link that is drawn, in characters: beyond it there is no code, and long before the squares are small even on a whole screen. */
export const LONGEST_CODE = 2300;

/** White squares around the code, as the standard asks. */
const MARGIN = 4;

/** The code; `label` says what it opens, and `largeLabel` names the button that fills the screen with it. */
export function QrCode(props: {
  readonly link: string;
  readonly label: string;
  readonly largeLabel: string;
}): JSX.Element {
  const figure = useRef<HTMLElement>(null);
  const { path, size } = useMemo(() => draw(props.link), [props.link]);
  return (
    <figure ref={figure} class="qr-figure">
      <svg
        class="qr"
        aria-hidden="true"
        viewBox={`0 0 ${size} ${size}`}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#0a151d" />
      </svg>
      <figcaption class="field-note">{props.label}</figcaption>
      <button type="button" class="button" onClick={() => void figure.current?.requestFullscreen()}>
        {props.largeLabel}
      </button>
    </figure>
  );
}

function draw(link: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(link, 'raw', { ecc: 'low', border: MARGIN });
  const path = rows
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return { path, size: rows.length };
}
