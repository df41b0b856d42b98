/** The files that `model-docs` writes, from the declarations, what was measured, and the hand-written page. */
import { alonePlot, morrisPlot } from './modelDocsPlots.ts';
import { rulesPage } from './modelDocsRules.ts';
import { withSections } from './modelDocsSections.ts';
import type { Measured } from './modelDocsMeasured.ts';

/** Where the files stand, seen from the project's top folder. */
export const DOCS = {
  rules: 'docs/rules.md',
  model: 'docs/model.md',
  measured: 'docs/measured.json',
  alone: 'docs/sensitivity-alone.svg',
  morris: 'docs/sensitivity-morris.svg',
} as const;

/** Every generated file by its path; `page` is the text of `docs/model.md`, whose generated sections are replaced. */
export function generatedFiles(page: string, measured: Measured): ReadonlyMap<string, string> {
  return new Map([
    [DOCS.rules, rulesPage()],
    [DOCS.model, withSections(page, measured)],
    [DOCS.alone, alonePlot(measured.sensitivity)],
    [DOCS.morris, morrisPlot(measured.sensitivity)],
  ]);
}
