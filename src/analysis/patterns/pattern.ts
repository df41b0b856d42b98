/** What a pattern is: a fact of the field declared as an experiment on the model, its settings paired by seed. */
import type { ReplacedConstants } from '../../model/vocabulary/constants.ts';
import type { MechanismName } from './mechanisms.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Setting } from '../../model/state/setting.ts';

/**
 * Plays one seed and returns what was measured: for every reading of the pattern a top and a bottom.
 * A cell's reading is the sum of the tops over the sum of the bottoms, so that "per turn" and "per agreement" are counted alike.
 */
export type PlaySample = (setting: Setting, seed: number) => readonly number[];

/** One setting of an experiment. */
export interface PatternCell {
  readonly name: string;
  /** Turns the plain scenario into the cell's; the plain one where it is left out. */
  readonly scenario?: (plain: Scenario) => Scenario;
  /** Constants replaced in this cell alone. */
  readonly constants?: ReplacedConstants;
  /** A mechanism that is switched off in this cell alone. */
  readonly without?: MechanismName;
  readonly play: PlaySample;
}

/** What the fact says of the effect. */
export type Expected =
  | {
      /** 1: the effect is positive; −1: negative. */
      readonly sign: 1 | -1;
      /** Least size of the effect, in the unit of the measure. */
      readonly least: number;
    }
  | {
      /** The effect, give or take 2.5 standard errors, lies within this distance of 0. */
      readonly within: number;
    };

/** Four points on which the field is divided; each is a setting of the scenario, and patterns show both sides. */
export const DISPUTES = [
  'mediator-neutrality',
  'dictation',
  'media-audience',
  'audience-costs',
] as const;
export type Dispute = (typeof DISPUTES)[number];

/** A stylized fact, or a claim that only play can show, as an experiment. */
export interface Pattern {
  readonly id: string;
  readonly source: string;
  /** True where the source was found and read or noted, false where it is cited from memory (docs/sources.md). */
  readonly checked: boolean;
  /** What has to hold, in one sentence. */
  readonly statement: string;
  /** What one unit of the effect is. */
  readonly unit: string;
  readonly cells: readonly PatternCell[];
  /** Readings a cell; 1 where it is left out. */
  readonly readings?: number;
  /** The effect is the sum of the readings, cell by cell, times these weights; second minus first where it is left out. */
  readonly contrast?: readonly number[];
  readonly expected: Expected;
  /** Matches (or single turns) a cell. */
  readonly games: number;
  readonly dispute?: Dispute;
  /** True where the rules contain the fact almost word for word, so that it holding says little. */
  readonly byConstruction?: true;
}

/** A fact of the field, or a part of one, that no experiment on this model shows. */
export interface NotShown {
  /** The pattern to which it belongs, by id. */
  readonly fact: string;
  readonly source: string;
  /** True where the source was found and read or noted, false where it is cited from memory (docs/sources.md). */
  readonly checked: boolean;
  /** What the field says, in one sentence. */
  readonly statement: string;
  /** Why the model cannot show it, in one sentence. */
  readonly reason: string;
}

/** What an experiment found. */
export interface PatternResult {
  readonly id: string;
  readonly source: string;
  readonly statement: string;
  readonly unit: string;
  readonly effect: number;
  readonly standardError: number;
  readonly holds: boolean;
  /** The effect's declared least size, or the distance from 0 within which it must lie. */
  readonly bound: number;
  /** The readings of every cell, in order. */
  readonly cells: readonly { readonly name: string; readonly readings: readonly number[] }[];
  readonly games: number;
}
