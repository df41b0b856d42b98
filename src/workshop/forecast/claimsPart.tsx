/** What the scenario says that it teaches, and whether it does. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CLEAR_ERRORS } from '../../analysis/counts/shareEstimate.ts';
import type {
  CheckedClaim,
  ClaimVerdict,
  TeachingClaim,
} from '../../analysis/claims/teachingClaims.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { PolicyName } from '../../model/vocabulary/policyRecords.ts';
import { percent, signedTenths, tenths } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import { checkedOf, together, type SeenClaims } from './claimsRuns.ts';
import { SoftBar, cssShare } from './softBar.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as forecastCss from './forecast.module.css';

/** Beside its word, so that it is not told by colour. */
const MARKS = { holds: '✓', fails: '✕', open: '≈' } as const satisfies Record<ClaimVerdict, string>;

/** The part of the pane. */
export function ClaimsPart(props: {
  readonly scenario: Scenario;
  readonly claims: SeenClaims | undefined;
  readonly onPlay: () => void;
  readonly say: Say;
}): JSX.Element {
  const { claims, onPlay, say, scenario } = props;
  const heading = useId();
  const isOfNow = claims?.scenario === scenario;
  return (
    <section
      class={`${forecastCss.forecastPart} ${forecastCss.forecastClaims}`}
      aria-labelledby={heading}
    >
      <div class={forecastCss.claimsHead}>
        <h3 id={heading}>{say('forecast-claims')}</h3>
        {scenario.claims.length === 0 ? null : (
          <p class={forecastCss.claimsProgress}>
            {isOfNow ? (
              say(claims.isSettled ? 'forecast-claims-played' : 'forecast-claims-playing', {
                share: percent(claims.share),
              })
            ) : (
              <button
                type="button"
                class={`${buttonCss.button} ${buttonCss.quiet}`}
                onClick={onPlay}
              >
                {say('forecast-claims-play')}
              </button>
            )}
          </p>
        )}
      </div>
      {scenario.claims.length === 0 ? (
        <p class={forecastCss.forecastSentence}>{say('forecast-claims-none')}</p>
      ) : (
        <ol>
          {scenario.claims.map((claim, index) => (
            <Claim
              key={index}
              claim={claim}
              checked={checkedOf(claims, claim)}
              isOfNow={isOfNow}
              scenario={scenario}
              say={say}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const VERDICT_CLASS: Readonly<Record<ClaimVerdict | 'waiting', string>> = {
  holds: forecastCss.verdictHolds,
  fails: forecastCss.verdictFails,
  open: forecastCss.verdictOpen,
  waiting: forecastCss.verdictWaiting,
};

/** A claim. The band of its bar is as wide as the verdict asks for: where it reaches the mark, nobody can tell yet. */
function Claim(props: {
  readonly claim: TeachingClaim;
  readonly checked: CheckedClaim | undefined;
  readonly isOfNow: boolean;
  readonly scenario: Scenario;
  readonly say: Say;
}): JSX.Element {
  const { checked, claim, isOfNow, say, scenario } = props;
  const { host, struck } = scenario.sides;
  const found = checked === undefined ? undefined : together(checked);
  const ending = say(`debrief-name-${claim.ending}`, { struck: struck.name, host: host.name });
  return (
    <li class={`${forecastCss.claim}${isOfNow ? '' : ` ${forecastCss.claimBefore}`}`}>
      <p class={forecastCss.claimStatement}>{claim.statement}</p>
      <p class={forecastCss.claimPairing}>
        {say('forecast-claim-pairing', {
          struck: struck.name,
          struckWay: wayName(claim.struck, say),
          host: host.name,
          hostWay: wayName(claim.host, say),
        })}
      </p>
      <div class={forecastCss.claimFigures}>
        <span class={forecastCss.claimTrack}>
          <SoftBar share={found?.share ?? 0} error={CLEAR_ERRORS * (found?.se ?? 0)} />
          <i class={forecastCss.claimLeast} style={{ left: cssShare(claim.atLeast) }} />
        </span>
        <span class={`${forecastCss.claimVerdict} ${VERDICT_CLASS[checked?.verdict ?? 'waiting']}`}>
          {checked === undefined ? null : <b aria-hidden="true">{MARKS[checked.verdict]}</b>}
          {say(`forecast-verdict-${checked?.verdict ?? 'waiting'}`)}
        </span>
      </div>
      <p class={forecastCss.claimWords}>
        {found === undefined
          ? say('forecast-claim-least', { ending, least: percent(claim.atLeast) })
          : say('forecast-claim-figures', {
              ending,
              share: tenths(100 * found.share),
              error: tenths(100 * found.se),
              least: percent(claim.atLeast),
              margin: signedTenths(100 * found.margin),
            })}
      </p>
    </li>
  );
}

function wayName(policy: PolicyName, say: Say): string {
  return policy === 'hidden' ? say('forecast-option-hidden') : say(`debrief-type-${policy}`);
}
