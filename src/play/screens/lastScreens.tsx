/** The screens where no turn is open: a play that was put aside, and one that is over. */
import type { JSX } from 'preact';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Handing } from '../dom/screens/handIn.tsx';
import { runToCode } from '../../scenario/runs/codes/codedRun.ts';
import { runOf, personsOf } from '../../seat/play.ts';
import { Aside } from '../dom/board/aside.tsx';
import { endWords } from '../screenWords.ts';
import { Ended } from '../dom/screens/ended.tsx';
import type { PlayOnScreen } from './playOnScreen.ts';

/** How the play can be handed in, and where it leads. */
interface HandInWays {
  readonly onSave: () => Promise<string>;
  /** Whether the crisis does not come with the page, so that it has to be handed on as well. */
  readonly isOwnCrisis: boolean;
  readonly onDebrief: (seat: Side) => void;
}

function handingOf({ isOwnCrisis, onSave, play, session }: PlayOnScreen & HandInWays): Handing {
  return {
    code: runToCode(runOf(play), play.start.scenario),
    name: play.label,
    onName: session.sign,
    onSave,
    isOwnCrisis,
  };
}

/** A play that was put aside. */
export function AsideScreen(
  props: PlayOnScreen & HandInWays & { readonly isKept: boolean; readonly onLeave: () => void },
): JSX.Element {
  const { play, session } = props;
  return (
    <Aside
      crisis={play.start.scenario.title}
      turn={play.match.entries.length + 1}
      isKept={props.isKept}
      handing={handingOf(props)}
      theatre={props.theatre}
      onGoOn={session.goOn}
      onDebrief={() => props.onDebrief(personsOf(play.start)[0] ?? 'struck')}
      onLeave={props.onLeave}
      notice={props.notice}
      say={props.say}
    />
  );
}

/** A play that is over. */
export function EndScreen(
  props: PlayOnScreen & HandInWays & { readonly onRestart: () => void },
): JSX.Element {
  const { play, say } = props;
  const seat = personsOf(play.start)[0] ?? 'struck';
  const words = endWords(play, seat, say);
  if (words === undefined) throw new Error('EndScreen: the flow is over, the match is not');
  return (
    <Ended
      words={words}
      theatre={props.theatre}
      handing={handingOf(props)}
      onDebrief={() => props.onDebrief(seat)}
      more={[{ label: say('ended-again'), onOpen: props.onRestart }]}
      notice={props.notice}
      say={say}
    />
  );
}
