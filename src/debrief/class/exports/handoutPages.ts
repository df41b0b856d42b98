/** What stands on each page of a class's handout: a plot or two that belong together, what is asked about them, and room to write. */
import type { Finding } from '../../moderator/finding.ts';

/** Plots that share the page of the one before them, which leaves them room. */
const TOGETHER: Readonly<Record<string, string>> = {
  'class-bets-points': 'class-bets-persons',
  'class-misreadings': 'class-expectations',
};

/** The pages of plots, in the order of the projector, and the findings that have none and stand with the questions at the end. */
export interface HandoutPages {
  readonly pages: readonly (readonly Finding[])[];
  readonly plain: readonly Finding[];
}

/** Pages for findings. A page holds one plot, so that it is whole, or two that fit together. */
export function handoutPages(findings: readonly Finding[]): HandoutPages {
  const pages: Finding[][] = [];
  const plain: Finding[] = [];
  for (const finding of findings) {
    const last = pages.at(-1);
    if (finding.chart === undefined) plain.push(finding);
    else if (last?.some(({ chart }) => chart?.id === TOGETHER[finding.chart?.id ?? '']))
      last.push(finding);
    else pages.push([finding]);
  }
  return { pages, plain };
}
