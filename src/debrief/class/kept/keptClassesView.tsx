/** The classes that this browser keeps, to go on with or to take away. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { writtenMoment } from '../../../text/dates.ts';
import { KeptList } from '../../../ui/kept/keptList.tsx';
import { useShelf } from '../../../ui/kept/useShelf.ts';
import { CLASSES, type ClassHead } from './keptClasses.ts';
import * as classCss from '../class.module.css';

/** The list, but for the class that is seen; nothing where there is no other. */
export function KeptClassesView(props: {
  readonly seen: string;
  readonly onGoOn: (id: string) => void;
  readonly say: Say;
}): JSX.Element | null {
  const { say, seen } = props;
  const shelf = useShelf(CLASSES);
  const heading = useId();
  const heads = shelf.heads.filter(({ id }) => id !== seen);
  if (heads.length === 0) return null;
  return (
    <section class={classCss.classKept} aria-labelledby={heading}>
      <h2 id={heading}>{say('debrief-class-kept')}</h2>
      <KeptList
        shelf={{ ...shelf, heads }}
        row={({ changed, id, summary }: ClassHead) => ({
          title: say('debrief-class-of-day', {
            day: writtenMoment(changed, say.language),
            plays: summary.plays,
          }),
          note: summary.titles.join(' · '),
          ways: [{ label: say('debrief-class-go-on'), onGo: () => props.onGoOn(id) }],
        })}
        say={say}
      />
    </section>
  );
}
