/** The editor with a document on it: bar, parts, form and panes. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Migrated } from '../../scenario/formats/migrations.ts';
import type { Path } from '../../scenario/json/path.ts';
import { writePath } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import type { MessageId } from '../../text/messageIds.ts';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/useStore.ts';
import type { Keeper } from '../../ui/kept/keeper.ts';
import { KeptNotice } from '../../ui/kept/keptNotice.tsx';
import type { EditorStore, Validated } from './editorStore.ts';
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

/** The page. */
export function EditorPage(props: {
  readonly store: EditorStore;
  readonly migrated: Migrated | undefined;
  /** What else is to be said of the document as it was opened. */
  readonly note: MessageId | undefined;
  readonly keeper: Keeper<KeptDraft>;
  /** Opens a draft as another tab has kept it. */
  readonly onTakeUp: (id: string) => void;
  readonly onLoad: () => void;
  readonly onHandouts: (valid: Validated) => void;
  readonly onPlay: (valid: Validated) => void;
  readonly onLeave: () => void;
  readonly say: Say;
}): JSX.Element {
  const { store, migrated } = props;
  const view = useStore(store);
  const { document, tree, valid } = view;
  const states = statesIn(tree.value, props.say);
  const say = useMemo(
    () => sayOfStates(props.say, states),
    [props.say, states.struck, states.host],
  );
  const isBlank = document.from.kind === 'blank';
  // A crisis that is begun is named first; one that is there already is tuned.
  const [section, setSection] = useState<SectionId>(isBlank ? 'about' : 'pressures');
  const [note, setNote] = useState(props.note);
  const [pane, setPane] = useState<PaneId>(
    migrated === undefined
      ? view.faults.all.length + view.doubts.length > 0 || (isBlank && !matchMedia(NARROW).matches)
        ? 'problems'
        : 'form'
      : 'changes',
  );
  const [share, setShare] = useState<number>(PANE_SHARE.usual);
  const [isSharing, setSharing] = useState(false);
  const [entered, enter] = useState(0);
  const [target, setTarget] = useState<Target>();
  const [place, setPlace] = useState<{ readonly line: number; readonly column: number }>();
  const [said, setSaid] = useState({ words: '', times: 0 });
  const form = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const fixes = useQuickFixes(view);
  const map = useMap(tree.value);
  const keeping = useKeeping(document, props.keeper);
  useEditorKeys(store);
  const written = valueAt(tree.value, ['title']);
  const title = typeof written === 'string' && written !== '' ? written : say('load-untitled');
  knowScenario(tree.value);
  usePageTitle(say('page-draft', { draft: title }), say);

  useEffect(() => {
    if (target !== undefined) focusPlace(form.current, target.path);
  }, [target]);
  useLayoutEffect(() => scrollTo(0, 0), [store]);
  // Whoever opens a part goes on reading at its heading.
  useLayoutEffect(() => {
    if (entered > 0) form.current?.querySelector<HTMLElement>('#section-heading')?.focus();
  }, [entered]);
  const goTo = (path: Path): void => {
    setSection(sectionWith(path, section));
    if (isNarrow) setPane('form');
    setTarget({ path });
  };
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
  const isValid = tree.parsed.ok;
  return (
    <FormContext.Provider value={surroundings}>
      <div
        class={`bench shows-${pane === 'form' ? 'form' : 'pane'}`}
        style={{ '--pane': `${share}%` }}
      >
        <div class="bench-top">
          <TopBar
            title={title}
            name={document.name}
            keeping={keeping}
            faults={view.faults.all.length}
            gaps={view.faults.gaps.length}
            lacks={wantedIn(tree.value, say).filter(({ isThere }) => !isThere).length}
            onCheck={() => setPane('problems')}
            canUndo={document.past.length > 0}
            canRedo={document.future.length > 0}
            isPlayable={isValid}
            onName={(name) => store.change((before) => nameDraft(before, name))}
            onUndo={() => store.change(undo)}
            onRedo={() => store.change(redo)}
            onLoad={props.onLoad}
            onShare={() => setSharing(true)}
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
            keeper={props.keeper}
            content={() => draftOf(store.getSnapshot().document)}
            words={(amiss) => say('kept-draft-amiss', { amiss })}
            onSave={() => saveScenario(view, say)}
            onTakeUp={props.onTakeUp}
            say={say}
          />
          {note === undefined ? null : (
            <aside class="kept-notice">
              <output>{say(note)}</output>
              <div>
                <button type="button" class="button" onClick={() => setNote(undefined)}>
                  {say('kept-fine')}
                </button>
              </div>
            </aside>
          )}
        </div>
        <main class="bench-main">
          <div class="bench-parts">
            <SectionList
              view={view}
              shown={section}
              isNarrow={isNarrow}
              onShow={(id) => {
                setSection(id);
                setTarget(undefined);
                if (isNarrow) setPane('form');
                form.current?.scrollTo(0, 0);
                enter((times) => times + 1);
              }}
              say={say}
            />
          </div>
          <div ref={form} class="bench-form">
            {tree.isReadable ? (
              <SectionForm id={section} />
            ) : (
              <UnreadableNote
                onShowText={(fault) => {
                  setPane('json');
                  setPlace({ line: fault.line, column: fault.column });
                }}
              />
            )}
          </div>
          <SidePane
            shown={pane}
            isNarrow={isNarrow}
            place={place}
            splitter={isNarrow ? null : <Splitter share={share} onMove={setShare} say={say} />}
            migrated={migrated}
            onShow={setPane}
            onGoTo={goTo}
            onShowText={(fault) => {
              setPane('json');
              setPlace({ line: fault.line, column: fault.column });
            }}
          />
        </main>
        {isSharing ? (
          <Dialog
            heading={say('share')}
            closeLabel={say('close')}
            onClose={() => setSharing(false)}
            wide
          >
            <LazyPane
              load={loadShare}
              given={{
                view,
                say,
                onProblems: () => {
                  setSharing(false);
                  setPane('problems');
                },
              }}
              say={say}
            />
          </Dialog>
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
