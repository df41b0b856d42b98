/** The editor with a document on it: bar, parts, form and panes. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Migrated } from '../../scenario/formats/migrations.ts';
import type { Path } from '../../scenario/json/path.ts';
import { writePath } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import type { PlainMessageId } from '../../text/speaker.ts';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/useStore.ts';
import type { Keeper } from '../../ui/kept/keeper.ts';
import { KeptNotice } from '../../ui/kept/keptNotice.tsx';
import type { EditorStore, Validated, EditorSnapshot } from './editorStore.ts';
import { wantedIn } from '../checklist.ts';
import { controlId } from '../form/fields/fieldKit.ts';
import { FieldView } from '../form/fields/fieldView.tsx';
import { FormContext, type FormSurroundings, type Target } from '../form/formContext.ts';
import { SectionForm } from '../form/sectionForm.tsx';
import { UnreadableNote } from '../form/fields/unreadableNote.tsx';
import { draftOf, type KeptDraft } from './keptDrafts.ts';
import { useMap } from '../place/useMap.ts';
import { LazyPane, loadShare } from '../panes/lazyPane.tsx';
import { SidePane, type PaneId } from '../panes/sidePane.tsx';
import { PANE_SHARE, Splitter } from '../panes/splitter.tsx';
import { nameDraft, redo, undo } from './scenarioDocument.ts';
import { SectionList } from '../frame/sectionList.tsx';
import { sayOfStates, statesIn } from '../form/sayOfStates.ts';
import { sectionWith, type SectionId } from '../form/sections.ts';
import { saveScenario } from '../share/saveScenario.ts';
import { TopBar } from '../frame/topBar.tsx';
import { useEditorKeys } from './useEditorKeys.ts';
import { useKeeping } from './useKeeping.ts';
import { useQuickFixes } from './useQuickFixes.ts';
import { NARROW, useNarrow } from '../frame/useNarrow.ts';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import * as keptNoticeCss from '../../ui/kept/keptNotice.module.css';
import * as buttonCss from '../../ui/look/button.module.css';
import * as narrowCss from '../narrow.module.css';
import * as editorCss from './editor.module.css';

interface EditorProps {
  readonly store: EditorStore;
  readonly migrated: Migrated | undefined;
  /** What else is to be said of the document as it was opened. */
  readonly note: PlainMessageId | undefined;
  readonly keeper: Keeper<KeptDraft>;
  /** Opens a draft as another tab has kept it. */
  readonly onTakeUp: (id: string) => void;
  readonly onLoad: () => void;
  readonly onHandouts: (valid: Validated) => void;
  readonly onPlay: (valid: Validated) => void;
  readonly onLeave: () => void;
  readonly say: Say;
}

/** The words of the page, with the names of the scenario's own states. */
function useSay(given: Say, value: unknown): Say {
  const states = statesIn(value, given);
  return useMemo(() => sayOfStates(given, states), [given, states.struck, states.host]);
}

/** Which pane is open beside a document that was just opened. */
function firstPane({ document, doubts, faults }: EditorSnapshot, isMigrated: boolean): PaneId {
  if (isMigrated) return 'changes';
  const isBegun = document.from.kind === 'blank' && !matchMedia(NARROW).matches;
  return faults.all.length + doubts.length > 0 || isBegun ? 'problems' : 'form';
}

/** Where one is on the editor: the part of the form, the pane beside it, and the place that one was sent to. */
function useWhere(view: EditorSnapshot, isMigrated: boolean) {
  const isNarrow = useNarrow();
  // A crisis that is begun is named first; one that is there already is tuned.
  const [section, setSection] = useState<SectionId>(
    view.document.from.kind === 'blank' ? 'about' : 'pressures',
  );
  const [pane, setPane] = useState<PaneId>(() => firstPane(view, isMigrated));
  const [entered, enter] = useState(0);
  const [target, setTarget] = useState<Target>();
  const [place, setPlace] = useState<{ readonly line: number; readonly column: number }>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target !== undefined) focusPlace(form.current, target.path);
  }, [target]);
  // Whoever opens a part goes on reading at its heading.
  useLayoutEffect(() => {
    if (entered > 0) form.current?.querySelector<HTMLElement>('#section-heading')?.focus();
  }, [entered]);
  return {
    isNarrow,
    section,
    pane,
    target,
    place,
    form,
    showPane: setPane,
    showSection: (id: SectionId): void => {
      setSection(id);
      setTarget(undefined);
      if (isNarrow) setPane('form');
      form.current?.scrollTo(0, 0);
      enter((times) => times + 1);
    },
    goTo: (path: Path): void => {
      setSection(sectionWith(path, section));
      if (isNarrow) setPane('form');
      setTarget({ path });
    },
    showText: ({ column, line }: Pick<Fault, 'column' | 'line'>): void => {
      setPane('json');
      setPlace({ line, column });
    },
  };
}

type Where = ReturnType<typeof useWhere>;

