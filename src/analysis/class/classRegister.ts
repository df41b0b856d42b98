/** The register of a class: plays by scenario, repeats that may be one student or two, and what is not shown. */
import { type KnownScenario, findScenario } from '../../scenario/links/findScenario.ts';
import {
  type ShownPlay,
  type HandInRefusal,
  type Gathered,
  type HandedIn,
  excerptOf,
} from './gathered.ts';
import { createRepeats } from './repeats.ts';
import type { ReadOptions, Found } from './containers/found.ts';
import { type ItemResult, readPlay, type ClassPlay } from './classRow.ts';
import { decodeBytes } from '../../scenario/runs/codes/runCode.ts';
import { readHead } from '../../scenario/runs/codes/runHead.ts';

/** What a person said of plays that are the same: whether each counts, of those with one print or of all that are open. */
export interface Answer {
  readonly kind: 'answer';
  readonly isEachCounted: boolean;
  readonly print: string | undefined;
}

/** What a class consists of so far. */
export class ClassRegister {
  readonly #scenarios = new Map<string, KnownScenario>();
  readonly #plays = new Map<string, ShownPlay[]>();
  readonly #repeats = createRepeats();
  #refusals: HandInRefusal[] = [];
  #added: string[] = [];

  /** Every scenario that is known. */
  scenarios(): readonly KnownScenario[] {
    return [...this.#scenarios.values()];
  }

  /** The scenario of an id; of several with the same id the first that was known. */
  readonly scenarioOf: ReadOptions['scenarioOf'] = (id) =>
    this.scenarios().find(({ scenario }) => scenario.id === id);

  /** The plays of each scenario, the greatest class first. */
  classes(): Gathered['classes'] {
    return classesOf(this.#plays, this.#scenarios);
  }

  /** Everything but the plays that are counted. */
  aside(): Pick<Gathered, 'refusals' | 'repeats' | 'added'> {
    return {
      refusals: this.#refusals.slice(),
      repeats: this.#repeats.open(),
      added: this.#added.slice(),
    };
  }

  /** Adds a scenario that is known without having been handed in. */
  know(known: KnownScenario): void {
    this.#scenarios.set(known.hash, known);
  }

  refuse(...refusals: readonly HandInRefusal[]): void {
    this.#refusals.push(...refusals);
  }

  /** Enters an item as it was checked: a play, a repeat of one, or a refusal. `rows` holds the play at `index`. */
  enter(item: HandedIn, result: ItemResult, rows: Float64Array, index: number): void {
    const { detail, fault, place, print, scenario: hash } = result;
    const { line, source } = item;
    const refused = { source, line, detail, place, excerpt: excerptOf(item.text) };
    if (fault === 'unknown-scenario') {
      const id = scenarioIdOf(item);
      const reason = this.scenarioOf(id) === undefined ? fault : 'other-scenario-version';
      this.refuse({ ...refused, reason, scenario: { id, hash }, item });
    } else if (fault === 'none') {
      const read = readPlay(rows, index);
      const name = [read.label, item.name].find((one) => one !== undefined && one !== '');
      const play = name === undefined ? read : { ...read, label: name };
      const { copyOf, verdict } = this.#repeats.judge({ hash, item, play, print });
      if (verdict === 'play') this.#count(hash, item, play);
      else if (verdict === 'copy') this.refuse({ ...refused, reason: 'duplicate', copyOf });
    } else this.refuse({ ...refused, reason: fault });
  }

  #count(hash: string, item: HandedIn, play: ClassPlay): void {
    const own = this.#plays.get(hash) ?? [];
    this.#plays.set(hash, own);
    own.push({ number: own.length + 1, item, play });
  }

  /** Takes up a scenario, and gives the plays that may have waited for it. One that a run brings along adds nothing where another plays alike. */
  learn({ isOfRun, known }: Extract<Found, { kind: 'scenario' }>): readonly HandedIn[] {
    const { hash, played, scenario } = known;
    const { id } = scenario;
    const isKnown = findScenario({ id, hash, played }, this.scenarios()) !== undefined;
    if (isOfRun === true && isKnown) return [];
    // A class hands its scenario in many times over, as a link in every mail.
    if (!this.#scenarios.has(hash)) this.#added.push(scenario.title);
    this.#scenarios.set(hash, this.#scenarios.get(hash) ?? known);
    const waiting = this.#refusals.filter((one) => one.scenario?.id === id);
    this.#refusals = this.#refusals.filter((one) => one.scenario?.id !== id);
    return waiting.flatMap(({ item }) => (item === undefined ? [] : [item]));
  }

  /** Does with open repeats as the person has said. */
  settle({ isEachCounted, print }: Answer): void {
    for (const { first, others } of this.#repeats.settle(isEachCounted, print))
      for (const { hash, item, play } of others)
        if (isEachCounted) this.#count(hash, item, play);
        else {
          const { line, source, text } = item;
          const refused = { source, line, detail: 0, place: 0, excerpt: excerptOf(text) };
          this.refuse({ ...refused, reason: 'counted-once', copyOf: first });
        }
  }

  /** Forgets everything but the scenarios. */
  clear(): void {
    this.#plays.clear();
    this.#repeats.clear();
    this.#refusals = [];
    this.#added = [];
  }
}

function classesOf(
  plays: ReadonlyMap<string, readonly ShownPlay[]>,
  scenarios: ReadonlyMap<string, KnownScenario>,
): Gathered['classes'] {
  return [...plays]
    .flatMap(([hash, own]) => {
      const known = scenarios.get(hash);
      return known === undefined ? [] : [{ ...known, plays: own.slice() }];
    })
    .sort((one, other) => other.plays.length - one.plays.length);
}

/** The id of the scenario that an item of an unknown one names. */
function scenarioIdOf(item: HandedIn): string {
  if (item.kind === 'file')
    return /"scenario"\s*:\s*\{[^{}]*"id"\s*:\s*"([^"\\]{1,64})"/.exec(item.text)?.[1] ?? '';
  const decoded = decodeBytes(item.text);
  return (decoded.ok ? readHead(decoded.bytes)?.scenario.id : undefined) ?? '';
}
