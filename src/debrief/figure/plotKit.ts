/**
 * The part of Observable Plot that charts draw with, which they find in their argument `plot`; whoever needs more of the library adds it
 * here. Naming it lets the bundler leave out the rest, which is a third of the library.
 */
export {
  axisX,
  axisY,
  cell,
  dot,
  gridX,
  gridY,
  line,
  link,
  plot,
  rect,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
