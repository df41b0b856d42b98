/** A plot as data: what it shows, the sentence that says so, its numbers as a table, and how Observable Plot draws it. */
import type * as Plot from '@observablehq/plot';
import type { CsvCell } from '../../text/csv.ts';

/** A column of that table. */
export interface Column {
  /** Key of the rows, and name of the column in exported files. */
  readonly key: string;
  /** What stands above it on the page. */
  readonly label: string;
  /** Digits after the point; text where it is left out. */
  readonly digits?: number;
}

/** Colours by what they stand for; every plot also tells by shape or label. */
export interface Colours {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly ground: string;
  readonly struck: string;
  readonly host: string;
  readonly alarm: string;
  readonly calm: string;
}

/** The room a plot has, in CSS pixels, and what it is drawn with. */
export interface Frame {
  readonly width: number;
  readonly colours: Colours;
  /** Size of its words, in CSS pixels. */
  readonly fontSize: number;
}

/** A plot. */
export interface Chart {
  /** Names the files it is exported to; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in one sentence computed from the rows: its accessible name. */
  readonly sentence: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
  readonly draw: (plot: typeof Plot, frame: Frame) => Plot.PlotOptions;
  /** Where marks stand for rows: opens what the row stands for. The mark's `href`-like affordance is the figure's, not the chart's. */
  readonly pick?: (row: number) => void;
}
