/** The page of a class: plays are handed in, then one finding at a time, as a projector shows it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Figure } from '../figure/figure.tsx';
import { CompareView } from './compareView.tsx';
import type { ClassReading } from './classReading.ts';
import { ExportsView } from './exportsView.tsx';
import { FINDINGS, findingOf, type FindingName } from './findings.ts';
import type { ClassOfScenario, Gathered, Shown } from './gathered.ts';
import type { Gatherer } from './gather.ts';
import { IntakeView, ProgressView } from './intakeView.tsx';
import { PlaysList } from './playsList.tsx';
import { RefusalsView } from './refusalsView.tsx';

/** What the page is given. */
export interface ClassPageProps {
  readonly say: Say;
  readonly gatherer: Gatherer;
  readonly gathered: Gathered;
  readonly view: ClassView;
  readonly onView: (view: ClassView) => void;
  readonly onOpen: (of: ClassOfScenario, shown: Shown) => void;
  readonly onLeave: () => void;
  /** What could not be done, in words. */
  readonly problem: string;
}

/** What of the class is seen; kept while a play is looked at. */
export interface ClassView {
  readonly finding: FindingName;
  /** Fingerprint of the scenario whose class is seen. */
  readonly hash: string | undefined;
  readonly named: boolean;
}

// A pasted text beyond this is taken at once: laid out in a field, it would hold up the page.
const LONG_PASTE = 8000;

