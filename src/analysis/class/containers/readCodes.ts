/** Finds the codes and links of a text. */
import { findCodes, type FoundInText } from '../codes/findCodes.ts';
import { inSlices } from '../codes/slices.ts';
import { refuse, type Found, type ReadOptions } from './found.ts';

/** Most codes that are taken at a time. */
export const MOST_CODES = 20_000;

/** Finds the codes and links of a text, in slices. */
export async function readCodes(
  text: string,
  source: string | undefined,
  options: ReadOptions,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const links: Extract<FoundInText, { kind: 'link' }>[] = [];
  let beyond = 0;
  await inSlices(
    findCodes(text),
    (one) => {
      if (one === undefined) return;
      if (one.kind === 'link') links.push(one);
      else if (found.length < MOST_CODES) found.push({ kind: 'item', item: { ...one, source } });
      else beyond += 1;
    },
    { ...options, onProgress: () => options.onProgress?.(found.length) },
  );
  if (beyond > 0) found.push(refuse(source, 'too-many', { detail: beyond }));
  if (links.length === 0) return found;
  const opener = await import('./readLinks.ts').catch(() => undefined);
  const opened = (await opener?.readLinks(links, source, options)) ?? [
    refuse(source, 'not-loaded'),
  ];
  return [...opened, ...found];
}
