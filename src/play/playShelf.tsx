/** "Your plays" at the door: what goes on, what came to an end, what was played by other rules; each opened, saved or taken away. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RULES_VERSION } from '../model/match/match.ts';
import type { Say } from '../text/speaker.ts';
import { writtenMoment } from '../text/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeptList, type KeptRow } from '../ui/kept/keptList.tsx';
import type { ShelfView } from '../ui/kept/useShelf.ts';
import {
  MOST_PLAYS,
  PLAYS,
  type PlayHead,
  type PlaySummary,
  restoreKept,
  nextToGo,
} from './keptPlays.ts';
import { saveRun } from '../ui/files/saveRun.ts';
import type { OwnCrisisOf } from './howOpened.ts';
import { personsOf } from '../seat/play.ts';
import { finishedOf, type Finished } from './finished.ts';
import * as buttonCss from '../ui/look/button.module.css';
import * as playsCss from './dom/screens/plays.module.css';

/** How many of the latest plays the door shows; the others are a tap away. */
const AT_THE_DOOR = 3;

/** How it stands with a play, in words. */
function stateOf({ ending, isAside, rules, sides, turns }: PlaySummary, say: Say): string {
  if (rules !== RULES_VERSION) return say('plays-older');
  return ending === null
    ? say(isAside === undefined ? 'crisis-turn' : 'plays-aside', { turn: turns + 1 })
    : say(`debrief-name-${ending}`, sides);
}

/** What can be done with a play of the shelf. */
interface PlayWays {
  readonly onResume: (id: string) => void;
  readonly onDebrief: (id: string) => void;
  readonly onSave: (id: string) => void;
}

/** A play as its list shows it. */
function rowOf({ changed, id, summary }: PlayHead, ways: PlayWays, say: Say): KeptRow {
  const { ending, label, rules, title } = summary;
  const open =
    ending === null
      ? { label: say('plays-go-on'), onGo: () => ways.onResume(id) }
      : { label: say('plays-debrief'), onGo: () => ways.onDebrief(id) };
  return {
    title: label === undefined ? title : say('plays-of', { title, name: label }),
    note: `${stateOf(summary, say)} · ${writtenMoment(changed, say.language)}`,
    ways: [
      ...(rules === RULES_VERSION ? [open] : []),
      { label: say('plays-save'), onGo: () => ways.onSave(id) },
    ],
  };
}

interface PlayShelfProps {
  readonly shelf: ShelfView<PlaySummary>;
  readonly onResume: (id: string) => void;
  readonly onDebrief: (finished: Finished) => void;
  readonly ownCrisisOf: OwnCrisisOf;
  readonly say: Say;
}

/** The rows of the plays, and what came of the last thing that was done with one, in words. */
function useRows(props: PlayShelfProps) {
  const { say } = props;
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
  const row = (head: PlayHead): KeptRow =>
    rowOf(
      head,
      {
        onResume: props.onResume,
        onDebrief: (id) => void debrief(id),
        onSave: (id) => void save(id),
      },
      say,
    );
  return { row, told };
}

/** The shelf; nothing where nothing was ever played, but for a word where the browser keeps nothing. */
export function PlayShelf(props: PlayShelfProps): JSX.Element | null {
  const { say, shelf } = props;
  const [isWhole, setWhole] = useState(false);
  const { row, told } = useRows(props);
  const { heads, refusal } = shelf;
  if (heads.length === 0 && refusal === undefined) return null;
  const oldest = nextToGo(heads);
  const list = (most?: number): JSX.Element => (
    <KeptList shelf={shelf} row={row} {...(most === undefined ? {} : { most })} say={say} />
  );
  return (
    <section class={playsCss.doorPlays} aria-labelledby="door-plays-heading">
      <h2 id="door-plays-heading">{say('plays-heading')}</h2>
      {refusal === undefined ? null : (
        <p class={playsCss.doorPlaysNote}>
          {say('plays-not-kept', { refusal: refusal === 'absent' ? 'absent' : 'closed' })}
        </p>
      )}
      {oldest === undefined ? null : (
        <p class={playsCss.doorPlaysNote}>
          {say('plays-full', {
            oldest: `${row(oldest).title}, ${writtenMoment(oldest.changed, say.language)}`,
          })}
        </p>
      )}
      {told === '' ? null : <p role="alert">{told}</p>}
      {list(AT_THE_DOOR)}
      {heads.length > AT_THE_DOOR ? (
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={() => setWhole(true)}
        >
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
          <p class={playsCss.doorPlaysNote}>{say('plays-note', { most: MOST_PLAYS })}</p>
          {list()}
        </Dialog>
      ) : null}
    </section>
  );
}
