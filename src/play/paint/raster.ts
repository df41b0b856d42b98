/** Copies a laid-out element on to a canvas: its boxes, its line drawings and its text, as CSS has set them. */
import { boxOf, runsOf, type CanvasOrigin } from './reading.ts';
import * as wordsCss from '../../ui/look/words.module.css';

const CLEAR = 'rgba(0, 0, 0, 0)';

function copyBox(
  context: CanvasRenderingContext2D,
  element: Element,
  style: CSSStyleDeclaration,
  origin: CanvasOrigin,
): void {
  const border = parseFloat(style.borderTopWidth);
  const isBordered =
    border > 0 && style.borderTopStyle !== 'none' && style.borderTopColor !== CLEAR;
  if (style.backgroundColor === CLEAR && !isBordered) return;
  const box = boxOf(element, origin);
  const isRound = style.borderTopLeftRadius.endsWith('%');
  const radius = isRound
    ? box.width / 2
    : Math.min(parseFloat(style.borderTopLeftRadius), box.height / 2);
  const inset = isBordered ? border / 2 : 0;
  context.beginPath();
  context.roundRect(
    box.x + inset,
    box.y + inset,
    box.width - 2 * inset,
    box.height - 2 * inset,
    Math.max(0, radius - inset),
  );
  context.fillStyle = style.backgroundColor;
  context.fill();
  if (!isBordered) {
    const top = parseFloat(style.borderTopWidth);
    if (top > 0) context.fillRect(box.x, box.y, box.width, top);
    return;
  }
  const isWhole = parseFloat(style.borderBottomWidth) > 0;
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = border;
  if (isWhole) context.stroke();
  else {
    context.fillStyle = style.borderTopColor;
    context.fillRect(box.x, box.y, box.width, border);
  }
}

function copyDrawing(
  context: CanvasRenderingContext2D,
  drawing: SVGSVGElement,
  style: CSSStyleDeclaration,
  origin: CanvasOrigin,
): void {
  const box = boxOf(drawing, origin);
  const field = drawing.viewBox.baseVal;
  if (field.width === 0 || box.width === 0) return;
  const scale = Math.min(box.width / field.width, box.height / field.height);
  context.save();
  context.translate(
    box.x + (box.width - field.width * scale) / 2,
    box.y + (box.height - field.height * scale) / 2,
  );
  context.scale(scale, scale);
  context.translate(-field.x, -field.y);
  context.strokeStyle = style.color;
  context.lineWidth = Number(drawing.getAttribute('stroke-width') ?? '1');
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const path of drawing.querySelectorAll('path'))
    context.stroke(new Path2D(path.getAttribute('d') ?? ''));
  context.restore();
}

/** How an element is copied. */
interface Copying {
  /** Leaves out the element's own box and opacity, which the painter gives it. */
  readonly isRoot: boolean;
  /** Copies what the page has made invisible as well. */
  readonly seesHidden?: boolean;
}

/** Copies `element` and all in it. Words for screen readers only and parts that take no room are left out. */
export function copyElement(
  context: CanvasRenderingContext2D,
  element: Element,
  origin: CanvasOrigin,
  { isRoot, seesHidden = false }: Copying = { isRoot: true },
): void {
  if (element.classList.contains(wordsCss.onlySpoken)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || (style.visibility === 'hidden' && !seesHidden)) return;
  context.save();
  if (!isRoot) {
    context.globalAlpha *= Number(style.opacity);
    if (style.display !== 'contents') copyBox(context, element, style, origin);
  }
  if (element instanceof SVGSVGElement) copyDrawing(context, element, style, origin);
  else {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        for (const run of runsOf(child, origin, context)) {
          context.font = run.font;
          context.letterSpacing = run.spacing;
          context.direction = run.direction;
          context.textAlign = 'left';
          context.fillStyle = run.colour;
          context.fillText(run.text, run.x, run.baseline);
        }
      } else if (child instanceof Element)
        copyElement(context, child, origin, { isRoot: false, seesHidden });
    }
  }
  context.restore();
}
