/** The files that `model-docs` writes, from the declarations, what was measured, and the hand-written page. */
import { withFields } from './modelDocsFields.ts';
import { alonePlot, morrisPlot } from './modelDocsPlots.ts';
import { rulesPage } from './modelDocsRules.ts';
import { withSections } from './modelDocsSections.ts';
import type { Measured } from './modelDocsMeasured.ts';

/** Where the files stand, seen from the project's top folder. */
export const DOCS = {
  rules: 'docs/rules.md',
  model: 'docs/model.md',
  authoring: 'docs/authoring.md',
  measured: 'docs/measured.json',
  alone: 'docs/sensitivity-alone.svg',
  morris: 'docs/sensitivity-morris.svg',
} as const;

/** The hand-written pages whose generated sections are replaced. */
export interface HandWritten {
  readonly model: string;
  readonly authoring: string;
}

/** Every generated file by its path. */
export function generatedFiles(
  { model, authoring }: HandWritten,
  measured: Measured,
): ReadonlyMap<string, string> {
  return new Map([
    [DOCS.rules, rulesPage()],
    [DOCS.model, withSections(model, measured)],
    [DOCS.authoring, withFields(authoring)],
    [DOCS.alone, alonePlot(measured.sensitivity)],
    [DOCS.morris, morrisPlot(measured.sensitivity)],
  ]);
}
