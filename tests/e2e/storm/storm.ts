// One storm: a person plays, writes and collects while things befall the page. What was claimed to be kept is found again, or it throws with all that was done.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { drawBits } from '../../../src/model/exact/draw.ts';
import { plainScenario } from '../../../src/model/scenarioShape/plainScenario.ts';
import { POSTURES, type Posture } from '../../../src/model/vocabulary/words.ts';
import { scenarioToFragment } from '../../../src/scenario/links/scenarioLink.ts';
import { studentCode } from '../../debrief/classroom.ts';
import { diceOf, type Dice } from '../../scenario/mutatedInputs.ts';
import { TRANSLATORS, turnOn } from '../translator.ts';
import { findAgain } from './findAgain.ts';
import { lostOf, noteTitle, type Memory } from './memory.ts';
import {
  codeOnBoard,
  goToTurn,
  handIn,
  lookAtDebrief,
  playTurn,
  turnOnBoard,
  writeTitle,
} from './person.ts';
import {
  AT_ONCE,
  LASTING,
  exposeToWeather,
  switchWeather,
  type AtOnce,
  type Lasting,
} from './weather.ts';

/** The rooms that a person goes to. */
const ROOMS = ['play', 'workshop', 'class'] as const;
type Room = (typeof ROOMS)[number];

/** Milliseconds in which a page has something to say, and in which a person gives up what is hindered. */
const PATIENCE = 20_000;
const MOST_TABS = 3;
const STUDENTS = 6;
/** Turns that a person plays at a time. */
const MOST_TURNS = 3;

// The shortest match that there is, so that storms meet its end and its debrief.
const SHORT = {
  ...plainScenario,
  calendar: { ...plainScenario.calendar, endingFrom: 4, lastTurn: 4 },
};

/** What a storm is made from; the same `seed` and `number` make the same one. */
export interface StormOrder {
  readonly browser: Browser;
  /** The page's address, with a trailing slash. */
  readonly url: string;
  readonly seed: number;
  readonly number: number;
  /** What a person does, one after the other. */
  readonly steps: number;
}

/** Everything that happened, a line a step. */
export async function runStorm(order: StormOrder): Promise<readonly string[]> {
  const dice = diceOf(order.seed, order.number);
  const context = await order.browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const log: string[] = [];
  try {
    await exposeToWeather(context);
    const translator = dice(4) === 0 ? TRANSLATORS[dice(TRANSLATORS.length)] : undefined;
    if (translator !== undefined) {
      log.push(`a translator is on, as of ${translator}`);
      await turnOn(context, translator);
    }
    await new Storm(order, context, dice, log).pass();
    return log;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `seed ${order.seed}, storm ${order.number}: ${why}\n${log.map((line) => `  ${line}`).join('\n')}`,
      { cause: error },
    );
  } finally {
    await context.close();
  }
}

/** What is sealed in a turn of a play, so that all copies of a play agree. */
function postureOf(code: string, turn: number): Posture {
  return (
    POSTURES[drawBits(Number(/\d+/.exec(code)?.[0] ?? 0), turn, 1) % POSTURES.length] ?? 'restraint'
  );
}

class Storm {
  readonly order: StormOrder;
  readonly context: BrowserContext;
  readonly dice: Dice;
  readonly log: string[];
  readonly memory: Memory = { plays: new Map(), drafts: [], students: 0 };
  readonly faults: string[] = [];
  tab: Page | undefined;
  room: Room | undefined;
  begun = 0;
  written = 0;

  constructor(order: StormOrder, context: BrowserContext, dice: Dice, log: string[]) {
    this.order = order;
    this.context = context;
    this.dice = dice;
    this.log = log;
    context.setDefaultTimeout(PATIENCE);
    context.on('weberror', (error) => this.faults.push(String(error.error())));
    // A warning before work is left is answered as by somebody who has read it.
    context.on('dialog', (dialog) => void dialog.accept());
  }

  async pass(): Promise<void> {
    for (let step = 0; step < this.order.steps; step += 1) {
      const room = this.room !== undefined && this.dice(3) > 0 ? this.room : this.pick(ROOMS);
      await this.befall();
      const weather = this.dice(3) === 0 ? this.pick(LASTING) : undefined;
      await this.actIn(room, weather);
      await this.look();
    }
    for (const page of this.context.pages()) await page.close();
    const found = await findAgain(this.context, this.order.url, [...this.memory.plays.keys()]);
    const lost = lostOf(this.memory, found, postureOf);
    if (lost.length > 0) throw new Error(`${lost.join('; ')}; found ${JSON.stringify(found)}`);
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const [first] = things;
    const picked = things[this.dice(things.length)] ?? first;
    if (picked === undefined) throw new Error('pick: nothing to pick from');
    return picked;
  }

