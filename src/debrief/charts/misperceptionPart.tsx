/** How each side was read by the other, as plots. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { otherSide } from '../../model/vocabulary/words.ts';
import { Figure } from '../figure/figure.tsx';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { misperceptionChart } from './misperceptionChart.ts';
import * as figureCss from '../figure/figure.module.css';
import * as pageCss from '../page.module.css';

/** The other side under one's own eyes first; nothing where no turn was played. */
export function MisperceptionPart(props: { readonly input: DebriefInput }): JSX.Element | null {
  const { run, say, scenario, seat } = props.input;
  const charts = useMemo(
    () => [otherSide(seat), seat].map((side) => misperceptionChart(scenario, run, side, say)),
    [run, say, scenario, seat],
  );
  if (run.log.length === 0) return null;
  return (
    <section aria-labelledby="debrief-misperception">
      <h3 id="debrief-misperception">{say('plot-seen-heading')}</h3>
      <p class={pageCss.debriefText}>{say('plot-seen-lead')}</p>
      <div class={figureCss.plotPair}>
        {charts.map((chart) => (
          <Figure key={chart.id} chart={chart} say={say} />
        ))}
      </div>
    </section>
  );
}
