/** What one screen of the projector holds: a finding to be read from the back row, or a question with time to talk. */
import type { ComponentChildren } from 'preact';
import type { Chart } from '../figure/chart.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import type { WhatIfSource } from '../whatIf/useWhatIf.ts';

/** What was believed beside what was so. */
export interface TwoTruths {
  /** What the two sentences are about ("Where the attack came from"). */
  readonly about: string;
  readonly told: string;
  readonly so: string;
}

/** One finding: a sentence that can stand alone, and what shows it. */
export interface Finding {
  /** Names it among the others; letters, digits and hyphens. */
  readonly id: string;
  /** The few words above the sentence ("How it ended"). */
  readonly kicker: string;
  /** What was found: a heading or whole sentences, made to be read from the back row. */
  readonly sentence: string;
  /** What is seen from the back row before all else: the number that the sentence goes on from ("12 of 40"). */
  readonly figure?: string;
  /** A second, smaller sentence, where one is needed to understand the first. */
  readonly detail?: string;
  /** Drawn large below the sentence. Its own sentence is its accessible name. */
  readonly chart?: Chart;
  /** Two truths side by side, at most three pairs: more cannot be read from a distance. */
  readonly truths?: readonly TwoTruths[];
  /** Two lists side by side: what one side asked, and what the other heard. */
  readonly lists?: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** Short lines beside each other, each a label and what it says (a bet and the result). */
  readonly pairs?: readonly { readonly label: string; readonly value: string }[];
  /** What a class can be asked about it, where an instructor makes it one of the questions. */
  readonly question?: string;
  /** Who it is about: a name or label that a student gave. Shown only while names are shown. */
  readonly who?: ComponentChildren;
}

/** What the projector is given. */
export interface ModeratorContent {
  /** Named in the corner of every screen: the scenario, or the class. */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The finding to begin with; the first where it is left out. */
  readonly from?: string;
  /** What else could have been chosen, a screen of its own after the findings; nothing for a class, or a play without turns. */
  readonly whatIf?: { readonly input: DebriefInput; readonly source: WhatIfSource };
  /** Questions to discuss, each a screen of its own with a timer. */
  readonly prompts: readonly string[];
}

/** What an instructor has arranged on the projector; it outlives the view, so that one can leave it and come back. */
export interface Arranged {
  /** Ids of the questions chosen, in order; every one of the scenario's where none is. */
  questions: readonly string[];
  /** Id of the screen that was left. */
  at: string | undefined;
}