  /** Something befalls the page between two things that a person does. */
  async befall(): Promise<void> {
    const { tab } = this;
    if (tab === undefined || this.dice(3) === 0) return;
    const what = this.pick(AT_ONCE);
    this.log.push(what);
    await this.strike(what, tab);
    await this.look();
  }

  async strike(what: AtOnce, tab: Page): Promise<void> {
    if (what === 'storage closed') await tab.evaluate('closeStorage()');
    else if (what === 'reload') await tab.reload();
    else if (what === 'back') {
      await tab.goBack();
      if (tab.url() === 'about:blank') await tab.goForward();
      this.room = undefined;
    } else {
      const address = tab.url();
      await this.openTab(address);
    }
  }

  async openTab(address: string): Promise<Page> {
    this.tab = await this.context.newPage();
    await this.tab.goto(address);
    const pages = this.context.pages();
    if (pages.length > MOST_TABS) await pages[0]?.close();
    return this.tab;
  }

  async actIn(room: Room, weather: Lasting | undefined): Promise<void> {
    // Without a network there is no page to load: whoever is offline stays where the page is.
    const isHere = this.tab !== undefined && room === this.room;
    if (weather === 'offline' && !isHere) return;
    const tab = this.tab ?? (await this.openTab(this.order.url));
    const which = this.dice(5);
    const words = weather === undefined ? '' : ` (${weather})`;
    if (weather !== undefined) await switchWeather(tab, weather, true, which);
    try {
      this.log.push(`${room}${words}`);
      await this.act(room, isHere, tab);
    } catch (error) {
      // What is hindered may fail, if the page says so; then a person begins anew.
      if (weather !== 'offline' && weather !== 'chunk 404') throw error;
      await this.look();
      this.log.push('hindered');
      await this.context.setOffline(false);
      await this.openTab(this.order.url);
      await tab.close();
      this.room = undefined;
    }
    if (weather !== undefined) await switchWeather(this.tab ?? tab, weather, false, which);
  }

  async act(room: Room, isHere: boolean, tab: Page): Promise<void> {
    this.room = room;
    if (room === 'play') await this.play(tab, isHere);
    else if (room === 'workshop') await this.write(tab, isHere);
    else await this.collect(tab, isHere);
  }

  async play(tab: Page, isHere: boolean): Promise<void> {
    if (!isHere) {
      this.begun += 1;
      const code = `STORM-${this.order.number}${String(this.begun).padStart(3, '0')}`;
      await tab.goto('about:blank');
      await tab.goto(
        `${this.order.url}?canvas=off&answer=0&code=${code}#${await scenarioToFragment(SHORT)}`,
      );
    }
    for (let turns = 1 + this.dice(MOST_TURNS); turns > 0; turns -= 1) {
      if ((await goToTurn(tab)) === 'ended') {
        this.log.push('  debrief');
        await lookAtDebrief(tab);
        this.room = undefined;
        return;
      }
      const code = await codeOnBoard(tab);
      const turn = await turnOnBoard(tab);
      const isKept = await playTurn(tab, postureOf(code, turn));
      this.log.push(`  ${code} turn ${turn}${isKept ? '' : ', said not to be kept'}`);
      if (isKept) this.memory.plays.set(code, Math.max(turn, this.memory.plays.get(code) ?? 0));
    }
  }

  async write(tab: Page, isHere: boolean): Promise<void> {
    if (!isHere) await tab.goto(`${this.order.url}?workshop`);
    this.written += 1;
    const title = `Draft ${this.order.number}-${this.written}`;
    const { before, isKept } = await writeTitle(tab, title);
    this.log.push(`  ${title} for ${before}${isKept ? '' : ', said not to be kept'}`);
    noteTitle(this.memory, { before, isKept, title });
  }

  async collect(tab: Page, isHere: boolean): Promise<void> {
    if (!isHere) await tab.goto(`${this.order.url}?class`);
    const { count, isKept } = await handIn(tab, studentCode(1 + this.dice(STUDENTS)));
    this.log.push(`  a class of ${count}${isKept ? '' : ', said not to be kept'}`);
    if (isKept) this.memory.students = Math.max(this.memory.students, count);
  }

  /** What holds after everything: there is something to read, and nothing was thrown that nobody caught. */
  async look(): Promise<void> {
    const { tab } = this;
    if (tab !== undefined)
      await tab
        .waitForFunction(() => (document.querySelector('#app')?.textContent ?? '').trim() !== '')
        .catch(() => {
          throw new Error(`the page at ${tab.url().slice(0, 80)} is blank`);
        });
    if (this.faults.length > 0) throw new Error(`nobody caught ${this.faults.join('; ')}`);
  }
}
