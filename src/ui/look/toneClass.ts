/** The class that gives what it is put on the colour of a tone. */
import type { Tone } from '../../seat/tones.ts';
import * as toneCss from './tone.module.css';

export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  struck: toneCss.toneStruck,
  host: toneCss.toneHost,
  neutral: toneCss.toneNeutral,
  calm: toneCss.toneCalm,
  alarm: toneCss.toneAlarm,
};
