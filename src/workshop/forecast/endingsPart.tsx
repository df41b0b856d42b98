/** How matches end for each way of playing a seat: a bar a way, cut by ending. */
import type { JSX } from 'preact';
import type { Ending } from '../../model/vocabulary/words.ts';
import {
  ENDING_FILLS,
  WORST_FIRST,
  letterOf,
  type FillPattern,
} from '../../ui/look/endingFills.ts';
import { percent, tenths } from '../../text/numbers.ts';
import { Behind } from './behind.tsx';
import {
  endingName,
  endingsSentence,
  waysOf,
  type ForecastView,
  type WayOutlook,
} from './forecastView.ts';
import { cssShare } from './softBar.tsx';
import { WayLabel } from './wayLabel.tsx';
import * as forecastCss from './forecast.module.css';

/** From these shares on a part is wide enough for its letter, and for its figure. */
const WIDE_ENOUGH = { letter: 0.055, figure: 0.2 } as const;

/** The part of the pane. */
export function EndingsPart(props: { readonly view: ForecastView }): JSX.Element {
  const { view } = props;
  const { say } = view;
  const ways = waysOf(view);
  return (
    <figure class={forecastCss.forecastPart} aria-label={endingsSentence(view)}>
      <h3>{say('forecast-endings')}</h3>
      <div class={forecastCss.forecastRows} aria-hidden="true">
        {ways.map((row) => (
          <div key={row.way} class={forecastCss.forecastRow}>
            <WayLabel way={row.way} name={row.name} />
            <Stack row={row} />
          </div>
        ))}
      </div>
      <ul class={forecastCss.endingsKey} aria-hidden="true">
        {WORST_FIRST.map((ending) => (
          <li key={ending}>
            <i class={fillClass(ending)}>
              <b>{letterOf(ending)}</b>
            </i>
            {endingName(view, ending)}
          </li>
        ))}
      </ul>
      <Behind say={say} title={say('forecast-endings')}>
        {() => (
          <table>
            <caption>{say('forecast-endings-caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('forecast-ending')}</th>
                {ways.map(({ name, way }) => (
                  <th key={way} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {WORST_FIRST.map((ending) => (
                <tr key={ending}>
                  <th scope="row">
                    {letterOf(ending)} {endingName(view, ending)}
                  </th>
                  {ways.map(({ outlook: { endings }, way }) => (
                    <td key={way}>
                      {percent(endings[ending].share)}
                      <small> ± {tenths(100 * endings[ending].se)}</small>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Behind>
    </figure>
  );
}

/** One bar. Where two parts meet, a band as wide as the error says how far the border may still move. */
function Stack({ row }: { readonly row: WayOutlook }): JSX.Element {
  const { endings } = row.outlook;
  let end = 0;
  const borders = WORST_FIRST.slice(0, -1).map((ending) => {
    end += endings[ending].share;
    return { ending, end, se: endings[ending].share === 0 ? 0 : endings[ending].se };
  });
  return (
    <span class={forecastCss.stack}>
      {WORST_FIRST.map((ending) => (
        <i
          key={ending}
          class={fillClass(ending)}
          style={{ width: cssShare(endings[ending].share) }}
        >
          <PartLabel ending={ending} share={endings[ending].share} />
        </i>
      ))}
      {borders.map(({ ending, end: at, se }) => (
        <i
          key={`border-${ending}`}
          class={forecastCss.stackBorder}
          style={{ left: cssShare(Math.max(0, at - se)), width: cssShare(2 * se) }}
        />
      ))}
    </span>
  );
}

function PartLabel(props: { readonly ending: Ending; readonly share: number }): JSX.Element | null {
  const { ending, share } = props;
  if (share < WIDE_ENOUGH.letter) return null;
  return (
    <b>
      {letterOf(ending)}
      {share < WIDE_ENOUGH.figure ? null : <span> {percent(share)}</span>}
    </b>
  );
}

type FillTone = (typeof ENDING_FILLS)[Ending]['tone'];

const FILL_TONE_CLASS: Readonly<Record<FillTone, string>> = {
  alarm: forecastCss.fillAlarm,
  faint: forecastCss.fillFaint,
  host: forecastCss.fillHost,
  struck: forecastCss.fillStruck,
  calm: forecastCss.fillCalm,
};

const FILL_PATTERN_CLASS: Readonly<Record<FillPattern, string>> = {
  plain: '',
  rising: forecastCss.fillRising,
  falling: forecastCss.fillFalling,
  crossed: forecastCss.fillCrossed,
  dotted: forecastCss.fillDotted,
  lined: forecastCss.fillLined,
};

function fillClass(ending: Ending): string {
  const { pattern, tone } = ENDING_FILLS[ending];
  return `${forecastCss.fill} ${FILL_TONE_CLASS[tone]} ${FILL_PATTERN_CLASS[pattern]}`;
}
