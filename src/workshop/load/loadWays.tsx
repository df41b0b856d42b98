/** Every way to bring a scenario to the editor. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { loadShippedTexts, type Missing } from '../../scenario/links/library.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { readTree } from '../../scenario/editing/scenarioTree.ts';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { MissingScenarios } from '../../ui/rooms/missingScenarios.tsx';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { writtenMoment } from '../../text/dates.ts';
import { JSON_FILES, useFileChoice } from '../../ui/files/useFileChoice.tsx';
import { KeptList } from '../../ui/kept/keptList.tsx';
import type { Head } from '../../ui/kept/shelf.ts';
import type { ShelfView } from '../../ui/kept/useShelf.ts';
import { Glyph } from '../frame/glyph.tsx';
import type { DraftSummary } from '../editor/keptDrafts.ts';
import { blankText } from './blank.ts';
import { openFile, openPasted, openText, type HandedIn } from './openText.ts';

interface Shipped {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
}

/** The ways. */
export function LoadWays(props: {
  readonly drafts: ShelfView<DraftSummary>;
  /** The draft on the editor, which need not be opened. */
  readonly without?: string;
  /** The level of the headings, below the one around. */
  readonly level: 2 | 3;
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly onDraft: (id: string) => void;
  /** Goes on with a copy of the draft on the editor. */
  readonly onCopy?: () => void;
  readonly say: Say;
}): JSX.Element {
  const { onDraft, onOpen, say, without } = props;
  const heads = props.drafts.heads.filter(({ id }) => id !== without);
  const latest =
    without === undefined ? heads.find(({ id }) => !props.drafts.isRemoved(id)) : undefined;
  const titleOf = ({ summary: { name = '', title } }: Head<DraftSummary>): string =>
    name === '' ? (title === '' ? say('load-untitled') : title) : name;
  const noteOf = ({ changed, summary: { name = '', title } }: Head<DraftSummary>): string =>
    [...(name === '' || title === '' ? [] : [title]), writtenMoment(changed, 'en')].join(' · ');
  const [library, setLibrary] = useState<readonly Shipped[]>([]);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [tries, setTries] = useState(0);
  const [pasted, setPasted] = useState('');
  const file = useFileChoice({
    label: say('load-file'),
    accept: JSON_FILES,
    onFiles: ([chosen]) => {
      if (chosen !== undefined) attempt(async () => onOpen(await openFile(chosen)));
    },
  });
  const pasteId = useId();
  const Heading = `h${props.level}` as const;
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const texts = await loadShippedTexts();
      if (isGone) return;
      setLibrary(texts.found.map(introduced));
      setMissing(texts.missing);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [tries]);
  return (
    <div class="load-ways">
      <div class="load-first">
        {latest === undefined ? null : (
          <button type="button" class="load-way kept" onClick={() => onDraft(latest.id)}>
            <span class="kicker">{say('load-kept')}</span>
            <span class="load-title">{titleOf(latest)}</span>
            <span class="load-note">{noteOf(latest)}</span>
          </button>
        )}
        {props.onCopy === undefined ? null : (
          <button type="button" class="load-way kept" onClick={props.onCopy}>
            <span class="kicker">{say('load-copy-kicker')}</span>
            <span class="load-title">{say('load-copy')}</span>
            <span class="load-note">{say('load-copy-note')}</span>
          </button>
        )}
        <button
          type="button"
          class="load-way"
          onClick={() => onOpen(openText(blankText(say), { kind: 'blank', name: '' }))}
        >
          <span class="kicker">{say('load-new')}</span>
          <span class="load-title">{say('load-blank')}</span>
          <span class="load-note">{say('load-blank-note')}</span>
        </button>
        <button type="button" class="load-way" onClick={file.choose}>
          <span class="kicker">{say('load-file-kicker')}</span>
          <span class="load-title">{say('load-file')}</span>
          <span class="load-note">{say('load-file-note')}</span>
        </button>
        {file.field}
      </div>
      {heads.length === 0 ? null : (
        <section class="load-drafts" aria-labelledby={`${pasteId}-drafts`}>
          <Heading id={`${pasteId}-drafts`}>{say('load-drafts')}</Heading>
          <KeptList
            shelf={{ ...props.drafts, heads }}
            row={(head) => ({
              title: titleOf(head),
              note: noteOf(head),
              ways: [{ label: say('load-draft-open'), onGo: () => onDraft(head.id) }],
            })}
            say={say}
          />
        </section>
      )}
      <section class="load-library" aria-labelledby={`${pasteId}-library`}>
        <Heading id={`${pasteId}-library`}>{say('load-library')}</Heading>
        <ul>
          {library.map(({ id, summary, text, title }) => (
            <li key={id}>
              <button
                type="button"
                class="load-way shipped"
                onClick={() => onOpen(openText(text, { kind: 'shipped', name: id }))}
              >
                <span class="load-title">{title}</span>
                <span class="load-note">{summary}</span>
              </button>
            </li>
          ))}
        </ul>
        <MissingScenarios
          missing={missing}
          none={library.length === 0}
          onAgain={() => setTries(tries + 1)}
          say={say}
        />
      </section>
      <form
        class="load-paste"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(async () => onOpen(await openPasted(pasted)));
        }}
      >
        <label for={pasteId}>{say('load-paste')}</label>
        <textarea
          id={pasteId}
          class="text-box sheet"
          rows={2}
          spellcheck={false}
          value={pasted}
          placeholder={say('load-paste-hint')}
          onInput={(event) => setPasted(event.currentTarget.value)}
        ></textarea>
        <button type="submit" class="button">
          <Glyph name="folder" />
          {say('load-paste-open')}
        </button>
      </form>
    </div>
  );
}

function introduced({ id, text }: { readonly id: string; readonly text: string }): Shipped {
  const { value } = readTree(text);
  knowScenario(value);
  return { id, text, title: textIn(value, 'title'), summary: textIn(value, 'summary') };
}

function textIn(value: unknown, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === 'string' ? found : '';
}
