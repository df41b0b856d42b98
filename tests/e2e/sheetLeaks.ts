// Finds what the style sheets of other rooms change on a page: every property of every element, alone and among all sheets.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Addresses of all style sheets of the release. */
export function allSheets(): readonly string[] {
  const names = readdirSync(join(inject('unpacked'), 'assets')).filter((name) =>
    name.endsWith('.css'),
  );
  return names.map((name) => new URL(`assets/${name}`, inject('pageUrl')).href);
}

/**
 * What changes on the page, as it stands, when sheets that were loaded for other rooms lie before or after its own: `media, element,
 * property: alone → among the others`, each change once. Meanwhile a still picture of the page stands in its place. Rejects where a sheet cannot be loaded.
 */
export async function leaksInto(page: Page, sheets: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  // What is being counted or drawn goes on in the elements that are taken out.
  const living = await page.evaluateHandle(async () => {
    await document.fonts.ready;
    const { body } = document;
    body.replaceWith(body.cloneNode(true));
    return body;
  });
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    found.push(...(await page.evaluate(changedBy, { media, sheets })));
  }
  await page.emulateMedia({ media: 'screen' });
  await living.evaluate((body) => document.body.replaceWith(body));
  return found;
}

/** Every property of every element of the page as it stands, untouched, one line an element, with its tag and classes. */
export async function looksOf(page: Page): Promise<readonly string[]> {
  await page.mouse.move(0, 0);
  return page.evaluate(async () => {
    await document.fonts.ready;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const names = [...getComputedStyle(document.documentElement)].toSorted();
    return [document.body, ...document.body.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${element.tagName} ${element.getAttribute('class') ?? ''} { ${values.join('; ')} }`;
    });
  });
}

/** Runs in the page. */
async function changedBy(how: {
  readonly media: string;
  readonly sheets: readonly string[];
}): Promise<readonly string[]> {
  const PARTS = ['', '::before', '::after'] as const;
  const loaded = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  );
  const others = how.sheets.filter((sheet) => !loaded.has(sheet));
  const lay = async (isFirst: boolean): Promise<readonly HTMLLinkElement[]> => {
    const links = others.map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      return link;
    });
    const all = links.map(
      async (link) =>
        new Promise<void>((resolve, reject) => {
          link.addEventListener('load', () => resolve());
          link.addEventListener('error', () => reject(new Error(`no sheet at ${link.href}`)));
        }),
    );
    if (isFirst) document.head.prepend(...links);
    else document.head.append(...links);
    await Promise.all(all);
    return links;
  };

  // Elements that stand in the same place by all their names look the same: two of each kind are enough.
  const kinds = new Map<string, number>();
  const kindOf = new Map<Element, string>();
  const elements = [document.documentElement, ...document.querySelectorAll('body, body *')].filter(
    (element) => {
      const attributes = [...element.attributes]
        .filter(({ name }) => /^(?:class|aria-|data-(?!path|zone)|open|hidden)/u.test(name))
        .map(({ name, value }) => `${name}=${value}`);
      const above = element.parentElement === null ? '' : kindOf.get(element.parentElement);
      const kind = `${above ?? ''}>${element.tagName}[${attributes.join()}]`;
      kindOf.set(element, kind);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return (kinds.get(kind) ?? 0) <= 2;
    },
  );

  /** Every property that some rule sets: no other can change. */
  const properties = (): readonly string[] => {
    const set = new Set<string>();
    const read = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('style' in rule) for (const name of rule.style as CSSStyleDeclaration) set.add(name);
        if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
      }
    };
    for (const { cssRules } of document.styleSheets) read(cssRules);
    return [...set];
  };
  const looks = (names: readonly string[]): readonly (readonly string[])[] =>
    elements.flatMap((element) =>
      PARTS.map((part) => {
        const style = getComputedStyle(element, part === '' ? undefined : part);
        return part !== '' && /^(?:none|normal)$/u.test(style.content)
          ? []
          : names.map((name) => style.getPropertyValue(name));
      }),
    );

  const found = new Set<string>();
  const last = await lay(false);
  const names = properties();
  const compare = (alone: ReturnType<typeof looks>, among: ReturnType<typeof looks>): void => {
    for (const [index, values] of among.entries())
      for (const [at, name] of names.entries()) {
        const before = alone[index]?.[at];
        const now = values[at];
        if (before === now) continue;
        const element = elements[Math.floor(index / PARTS.length)];
        const what = `${element?.tagName.toLowerCase() ?? ''}.${element?.getAttribute('class') ?? ''}${PARTS[index % PARTS.length] ?? ''}`;
        found.add(`${how.media}, ${what}, ${name}: ${before ?? 'none'} → ${now ?? 'none'}`);
      }
  };
  const amongLater = looks(names);
  for (const link of last) link.remove();
  const alone = looks(names);
  compare(alone, amongLater);
  const first = await lay(true);
  compare(alone, looks(names));
  for (const link of first) link.remove();
  return [...found];
}
