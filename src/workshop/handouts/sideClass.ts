/** The class that marks as a side's what it is put on. */
import type { Side } from '../../model/vocabulary/words.ts';
import * as packCss from './handouts.module.css';

export const SIDE_CLASS: Readonly<Record<Side, string>> = {
  struck: packCss.sideStruck,
  host: packCss.sideHost,
};
