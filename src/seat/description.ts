/**
 * What one seat may see at one moment, as plain data: the presenter writes it, Phaser and the parallel DOM draw it.
 * Every text in it is ready to be read; neither painter knows a rule.
 */
import type { MeasureId } from '../model/vocabulary/measures.ts';
import type { Posture, Side, Stage } from '../model/vocabulary/words.ts';
import type { Tone } from './tones.ts';

/** The beats of a turn that the board shows. `public` is the reveal on a shared screen: no private figure in it. */
export type Beat = 'news' | 'choosing' | 'sealed' | 'reveal';

/** One pressure: an exact figure on one's own desk, one of three bands on the other's. */
export interface Gauge {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Share of the bar that is filled, 0 to 1; of a band, its upper edge. */
  readonly fill: number;
  /** The figure as text ("49"), on one's own desk. */
  readonly figure?: string;
  /** The band (0 low, 1 middle, 2 high) and its word ("rising"), on the other's desk. */
  readonly band?: { readonly index: 0 | 1 | 2; readonly word: string };
  /** Filled pips of three, for public commitment. */
  readonly pips?: 0 | 1 | 2 | 3;
  /** Why it moved last turn ("−3 restraint under anger"), the largest cause first. */
  readonly reason?: string;
  readonly rose?: boolean;
  /** Where it becomes a danger, 0 to 1, marked on the bar (support: 0.2). */
  readonly danger?: number;
  /** What it means, for the tap that asks. */
  readonly explanation: string;
}

/** One side's panel: the reader's own desk, or what can be told of the other's. */
export interface Desk {
  readonly side: Side;
  readonly own: boolean;
  readonly kicker: string;
  readonly heading: string;
  readonly gauges: readonly Gauge[];
  /** What that side says in public. */
  readonly statement?: { readonly text: string; readonly who: string };
  /** What we expect of them; what we think they expect of us. Own desk only. */
  readonly expectations: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

export interface LedgerRow {
  readonly id: 'casualties' | 'displacement' | 'schooling' | 'livelihood';
  readonly label: string;
  readonly struck: string;
  readonly host: string;
}

/** The civilians of both sides, always in view. */
export interface Ledger {
  readonly heading: string;
  readonly columns: { readonly struck: string; readonly host: string };
  readonly rows: readonly LedgerRow[];
  readonly note: string;
  /** One line for small screens ("31 here · 18 there"). */
  readonly summary: string;
}

/** A stage on the ring: where the crisis stands, where it can go next, and the rest. */
export interface RingStage {
  readonly id: Stage | 'talks';
  readonly label: string;
  readonly state: 'present' | 'possible' | 'quiet';
  readonly tone: Tone;
  /** Below the name when present ("bargaining"). */
  readonly detail?: string;
}

export type IncidentKind =
  | 'attack'
  | 'strike'
  | 'fire'
  | 'closure'
  | 'mediation'
  | 'talks'
  | 'words';

/** Something that happened at a place this turn; the map marks it. */
export interface Incident {
  readonly kind: IncidentKind;
  /** The name of a place of the theatre. */
  readonly place: string;
  readonly label: string;
}

/** The turn's news and what each side says of it; `facts` are lines such as "Origin: unclear". */
export interface News {
  readonly stage: string;
  readonly tone: Tone;
  readonly headline: string;
  readonly claims: readonly { readonly side: Side; readonly who: string; readonly text: string }[];
  readonly facts: readonly string[];
  readonly source?: string;
}

/** What a measure will likely do, in two or three words: `+` gains, `−` costs, `!` binds you, `?` depends on them. */
export interface Hint {
  readonly sign: '+' | '−' | '!' | '?';
  readonly text: string;
}

/** One concrete measure of a posture. */
export interface Variant {
  readonly measure: MeasureId;
  readonly title: string;
  readonly text: string;
  readonly hints: readonly Hint[];
}

/** A posture as it stands at this stage: a card with one to three variants. */
export interface Card {
  readonly posture: Posture;
  readonly label: string;
  readonly key: '1' | '2' | '3';
  readonly variants: readonly Variant[];
  /** Index of the variant that the card shows now. */
  readonly shown: number;
  readonly chosen: boolean;
  /** Whom to call, where mediation calls somebody; `note` says what is known of them. */
  readonly mediators?: readonly {
    readonly id: string;
    readonly name: string;
    readonly note: string;
    readonly chosen: boolean;
  }[];
}

/** One tap before sealing: what will they do? */
export interface Belief {
  readonly question: string;
  readonly options: readonly {
    readonly posture: Posture;
    readonly label: string;
    readonly chosen: boolean;
  }[];
}

/** A choice as the reveal shows it: as this seat perceived it. */
export interface RevealedChoice {
  readonly side: Side;
  readonly who: string;
  readonly posture: Posture;
  readonly label: string;
  readonly title: string;
  /** "You expected mediation." or nothing. */
  readonly note?: string;
}

/** One consequence, shown after the one before it. */
export interface RevealStep {
  readonly text: string;
  /** Signed amount as text ("−6"), where a figure moved. */
  readonly amount?: string;
  /** The gauge that moves with it, and its fill afterwards. */
  readonly gauge?: {
    readonly side: Side;
    readonly id: string;
    readonly fill: number;
    readonly figure?: string;
  };
  readonly tone: Tone;
}

export interface Reveal {
  readonly heading: string;
  readonly choices: readonly [RevealedChoice, RevealedChoice];
  readonly steps: readonly RevealStep[];
  /** Where the crisis stands now, in a sentence. */
  readonly outcome: string;
  readonly stageAfter: Stage | 'talks' | 'over';
}

export interface TableOption {
  readonly id: string;
  readonly name: string;
  /** Points to the reader, 0 to 40 or so, as text and as a share of the largest on the table. */
  readonly worth: string;
  readonly share: number;
  /** How much they seem to want it, from what they ask for: 0 unknown, 1 little, 2 some, 3 much. */
  readonly theirs: 0 | 1 | 2 | 3;
  readonly inMyOffer: boolean;
  readonly inTheirOffer: boolean;
  readonly inText: boolean;
}

/** A whole package: its worth to the reader against the least that could be signed at home. */
export interface TableStanding {
  readonly id: 'mine' | 'theirs' | 'text';
  readonly label: string;
  readonly worth: string;
  readonly share: number;
  /** Whether it is worth at least the reservation value. */
  readonly signable: boolean;
  readonly acceptable: boolean;
  readonly accepted: boolean;
}

/** The talks: terms, what they are worth to you, and what stands on the table. */
export interface Table {
  readonly heading: string;
  readonly mediator: string;
  readonly round: string;
  readonly reservation: {
    readonly label: string;
    readonly share: number;
    readonly explanation: string;
  };
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly TableOption[];
  }[];
  readonly standings: readonly TableStanding[];
  readonly note: string;
}

