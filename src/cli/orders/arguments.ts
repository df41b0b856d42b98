/** Turns single command-line arguments into values, or into a sentence about what is wrong with them. */
import { POLICY_NAMES, type PolicyName } from '../../model/vocabulary/policyRecords.ts';
import { nearestName } from '../../scenario/checking/nearestName.ts';

/** A value read from an argument, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

function isPolicyName(text: string): text is PolicyName {
  return (POLICY_NAMES as readonly string[]).includes(text);
}

/** Reads the name of a policy; a wrong one is answered with the nearest valid name, or with all of them. */
export function readPolicy(option: string, text: string | undefined): Read<PolicyName> {
  if (text === undefined) return { ok: false, why: `${option} is missing, expected a policy` };
  if (isPolicyName(text)) return { ok: true, value: text };
  const nearest = nearestName(text, POLICY_NAMES);
  const hint =
    nearest === undefined
      ? `expected one of ${POLICY_NAMES.join(', ')}`
      : `nearest valid name "${nearest}"`;
  return { ok: false, why: `${option}: there is no policy ${JSON.stringify(text)}, ${hint}` };
}

/** Reads a whole number from `least` to `most`, both included. */
export function readWhole(
  option: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): Read<number> {
  const value = /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most
    ? { ok: true, value }
    : {
        ok: false,
        why: `${option}: ${JSON.stringify(text)} is not a whole number from ${least} to ${most}`,
      };
}
