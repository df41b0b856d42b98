/** The drawer that says what the columns of the long table mean; its words are loaded when it is opened. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import '../styles/exports.css';
import { lazily } from '../lazily.tsx';
import { ScrollBox } from '../scrollBox.tsx';

const ColumnsTable = lazily<{ readonly say: Say }>(async () => {
  const loaded = await import('./columnsTable.tsx');
  return loaded.ColumnsTable;
});

/** The drawer. */
export function ColumnsDrawer({ say }: { readonly say: Say }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="columns-drawer" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('keep-columns')}</summary>
      {isOpen ? (
        <ScrollBox label={say('keep-columns-caption')}>
          <ColumnsTable say={say} />
        </ScrollBox>
      ) : null}
    </details>
  );
}
