/** Says, where one works, that something is not kept or that another tab works on it, and what can be done. Silent while all is well. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../rooms/faults.ts';
import { useStore } from '../useStore.ts';
import { setAtRisk } from './atRisk.ts';
import type { StorageRefusal } from './database.ts';
import type { Keeper, Standing } from './keeper.ts';
import * as keptNoticeCss from './keptNotice.module.css';
import * as buttonCss from '../look/button.module.css';

/** What is amiss with what is kept. */
export type Amiss = StorageRefusal | Exclude<Standing['others'], 'none'>;

/** What is amiss, the worst first. */
function amissWith({ others, refusal }: Standing): Amiss | undefined {
  return refusal ?? (others === 'none' ? undefined : others);
}

/** The notice. `words` says what is amiss with this kind of record; `onSave` hands it over as a file and says what is true of that. */
export function KeptNotice<Content>(props: {
  readonly keeper: Keeper<Content>;
  readonly content: () => Content;
  readonly words: (amiss: Amiss) => string;
  readonly onSave: () => Promise<string>;
  /** Opens the record as another tab has written it. */
  readonly onTakeUp: (id: string) => void;
  readonly say: Say;
}): JSX.Element | null {
  const { content, keeper, say } = props;
  const [saved, setSaved] = useState('');
  const amiss = amissWith(useStore(keeper));
  if (amiss === undefined) return null;
  const save = {
    label: say('kept-save'),
    onGo: () =>
      attempt(async () => {
        setSaved(await props.onSave());
        setAtRisk(keeper.id(), false);
      }),
  };
  const again = { label: say('kept-again'), onGo: () => keeper.keep(content()) };
  const takeUp = { label: say('kept-take-up'), onGo: () => props.onTakeUp(keeper.otherId()) };
  const part = { label: say('kept-part'), onGo: () => keeper.part(content()) };
  const fine = { label: say('kept-fine'), onGo: keeper.settle };
  const ways = {
    full: [save, again],
    closed: [save, again],
    absent: [save],
    shared: [part],
    elsewhere: [takeUp, part],
    parted: [takeUp, fine],
  }[amiss];
  return (
    <aside class={keptNoticeCss.keptNotice} aria-label={say('kept-amiss')}>
      <output>
        {props.words(amiss)} {saved}
      </output>
      <div>
        {ways.map(({ label, onGo }) => (
          <button key={label} type="button" class={buttonCss.button} onClick={onGo}>
            {label}
          </button>
        ))}
      </div>
    </aside>
  );
}
