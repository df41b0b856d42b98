/** The screens of a running play, as its session asks for them, with the dialogs over the board. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { otherSide } from '../model/vocabulary/words.ts';
import type { Side } from '../model/vocabulary/words.ts';
import type { Say } from '../text/speaker.ts';
import { runToCode } from '../scenario/runs/codes/codedRun.ts';
import type { OwnCrisis } from '../scenario/runs/ownCrisis.ts';
import type { Keeper } from '../ui/kept/keeper.ts';
import { KeptNotice } from '../ui/kept/keptNotice.tsx';
import { useStore } from '../ui/useStore.ts';
import { saveRun } from '../ui/files/saveRun.ts';
import { useForcedColours } from '../ui/look/useForcedColours.ts';
import { Aside } from './dom/board/aside.tsx';
import { Bet } from './dom/screens/bet.tsx';
import { Brief } from './dom/screens/brief.tsx';
import { Curtain } from './dom/screens/curtain.tsx';
import {
  BriefDialog,
  ConfirmDialog,
  HelpDialog,
  HistoryDialog,
  MenuDialog,
} from './dom/screens/dialogs.tsx';
import { Ended } from './dom/screens/ended.tsx';
import type { Handing } from './dom/screens/handIn.tsx';
import type { Intent } from '../seat/description.ts';
import type { KeptPlay } from '../seat/keptPlay.ts';
import { PaintedBoard } from './paintedBoard.tsx';
import { CIVILIAN_BETS, briefWords, endWords, endingNames, pastTurns } from './screenWords.ts';
import { keptPlay, personsOf, runOf } from '../seat/play.ts';
import { placeOf } from '../seat/present/seatContext.ts';
import type { Session, Showing } from './session.ts';
import { theatreOf } from './theatreOf.ts';
import { usePageTitle } from '../ui/rooms/pageTitle.ts';
import { knowScenario } from '../ui/look/scenarioWords.ts';

type Panel = 'menu' | 'history' | 'brief' | 'help' | 'restart' | 'leave';

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
  const theatre = theatreOf(scenario.theatre);
  const persons = personsOf(play.start);
  knowScenario(scenario);
  usePageTitle(whereOf(showing, scenario.title, say), say);
  const { refusal } = useStore(keeper);
  const save = async (): Promise<string> => saveRun(runOf(session.play()), say, await own?.());
  const handing = (): Handing => ({
    code: runToCode(runOf(play), scenario),
    name: play.label,
    onName: session.sign,
    onSave: save,
    isOwnCrisis: own !== undefined,
  });
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

  switch (showing.screen) {
    case 'curtain': {
      const who = placeOf(scenario, showing.side);
      return (
        <Curtain
          side={showing.side}
          who={who}
          {...(showing.canTakeBack
            ? {
                takeBack: {
                  label: say('curtain-take-back', {
                    side: placeOf(scenario, otherSide(showing.side)),
                  }),
                  onTakeBack: () => session.intent({ type: 'unseal' }),
                },
              }
            : {})}
          onReady={session.goOn}
          say={say}
        />
      );
    }
    case 'brief':
      return (
        <Brief
          key={showing.side}
          words={briefWords(scenario, showing.side, say)}
          theatre={theatre}
          onContinue={session.goOn}
          say={say}
        />
      );
    case 'bet':
      return (
        <Bet
          key={showing.side}
          endings={endingNames(scenario, say)}
          civilians={CIVILIAN_BETS.map(({ id, message }) => ({ id, label: say(message) }))}
          theatre={theatre}
          onBet={({ ending, civilians }) => {
            const persons = CIVILIAN_BETS.find(({ id }) => id === civilians)?.persons;
            session.bet(
              showing.side,
              ending === undefined || persons === undefined ? undefined : { ending, persons },
            );
          }}
          say={say}
        />
      );
    case 'aside':
      return (
        <Aside
          crisis={scenario.title}
          turn={play.match.entries.length + 1}
          isKept={refusal === undefined}
          handing={handing()}
          theatre={theatre}
          onGoOn={session.goOn}
          onDebrief={() => props.onDebrief(persons[0] ?? 'struck')}
          onLeave={props.onLeave}
          notice={notice}
          say={say}
        />
      );
    case 'over': {
      const seat = persons[0] ?? 'struck';
      const words = endWords(play, seat, say);
      if (words === undefined) throw new Error('PlayScreens: the flow is over, the match is not');
      return (
        <Ended
          words={words}
          theatre={theatre}
          handing={handing()}
          onDebrief={() => props.onDebrief(seat)}
          more={[{ label: say('ended-again'), onOpen: props.onRestart }]}
          notice={notice}
          say={say}
        />
      );
    }
    case 'board': {
      const { description } = showing;
      const close = (): void => setPanel(undefined);
      const intent = (wished: Intent): void => {
        // A shared screen is no place for one side's own file.
        if (wished.type === 'open')
          setPanel(description.shared && wished.panel === 'brief' ? undefined : wished.panel);
        else if (wished.type === 'close') close();
        else session.intent(wished);
      };
      return (
        <>
          <PaintedBoard
            description={description}
            theatre={theatre}
            canvas={props.canvas && !isForced}
            notice={notice}
            onIntent={intent}
            say={say}
          />
          {panel === 'help' ? <HelpDialog onClose={close} say={say} /> : null}
          {panel === 'brief' ? (
            <BriefDialog
              words={briefWords(scenario, description.seat, say)}
              onClose={close}
              say={say}
            />
          ) : null}
          {panel === 'history' ? (
            <HistoryDialog
              turns={pastTurns(
                play,
                description.seat,
                persons.length > 1,
                description.beat === 'reveal',
                say,
              )}
              onClose={close}
              say={say}
            />
          ) : null}
          {panel === 'menu' ? (
            <MenuDialog
              ways={[
                { label: say('open-help'), onOpen: () => setPanel('help') },
                {
                  label: say('menu-aside'),
                  onOpen: () => {
                    close();
                    session.setAside();
                  },
                },
                { label: say('menu-restart'), isRisky: true, onOpen: () => setPanel('restart') },
                { label: say('menu-leave'), isRisky: true, onOpen: () => setPanel('leave') },
              ]}
              onClose={close}
              say={say}
            />
          ) : null}
          {panel === 'restart' || panel === 'leave' ? (
            <ConfirmDialog
              heading={say(`confirm-${panel}`)}
              text={say(
                panel === 'restart' && play.start.classCode !== undefined
                  ? 'confirm-restart-text-code'
                  : `confirm-${panel}-text`,
              )}
              goLabel={say(`confirm-${panel}-go`)}
              stayLabel={say('confirm-stay')}
              onGo={() => {
                close();
                if (panel === 'restart') props.onRestart();
                else props.onLeave();
              }}
              onClose={close}
              say={say}
            />
          ) : null}
        </>
      );
    }
  }
}

/** Where in a play one is, for the window's title; a board says its own turn. */
function whereOf(showing: Showing, crisis: string, say: Say): string {
  if (showing.screen === 'over') return say('page-over', { crisis });
  if (showing.screen === 'aside') return say('page-aside', { crisis });
  if (showing.screen !== 'board') return say('page-brief', { crisis });
  return say('page-play', { crisis, turn: showing.description.turn });
}
