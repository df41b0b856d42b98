/** What stands on the page now: the door, or a play at its screen. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlayPageProps } from './howOpened.ts';
import { useShelf } from '../ui/kept/useShelf.ts';
import { PLAYS, playUnderWay } from './keptPlays.ts';
import { useOffer } from './door/useOffer.ts';
import { type DoorFaults, PLAIN_CHOICE } from './dom/screens/door/doorChoice.ts';
import { linkRows } from './door/faultRows.ts';
import { useSitting } from './session/useSitting.ts';
import { isUnreadableCode } from '../scenario/runs/codes/classCode.ts';
import { newPlay, continuedPlay, restartedPlay } from './session/newPlay.ts';
import { keptPlay } from '../seat/play.ts';
import { takeFile } from './door/takeFile.ts';
import { PlayScreens } from './playScreens.tsx';
import { finishedOf } from './finished.ts';
import { OfferedDoor } from './door/offeredDoor.tsx';
import { attempt } from '../ui/rooms/faults.ts';

/** The room. */
export function PlayPage(props: PlayPageProps): JSX.Element {
  const { options, say } = props;
  const shelf = useShelf(PLAYS, props.kept);
  const offer = useOffer(props);
  const [faults, setFaults] = useState<DoorFaults | undefined>(() =>
    props.unopened === undefined ? undefined : linkRows(props.unopened, say),
  );
  const [doubts, setDoubts] = useState<DoorFaults>();
  const { begin, leave, resume, sitting } = useSitting(props, shelf.refresh);
  const takeUp = async (id: string): Promise<void> => {
    if (await resume(id)) return;
    const row = { where: '', message: say('plays-unopened') };
    setFaults({ file: say('plays-heading'), rows: [row] });
  };
  useEffect(() => {
    const { again, from, linked } = props;
    const { classCode = '' } = options.begin;
    // The workshop knows its own crisis, which begins at once, unless a play of it was left or its class code cannot be read: the door says so.
    if (linked !== undefined && isUnreadableCode(classCode)) offer.add(linked);
    else if (
      linked !== undefined &&
      !props.isInvited &&
      playUnderWay(shelf, linked.hash) === undefined
    )
      begin(newPlay(linked, { ...PLAIN_CHOICE, ...options.begin }));
    if (again !== undefined)
      begin(newPlay(again, { ...PLAIN_CHOICE, seat: again.seat }, again.seed, again.origin));
    if (from !== undefined) {
      const play = continuedPlay(from);
      // It is kept at once, as a play that is under way always is.
      begin(play).keeper.keep(keptPlay(play));
    }
  }, []);
  const take = async (file: File): Promise<void> => {
    const taken = await takeFile(file, offer.scenarios, say);
    setDoubts(taken.doubts);
    if (taken.kind === 'run') {
      props.onDebrief(taken.finished);
      return;
    }
    setFaults(taken.kind === 'faults' ? taken.faults : undefined);
    if (taken.kind === 'scenario') offer.add(taken.scenario);
  };

  if (sitting !== undefined) {
    const { keeper, session } = sitting;
    const { hash, scenario } = session.play().start;
    return (
      <PlayScreens
        session={session}
        keeper={keeper}
        canvas={options.canvas}
        own={props.ownCrisisOf(scenario, hash)}
        say={say}
        onLeave={leave}
        onTakeUp={(id) => void takeUp(id)}
        onRestart={() => begin(restartedPlay(session.play()))}
        onDebrief={(seat) => props.onDebrief(finishedOf(session.play(), seat))}
      />
    );
  }
  return (
    <OfferedDoor
      {...props}
      offer={offer}
      shelf={shelf}
      faults={faults}
      doubts={doubts}
      onStart={(scenario, choice) => void begin(newPlay(scenario, choice))}
      onResume={(id) => attempt(async () => takeUp(id))}
      onFile={(file) => attempt(async () => take(file))}
    />
  );
}
