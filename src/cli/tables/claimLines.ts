/** What came of a scenario's claims, as lines for a terminal. */
import type { CheckedClaim, ClaimOnRange } from '../../analysis/claims/teachingClaims.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

const onRange = ({ share, se }: ClaimOnRange): string => `${percent(share)} ± ${percent(se)}`;

const VERDICTS = {
  holds: 'holds',
  fails: 'fails',
  open: 'is open, within 2.5 standard errors of what is claimed',
} as const;

/** One line a claim: its number, verdict, share with one standard error on each range of seeds, the least share claimed, and what it says. */
export function claimLines(file: string, checked: readonly CheckedClaim[]): readonly string[] {
  if (checked.length === 0) return [`${file}: makes no claims`];
  return checked.map(({ claim, ranges, verdict }, index) => {
    const { statement, struck, host, ending, atLeast } = claim;
    const shares = `${ranges.map(onRange).join(', ')} %, claimed at least ${percent(atLeast)} %`;
    return `${file}: claim ${index + 1} ${VERDICTS[verdict]}: ${shares} ${ending} (${struck} against ${host}): ${statement}`;
  });
}
