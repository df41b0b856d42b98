/** Every way to bring a scenario to the bench. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { loadShippedTexts, type Missing } from '../../scenario/library.ts';
import { valueAt } from '../../scenario/scenarioTree.ts';
import { readTree } from '../../scenario/scenarioTree.ts';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/faults.ts';
import { MissingScenarios } from '../../ui/missingScenarios.tsx';
import { knowScenario } from '../../ui/scenarioWords.ts';
import { Glyph } from '../glyph.tsx';
import type { ScenarioDocument } from '../scenarioDocument.ts';
import { blankText } from './blank.ts';
import { openFile, openPasted, openText, type HandedIn } from './openText.ts';

interface Shipped {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
}

/** The ways; `kept` is the document that this browser kept, where there is one. */
export function LoadWays(props: {
  readonly kept: ScenarioDocument | undefined;
  /** The level of the headings, below the one around. */
  readonly level: 2 | 3;
  readonly onOpen: (handedIn: HandedIn) => void;
  readonly say: Say;
}): JSX.Element {
  const { kept, onOpen, say } = props;
  const [library, setLibrary] = useState<readonly Shipped[]>([]);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [tries, setTries] = useState(0);
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
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
        {kept === undefined ? null : (
          <button
            type="button"
            class="load-way kept"
            onClick={() => onOpen({ ok: true, document: kept, migrated: undefined })}
          >
            <span class="kicker">{say('load-kept')}</span>
            <span class="load-title">{titleOf(kept.text) || say('load-untitled')}</span>
            <span class="load-note">{say('load-kept-note')}</span>
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
        <button type="button" class="load-way" onClick={() => file.current?.click()}>
          <span class="kicker">{say('load-file-kicker')}</span>
          <span class="load-title">{say('load-file')}</span>
          <span class="load-note">{say('load-file-note')}</span>
        </button>
        <input
          ref={file}
          class="only-spoken"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={say('load-file')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen !== undefined) attempt(async () => onOpen(await openFile(chosen)));
          }}
        />
      </div>
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

function titleOf(text: string): string {
  return textIn(readTree(text).value, 'title');
}

function textIn(value: unknown, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === 'string' ? found : '';
}
