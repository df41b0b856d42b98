/** The classes that mark as a side's what they are put on, and the mark of what a side said. */
import type { Side } from '../../model/vocabulary/words.ts';
import * as pageCss from '../page.module.css';

export const SIDE_CLASS: Readonly<Record<Side, string>> = {
  struck: pageCss.sideStruck,
  host: pageCss.sideHost,
};

export const MARK_CLASS: Readonly<Record<Side, string>> = {
  struck: pageCss.markStruck,
  host: pageCss.markHost,
};