/** The bar of the page, and what is to be said of the document and of its keeping. */
function EditorTop(
  props: EditorProps & {
    readonly view: EditorSnapshot;
    readonly title: string;
    readonly onCheck: () => void;
    readonly onShare: () => void;
  },
): JSX.Element {
  const { keeper, say, store, title, view } = props;
  const { document, tree, valid } = view;
  const [note, setNote] = useState(props.note);
  const keeping = useKeeping(document, keeper);
  return (
    <div class={editorCss.benchTop}>
      <TopBar
        title={title}
        name={document.name}
        keeping={keeping}
        faults={view.faults.all.length}
        gaps={view.faults.gaps.length}
        lacks={wantedIn(tree.value, say).filter(({ isThere }) => !isThere).length}
        onCheck={props.onCheck}
        canUndo={document.past.length > 0}
        canRedo={document.future.length > 0}
        isPlayable={tree.parsed.ok}
        onName={(name) => store.change((before) => nameDraft(before, name))}
        onUndo={() => store.change(undo)}
        onRedo={() => store.change(redo)}
        onLoad={props.onLoad}
        onShare={props.onShare}
        onHandouts={() => {
          if (valid !== undefined) props.onHandouts(valid);
        }}
        onPlay={() => {
          if (valid !== undefined) props.onPlay(valid);
        }}
        onLeave={props.onLeave}
        say={say}
      />
      <KeptNotice
        keeper={keeper}
        content={() => draftOf(store.getSnapshot().document)}
        words={(amiss) => say('kept-draft-amiss', { amiss })}
        onSave={() => saveScenario(view, say)}
        onTakeUp={props.onTakeUp}
        say={say}
      />
      {note === undefined ? null : (
        <aside class={keptNoticeCss.keptNotice}>
          <output>{say(note)}</output>
          <div>
            <button type="button" class={buttonCss.button} onClick={() => setNote(undefined)}>
              {say('kept-fine')}
            </button>
          </div>
        </aside>
      )}
    </div>
  );
}

/** The form and what stands beside it: the list of its parts, and a pane. */
function EditorMain(props: {
  readonly view: EditorSnapshot;
  readonly where: Where;
  readonly migrated: Migrated | undefined;
  readonly splitter: JSX.Element;
  readonly say: Say;
}): JSX.Element {
  const { say, view, where } = props;
  const { isNarrow } = where;
  return (
    <main class={editorCss.benchMain}>
      <div class={editorCss.benchParts}>
        <SectionList
          view={view}
          shown={where.section}
          isNarrow={isNarrow}
          onShow={where.showSection}
          say={say}
        />
      </div>
      <div ref={where.form} class={editorCss.benchForm}>
        {view.tree.isReadable ? (
          <SectionForm id={where.section} />
        ) : (
          <UnreadableNote onShowText={where.showText} />
        )}
      </div>
      <SidePane
        shown={where.pane}
        isNarrow={isNarrow}
        place={where.place}
        splitter={isNarrow ? null : props.splitter}
        migrated={props.migrated}
        onShow={where.showPane}
        onGoTo={where.goTo}
        onShowText={where.showText}
      />
    </main>
  );
}

/** The ways to hand the scenario on. */
function ShareDialog(props: {
  readonly view: EditorSnapshot;
  readonly onProblems: () => void;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { onClose, onProblems, say, view } = props;
  return (
    <Dialog heading={say('share')} closeLabel={say('close')} onClose={onClose} wide>
      <LazyPane load={loadShare} given={{ view, say, onProblems }} say={say} />
    </Dialog>
  );
}

/** The page. */
export function EditorPage(props: EditorProps): JSX.Element {
  const { migrated, store } = props;
  const view = useStore(store);
  const { tree } = view;
  const say = useSay(props.say, tree.value);
  const [share, setShare] = useState<number>(PANE_SHARE.usual);
  const [isSharing, setSharing] = useState(false);
  const [said, setSaid] = useState({ words: '', times: 0 });
  const where = useWhere(view, migrated !== undefined);
  const { pane, showPane, target } = where;
  const fixes = useQuickFixes(view);
  const map = useMap(tree.value);
  useEditorKeys(store);
  const written = valueAt(tree.value, ['title']);
  const title = typeof written === 'string' && written !== '' ? written : say('load-untitled');
  knowScenario(tree.value);
  usePageTitle(say('page-draft', { draft: title }), say);
  useLayoutEffect(() => scrollTo(0, 0), [store]);
  const surroundings = useMemo(
    (): FormSurroundings => ({
      store,
      view,
      say,
      fixes,
      map,
      target,
      Inner: FieldView,
      announce: (words) => setSaid(({ times }) => ({ words, times: times + 1 })),
    }),
    [store, view, say, fixes, map, target],
  );
  return (
    <FormContext.Provider value={surroundings}>
      <div
        class={pane === 'form' ? editorCss.bench : `${editorCss.bench} ${narrowCss.showsPane}`}
        style={{ '--pane': `${share}%` }}
      >
        <EditorTop
          {...props}
          say={say}
          view={view}
          title={title}
          onCheck={() => showPane('problems')}
          onShare={() => setSharing(true)}
        />
        <EditorMain
          view={view}
          where={where}
          migrated={migrated}
          splitter={<Splitter share={share} onMove={setShare} say={say} />}
          say={say}
        />
        {isSharing ? (
          <ShareDialog
            view={view}
            onProblems={() => {
              setSharing(false);
              showPane('problems');
            }}
            onClose={() => setSharing(false)}
            say={say}
          />
        ) : null}
        <Announcer words={said.words} moment={String(said.times)} />
      </div>
    </FormContext.Provider>
  );
}

/** Brings the control of a place into view and gives it the focus, or the nearest place around it that is shown. */
function focusPlace(root: HTMLElement | null, path: Path): void {
  // A list opens its entry after it has heard of the target, so that the control is there in the next frame at the latest.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const at = path.slice(0, depth);
        const control = root?.querySelector<HTMLElement>(`#${CSS.escape(controlId(at))}`);
        const frame = root?.querySelector<HTMLElement>(
          `[data-path="${CSS.escape(writePath(at))}"]`,
        );
        const found =
          control ?? frame?.querySelector<HTMLElement>('input, textarea, select, button');
        if (found === null || found === undefined) continue;
        (frame ?? found).scrollIntoView({ block: 'center' });
        found.focus({ preventScroll: true });
        return;
      }
    }),
  );
}
