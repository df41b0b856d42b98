/** What the instructor alone has: the real chronology, the teaching claims, and what the model does not show. */
import type { JSX } from 'preact';
import type { PolicyName } from '../../../model/vocabulary/policyRecords.ts';
import { listed, percent, whole } from '../../../text/numbers.ts';
import type { TeachingClaim } from '../../../analysis/claims/teachingClaims.ts';
import { isolated } from '../../../text/direction.ts';
import type { Say } from '../../../text/speaker.ts';
import { writtenDate } from '../../../text/dates.ts';
import { Sheet, type PaperProps } from './sheet.tsx';
import { checkedOf, together, type SeenClaims } from '../../forecast/claimsRuns.ts';
import { usePlayedClaims } from '../usePlayedClaims.ts';
import * as packCss from '../handouts.module.css';
import * as packPrintCss from '../handoutsPrint.module.css';

/** What really happened: each entry with who claims it and where it was reported. */
export function ChronologySheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { chronology, language, sources } = scenario;
  const numberOf = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <Sheet
      {...props}

      heading={say('pack-real-heading')}
      lead={say('pack-real-lead')}
    >
      <ol class={packCss.dated}>
        {chronology.map(({ date, text, claimedBy, source }) => (
          <li key={`${date} ${text}`}>
            <time dateTime={date}>{writtenDate(date, language)}</time>
            <p>
              {text}{' '}
              {source === '' ? null : (
                <span class={packCss.sourceNumber}>[{numberOf.get(source)}]</span>
              )}
              {claimedBy === '' ? null : (
                <span class={packCss.claimedBy}> {say('pack-real-claim', { who: claimedBy })}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
      {sources.length === 0 ? null : (
        <>
          <h3>{say('pack-real-sources')}</h3>
          <ol class={packCss.sourceList}>
            {sources.map(({ id, title, publisher, date }) => (
              <li key={id}>
                {listed(
                  [title, publisher, writtenDate(date, language)]
                    .filter((part) => part !== '')
                    .map(isolated),
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Sheet>
  );
}

/** The lessons that the author claims, each with how it is played out. */
export function ClaimsSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { struck, host } = scenario.sides;
  const seen = usePlayedClaims(scenario);
  return (
    <Sheet
      {...props}
      class={packPrintCss.claimsPaper}
      heading={say('pack-claims-heading')}
      lead={say('pack-claims-lead')}
    >
      <ol class={packCss.questions}>
        {scenario.claims.map((claim) => (
          <li key={`${claim.statement} ${claim.ending}`}>
            {claim.statement}
            <p class={packCss.claimTest}>
              {say('pack-claims-test', {
                struck: policyName(claim.struck, say),
                host: policyName(claim.host, say),
                struckName: struck.name,
                hostName: host.name,
                share: percent(claim.atLeast),
                ending: say(`debrief-name-${claim.ending}`, {
                  struck: struck.name,
                  host: host.name,
                }),
              })}
            </p>
            <Verdict claim={claim} seen={seen} say={say} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** What came of a claim when it was played: a lesson that does not hold is not printed as one. */
function Verdict(props: {
  readonly claim: TeachingClaim;
  readonly seen: SeenClaims | undefined;
  readonly say: Say;
}): JSX.Element {
  const { claim, say, seen } = props;
  const checked = seen?.isSettled === true ? checkedOf(seen, claim) : undefined;
  const found = checked === undefined ? undefined : together(checked);
  if (checked === undefined || found === undefined)
    return <p class={packCss.claimPlayed}>{say('pack-claims-waiting')}</p>;
  return (
    <p
      class={
        checked.verdict === 'fails'
          ? `${packCss.claimPlayed} ${packCss.fails}`
          : packCss.claimPlayed
      }
    >
      {say(`pack-claims-${checked.verdict}`, {
        share: percent(found.share),
        games: whole(found.games),
      })}
    </p>
  );
}

function policyName(policy: PolicyName, say: Say): string {
  return policy === 'hidden' ? say('pack-claims-anyone') : say(`debrief-type-${policy}`);
}

const LIMITS = [
  'sizes',
  'prediction',
  'right',
  'militants',
  'inside',
  'mediators',
  'patience',
  'ledger',
  'time',
  'learning',
] as const;

/** What nobody should conclude from a match. */
export function LimitsSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  return (
    <Sheet
      {...props}

      heading={say('pack-limits-heading')}
      lead={say('pack-limits-lead')}
    >
      <ul class={`${packCss.plainList} ${packCss.limits}`}>
        {LIMITS.map((limit) => (
          <li key={limit}>{say(`pack-limits-${limit}`, { militants: scenario.militants.name })}</li>
        ))}
      </ul>
    </Sheet>
  );
}
