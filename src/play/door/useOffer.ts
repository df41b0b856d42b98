/** What the door has on offer and begins with: scenarios, those that are missing, and what the address asks for. */
import { useState } from 'preact/hooks';
import { loadLibrary, type Missing } from '../../scenario/links/library.ts';
import type { Shipped } from './shipped.ts';
import type { DoorChoice } from '../dom/screens/door/doorChoice.ts';
import type { PlayPageProps } from '../howOpened.ts';
import { openingOf, type Opening } from './opening.ts';

/** The scenarios on offer, and what the door begins with. */
export interface Offer {
  readonly scenarios: readonly Shipped[];
  /** Shipped scenarios whose files could not be had. */
  readonly missing: readonly Missing[];
  readonly opening: Opening;
  /** What the door begins with beside its crisis: what the address asks for, as long as that is what is played. */
  readonly chosen: Partial<DoorChoice>;
  /** The id of the scenario that came with the address, to whoever looks at it. */
  readonly invited: string | undefined;
  /** Puts a scenario from elsewhere first, and has it chosen. */
  readonly add: (scenario: Shipped) => void;
  /** Asks once more for the scenarios that are missing. */
  readonly fetchMissing: () => Promise<void>;
  /** The scenario of a choice, if it is on offer; from then on the door begins with it where the one that was asked for is lost. */
  readonly take: (choice: DoorChoice) => Shipped | undefined;
}

/** What is on offer to begin with, and how it changes. */
export function useOffer(
  props: Pick<
    PlayPageProps,
    'isInvited' | 'linked' | 'missing' | 'options' | 'shipped' | 'unopened'
  >,
): Offer {
  const { begin } = props.options;
  const [scenarios, setScenarios] = useState<readonly Shipped[]>(props.shipped);
  const [missing, setMissing] = useState(props.missing);
  const invited = props.isInvited ? props.linked?.scenario.id : undefined;
  const [opening, setOpening] = useState<Opening>(() => {
    if (invited !== undefined) return { scenario: invited };
    return props.linked === undefined
      ? openingOf(begin.scenario, props.shipped, props.unopened)
      : {};
  });
  const [chosen, setChosen] = useState<Partial<DoorChoice>>(() => {
    const { scenario: _, ...how } = begin;
    return how;
  });
  return {
    scenarios,
    missing,
    opening,
    chosen,
    invited,
    add: ({ hash, scenario }) => {
      setScenarios((before) => [
        { scenario, hash },
        ...before.filter((one) => one.scenario.id !== scenario.id),
      ]);
      setOpening({ scenario: scenario.id });
    },
    fetchMissing: async () => {
      const { found, missing: still } = await loadLibrary(missing.map(({ id }) => id));
      setScenarios((before) => [...before, ...found]);
      setMissing(still);
    },
    take: (choice) => {
      const found = scenarios.find(({ scenario }) => scenario.id === choice.scenario);
      if (found !== undefined && opening.lost !== undefined) {
        const { scenario: id, ...how } = choice;
        setOpening({ scenario: id });
        setChosen(how);
      }
      return found;
    },
  };
}
