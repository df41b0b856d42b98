/** What an instructor should know before a class plays, most important first. */
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { warningsOf } from '../../analysis/forecast/forecastWarnings.ts';
import { sayWarning } from '../../analysis/forecast/sayWarning.ts';
import type { Warning } from '../../analysis/forecast/warning.ts';
import type { Say } from '../../text/speaker.ts';
import type { SeenForecast } from './forecastRuns.ts';
import * as forecastCss from './forecast.module.css';

/** From what ends a lesson before it begins to what merely makes it poorer. */
const IMPORTANCE: readonly Warning['id'][] = [
  'one-ending',
  'over-early',
  'posture-always-best',
  'choices-alike',
  'leadership-falls',
  'framework-never',
  'talks-never',
  'no-zone-in-talks',
  'no-zone-at-start',
  'ending-never',
  'one-rival',
];

/** A warning in words. `isBefore` says that it is of an earlier version and not yet found again. */
interface Shown {
  readonly key: string;
  readonly words: string;
  readonly isBefore: boolean;
}

/**
 * The part of the pane. A warning comes when its figures are beyond doubt; one that stood before a change stays, marked, until the new forecast is
 * settled, so that the list does not flicker while a slider moves.
 */
export function WarningsPart(props: {
  readonly seen: SeenForecast;
  readonly say: Say;
}): JSX.Element {
  const { say, seen } = props;
  const heading = useId();
  const settled = useRef<readonly Omit<Shown, 'isBefore'>[]>([]);
  const found = inWords(seen, say);
  if (seen.isSettled) settled.current = found;
  const shown: readonly Shown[] = [
    ...found.map((one) => ({ ...one, isBefore: false })),
    ...settled.current
      .filter(({ key }) => !found.some((one) => one.key === key))
      .map((one) => ({ ...one, isBefore: true })),
  ].toSorted((one, other) => rank(one.key) - rank(other.key));
  return (
    <section
      class={`${forecastCss.forecastWarnings}${shown.length === 0 ? ` ${forecastCss.warningsNone}` : ''}`}
      aria-labelledby={heading}
    >
      <h3 id={heading}>{say('forecast-warnings')}</h3>
      {shown.length === 0 ? (
        <p>{say(seen.isSettled ? 'forecast-warnings-none' : 'forecast-warnings-none-yet')}</p>
      ) : (
        <ul>
          {shown.map(({ isBefore, key, words }) => (
            <li key={key} class={isBefore ? forecastCss.warningBefore : ''}>
              {words}
              {isBefore ? <em> {say('forecast-warnings-before')}</em> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function inWords(
  { forecast, scenario }: SeenForecast,
  say: Say,
): readonly { readonly key: string; readonly words: string }[] {
  return warningsOf(forecast).map((warning) => ({
    key: keyOf(warning),
    words: sayWarning(say, scenario, warning),
  }));
}

/** The same warning keeps its key when its figures change. */
function keyOf(warning: Warning): string {
  switch (warning.id) {
    case 'posture-always-best':
    case 'choices-alike':
    case 'leadership-falls':
      return `${warning.id} ${warning.side}`;
    case 'ending-never':
    case 'one-ending':
      return `${warning.id} ${warning.ending}`;
    default:
      return warning.id;
  }
}

function rank(key: string): number {
  return IMPORTANCE.findIndex((id) => key.split(' ')[0] === id);
}
