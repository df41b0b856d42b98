/** What the door shows and what is chosen there: scenarios, how a play starts, and what is wrong with a file. */
import type { Side } from '../../../../model/vocabulary/words.ts';
import type { Theatre } from '../../../map/theatre.ts';

/** A scenario on offer; the first of the list is the one the big button starts. */
export interface DoorScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Where and when it plays and how long it can last, in a line. */
  readonly facts: string;
  readonly sides: { readonly struck: string; readonly host: string };
  readonly theatre?: Theatre;
  /** Weeks that pass in a turn; two where it is left out. */
  readonly weeks?: number;
  /** What a player should know beforehand: that the numbers are invented, that the suffering is real. */
  readonly notice?: string;
}

/** What a player starts with. */
export interface DoorChoice {
  readonly scenario: string;
  readonly seat: Side;
  readonly rival: 'hidden' | 'friend';
  /** Empty where nobody shares the shocks. */
  readonly classCode: string;
  readonly clock: boolean;
}

/** How a play starts that nobody chose otherwise. */
export const PLAIN_CHOICE = {
  seat: 'struck',
  rival: 'hidden',
  classCode: '',
  clock: false,
} as const satisfies Omit<DoorChoice, 'scenario'>;

/** What is wrong with a file, fault by fault; `where` is line and column with the path, ready to be read. */
export interface DoorFaults {
  readonly file: string;
  readonly rows: readonly { readonly where: string; readonly message: string }[];
}
