/** Hands the scenario on: as a file, as a link, as a code on the projector; with a class code where all are to meet the same shocks. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isUnreadableCode, LONGEST_CLASS_CODE } from '../../scenario/classCode.ts';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { attempt } from '../../ui/faults.ts';
import type { BenchView } from '../bench.ts';
import { CopyRow } from './copyRow.tsx';
import { fragmentsFor, linkFor, type Fragments } from './links.ts';
import { LONGEST_CODE, QrCode } from './qrCode.tsx';
import { saveScenario } from './saveScenario.ts';

/** The dialog. A scenario with faults can be saved to go on with, but not be handed to a class. */
export function ShareDialog(props: {
  readonly view: BenchView;
  readonly onProblems: () => void;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { say, view } = props;
  const { parsed } = view.tree;
  return (
    <Dialog heading={say('share')} closeLabel={say('close')} onClose={props.onClose} wide>
      <div class="share">
        {parsed.ok ? (
          <Links key={parsed.hash} view={view} say={say} />
        ) : (
          <section class="share-faulty">
            <p>{say('share-faulty', { count: parsed.faults.length })}</p>
            <button type="button" class="button" onClick={props.onProblems}>
              {say('share-problems')}
            </button>
          </section>
        )}
        <ScenarioFile view={view} say={say} />
      </div>
    </Dialog>
  );
}

function ScenarioFile(props: { readonly view: BenchView; readonly say: Say }): JSX.Element {
  const { say, view } = props;
  const [words, setWords] = useState('');
  const save = async (): Promise<void> => setWords(await saveScenario(view, say));
  return (
    <section class="share-file">
      <h3>{say('share-file')}</h3>
      <p class="field-note" aria-live="polite">
        {words === '' ? say('share-file-note') : words}
      </p>
      <button type="button" class="button" onClick={() => attempt(save)}>
        {say('share-download')}
      </button>
    </section>
  );
}

function Links(props: { readonly view: BenchView; readonly say: Say }): JSX.Element {
  const { say, view } = props;
  const [fragments, setFragments] = useState<Fragments>();
  const [code, setCode] = useState('');
  const codeId = useId();
  const { valid } = view;
  useEffect(() => {
    if (valid !== undefined)
      attempt(async () => setFragments(await fragmentsFor(valid, view.document.from)));
  }, []);
  if (fragments === undefined) return <p class="pane-empty">{say('share-making')}</p>;
  const isUnreadable = isUnreadableCode(code);
  const link = (fragment: string): string =>
    linkFor(location.href, fragment, isUnreadable ? {} : { code });
  const shown = link(fragments.short ?? fragments.whole);
  return (
    <>
      <section class="share-code">
        <label for={codeId}>{say('share-code')}</label>
        <span class="share-code-row">
          <input
            id={codeId}
            class="text-box short"
            type="text"
            maxLength={LONGEST_CLASS_CODE}
            aria-invalid={isUnreadable}
            autocomplete="off"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <button type="button" class="button" onClick={() => setCode(newCode(say))}>
            {say('share-code-new')}
          </button>
        </span>
        <p class="field-note">
          {isUnreadable ? say('class-code-unreadable', { code }) : say('share-code-note')}
        </p>
      </section>
      <section class="share-links">
        {fragments.short === undefined ? null : (
          <CopyRow
            label={say('share-short')}
            note={say('share-short-note')}
            text={link(fragments.short)}
            say={say}
          />
        )}
        <CopyRow
          label={say('share-whole')}
          note={say('share-whole-note', { letters: link(fragments.whole).length })}
          text={link(fragments.whole)}
          say={say}
        />
        <CopyRow
          label={say('share-bench')}
          note={say('share-bench-note')}
          text={linkFor(location.href, fragments.whole, { isBench: true })}
          say={say}
        />
      </section>
      <section class="share-qr">
        <h3>{say('share-qr')}</h3>
        {shown.length <= LONGEST_CODE ? (
          <QrCode
            link={shown}
            label={say('share-qr-label', { letters: shown.length })}
            largeLabel={say('share-qr-large')}
          />
        ) : (
          <p class="field-note">{say('share-qr-long', { letters: shown.length })}</p>
        )}
      </section>
    </>
  );
}

/** A word and a number that are easy to call across a room. */
function newCode(say: Say): string {
  const words = say('share-code-words').split(' ');
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint16Array(2));
  return `${words[first % words.length] ?? ''}-${10 + (second % 90)}`;
}
