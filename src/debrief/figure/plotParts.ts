/** The parts of the plotting library that charts are drawn with, by name, so that the rest of it is never loaded. */
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
