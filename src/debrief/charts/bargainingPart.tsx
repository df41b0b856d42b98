/** The bargaining space of every time at the table, as plots. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Figure } from '../figure/figure.tsx';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { bargainingChart } from './bargainingChart.ts';
import { readBargaining } from './readBargaining.ts';
import * as pageCss from '../page.module.css';

/** Nothing where the two sides never sat down. */
export function BargainingPart(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { run, say, scenario } = props.input;
  const charts = useMemo(
    () =>
      readBargaining(scenario, run).map((bargaining) => bargainingChart(scenario, bargaining, say)),
    [run, say, scenario],
  );
  if (charts.length === 0) return null;
  return (
    <section aria-labelledby="debrief-space">
      <h3 id="debrief-space">{say('plot-table-heading')}</h3>
      <p class={pageCss.debriefText}>{say('plot-table-lead')}</p>
      {charts.map((chart) => (
        <Figure key={chart.id} chart={chart} say={say} />
      ))}
    </section>
  );
}
