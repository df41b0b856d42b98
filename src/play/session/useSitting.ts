/** The play that is under way on the page, with its record: sat down to, taken up again, left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Session, startSession } from './session.ts';
import { type Keeper, openKeeper } from '../../ui/kept/keeper.ts';
import type { KeptPlay } from '../../seat/keptPlay.ts';
import { type Play, keptPlay, runOf } from '../../seat/play.ts';
import type { PlayPageProps } from '../howOpened.ts';
import { offerRescue, rescueOfRun } from '../../ui/rooms/rescue.ts';
import { PLAYS, restoreKept } from '../keptPlays.ts';

/** A play that is under way, and its record. */
export interface Sitting {
  readonly session: Session;
  readonly keeper: Keeper<KeptPlay>;
}

/** The place at the table. */
export interface Seating {
  readonly sitting: Sitting | undefined;
  /** Sits down to a play: a new one, or one that was read at a version. */
  readonly begin: (play: Play, from?: { readonly id: string; readonly version: number }) => Sitting;
  /** Goes on with a kept play as it lies on the shelf now, whichever tab wrote it; false where it cannot be opened. */
  readonly resume: (id: string) => Promise<boolean>;
  readonly leave: () => void;
}

/** The place at the table, empty at first; what is played there ends with the page, and `onLeft` hears when a record has been let go of. */
export function useSitting(
  { options, ownCrisisOf, say }: Pick<PlayPageProps, 'options' | 'ownCrisisOf' | 'say'>,
  onLeft: () => Promise<void>,
): Seating {
  const [sitting, setSitting] = useState<Sitting>();
  const latest = useRef(sitting);
  latest.current = sitting;
  useEffect(
    () => () => {
      latest.current?.session.stop();
      void latest.current?.keeper.close();
    },
    [],
  );
  const leave = (): void => {
    offerRescue(undefined);
    sitting?.session.stop();
    void sitting?.keeper.close().then(onLeft);
    setSitting(undefined);
  };
  const begin: Seating['begin'] = (play, from) => {
    leave();
    const keeper = openKeeper(PLAYS, from);
    const keep = (now: Play): void => keeper.keep(keptPlay(now));
    const isBegun = from !== undefined || play.match.entries.length > 0;
    const session = startSession(play, isBegun, say, keep, options.answer);
    const { hash, scenario } = play.start;
    const isOwn = ownCrisisOf(scenario, hash) !== undefined;
    offerRescue(() => rescueOfRun(runOf(session.play()), isOwn ? scenario : undefined));
    const begun = { session, keeper };
    setSitting(begun);
    return begun;
  };
  const resume = async (id: string): Promise<boolean> => {
    const found = await restoreKept(id);
    if (found === undefined) return false;
    // The record is let go of before it is held anew, or this tab would take itself for another one.
    await sitting?.keeper.close();
    begin(found.play, { id, version: found.version });
    return true;
  };
  return { sitting, begin, resume, leave };
}
