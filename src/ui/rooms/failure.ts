/** What failed and what can be done, as a page of its own or as a notice above a room that still stands; made without any library, for that may be what failed. */
import { FileError } from '../../text/fetchText.ts';
import { lastWord } from './lastWords.ts';
import { rescueNow } from './rescue.ts';
import { handOver } from '../files/handOver.ts';
import * as buttonCss from '../look/button.module.css';
import * as wordsCss from '../look/words.module.css';
import * as openingCss from './opening.module.css';

/** What is told. */
export interface Failure {
  readonly reason: unknown;
  /** Does once more what failed; left out where nothing can be. */
  readonly again?: (() => void) | undefined;
}

/** How browsers begin what they say of a part that they could not load, and Vite of a style sheet. */
const UNLOADED =
  /dynamically imported module|importing a module script|module script failed|Load failed|Failed to fetch|NetworkError/iu;
const UNSTYLED = /preload CSS/iu;

function sentenceOf(reason: unknown): string {
  if (reason instanceof FileError) return lastWord(reason.problem);
  const message = String(reason);
  if (UNSTYLED.test(message)) return lastWord('plain');
  return UNLOADED.test(message) ? lastWord('refused') : lastWord('fault');
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}

function button(label: string, onClick: () => void, part = ''): HTMLButtonElement {
  const element = make('button', buttonCss.button, label);
  if (part !== '') element.dataset['part'] = part;
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

function technical(reason: unknown): HTMLElement {
  return make(
    'details',
    openingCss.failureTechnical,
    make('summary', '', lastWord('technical')),
    make('code', '', String(reason).slice(0, 400)),
  );
}

/** A way to save the run that stood on the page, where one did. */
function rescueWay(): readonly HTMLElement[] {
  if (rescueNow() === undefined) return [];
  const save = button(lastWord('save'), () => {
    const rescue = rescueNow();
    const isHanded =
      rescue !== undefined &&
      handOver(new Blob([rescue.text], { type: 'application/json' }), rescue.name);
    save.textContent = isHanded ? lastWord('saved') : lastWord('notSaved');
  });
  return [save];
}

function ways({ again }: Failure, ...more: readonly HTMLElement[]): HTMLElement {
  const first = again === undefined ? [] : [button(lastWord('again'), again, 'failure-again')];
  const reload = button(lastWord('reload'), () => location.reload());
  return make('p', openingCss.failureWays, ...first, reload, ...rescueWay(), ...more);
}

/** The page that stands in place of a room; it may be put anywhere. */
export function failurePage(failure: Failure): HTMLElement {
  const start = make('a', buttonCss.button, lastWord('start'));
  start.href = location.pathname;
  const heading = make('h1', '', lastWord('heading'));
  heading.tabIndex = -1;
  const page = make(
    'main',
    openingCss.failure,
    make('p', wordsCss.kicker, lastWord('name')),
    heading,
    make('p', '', sentenceOf(failure.reason)),
    make('p', openingCss.failureKept, lastWord('kept')),
    ways(failure, start),
    technical(failure.reason),
  );
  page.setAttribute('role', 'alert');
  return page;
}

let shown: HTMLElement | undefined;

/** Takes the notice away, if there is one. */
export function closeNotice(): void {
  shown?.remove();
  shown = undefined;
}

/** Lays a notice over whatever stands on the page; a later one takes its place. */
export function showNotice({ again, reason }: Failure): void {
  closeNotice();
  const retry = (): void => {
    closeNotice();
    again?.();
  };
  const close = button(lastWord('close'), closeNotice);
  close.classList.add(buttonCss.quiet);
  shown = make(
    'aside',
    openingCss.failureNotice,
    make('h2', '', lastWord('noticeHeading')),
    make('p', '', sentenceOf(reason)),
    ways({ reason, ...(again === undefined ? {} : { again: retry }) }, close),
    technical(reason),
  );
  shown.setAttribute('role', 'alert');
  document.body.append(shown);
}
