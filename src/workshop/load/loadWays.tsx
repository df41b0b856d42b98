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
import * as buttonCss from '../../ui/look/button.module.css';
import * as wordsCss from '../../ui/look/words.module.css';
import * as formCss from '../form/form.module.css';
import * as loadCss from './load.module.css';

interface Shipped {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
}

type DraftHead = Head<DraftSummary>;

function titleOf({ summary: { name = '', title } }: DraftHead, say: Say): string {
  return name === '' ? (title === '' ? say('load-untitled') : title) : name;
}

function noteOf({ changed, summary: { name = '', title } }: DraftHead, say: Say): string {
  return [
    ...(name === '' || title === '' ? [] : [title]),
    writtenMoment(changed, say.language),
  ].join(' · ');
}

/** The ways that come first: the draft that was left, a copy, a new scenario, a file. */
function FirstWays(props: {
  readonly latest: DraftHead | undefined;
  readonly onCopy: (() => void) | undefined;
  readonly onDraft: (id: string) => void;
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
}): JSX.Element {
  const { latest, onDraft, onOpen, say } = props;
  const file = useFileChoice({
    label: say('load-file'),
    accept: JSON_FILES,
    onFiles: ([chosen]) => {
      if (chosen !== undefined) attempt(async () => onOpen(await openFile(chosen)));
    },
  });
  return (
    <div class={loadCss.loadFirst}>
      {latest === undefined ? null : (
        <button
          type="button"
          class={`${loadCss.loadWay} ${loadCss.kept}`}
          onClick={() => onDraft(latest.id)}
        >
          <span class={wordsCss.kicker}>{say('load-kept')}</span>
          <span class={loadCss.loadTitle}>{titleOf(latest, say)}</span>
          <span class={loadCss.loadNote}>{noteOf(latest, say)}</span>
        </button>
      )}
      {props.onCopy === undefined ? null : (
        <button type="button" class={`${loadCss.loadWay} ${loadCss.kept}`} onClick={props.onCopy}>
          <span class={wordsCss.kicker}>{say('load-copy-kicker')}</span>
          <span class={loadCss.loadTitle}>{say('load-copy')}</span>
          <span class={loadCss.loadNote}>{say('load-copy-note')}</span>
        </button>
      )}
      <button
        type="button"
        class={loadCss.loadWay}
        onClick={() => onOpen(openText(blankText(say), { kind: 'blank', name: '' }))}
      >
        <span class={wordsCss.kicker}>{say('load-new')}</span>
        <span class={loadCss.loadTitle}>{say('load-blank')}</span>
        <span class={loadCss.loadNote}>{say('load-blank-note')}</span>
      </button>
      <button type="button" class={loadCss.loadWay} onClick={file.choose}>
        <span class={wordsCss.kicker}>{say('load-file-kicker')}</span>
        <span class={loadCss.loadTitle}>{say('load-file')}</span>
        <span class={loadCss.loadNote}>{say('load-file-note')}</span>
      </button>
      {file.field}
    </div>
  );
}

/** The scenarios that come with the page; asked for again where some could not be had. */
function useLibrary(): {
  readonly library: readonly Shipped[];
  readonly missing: readonly Missing[];
  readonly again: () => void;
} {
  const [library, setLibrary] = useState<readonly Shipped[]>([]);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [tries, setTries] = useState(0);
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
  return { library, missing, again: () => setTries(tries + 1) };
}

function Library(props: {
  readonly headingId: string;
  readonly level: 2 | 3;
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
}): JSX.Element {
  const { headingId, onOpen, say } = props;
  const { again, library, missing } = useLibrary();
  const Heading = `h${props.level}` as const;
  return (
    <section class={loadCss.loadLibrary} aria-labelledby={headingId}>
      <Heading id={headingId}>{say('load-library')}</Heading>
      <ul>
        {library.map(({ id, summary, text, title }) => (
          <li key={id}>
            <button
              type="button"
              class={loadCss.loadWay}
              data-part="shipped"
              onClick={() => onOpen(openText(text, { kind: 'shipped', name: id }))}
            >
              <span class={loadCss.loadTitle}>{title}</span>
              <span class={loadCss.loadNote}>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
      <MissingScenarios missing={missing} none={library.length === 0} onAgain={again} say={say} />
    </section>
  );
}

/** A text that is pasted: a scenario, or a link to one. */
function Paste(props: {
  readonly id: string;
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
}): JSX.Element {
  const { id, onOpen, say } = props;
  const [pasted, setPasted] = useState('');
  return (
    <form
      class={loadCss.loadPaste}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(async () => onOpen(await openPasted(pasted)));
      }}
    >
      <label for={id}>{say('load-paste')}</label>
      <textarea
        id={id}
        class={`${formCss.textBox} ${formCss.sheet}`}
        rows={2}
        spellcheck={false}
        value={pasted}
        placeholder={say('load-paste-hint')}
        onInput={(event) => setPasted(event.currentTarget.value)}
      ></textarea>
      <button type="submit" class={buttonCss.button}>
        <Glyph name="folder" />
        {say('load-paste-open')}
      </button>
    </form>
  );
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
  const pasteId = useId();
  const Heading = `h${props.level}` as const;
  return (
    <div class={loadCss.loadWays}>
      <FirstWays
        latest={latest}
        onCopy={props.onCopy}
        onDraft={onDraft}
        onOpen={onOpen}
        say={say}
      />
      {heads.length === 0 ? null : (
        <section class={loadCss.loadDrafts} aria-labelledby={`${pasteId}-drafts`}>
          <Heading id={`${pasteId}-drafts`}>{say('load-drafts')}</Heading>
          <KeptList
            shelf={{ ...props.drafts, heads }}
            row={(head) => ({
              title: titleOf(head, say),
              note: noteOf(head, say),
              ways: [{ label: say('load-draft-open'), onGo: () => onDraft(head.id) }],
            })}
            say={say}
          />
        </section>
      )}
      <Library headingId={`${pasteId}-library`} level={props.level} onOpen={onOpen} say={say} />
      <Paste id={pasteId} onOpen={onOpen} say={say} />
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
