/** "Your plays" at the door: what goes on, what came to an end, what was played by other rules; each opened, saved or taken away. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RULES_VERSION } from '../model/match/match.ts';
import type { Say } from '../text/speaker.ts';
import { writtenMoment } from '../text/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeptList, type KeptRow } from '../ui/kept/keptList.tsx';
import type { ShelfView } from '../ui/kept/useShelf.ts';
import { MOST_PLAYS, PLAYS, type PlayHead, type PlaySummary } from './keptPlays.ts';
import { saveRun } from '../ui/files/saveRun.ts';
import type { OwnCrisisOf } from './openPlay.tsx';
import { personsOf, restorePlay, type Play } from '../seat/play.ts';
import { finishedOf, type Finished } from './finished.ts';
import './styles/plays.css';

/** How many of the latest plays the door shows; the others are a tap away. */
const AT_THE_DOOR = 3;

/** Whether a play is under way by the rules of this page. */
export function canGoOn({ summary: { ending, rules } }: PlayHead): boolean {
  return ending === null && rules === RULES_VERSION;
}

/** The play that makes room for the next one; undefined while there is room, or none may go. */
function nextToGo(heads: readonly PlayHead[]): PlayHead | undefined {
  return heads.length < MOST_PLAYS
    ? undefined
    : heads.findLast(({ summary: { ending } }) => ending !== null);
}

/** A kept play, played again, with the version at which it was read; undefined where it cannot be. */
export async function restoreKept(
  id: string,
): Promise<{ readonly play: Play; readonly version: number } | undefined> {
  const entry = await PLAYS.read(id);
  const play = entry === undefined ? undefined : restorePlay(entry.content);
  return entry === undefined || play === undefined
    ? undefined
    : { play, version: entry.head.version };
}

/** The shelf; nothing where nothing was ever played, but for a word where the browser keeps nothing. */
export function PlayShelf(props: {
  readonly shelf: ShelfView<PlaySummary>;
  readonly onResume: (id: string) => void;
  readonly onDebrief: (finished: Finished) => void;
  readonly ownCrisisOf: OwnCrisisOf;
  readonly say: Say;
}): JSX.Element | null {
  const { say, shelf } = props;
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState('');
  const debrief = async (id: string): Promise<void> => {
    const play = (await restoreKept(id))?.play;
    if (play === undefined) {
      setTold(say('plays-unopened'));
      return;
    }
    props.onDebrief(finishedOf(play, personsOf(play.start)[0] ?? 'struck'));
  };
  const save = async (id: string): Promise<void> => {
    const entry = await PLAYS.read(id);
    if (entry === undefined) {
      setTold(say('plays-unopened'));
      return;
    }
    const { run, scenario } = entry.content;
    const own = props.ownCrisisOf(scenario, run.scenario.hash);
    setTold(await saveRun(run, say, await own?.()));
  };
  const row = (head: PlayHead): KeptRow => {
    const { changed, id, summary } = head;
    const { ending, isAside, label, rules, sides, title, turns } = summary;
    const state =
      rules !== RULES_VERSION
        ? say('plays-older')
        : ending === null
          ? say(isAside === undefined ? 'crisis-turn' : 'plays-aside', { turn: turns + 1 })
          : say(`debrief-name-${ending}`, sides);
    const open =
      ending === null
        ? { label: say('plays-go-on'), onGo: () => props.onResume(id) }
        : { label: say('plays-debrief'), onGo: () => void debrief(id) };
    return {
      title: label === undefined ? title : say('plays-of', { title, name: label }),
      note: `${state} · ${writtenMoment(changed, 'en')}`,
      ways: [
        ...(rules === RULES_VERSION ? [open] : []),
        { label: say('plays-save'), onGo: () => void save(id) },
      ],
    };
  };
  const { heads, refusal } = shelf;
  if (heads.length === 0 && refusal === undefined) return null;
  const oldest = nextToGo(heads);
  const list = (most?: number): JSX.Element => (
    <KeptList shelf={shelf} row={row} {...(most === undefined ? {} : { most })} say={say} />
  );
  return (
    <section class="door-plays" aria-labelledby="door-plays-heading">
      <h2 id="door-plays-heading">{say('plays-heading')}</h2>
      {refusal === undefined ? null : (
        <p class="door-plays-note">{say('plays-not-kept', { refusal })}</p>
      )}
      {oldest === undefined ? null : (
        <p class="door-plays-note">
          {say('plays-full', {
            oldest: `${row(oldest).title}, ${writtenMoment(oldest.changed, 'en')}`,
          })}
        </p>
      )}
      {told === '' ? null : <p role="alert">{told}</p>}
      {list(AT_THE_DOOR)}
      {heads.length > AT_THE_DOOR ? (
        <button type="button" class="button quiet" onClick={() => setWhole(true)}>
          {say('plays-all', { count: heads.length })}
        </button>
      ) : null}
      {isWhole ? (
        <Dialog
          heading={say('plays-heading')}
          closeLabel={say('close')}
          onClose={() => setWhole(false)}
          wide
        >
          <p class="door-plays-note">{say('plays-note', { most: MOST_PLAYS })}</p>
          {list()}
        </Dialog>
      ) : null}
    </section>
  );
}
