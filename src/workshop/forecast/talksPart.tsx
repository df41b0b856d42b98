/** When talks open for each way of playing a seat: a column a turn, as high as the share of matches in which talks have opened by then. */
import type { JSX } from 'preact';
import type { Outlook } from '../../analysis/forecast/outlook.ts';
import { percent, tenths } from '../../text/numbers.ts';
import { Behind } from './behind.tsx';
import { lengthSentence, talksSentence, waysOf, type ForecastView } from './forecastView.ts';
import { cssShare } from './softBar.tsx';
import { WayLabel } from './wayLabel.tsx';
import * as forecastCss from './forecast.module.css';

/** The part of the pane. */
export function TalksPart(props: { readonly view: ForecastView }): JSX.Element {
  const { view } = props;
  const { say } = view;
  const ways = waysOf(view);
  const sentence = talksSentence(view);
  const turns = ways[0]?.outlook.talks.openedBy.length ?? 0;
  const games = gamesToCount(view);
  return (
    <figure class={forecastCss.forecastPart} aria-label={sentence}>
      <h3>{say('forecast-talks')}</h3>
      <figcaption class={forecastCss.forecastSentence}>
        {sentence} {lengthSentence(view)}
      </figcaption>
      <div class={forecastCss.forecastRows} aria-hidden="true">
        {ways.map(({ name, outlook: { talks }, way }) => (
          <div key={way} class={`${forecastCss.forecastRow} ${forecastCss.talksRow}`}>
            <WayLabel way={way} name={name} />
            <Columns talks={talks} games={games} />
            <span class={forecastCss.talksFigure}>
              <b>{percent(talks.ever.share)}</b>
              {talks.median === null ? null : (
                <small>{say('forecast-talks-by', { turn: talks.median })}</small>
              )}
            </span>
          </div>
        ))}
        <div class={`${forecastCss.forecastRow} ${forecastCss.talksRow} ${forecastCss.talksAxis}`}>
          <span />
          <span class={forecastCss.talksTurns}>
            {Array.from({ length: turns }, (_, index) => (
              <span key={index}>
                {index === 0 || (index + 1) % 5 === 0 ? <span>{index + 1}</span> : null}
              </span>
            ))}
          </span>
          <span class={forecastCss.talksUnit}>{say('forecast-talks-turn')}</span>
        </div>
      </div>
      <Behind say={say} title={say('forecast-talks')}>
        {() => (
          <table>
            <caption>{say('forecast-talks-caption')}</caption>
            <thead>
              <tr>
                {(['way', 'talks-ever', 'talks-median', 'talks-zone', 'turns'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {say(`forecast-${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {ways.map(({ name, outlook: { length, talks }, way }) => (
                <tr key={way}>
                  <th scope="row">{name}</th>
                  <td>
                    {percent(talks.ever.share)}
                    <small> ± {tenths(100 * talks.ever.se)}</small>
                  </td>
                  <td>{talks.median ?? '–'}</td>
                  <td>{talks.withZone === null ? '–' : percent(talks.withZone.share)}</td>
                  <td>
                    {tenths(length.mean)}
                    <small> ± {tenths(length.se)}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Behind>
    </figure>
  );
}

/** Columns; the thin band on top of each is its error, as if every type of rival came to talks alike. */
function Columns(props: { readonly talks: Outlook['talks']; readonly games: number }): JSX.Element {
  const { games, talks } = props;
  return (
    <span class={forecastCss.talksColumns}>
      {talks.openedBy.map((share, index) => {
        const error = Math.sqrt((share * (1 - share)) / games);
        return (
          <i key={index} class={talks.median === index + 1 ? forecastCss.talksMedian : ''}>
            <i
              class={forecastCss.softBand}
              style={{ height: cssShare(Math.min(1, share + error)) }}
            />
            <i
              class={forecastCss.softSure}
              style={{ height: cssShare(Math.max(0, share - error)) }}
            />
          </i>
        );
      })}
    </span>
  );
}

/** As many matches of one type would tell as much as those played of all types, which count by their weights. */
function gamesToCount({ facing, seen: { forecast } }: ForecastView): number {
  const squares = forecast.rivals.reduce((sum, { weight }) => sum + weight * weight, 0);
  return forecast.cellGames / (facing === 'hidden' ? squares : 1);
}
