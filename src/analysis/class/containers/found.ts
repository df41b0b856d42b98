/** What a text or file turned out to hold: runs and codes, scenarios, or why nothing of it is shown. */
import type { KnownScenario } from '../../../scenario/links/findScenario.ts';
import type { SliceOptions } from '../codes/slices.ts';
import { excerptOf, type HandedIn, type HandInRefusal, type RefusalReason } from '../gathered.ts';

/** How reading is followed, and which scenarios a short link may start from. */
export interface ReadOptions extends SliceOptions {
  readonly scenarioOf: (id: string) => KnownScenario | undefined;
}

/** What a text or file turned out to hold. */
export type Found =
  | { readonly kind: 'item'; readonly item: HandedIn }
  | { readonly kind: 'scenario'; readonly known: KnownScenario; readonly isOfRun?: true }
  | { readonly kind: 'refusal'; readonly refusal: HandInRefusal };

/** Something that is not shown, of a file as a whole or of a line of it. */
export function refuse(
  source: string | undefined,
  reason: RefusalReason,
  {
    detail = 0,
    line,
    text = '',
  }: { readonly detail?: number; readonly line?: number; readonly text?: string } = {},
): Found {
  const excerpt = excerptOf(text);
  return { kind: 'refusal', refusal: { source, line, reason, detail, place: 0, excerpt } };
}
