/** Hands the scenario on: as a file, as a link, as a code on the projector; with a class code where all are to meet the same shocks. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import type { EditorSnapshot } from '../editor/editorStore.ts';
import { saveScenario } from './saveScenario.ts';
import { ShareLinks } from './shareLinks.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as formCss from '../form/form.module.css';
import * as shareCss from './share.module.css';

/** What the sheet is given. */
export interface ShareSheetProps {
  readonly view: EditorSnapshot;
  readonly onProblems: () => void;
  readonly say: Say;
}

/** The sheet of the dialog. A scenario with faults can be saved to go on with, but not be handed to a class. */
export function ShareSheet({ onProblems, say, view }: ShareSheetProps): JSX.Element {
  const { parsed } = view.tree;
  return (
    <div class={shareCss.share}>
      {parsed.ok ? (
        <ShareLinks key={parsed.hash} valid={parsed} from={view.document.from} say={say} />
      ) : (
        <section class={shareCss.shareFaulty}>
          <p>
            {view.faults.all.length > 0
              ? say('share-faulty', { count: view.faults.all.length })
              : say('share-gaps', { count: view.faults.gaps.length })}
          </p>
          <button type="button" class={buttonCss.button} onClick={onProblems}>
            {say('share-problems')}
          </button>
        </section>
      )}
      <ScenarioFile view={view} say={say} />
    </div>
  );
}

function ScenarioFile(props: { readonly view: EditorSnapshot; readonly say: Say }): JSX.Element {
  const { say, view } = props;
  const [words, setWords] = useState('');
  const save = async (): Promise<void> => setWords(await saveScenario(view, say));
  return (
    <section class={shareCss.shareFile}>
      <h3>{say('share-file')}</h3>
      <p class={formCss.fieldNote} aria-live="polite">
        {words === '' ? say('share-file-note') : words}
      </p>
      <button type="button" class={buttonCss.button} onClick={() => attempt(save)}>
        {say('share-download')}
      </button>
    </section>
  );
}
