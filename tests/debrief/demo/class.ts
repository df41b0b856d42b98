/** A page that opens the debrief of a class, and says how long a pasted text took; not part of the built game. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import english from '../../../assets/text/en.ftl?raw';
import { openClass } from '../../../src/debrief/class/openClass.tsx';
import { speaker } from '../../../src/text/speaker.ts';

/** How a pasted text was taken in; times in milliseconds. */
export interface Taken {
  /** Until the finding of the whole class stood on the page. */
  readonly whole: number;
  /** The longest task of the page's own thread meanwhile, and until its plot was drawn; 0 where none was long enough to be noticed (50). */
  readonly longest: number;
  /** Different words of progress that were seen. */
  readonly progress: number;
}

declare global {
  interface Window {
    /** Pastes a text into the page, and waits for its finding. */
    pasteClass?: (text: string) => Promise<Taken>;
    /** What was last opened: the label and seed of the run, and the seat. */
    opened?: { readonly seed: number; readonly turns: number; readonly seat: string };
  }
}

const root = document.querySelector<HTMLElement>('#app');
if (root === null) throw new Error('class demo: the page has no #app');
openClass(root, {
  say: speaker(english, 'en'),
  onLeave: () => {},
  onOpenRun: ({ run, seat }) => {
    window.opened = { seed: run.seed, turns: run.turns.length, seat };
  },
});

let longest = 0;
const note = (entries: PerformanceEntryList): void => {
  for (const { duration } of entries) longest = Math.max(longest, duration);
};
const watch = new PerformanceObserver((list) => note(list.getEntries()));
watch.observe({ type: 'longtask' });

const frame = async (): Promise<number> => new Promise(requestAnimationFrame);

window.pasteClass = async (text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  watch.takeRecords();
  longest = 0;
  const words = new Set<string>();
  const before = document.querySelector('.debrief-class-finding b')?.textContent;
  const started = performance.now();
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  for (;;) {
    await frame();
    const progress = document.querySelector('.debrief-class-progress p')?.textContent;
    if (progress !== undefined && progress !== null) words.add(progress);
    const now = document.querySelector('.debrief-class-finding b')?.textContent;
    if (progress === undefined && now !== undefined && now !== before) break;
  }
  const whole = performance.now() - started;
  while (document.querySelector('.debrief-class-page .debrief-plot svg') === null) await frame();
  // A task is reported after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 150));
  note(watch.takeRecords());
  return { whole, longest, progress: words.size };
};
