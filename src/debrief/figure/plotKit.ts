/** The part of Observable Plot that charts draw with. Naming it lets the bundler leave out the rest, which is a third of the library. */
import {
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

/** What charts find in their argument `plot`; whoever needs more of the library adds it here. */
export const PLOT_KIT = {
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
} as const;
