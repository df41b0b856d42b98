/** What happened, as plots: the numbers, the stages, the civilians, the four bars. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Figure } from '../figure/figure.tsx';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { barsChart } from './barsChart.ts';
import { civiliansChart } from './civiliansChart.ts';
import { numbersChart } from './numbersChart.ts';
import { stagesChart } from './stagesChart.ts';
import * as figureCss from '../figure/figure.module.css';
import * as pageCss from '../page.module.css';

/** The plots of a whole match; nothing where no turn was played. */
export function NumbersPart(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { run, say, scenario } = props.input;
  const charts = useMemo(
    () => ({
      numbers: numbersChart(scenario, run, say),
      stages: stagesChart(scenario, run.log, say),
      civilians: civiliansChart(scenario, run.log, say),
      bars: barsChart(scenario, run, say),
    }),
    [run, say, scenario],
  );
  if (run.log.length === 0) return null;
  return (
    <section aria-labelledby="debrief-numbers">
      <h3 id="debrief-numbers">{say('plot-happened-heading')}</h3>
      <p class={pageCss.debriefText}>{say('plot-happened-lead')}</p>
      <Figure chart={charts.stages} say={say} />
      <Figure chart={charts.numbers} say={say} />
      <div class={figureCss.plotPair}>
        <Figure chart={charts.civilians} say={say} />
        {charts.bars === undefined ? null : <Figure chart={charts.bars} say={say} />}
      </div>
    </section>
  );
}
