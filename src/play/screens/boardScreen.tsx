/** The board of a running play, and the dialogs over it. */
import type { JSX } from 'preact';
import type { Description, Intent } from '../../seat/description.ts';
import { PaintedBoard } from '../paintedBoard.tsx';
import {
  HelpDialog,
  BriefDialog,
  HistoryDialog,
  MenuDialog,
  ConfirmDialog,
} from '../dom/screens/dialogs.tsx';
import { briefWords, pastTurns } from '../screenWords.ts';
import { personsOf } from '../../seat/play.ts';
import type { PlayOnScreen } from './playOnScreen.ts';

/** What lies open over the board. */
export type Panel = 'menu' | 'history' | 'brief' | 'help' | 'restart' | 'leave';

/** The board with its dialogs. */
interface BoardProps extends PlayOnScreen {
  readonly description: Description;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

/** The board at a beat. */
export function BoardScreen(props: BoardProps & { readonly canvas: boolean }): JSX.Element {
  const { description, onPanel, session } = props;
  const intent = (wished: Intent): void => {
    // A shared screen is no place for one side's own file.
    if (wished.type === 'open')
      onPanel(description.shared && wished.panel === 'brief' ? undefined : wished.panel);
    else if (wished.type === 'close') onPanel(undefined);
    else session.intent(wished);
  };
  return (
    <>
      <PaintedBoard
        description={description}
        theatre={props.theatre}
        canvas={props.canvas}
        notice={props.notice}
        onIntent={intent}
        say={props.say}
      />
      <OpenPanel {...props} />
    </>
  );
}

function OpenPanel(props: BoardProps): JSX.Element | null {
  const { description, onPanel, panel, play, say } = props;
  const close = (): void => onPanel(undefined);
  switch (panel) {
    case undefined:
      return null;
    case 'help':
      return <HelpDialog onClose={close} say={say} />;
    case 'brief':
      return (
        <BriefDialog
          words={briefWords(play.start.scenario, description.seat, say)}
          onClose={close}
          say={say}
        />
      );
    case 'history':
      return (
        <HistoryDialog
          turns={pastTurns(
            play,
            description.seat,
            personsOf(play.start).length > 1,
            description.beat === 'reveal',
            say,
          )}
          onClose={close}
          say={say}
        />
      );
    case 'menu':
      return <Menu {...props} />;
    case 'restart':
    case 'leave':
      return <Confirm {...props} panel={panel} />;
  }
}

function Menu({ onPanel, say, session }: BoardProps): JSX.Element {
  const close = (): void => onPanel(undefined);
  return (
    <MenuDialog
      ways={[
        { label: say('open-help'), onOpen: () => onPanel('help') },
        {
          label: say('menu-aside'),
          onOpen: () => {
            close();
            session.setAside();
          },
        },
        { label: say('menu-restart'), isRisky: true, onOpen: () => onPanel('restart') },
        { label: say('menu-leave'), isRisky: true, onOpen: () => onPanel('leave') },
      ]}
      onClose={close}
      say={say}
    />
  );
}

/** Asks whether the play is really to be begun anew, or left. */
function Confirm(props: BoardProps & { readonly panel: 'restart' | 'leave' }): JSX.Element {
  const { onPanel, panel, play, say } = props;
  const close = (): void => onPanel(undefined);
  return (
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
  );
}
