// A scenario in which every text that a stranger can write tries to become more than text.
import { readFileSync } from 'node:fs';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';

/** What the planted texts would leave behind in the page if one of them ever ran. */
export const PLANTED = 'planted';

const RUN = `globalThis.${PLANTED}=1`;

/** Ways into a page that have worked somewhere; the short ones fit into names. */
const CORPUS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `"><svg/onload=${RUN}//`,
  `<body onload=${RUN}>`,
  `<a href=javascript:${RUN}>a</a>`,
  `javascript:${RUN}`,
  `<p style=color:red>p`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `{ $struck } { -term }`,
  `<iframe srcdoc="<script>parent.${PLANTED}=1</script>">`,
  `<details open ontoggle=${RUN}>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `</title></style></textarea></script><script>${RUN}</script>`,
  `<style>@import url(//example.invalid/a.css);</style>`,
  `<link rel=stylesheet href=//example.invalid/b.css>`,
  `<base href=//example.invalid/>`,
  `<form action=javascript:${RUN}><button>go</button></form>`,
  `<object data=javascript:${RUN}></object>`,
  `<template><script>${RUN}</script></template>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `]]><![CDATA[<script>${RUN}</script>`,
  `&lt;img src=x onerror=${RUN}&gt; &#x3c;script&#x3e;`,
  `=HYPERLINK("javascript:${RUN}")`,
  `' onfocus=${RUN} autofocus x='`,
  `" style="background:url(//example.invalid/c.png)" x="`,
  `\u202e<script>${RUN}</script>\u202c`,
  `<script src=//example.invalid/d.js></script>`,
  `__proto__ constructor prototype toString`,
];

/** The text of a shipped scenario with something of the corpus in every text field; still a valid scenario. */
export function hostileScenario(file: string): string {
  let next = 0;
  const attack = (most: number): string => {
    next += 1;
    const mark = `${next} `;
    const fitting = CORPUS.filter((one) => one.length + mark.length <= most);
    const chosen = fitting[next % fitting.length];
    if (chosen === undefined) throw new Error(`hostileScenario: nothing fits into ${most}`);
    return mark + chosen;
  };
  const plant = (field: Field, value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (field.kind === 'text') {
      if (field.refersTo !== undefined) return '';
      return field.form === 'plain' ? attack(field.maxLength) : value;
    }
    if (field.kind === 'list' && Array.isArray(value))
      return value.map((item) => plant(field.of, item));
    if (typeof value !== 'object' || value === null) return value;
    const fieldOf = (key: string): Field | undefined =>
      field.kind === 'object' ? field.fields[key] : field.kind === 'record' ? field.of : undefined;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const of = fieldOf(key);
        return of === undefined ? [] : [[key, plant(of, inner)]];
      }),
    );
  };
  return JSON.stringify(plant(scenarioShape, JSON.parse(readFileSync(file, 'utf8'))), null, 2);
}
