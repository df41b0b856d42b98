// One match, its debrief and its code, played through the page by steps that are the same in every engine.
import { waitFor, type Engine } from './engine.ts';

/** What came of the match. */
export interface Played {
  /** The code that the debrief shows. */
  readonly code: string;
  readonly outcome: string;
  /** Errors of the page, and refusals of its policy. */
  readonly faults: readonly string[];
}

const ADDRESS = '?code=ENGINES-1&canvas=off&answer=0&scenario=two-valleys';
const POSTURES = ['restraint', 'mediation', 'mediation', 'restraint', 'retaliation'] as const;
const MOST_TURNS = 40;

const OUTCOME = "document.querySelector('.debrief-outcome h1').innerText";
const CODE = "document.querySelector('.debrief-keep-code').value";
const PLOTS = "document.querySelector('.debrief-whatif .debrief-plot svg') !== null";
const WATCH = `(() => {
  const faults = [];
  window.pageFaults = faults;
  addEventListener('error', ({ message }) => faults.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(violatedDirective));
  return true;
})()`;
const FAULTS = 'JSON.stringify(window.pageFaults)';

const isThere = (selector: string): string => `document.querySelector('${selector}') !== null`;
const isBeat = (...beats: readonly string[]): string =>
  beats.map((beat) => isThere(`.play-board[data-beat="${beat}"]`)).join(' || ');

async function step(engine: Engine, selector: string): Promise<void> {
  await waitFor(engine, isThere(selector));
  await engine.click(selector);
}

async function playTurn(engine: Engine, turn: number): Promise<void> {
  const card = `[data-zone="card:${POSTURES[turn % POSTURES.length] ?? 'restraint'}"]`;
  await step(engine, '.play-dispatch-on');
  await waitFor(engine, isBeat('choosing'));
  await step(engine, card);
  await waitFor(engine, isThere(`${card}[aria-pressed="true"]`));
  await step(engine, '.play-seal .ui-button.ui-primary');
  await waitFor(engine, isBeat('reveal'));
  while ((await engine.read(isBeat('reveal'))) === true) {
    if ((await engine.read(isThere('[data-reveal-next]'))) === true)
      await engine.click('[data-reveal-next]');
  }
}

async function faultsOf(engine: Engine): Promise<readonly string[]> {
  return JSON.parse(String(await engine.read(FAULTS))) as readonly string[];
}

/** Plays the match to its end, opens its debrief with what else could have been, and opens the debrief of its code by address. */
export async function playMatch(engine: Engine, page: string): Promise<Played> {
  await engine.open(`${page}${ADDRESS}`);
  await engine.read(WATCH);
  await step(engine, '.play-door-start');
  await step(engine, '.play-screen-brief .play-dispatch-on');
  await step(engine, '.play-bet-ending:nth-child(2)');
  await step(engine, '.play-screen-bet .play-choice-answers label:nth-child(2)');
  await step(engine, '.play-screen-bet .play-door-ways .ui-button');
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    await waitFor(engine, `${isBeat('news')} || ${isThere('.play-screen-ended')}`);
    if ((await engine.read(isThere('.play-screen-ended'))) === true) break;
    await playTurn(engine, turn);
  }
  await step(engine, '.play-screen-ended .play-door-start');
  await waitFor(engine, isThere('.debrief-keep-code'));
  await waitFor(engine, PLOTS);
  const code = String(await engine.read(CODE));
  const outcome = String(await engine.read(OUTCOME));
  const faults = [...(await faultsOf(engine))];

  await engine.open(`${page}#run=${code}`);
  await engine.read(WATCH);
  await waitFor(engine, isThere('.debrief-keep-code'));
  const again = String(await engine.read(OUTCOME));
  if (again !== outcome) faults.push(`the code of "${outcome}" opens as "${again}"`);
  if (String(await engine.read(CODE)) !== code) faults.push('the code comes back as another');
  return { code, outcome, faults: [...faults, ...(await faultsOf(engine))] };
}
