/** The drawer that says what the columns of the long table mean; its words are loaded when it is opened. */
import './exports.module.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { LazyPart } from '../../ui/rooms/lazyPart.tsx';
import { ScrollBox } from '../parts/pieces/scrollBox.tsx';
import * as exportsCss from './exports.module.css';

const loadTable = async () => (await import('./columnsTable.tsx')).ColumnsTable;

/** The drawer. */
export function ColumnsDrawer({ say }: { readonly say: Say }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class={exportsCss.columnsDrawer}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('keep-columns')}</summary>
      {isOpen ? (
        <ScrollBox label={say('keep-columns-caption')}>
          <LazyPart load={loadTable} given={{ say }} say={say} />
        </ScrollBox>
      ) : null}
    </details>
  );
}
