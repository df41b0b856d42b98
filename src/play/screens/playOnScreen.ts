/** What every screen of a running play is given. */
import type { JSX } from 'preact';
import type { Play } from '../../seat/play.ts';
import type { Session } from '../session/session.ts';
import type { Theatre } from '../map/theatre.ts';
import type { Say } from '../../text/speaker.ts';

/** A running play, for one of its screens. */
export interface PlayOnScreen {
  readonly play: Play;
  readonly session: Session;
  readonly theatre: Theatre;
  /** What is amiss with the keeping of the play. */
  readonly notice: JSX.Element;
  readonly say: Say;
}
