/** The screens of a running play, as its session asks for them, with the dialogs over the board. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Side } from '../model/vocabulary/words.ts';
import type { Say } from '../text/speaker.ts';
import type { OwnCrisis } from '../scenario/runs/ownCrisis.ts';
import type { Keeper } from '../ui/kept/keeper.ts';
import { KeptNotice } from '../ui/kept/keptNotice.tsx';
import { useStore } from '../ui/useStore.ts';
import { saveRun } from '../ui/files/saveRun.ts';
import { useForcedColours } from '../ui/look/useForcedColours.ts';
import type { KeptPlay } from '../seat/keptPlay.ts';
import { keptPlay, runOf } from '../seat/play.ts';
import type { Session, Showing } from './session/session.ts';
import { theatreOf } from './theatreOf.ts';
import { usePageTitle } from '../ui/rooms/pageTitle.ts';
import { knowScenario } from '../ui/look/scenarioWords.ts';
import { type Panel, BoardScreen } from './screens/boardScreen.tsx';
import { CurtainScreen, BriefScreen, BetScreen } from './screens/briefingScreens.tsx';
import { AsideScreen, EndScreen } from './screens/lastScreens.tsx';

/** A play on the page. */
export function PlayScreens(props: {
  readonly session: Session;
  readonly keeper: Keeper<KeptPlay>;
  readonly canvas: boolean;
  /** How to hand the crisis on, where it does not come with the page. */
  readonly own: (() => Promise<OwnCrisis>) | undefined;
  readonly say: Say;
  readonly onLeave: () => void;
  /** Goes on with the play as another tab has kept it. */
  readonly onTakeUp: (id: string) => void;
  readonly onRestart: () => void;
  readonly onDebrief: (seat: Side) => void;
}): JSX.Element {
  const { keeper, own, session, say } = props;
  const [, redraw] = useState(0);
  const [panel, setPanel] = useState<Panel>();
  // A canvas does not follow the system's colours; the page's own drawing does.
  const isForced = useForcedColours();
  // Before anything can be clicked: a intent heard by nobody would leave the page behind the play.
  useLayoutEffect(() => session.subscribe(() => redraw((count) => count + 1)), [session]);
  const showing = session.showing();
  const play = session.play();
  const { scenario } = play.start;
  knowScenario(scenario);
  usePageTitle(whereOf(showing, scenario.title, say), say);
  const { refusal } = useStore(keeper);
  const save = async (): Promise<string> => saveRun(runOf(session.play()), say, await own?.());
  const notice = (
    <KeptNotice
      keeper={keeper}
      content={() => keptPlay(session.play())}
      words={(amiss) => say('kept-play-amiss', { amiss })}
      onSave={save}
      onTakeUp={props.onTakeUp}
      say={say}
    />
  );
  const shown = { play, session, theatre: theatreOf(scenario.theatre), notice, say };
  const handIn = { onSave: save, isOwnCrisis: own !== undefined };

  switch (showing.screen) {
    case 'curtain':
      return <CurtainScreen {...shown} showing={showing} />;
    case 'brief':
      return <BriefScreen {...shown} side={showing.side} />;
    case 'bet':
      return <BetScreen {...shown} side={showing.side} />;
    case 'aside':
      return (
        <AsideScreen
          {...shown}
          {...handIn}
          isKept={refusal === undefined}
          onDebrief={props.onDebrief}
          onLeave={props.onLeave}
        />
      );
    case 'over':
      return (
        <EndScreen {...shown} {...handIn} onDebrief={props.onDebrief} onRestart={props.onRestart} />
      );
    case 'board':
      return (
        <BoardScreen
          {...shown}
          description={showing.description}
          canvas={props.canvas && !isForced}
          panel={panel}
          onPanel={setPanel}
          onRestart={props.onRestart}
          onLeave={props.onLeave}
        />
      );
  }
}

/** Where in a play one is, for the window's title; a board says its own turn. */
function whereOf(showing: Showing, crisis: string, say: Say): string {
  if (showing.screen === 'over') return say('page-over', { crisis });
  if (showing.screen === 'aside') return say('page-aside', { crisis });
  if (showing.screen !== 'board') return say('page-brief', { crisis });
  return say('page-play', { crisis, turn: showing.description.turn });
}
