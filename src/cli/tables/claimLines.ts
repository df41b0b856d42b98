/** What came of a scenario's claims, as lines for a terminal. */
import type { CheckedClaim, ClaimOnRange } from '../../analysis/claims/teachingClaims.ts';
import type { Say } from '../../text/speaker.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

const onRange = ({ share, se }: ClaimOnRange): string => `${percent(share)} ± ${percent(se)}`;

/** One line a claim: its number, verdict, share with one standard error on each range of seeds, the least share claimed, and what it says. */
export function claimLines(
  file: string,
  checked: readonly CheckedClaim[],
  say: Say,
): readonly string[] {
  if (checked.length === 0) return [`${file}: ${say('cli-claims-none')}`];
  return checked.map(({ claim, ranges, verdict }, index) => {
    const { statement, struck, host, ending, atLeast } = claim;
    const figures = say('cli-claim-figures', {
      shares: ranges.map(onRange).join(', '),
      least: percent(atLeast),
      ending,
      struck,
      host,
    });
    const said = say(`cli-claim-${verdict}`, { number: String(index + 1) });
    return `${file}: ${said}: ${figures}: ${statement}`;
  });
}
