/** What each way of playing is worth to the seat: the four bars and their composite, as a table whose figures are drawn too. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { BarName, Estimate } from '../../analysis/counts/tally.ts';
import { BAR_NAMES } from '../../analysis/counts/tally.ts';
import { CLEAR_ERRORS } from '../../analysis/counts/shareEstimate.ts';
import { tenths, whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import { leadOf, paysSentence, waysOf, type ForecastView } from './forecastView.ts';
import { SoftBar } from './softBar.tsx';
import { WayLabel } from './wayLabel.tsx';
import * as wordsCss from '../../ui/look/words.module.css';
import * as forecastCss from './forecast.module.css';
import { SIDE_CLASS } from './sideClass.ts';

/** The part of the pane. */
export function WorthPart(props: { readonly view: ForecastView }): JSX.Element {
  const { view } = props;
  const { say, side } = view;
  const heading = useId();
  const ways = waysOf(view);
  const lead = leadOf(view);
  const best = BAR_NAMES.map((bar) => clearlyBest(ways.map((one) => one.outlook.bars[side][bar])));
  return (
    <section class={forecastCss.forecastPart} aria-labelledby={heading}>
      <h3 id={heading}>{say('forecast-worth')}</h3>
      <p class={forecastCss.forecastSentence}>{paysSentence(view)}</p>
      <table class={`${forecastCss.worthTable} ${SIDE_CLASS[side]}`}>
        <caption class={wordsCss.onlySpoken}>{say('forecast-worth-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class={wordsCss.onlySpoken}>{say('forecast-way')}</span>
            </th>
            {BAR_NAMES.map((bar) => (
              <th key={bar} scope="col" class={bar === 'total' ? forecastCss.worthTotal : ''}>
                {barLabel(bar, say)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, outlook, way }, row) => (
            <tr key={way} class={lead.isClear && lead.way === way ? forecastCss.worthBest : ''}>
              <th scope="row">
                <WayLabel way={way} name={name} />
              </th>
              {BAR_NAMES.map((bar, column) => {
                const { mean, se } = outlook.bars[side][bar];
                return (
                  <td key={bar} class={bar === 'total' ? forecastCss.worthTotal : ''}>
                    <span class={best[column] === row ? forecastCss.worthMost : ''}>
                      {whole(mean)}
                    </span>
                    <span class={wordsCss.onlySpoken}> ± {tenths(se)}</span>
                    <SoftBar share={mean / 100} error={se / 100} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function barLabel(bar: BarName, say: Say): string {
  switch (bar) {
    case 'survival':
      return say('forecast-bar-survival');
    case 'total':
      return say('forecast-bar-total');
    default:
      return say(`debrief-bar-${bar}`);
  }
}

/** The place of the estimate that is higher than all others by more than chance; −1 where none is. */
function clearlyBest(estimates: readonly Estimate[]): number {
  return estimates.findIndex((one, at) =>
    estimates.every(
      (other, place) =>
        place === at || one.mean - other.mean > CLEAR_ERRORS * Math.hypot(one.se, other.se),
    ),
  );
}
