/** What a scenario tends to come to, played while it is being made. */
import './forecast.module.css';
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { RIVAL_TYPES } from '../../model/vocabulary/policyRecords.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { percent, whole } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { ClaimsPart } from './claimsPart.tsx';
import { EndingsPart } from './endingsPart.tsx';
import type { SeenForecast } from './forecastRuns.ts';
import { paysSentence, type Facing, type ForecastView } from './forecastView.ts';
import { TalksPart } from './talksPart.tsx';
import { useForecast } from './useForecast.ts';
import { WarningsPart } from './warningsPart.tsx';
import { WorthPart } from './worthPart.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as wordsCss from '../../ui/look/words.module.css';
import * as forecastCss from './forecast.module.css';
import { SIDE_CLASS } from './sideClass.ts';

/** What the pane is given. */
export interface ForecastPaneProps {
  /** The last version without a fault; undefined where there has been none yet. */
  readonly scenario: Scenario | undefined;
  /** Whether the scenario has changed since and has faults now. */
  readonly isStale: boolean;
  readonly say: Say;
}

/** The pane. */
export function ForecastPane({ isStale, say, scenario }: ForecastPaneProps): JSX.Element {
  const heading = useId();
  const { again, claims, hasFailed, playClaims, seen } = useForecast(scenario);
  const [side, setSide] = useState<Side>('struck');
  const [facing, setFacing] = useState<Facing>('hidden');
  const view = useMemo<ForecastView | undefined>(
    () => (seen === undefined ? undefined : { seen, side, facing, say }),
    [seen, side, facing, say],
  );
  return (
    <section class={forecastCss.forecastPane} aria-labelledby={heading}>
      <div>
        <h2 id={heading} class={wordsCss.onlySpoken}>
          {say('forecast-title')}
        </h2>
        <Status seen={seen} isStale={isStale} say={say} />
      </div>
      {hasFailed ? (
        <p class={forecastCss.forecastFailed} role="alert">
          {say('forecast-failed')}{' '}
          <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={again}>
            {say('forecast-again')}
          </button>
        </p>
      ) : null}
      {view === undefined || scenario === undefined ? (
        <p class={forecastCss.forecastSentence}>
          {say(scenario === undefined ? 'forecast-waiting' : 'forecast-first')}
        </p>
      ) : (
        <>
          <WarningsPart seen={view.seen} say={say} />
          <Ask view={view} onSide={setSide} onFacing={setFacing} />
          <EndingsPart view={view} />
          <WorthPart view={view} />
          <TalksPart view={view} />
          <ClaimsPart scenario={scenario} claims={claims} onPlay={playClaims} say={say} />
          <Announcer
            words={view.seen.isSettled ? paysSentence(view) : ''}
            moment={view.seen.isSettled ? paysSentence(view) : ''}
          />
        </>
      )}
    </section>
  );
}

/** How far the counting is. It keeps its place and its height whatever it says. */
function Status(props: {
  readonly seen: SeenForecast | undefined;
  readonly isStale: boolean;
  readonly say: Say;
}): JSX.Element {
  const { isStale, say, seen } = props;
  if (seen === undefined) return <p class={forecastCss.forecastStatus} />;
  const { games, of } = seen.forecast;
  const count = seen.isSettled
    ? say('forecast-settled', { games: whole(games) })
    : say('forecast-counting', { games: whole(games), of: whole(of) });
  return (
    <p
      class={`${forecastCss.forecastStatus}${seen.isSettled ? '' : ` ${forecastCss.forecastRough}`}`}
    >
      <span>{isStale ? say('forecast-stale') : count}</span>
      <progress class={forecastCss.forecastProgress} value={games} max={of} aria-label={count} />
    </p>
  );
}

/** Which seat, and against whom. */
function Ask(props: {
  readonly view: ForecastView;
  readonly onSide: (side: Side) => void;
  readonly onFacing: (facing: Facing) => void;
}): JSX.Element {
  const { facing, say, seen, side } = props.view;
  const { forecast, scenario } = seen;
  const name = useId();
  const weightOf = (type: Facing): number | undefined =>
    forecast.rivals.find((one) => one.type === type)?.weight;
  return (
    <div class={forecastCss.forecastAsk}>
      <fieldset class={forecastCss.forecastSeats}>
        <legend>{say('forecast-seat')}</legend>
        {SIDES.map((one) => (
          <label key={one} class={`${forecastCss.seatChoice} ${SIDE_CLASS[one]}`}>
            <input
              type="radio"
              name={name}
              checked={one === side}
              onChange={() => props.onSide(one)}
            />
            <span>{scenario.sides[one].name}</span>
          </label>
        ))}
      </fieldset>
      <label class={forecastCss.forecastFacing}>
        <span>{say('forecast-facing')}</span>
        <select
          value={facing}
          onChange={({ currentTarget: { value } }) =>
            props.onFacing(RIVAL_TYPES.find((type) => type === value) ?? 'hidden')
          }
        >
          <option value="hidden">{say('forecast-option-hidden')}</option>
          {RIVAL_TYPES.map((type) => {
            const weight = weightOf(type);
            const words = say(`debrief-type-${type}`);
            return (
              <option key={type} value={type}>
                {weight === undefined
                  ? say('forecast-option-absent', { type: words })
                  : say('forecast-option-type', { type: words, weight: percent(weight) })}
              </option>
            );
          })}
        </select>
      </label>
    </div>
  );
}
