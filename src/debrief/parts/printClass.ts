/** The class that draws a bar on paper's ground in the ink of a side, or of both. */
import type { Side } from '../../model/vocabulary/words.ts';
import * as outcomeCss from './outcome.module.css';

export const PRINT_CLASS: Readonly<Record<Side | 'joint', string>> = {
  struck: outcomeCss.printStruck,
  host: outcomeCss.printHost,
  joint: outcomeCss.printJoint,
};
