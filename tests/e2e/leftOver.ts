// What a page shows or says that neither a message nor the scenario has said: the test language puts its messages into brackets, and so does a marked scenario.
import type { Page } from 'playwright-core';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { BRACKETS } from '../../src/cli/generate/testLanguage.ts';

/** What opens and closes every paragraph of a marked scenario. */
export const MARKS = ['⟦', '⟧'] as const;

function marked(value: unknown, field: Field): unknown {
  if (field.kind === 'text' && typeof value === 'string')
    return field.form !== 'plain' || field.refersTo?.key === 'id' || value === ''
      ? value
      : value.replaceAll(/[^\n]+/gu, (paragraph) => `${MARKS[0]}${paragraph}${MARKS[1]}`);
  if (field.kind === 'list' && Array.isArray(value))
    return value.map((item) => marked(item, field.of));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const of =
        field.kind === 'object'
          ? field.fields[key]
          : field.kind === 'record'
            ? field.of
            : undefined;
      return [key, of === undefined ? inner : marked(inner, of)];
    }),
  );
}

/** A scenario in which every word that its author wrote stands between marks. */
export function markedScenario<Scenario>(scenario: Scenario): Scenario {
  return marked(scenario, scenarioShape) as Scenario;
}

/** The short names that a scenario gives to its parts. */
export function shortNamesIn(value: unknown, field: Field = scenarioShape): readonly string[] {
  if (field.kind === 'text' && typeof value === 'string')
    return field.form === 'plain' && field.refersTo === undefined ? [] : [value];
  if (field.kind === 'list' && Array.isArray(value))
    return value.flatMap((item) => shortNamesIn(item, field.of));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const of =
      field.kind === 'object' ? field.fields[key] : field.kind === 'record' ? field.of : undefined;
    return of === undefined ? [] : shortNamesIn(inner, of);
  });
}

/** Everything on the page that was said by nobody, each with its place; `handedIn` are words that students wrote, or short names of a scenario. */
export async function leftOvers(
  page: Page,
  handedIn: readonly string[] = [],
): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(
    ({ brackets, handed, marks }) => {
      const found: [string, string][] = [];
      // The text of a scenario as its file has it, and names that the platform itself knows in the page's language.
      const OWN =
        '.cm-content, code, pre, script, style, noscript, datalist, option[lang], button[lang], .debrief-print-code-text, .ui-opening';
      const pairs = [brackets, marks];
      const months = Array.from({ length: 12 }, (_, month) =>
        (['long', 'short'] as const).map((style) =>
          new Intl.DateTimeFormat('en-GB', { month: style }).format(new Date(2026, month, 1)),
        ),
      ).flat();
      const dates = new RegExp(`\\b(?:${months.join('|')})\\b`, 'gu');
      const said = (words: string): string => {
        let depth = 0;
        let rest = '';
        const opens: readonly string[] = pairs.map(([open]) => open);
        const closes: readonly string[] = pairs.map(([, close]) => close);
        for (const letter of words) {
          if (opens.includes(letter)) depth += 1;
          else if (closes.includes(letter)) {
            // What is cut out of a sentence begins within it.
            if (depth === 0) rest = '';
            depth = Math.max(0, depth - 1);
          } else if (depth === 0) rest += letter;
        }
        return rest.replaceAll(dates, '').replaceAll(/\b(?:SVG|PNG|CSV|JSON|PDF|xAPI)\b/gu, '');
      };
      const note = (words: string, element: Element, what: string): void => {
        const rest = said(words);
        if (!/\p{L}{2}/u.test(rest) || handed.includes(rest.trim())) return;
        const around = element.closest('[id], [class]') ?? element;
        const name = `${around.tagName.toLowerCase()}${around.id === '' ? '' : `#${around.id}`}.${[...around.classList].join('.')}`;
        found.push([rest.trim().slice(0, 80), `${what} of ${name}`]);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement: parent } = node;
        if (parent === null || parent.closest(OWN) !== null) continue;
        // A drawing breaks its lines itself.
        const whole = parent.closest('svg text') ?? node;
        note(whole.textContent ?? '', parent, 'text');
      }
      for (const element of document.querySelectorAll('body *'))
        if (element.closest(OWN) === null)
          for (const name of [
            'aria-label',
            'aria-valuetext',
            'aria-roledescription',
            'title',
            'placeholder',
            'alt',
          ])
            note(element.getAttribute(name) ?? '', element, name);
      note(document.title, document.body, 'title of the window, a child');
      return found;
    },
    { brackets: BRACKETS, handed: handedIn, marks: MARKS },
  );
}
