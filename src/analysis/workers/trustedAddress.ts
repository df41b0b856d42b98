/** The page's one Trusted Types policy: the only way in which an address of our own may become a script. */

interface Policy {
  readonly createScriptURL: (address: string) => unknown;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
}

/** The policy's name, which the page's Content-Security-Policy allows, once. */
const NAME = 'strategic-patience';

let policy: Policy | undefined;

function ownAddress(address: string): string {
  const whole = new URL(address, location.href);
  if (whole.origin !== location.origin)
    throw new Error(`trustedAddress: ${address} is not of this page's origin`);
  return whole.href;
}

/**
 * An address of this page's own origin that may be handed to `new Worker` or to `serviceWorker.register`. Throws for another origin.
 * It is typed as text because that is what those calls are typed to take; where the browser knows Trusted Types it is a TrustedScriptURL.
 */
export function trustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return ownAddress(address);
  policy ??= trustedTypes.createPolicy(NAME, { createScriptURL: ownAddress });
  return policy.createScriptURL(address) as string;
}
