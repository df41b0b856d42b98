/** Draws a link as a QR code, dark on light with its quiet margin, as readers expect it. */
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { correction, generate } from 'lean-qr';
import * as buttonCss from '../../ui/look/button.module.css';
import * as formCss from '../form/form.module.css';
import * as shareCss from './share.module.css';

/** From so many squares a side on phones have to come near to the screen. */
const DENSE = 125;

/** White squares around the code, as the standard asks. */
const MARGIN = 4;

/** A code as it is drawn. */
export interface DrawnCode {
  /** The dark squares as SVG path data. */
  readonly path: string;
  /** Squares a side, the margin among them. */
  readonly size: number;
}

/** A link as a code; undefined where it is too long for the largest that there is. */
export function drawCode(link: string): DrawnCode | undefined {
  try {
    // The lowest level of correction: a screen is neither torn nor stained, and larger squares help more.
    const code = generate(link, {
      minCorrectionLevel: correction.L,
      maxCorrectionLevel: correction.L,
    });
    let path = '';
    for (let y = 0; y < code.size; y += 1)
      for (let x = 0; x < code.size; x += 1)
        if (code.get(x, y)) path += `M${x + MARGIN} ${y + MARGIN}h1v1h-1z`;
    return { path, size: code.size + 2 * MARGIN };
  } catch {
    return undefined;
  }
}

/** The code of a link, and a button that fills the screen with it; words in its place where it is too long. */
export function QrCode(props: {
  readonly link: string;
  readonly label: string;
  readonly tooLong: string;
  /** What is said of a code with many small squares. */
  readonly denseNote: string;
  readonly largeLabel: string;
}): JSX.Element {
  const figure = useRef<HTMLElement>(null);
  const code = useMemo(() => drawCode(props.link), [props.link]);
  if (code === undefined) return <p class={formCss.fieldNote}>{props.tooLong}</p>;
  const { path, size } = code;
  return (
    <figure ref={figure} class={shareCss.qrFigure}>
      <svg
        class={shareCss.qr}
        aria-hidden="true"
        viewBox={`0 0 ${size} ${size}`}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#0a151d" />
      </svg>
      <figcaption class={formCss.fieldNote}>
        {props.label} {size > DENSE ? props.denseNote : ''}
      </figcaption>
      <button
        type="button"
        class={buttonCss.button}
        onClick={() => void figure.current?.requestFullscreen()}
      >
        {props.largeLabel}
      </button>
    </figure>
  );
}