/** The page. */
export function ClassPage(props: ClassPageProps): JSX.Element {
  const { gathered, gatherer, onLeave, onView, problem, say, view } = props;
  const of = gathered.classes.find(({ hash }) => hash === view.hash) ?? gathered.classes[0];
  const [some, setSome] = useState<{ words: string; plays: readonly Shown[] }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasClass = of !== undefined;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [hasClass]);
  const go = (finding: FindingName, list?: typeof some): void => {
    setSome(list);
    onView({ ...view, finding });
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  };
  const reading: ClassReading | undefined = useMemo(
    () =>
      of === undefined
        ? undefined
        : {
            of,
            say,
            named: view.named,
            open: (shown) => props.onOpen(of, shown),
            list: (words, plays) => go('plays', { words, plays }),
          },
    [of, say, view.named],
  );
  const take = {
    text: (text: string): void => void gatherer.takeText(text),
    files: (files: readonly File[]): void => void gatherer.takeFiles(files),
  };
  useIntakeAnywhere(take);
  useArrows(hasClass ? view.finding : undefined, go);
  const hasNames = gathered.classes.some(({ plays }) =>
    plays.some(({ play }) => play.label !== undefined && play.label !== ''),
  );
  const { progress, refusals } = gathered;
  const shown = gathered.classes.reduce((sum, { plays }) => sum + plays.length, 0);
  const done =
    progress === undefined && shown + refusals.length > 0
      ? say('debrief-class-done', { plays: shown, refused: refusals.length })
      : '';
  return (
    <div class="debrief class-page">
      <header class="debrief-bar">
        <p class="debrief-brand">{say('title')}</p>
        {reading === undefined ? (
          <span class="class-space" />
        ) : (
          <nav aria-label={say('debrief-class-findings')}>
            <ol>
              {FINDINGS.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    class="class-tab"
                    aria-current={name === view.finding ? 'true' : undefined}
                    onClick={() => go(name)}
                  >
                    {say(`debrief-class-finding-${name}`)}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <button type="button" class="button quiet" onClick={onLeave}>
          {say('debrief-leave')}
        </button>
      </header>
      <main class="debrief-main">
        {reading === undefined ? (
          <section class="class-hero">
            <h1 ref={heading} tabIndex={-1}>
              {say('debrief-class-heading')}
            </h1>
            <p class="debrief-lead">{say('debrief-class-lead')}</p>
            {progress === undefined ? (
              <IntakeView say={say} onText={take.text} onFiles={take.files} />
            ) : (
              <ProgressView progress={progress} say={say} onStop={gatherer.stop} />
            )}
          </section>
        ) : (
          <>
            <div class="class-top">
              <Picker
                say={say}
                classes={gathered.classes}
                of={reading.of}
                onChoose={(hash) => {
                  setSome(undefined);
                  onView({ ...view, hash });
                }}
              />
              {hasNames ? (
                <label class="class-names">
                  <input
                    type="checkbox"
                    checked={view.named}
                    onChange={(event) => onView({ ...view, named: event.currentTarget.checked })}
                  />
                  {say('debrief-class-names-show')}
                </label>
              ) : null}
              {refusals.length === 0 ? null : (
                <a
                  class="class-alert"
                  href="#class-refused"
                  onClick={(event) => showRefused(event)}
                >
                  {say('debrief-class-refused', { count: refusals.length })}
                </a>
              )}
            </div>
            {progress === undefined ? null : (
              <ProgressView progress={progress} say={say} onStop={gatherer.stop} />
            )}
            <h1 ref={heading} tabIndex={-1} class="class-title">
              {say(`debrief-class-head-${view.finding}`)}
            </h1>
            <FindingView
              reading={reading}
              name={view.finding}
              some={some}
              onAll={() => setSome(undefined)}
            />
            <Steps say={say} name={view.finding} onGo={go} />
          </>
        )}
        <p class="class-problem" role="alert">
          {problem}
        </p>
        {gathered.added.length === 0 ? null : (
          <p class="class-note">
            {say('debrief-class-added', { titles: gathered.added.join(', ') })}
          </p>
        )}
        {refusals.length === 0 ? null : (
          <details class="class-drawer" id="class-refused" open={reading === undefined}>
            <summary>{say('debrief-class-refused', { count: refusals.length })}</summary>
            <RefusalsView refusals={refusals} say={say} />
          </details>
        )}
        {reading === undefined ? null : (
          <>
            <details class="class-drawer">
              <summary>{say('debrief-class-add')}</summary>
              <IntakeView say={say} onText={take.text} onFiles={take.files} />
              <button type="button" class="button quiet" onClick={gatherer.clear}>
                {say('debrief-class-new')}
              </button>
            </details>
            <details class="class-drawer">
              <summary>{say('debrief-class-export')}</summary>
              <ExportsView reading={reading} />
            </details>
          </>
        )}
      </main>
      <Announcer words={done} moment={`${shown} ${refusals.length}`} />
    </div>
  );
}

function showRefused(event: MouseEvent): void {
  event.preventDefault();
  const drawer = document.getElementById('class-refused');
  if (drawer instanceof HTMLDetailsElement) drawer.open = true;
  drawer?.scrollIntoView();
  drawer?.querySelector('summary')?.focus({ preventScroll: true });
}

function Picker(props: {
  readonly say: Say;
  readonly classes: readonly ClassOfScenario[];
  readonly of: ClassOfScenario;
  readonly onChoose: (hash: string) => void;
}): JSX.Element {
  const { classes, of, onChoose, say } = props;
  if (classes.length < 2)
    return (
      <p class="class-scenario">
        {of.scenario.title} · {say('debrief-class-count', { plays: of.plays.length })}
      </p>
    );
  return (
    <label class="class-choice class-scenario">
      <span>{say('debrief-class-scenario')}</span>
      <select value={of.hash} onChange={(event) => onChoose(event.currentTarget.value)}>
        {classes.map(({ hash, plays, scenario }) => (
          <option key={hash} value={hash}>
            {say('debrief-class-scenario-option', {
              title: scenario.title,
              plays: plays.length,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

function FindingView(props: {
  readonly reading: ClassReading;
  readonly name: FindingName;
  readonly some: { readonly words: string; readonly plays: readonly Shown[] } | undefined;
  readonly onAll: () => void;
}): JSX.Element {
  const { name, reading, some } = props;
  const finding = useMemo(
    () => (name === 'plays' || name === 'compare' ? undefined : findingOf(reading, name)),
    [reading, name],
  );
  if (name === 'plays')
    return <PlaysList key={some?.words} reading={reading} some={some} onAll={props.onAll} />;
  if (finding === undefined) return <CompareView reading={reading} />;
  return (
    <>
      <p class="class-finding">
        <b class="figure">{finding.figure}</b> <span>{finding.words}</span>
      </p>
      <div class={finding.charts.length > 1 ? 'class-figures' : undefined}>
        {finding.charts.map((chart) => (
          <Figure key={chart.id} chart={chart} say={reading.say} level={2} />
        ))}
      </div>
      {name === 'escalation' ? (
        <p class="class-note">{reading.say('debrief-class-escalation-defined')}</p>
      ) : null}
    </>
  );
}

function neighbour(name: FindingName, step: 1 | -1): FindingName | undefined {
  return FINDINGS[FINDINGS.indexOf(name) + step];
}

function Steps(props: {
  readonly say: Say;
  readonly name: FindingName;
  readonly onGo: (name: FindingName) => void;
}): JSX.Element {
  const { name, onGo, say } = props;
  const before = neighbour(name, -1);
  const after = neighbour(name, 1);
  return (
    <div class="class-steps">
      <button
        type="button"
        class="button"
        disabled={before === undefined}
        onClick={() => before !== undefined && onGo(before)}
      >
        ←{' '}
        {before === undefined
          ? say('debrief-class-previous')
          : say(`debrief-class-finding-${before}`)}
      </button>
      <p class="figure">
        {say('debrief-class-place', { place: FINDINGS.indexOf(name) + 1, of: FINDINGS.length })}
      </p>
      <button
        type="button"
        class="button"
        disabled={after === undefined}
        onClick={() => after !== undefined && onGo(after)}
      >
        {after === undefined ? say('debrief-class-next') : say(`debrief-class-finding-${after}`)} →
      </button>
    </div>
  );
}

/** Takes texts and files that are pasted or dropped anywhere on the page. */
function useIntakeAnywhere(take: {
  readonly text: (text: string) => void;
  readonly files: (files: readonly File[]) => void;
}): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField =
        event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      if (files.length > 0) latest.current.files(files);
      else if (text !== '' && (!inField || text.length > LONG_PASTE)) latest.current.text(text);
      else return;
      event.preventDefault();
    };
    const onDrag = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.files(files);
      else if (text !== '') latest.current.text(text);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}

/** Lets the arrow keys leaf through the findings, unless something else needs them. */
function useArrows(name: FindingName | undefined, go: (name: FindingName) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    if (name === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (
        !(target instanceof Element) ||
        target.closest('input, textarea, select, .scroll, .plot-scroll') !== null
      )
        return;
      const to =
        key === 'ArrowRight'
          ? neighbour(name, 1)
          : key === 'ArrowLeft'
            ? neighbour(name, -1)
            : undefined;
      if (to !== undefined) latest.current(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [name]);
}
