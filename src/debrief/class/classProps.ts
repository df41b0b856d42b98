/** What the page of a class is given, and what of the class is seen. */
import type { ComponentChildren } from 'preact';
import type { Say } from '../../text/speaker.ts';
import type { Keeper } from '../../ui/kept/keeper.ts';
import type { FindingName } from './findings/findings.ts';
import type { ClassOfScenario, Gathered, ShownPlay } from '../../analysis/class/gathered.ts';
import type { Gatherer } from '../../analysis/class/gather.ts';
import { type Grouping } from './grouping/grouping.ts';
import type { KeptClass } from './kept/keptClasses.ts';

/** What the page is given. */
export interface ClassPageProps {
  readonly say: Say;
  readonly gatherer: Gatherer;
  readonly gathered: Gathered;
  readonly view: ClassView;
  readonly onView: (view: ClassView) => void;
  readonly keeper: Keeper<KeptClass>;
  readonly content: () => KeptClass;
  readonly grouping: Grouping;
  readonly onRegroup: (grouping: Grouping) => void;
  readonly onNew: () => void;
  readonly onGoOn: (id: string) => void;
  readonly onOpen: (of: ClassOfScenario, shown: ShownPlay) => void;
  readonly onLeave: () => void;
  /** What is said of scenarios that could not be had. */
  readonly missing: ComponentChildren;
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
