/** Opens the rooms of the page one after the other, and tells what failed where one cannot be opened, or breaks afterwards. */
import { closeNotice, failurePage, showNotice, type Failure } from './failure.ts';
import { attempt, listenToFaults, reportFault } from './faults.ts';

/** Takes a room away. */
export type CloseRoom = () => void;

/** Shows a room in the element that it is given. */
export type OpenRoom = (place: HTMLElement) => CloseRoom | Promise<CloseRoom>;

/** The rooms of a page, of which one stands at a time. */
export interface Rooms {
  /**
   * Opens the room that `load` gives, once all that it needs is there; until then the one before it stands. Never rejects: where something
   * cannot be had, a notice says so above what stands; where nothing stands, a page does.
   */
  readonly enter: (load: () => Promise<OpenRoom>) => Promise<void>;
}

/** What browsers report as errors and is none of ours. */
const HARMLESS = /ResizeObserver loop|^Script error\.?$|-extension:\/\//u;

function watchPage(): void {
  const watch = (reason: unknown, words: string): void => {
    const stack = reason instanceof Error ? (reason.stack ?? '') : '';
    if (!HARMLESS.test(words) && !HARMLESS.test(stack)) reportFault(reason ?? words);
  };
  addEventListener('error', ({ error, message }) => watch(error, message));
  addEventListener('unhandledrejection', ({ reason }) => watch(reason, String(reason)));
  // A room without its look is still a room: it opens, and the notice says what is missing.
  addEventListener('vite:preloadError', (event) => {
    if (!/preload CSS/u.test(String(event.payload))) return;
    event.preventDefault();
    reportFault(event.payload);
  });
}

/** The rooms in `element`, which holds what is to be seen while none stands. */
export function roomsIn(element: HTMLElement): Rooms {
  const opening = [...element.childNodes];
  let close: CloseRoom | undefined;
  let stands = false;
  let latest = 0;
  let isEntering = false;
  let waiting: Failure | undefined;

  const tell = (failure: Failure): void => {
    console.error(failure.reason);
    if (stands) showNotice(failure);
    // What is missing may yet be done without: the room that is being entered shows whether it can.
    else if (isEntering) waiting = failure;
    else element.replaceChildren(failurePage(failure));
  };
  listenToFaults((reason, again) => tell({ reason, again }));
  watchPage();

  async function enter(load: () => Promise<OpenRoom>): Promise<void> {
    latest += 1;
    const own = latest;
    const again = (): void => attempt(async () => enter(load));
    isEntering = true;
    try {
      if (!stands) element.replaceChildren(...opening);
      const open = await load();
      if (own !== latest) return;
      close?.();
      close = undefined;
      stands = false;
      closeNotice();
      const place = document.createElement('div');
      place.className = 'room';
      element.replaceChildren(...opening, place);
      const closeOwn = await open(place);
      if (own !== latest) {
        closeOwn();
        return;
      }
      close = closeOwn;
      stands = true;
      element.replaceChildren(place);
      isEntering = false;
      if (waiting !== undefined) showNotice(waiting);
      waiting = undefined;
    } catch (reason) {
      if (own !== latest) return;
      isEntering = false;
      tell({ reason, again });
    }
  }
  return { enter };
}
