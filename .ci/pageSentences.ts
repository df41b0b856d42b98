// Keeps the sentences of commands out of the page, which has no use for them and would have every visitor wait for them.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** How the heading begins under which they stand. */
const HEADING = '## Commands:';

/** A Fluent text without the part under the heading of the commands. Throws where there is none, for then it was renamed. */
export function withoutCommandSentences(fluent: string): string {
  const parts = fluent.split(/^(?=## )/mu);
  const kept = parts.filter((part) => !part.startsWith(HEADING));
  if (kept.length === parts.length)
    throw new Error(`pageSentences: no part of the text begins with "${HEADING}"`);
  return kept.join('');
}

const SENTENCES = /^(.*\/assets\/text\/([\w-]+\.ftl))\?url$/u;

/** Builds the page with the sentences that it can say. */
export function pageSentences(): Plugin {
  return {
    name: 'page-sentences',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [, path, name] = SENTENCES.exec(id) ?? [];
      if (path === undefined || name === undefined) return null;
      const source = withoutCommandSentences(readFileSync(path, 'utf8'));
      const asset = this.emitFile({ type: 'asset', name, source });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}
