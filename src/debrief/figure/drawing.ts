/** Draws a chart apart from the page, and takes out of it what the page's policy would refuse. */
import type * as Plot from '@observablehq/plot';
import type { Chart, Frame } from './chart.ts';

/** The family of a plot's words, with what stands in where it is missing. */
export const PLOT_FONT = "'Inter Variable', Inter, system-ui, 'Helvetica Neue', Arial, sans-serif";

/**
 * The chart as an SVG element that belongs to no page yet. Plot writes a `<style>` into its drawings; drawn in a document
 * without a window it is never applied, and it is gone before the drawing is adopted. The rules it held stand in `figure.css`.
 */
export function drawApart(plot: typeof Plot, chart: Chart, frame: Frame): SVGSVGElement {
  const apart = document.implementation.createHTMLDocument('');
  const drawn = plot.plot({
    width: frame.width,
    ...chart.draw(plot, frame),
    document: apart,
    className: 'plot-drawing',
  });
  const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector(':scope > svg');
  if (!(svg instanceof SVGSVGElement))
    throw new Error(`drawApart: the chart "${chart.id}" drew no picture`);
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Plot names its groups "dot" and "line", which tells nobody anything; the picture as a whole is named by the chart's sentence.
  for (const named of svg.querySelectorAll('[aria-label], [aria-description]')) {
    named.removeAttribute('aria-label');
    named.removeAttribute('aria-description');
  }
  svg.setAttribute('font-family', PLOT_FONT);
  svg.setAttribute('font-size', String(frame.fontSize));
  for (const words of svg.querySelectorAll('text')) words.setAttribute('xml:space', 'preserve');
  return svg;
}