/** The whole of what a seat sees. */
export interface Description {
  readonly beat: Beat;
  readonly seat: Side;
  /** True where two players share the screen and both are looking. */
  readonly shared: boolean;
  readonly title: string;
  readonly crisis: string;
  readonly turn: string;
  readonly date: string;
  readonly classCode?: string;
  readonly desks: readonly [Desk, Desk];
  readonly ledger: Ledger;
  readonly ring: readonly RingStage[];
  readonly incidents: readonly Incident[];
  /** Shared pressures that a choice can turn on: the standing channel, verification, the militants, readiness for talks. */
  readonly between: readonly Gauge[];
  readonly news: News;
  readonly cards: readonly Card[];
  readonly belief: Belief;
  readonly table?: Table;
  readonly seal: { readonly label: string; readonly enabled: boolean; readonly hint: string };
  readonly reveal?: Reveal;
  /** Seconds left to seal, where the clock is on. */
  readonly clock?: { readonly seconds: number; readonly of: number };
  /** The screen in three sentences, for a reader who does not see it. */
  readonly summary: string;
}

/** What a painter may ask of the game; nothing else leaves it. */
export type Intent =
  | { readonly type: 'continue' }
  | { readonly type: 'choose'; readonly posture: Posture }
  | { readonly type: 'vary'; readonly posture: Posture; readonly variant: number }
  | { readonly type: 'call'; readonly mediator: string }
  | { readonly type: 'believe'; readonly posture: Posture }
  | { readonly type: 'offer'; readonly issue: string; readonly option: string }
  | { readonly type: 'accept'; readonly standing: 'theirs' | 'text' | 'none' }
  | { readonly type: 'seal' }
  | { readonly type: 'unseal' }
  | { readonly type: 'open'; readonly panel: 'menu' | 'history' | 'brief' | 'help' }
  | { readonly type: 'close' };
