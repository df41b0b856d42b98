/** The class that marks as a side's, or as both's, what it is put on. */
import type { Side } from '../../model/vocabulary/words.ts';
import * as boardCss from './board/board.module.css';
import * as screenCss from './screens/screen.module.css';

export const SIDE_CLASS: Readonly<Record<Side | 'both', string>> = {
  struck: boardCss.sideStruck,
  host: boardCss.sideHost,
  both: screenCss.sideBoth,
};
