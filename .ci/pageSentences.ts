// Keeps the sentences of commands out of the page, which has no use for them and would have every visitor wait for them.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** How the heading begins under which they stand, and their ids. */
const HEADING = '## Commands:';
const ID = 'cli-';

/** A Fluent text without the sentences of commands, and without the headings and comments that stand among them. */
export function withoutCommandSentences(fluent: string): string {
  let isOfCommands = false;
  return fluent
    .split(/^(?=[a-z#-])/mu)
    .filter((part) => {
      if (part.startsWith('## ')) isOfCommands = part.startsWith(HEADING);
      return !part.startsWith(ID) && !(isOfCommands && part.startsWith('#'));
    })
    .join('');
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
