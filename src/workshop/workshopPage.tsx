/** The instructor's room: where a scenario is chosen, the editor on which it is made, and its handouts. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Migrated } from '../scenario/formats/migrations.ts';
import type { PlainMessageId } from '../text/speaker.ts';
import { valueAt } from '../scenario/editing/scenarioTree.ts';
import type { Say } from '../text/speaker.ts';
import { Dialog } from '../ui/dialog.tsx';
import { openKeeper, type Keeper } from '../ui/kept/keeper.ts';
import { noteHere } from '../ui/kept/noteHere.ts';
import { useShelf } from '../ui/kept/useShelf.ts';
import { createEditorStore, type EditorStore, type Validated } from './editor/editorStore.ts';
import { EditorPage } from './editor/editorPage.tsx';
import { DRAFTS, draftOf, readDraft, type KeptDraft } from './editor/keptDrafts.ts';
import { DropZone } from './load/dropZone.tsx';
import { LoadWays } from './load/loadWays.tsx';
import type { HandedIn } from './load/openText.ts';
import { LazyPane, loadHandouts } from './panes/lazyPane.tsx';
import { nameDraft } from './editor/scenarioDocument.ts';
import { StartPage } from './startPage.tsx';
import * as buttonCss from '../ui/look/button.module.css';
import * as formCss from './form/form.module.css';
import * as loadCss from './load/load.module.css';

/** A document to be laid on the editor, with the record that it was read from. */
type Laid = Extract<HandedIn, { ok: true }> & {
  readonly record?: { readonly id: string; readonly version: number };
};

/** What the room opens with, or why there is nothing. */
export type Start = Laid | Extract<HandedIn, { ok: false }>;

/** A document on the editor, and the record that it is kept in. */
export interface InEditor {
  readonly store: EditorStore;
  readonly migrated: Migrated | undefined;
  /** What else is to be said of it, until it has been read. */
  readonly note: PlainMessageId | undefined;
  readonly keeper: Keeper<KeptDraft>;
}

interface WorkshopProps {
  readonly start: Start | undefined;
  readonly left: InEditor | undefined;
  readonly inEditor: (inEditor: InEditor) => void;
  readonly onPlay: (valid: Validated) => void;
  readonly onLeave: () => void;
  readonly say: Say;
}

/** A document as it is laid on the editor. */
function laidOut({ document, migrated, note, record }: Laid): InEditor {
  return {
    store: createEditorStore(document),
    migrated,
    note,
    keeper: openKeeper(DRAFTS, record),
  };
}

/** What lies on the editor, and how something else is laid there. */
function useEditorLaid({ inEditor: onLaid, left, start }: WorkshopProps) {
  const lay = (laid: Laid): InEditor => {
    const inEditor = laidOut(laid);
    onLaid(inEditor);
    return inEditor;
  };
  const [inEditor, setInEditor] = useState<InEditor | undefined>(() =>
    start?.ok === true ? lay(start) : left,
  );
  const [problem, setProblem] = useState<PlainMessageId | undefined>(
    start?.ok === false ? start.problem : undefined,
  );
  const [isLoading, setLoading] = useState(false);
  // A reload leads back to the draft that is being written.
  useEffect(() => {
    if (inEditor === undefined) return undefined;
    const { keeper } = inEditor;
    const note = (): void => noteHere({ room: 'workshop', draft: keeper.id() });
    note();
    return keeper.subscribe(note);
  }, [inEditor]);
  /** Lays what was handed in on the editor; what lay there stays in its own record. */
  const take = (handedIn: Start): void => {
    setProblem(handedIn.ok ? undefined : handedIn.problem);
    if (!handedIn.ok) return;
    void inEditor?.keeper.close();
    setInEditor(lay(handedIn));
    setLoading(false);
  };
  const takeDraft = async (id: string): Promise<void> => {
    const draft = await readDraft(id);
    take(
      draft === undefined
        ? { ok: false, problem: 'load-draft-gone' }
        : { ok: true, migrated: undefined, ...draft },
    );
  };
  const stopLoading = (): void => {
    setLoading(false);
    setProblem(undefined);
  };
  return { inEditor, problem, isLoading, setLoading, stopLoading, take, takeDraft };
}

/** Why what was handed in could not be laid on the editor. */
function Trouble(props: {
  readonly problem: PlainMessageId | undefined;
  readonly say: Say;
}): JSX.Element | null {
  const { problem, say } = props;
  return problem === undefined ? null : (
    <p class={loadCss.loadProblem} role="alert">
      {say(problem)}
    </p>
  );
}

/** The handouts of a scenario, with a way back where they could not be loaded. */
function HandedOut(props: {
  readonly valid: Validated;
  readonly onBack: () => void;
  readonly say: Say;
}): JSX.Element {
  const { onBack, say, valid } = props;
  return (
    <LazyPane
      load={loadHandouts}
      given={{ scenario: valid.scenario, say, onLeave: onBack }}
      say={say}
      otherwise={
        <button type="button" class={buttonCss.button} onClick={onBack}>
          {say('pack-back')}
        </button>
      }
    />
  );
}

/** The room; `start` is what it opens with, `left` what lay on the editor when it was left, and `inEditor` hears of every editor that is laid. */
export function WorkshopPage(props: WorkshopProps): JSX.Element {
  const { say } = props;
  const { inEditor, isLoading, problem, setLoading, stopLoading, take, takeDraft } =
    useEditorLaid(props);
  const drafts = useShelf(DRAFTS);
  const [handedOut, setHandedOut] = useState<Validated>();
  useEffect(() => void drafts.refresh(), [isLoading]);
  if (handedOut !== undefined)
    return <HandedOut valid={handedOut} onBack={() => setHandedOut(undefined)} say={say} />;
  const trouble = <Trouble problem={problem} say={say} />;
  const ways = { drafts, onOpen: take, onDraft: (id: string) => void takeDraft(id), say };
  if (inEditor === undefined)
    return (
      <DropZone onOpen={take} say={say}>
        <StartPage onLeave={props.onLeave} say={say}>
          {trouble}
          <LoadWays level={2} {...ways} />
        </StartPage>
      </DropZone>
    );
  return (
    <DropZone onOpen={take} say={say}>
      <EditorPage
        key={inEditor.store}
        store={inEditor.store}
        migrated={inEditor.migrated}
        note={inEditor.note}
        keeper={inEditor.keeper}
        onTakeUp={(id) => void takeDraft(id)}
        onLoad={() => setLoading(true)}
        onHandouts={setHandedOut}
        onPlay={props.onPlay}
        onLeave={props.onLeave}
        say={say}
      />
      {isLoading || problem !== undefined ? (
        <Dialog heading={say('load-heading')} closeLabel={say('close')} onClose={stopLoading} wide>
          {trouble}
          <p class={formCss.fieldNote}>{say('load-replaces')}</p>
          <LoadWays
            without={inEditor.keeper.id()}
            level={3}
            onCopy={() => {
              copyDraft(inEditor, say);
              setLoading(false);
            }}
            {...ways}
          />
        </Dialog>
      ) : null}
    </DropZone>
  );
}

/** Goes on with a copy under a name of its own; the draft on the editor stays as it is. */
function copyDraft({ store, keeper }: InEditor, say: Say): void {
  const { document, tree } = store.getSnapshot();
  if (keeper.getSnapshot().write !== 'untouched') keeper.keep(draftOf(document));
  const title = valueAt(tree.value, ['title']);
  const name = document.name === '' && typeof title === 'string' ? title : document.name;
  store.change((before) => nameDraft(before, say('draft-copy-of', { name })));
  keeper.part(draftOf(store.getSnapshot().document));
}
