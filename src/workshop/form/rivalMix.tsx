/** Who may sit across the frontier, as parts of one bar. */
import type { JSX } from 'preact';
import { RIVAL_TYPES, type RivalType } from '../../model/vocabulary/policyRecords.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { fieldLabel } from './fields/fieldLabels.ts';
import { useForm } from './formContext.ts';
import * as formCss from './form.module.css';

/** The share of each type in percent, from the weights as they are written; undefined where there is nothing to share. */
export function rivalShares(value: unknown): Readonly<Record<RivalType, number>> | undefined {
  const weights = RIVAL_TYPES.map((type) => {
    const weight = valueAt(value, ['rivals', type]);
    return typeof weight === 'number' && weight > 0 ? weight : 0;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return undefined;
  const share = (index: number): number => (100 * (weights[index] ?? 0)) / sum;
  return {
    'security-seeker': share(0),
    'free-rider': share(1),
    reformer: share(2),
    populist: share(3),
    captured: share(4),
  };
}

const TYPE_CLASS: Readonly<Record<(typeof RIVAL_TYPES)[number], string>> = {
  'security-seeker': formCss.rivalSecuritySeeker,
  'free-rider': formCss.rivalFreeRider,
  reformer: formCss.rivalReformer,
  populist: formCss.rivalPopulist,
  captured: formCss.rivalCaptured,
};

/** The bar, with names and shares in words below it. */
export function RivalMix(): JSX.Element | null {
  const { say, view } = useForm();
  const shares = rivalShares(view.tree.value);
  if (shares === undefined) return null;
  const parts = RIVAL_TYPES.filter((type) => shares[type] > 0).map((type) => ({
    type,
    name: fieldLabel(['rivals', type], say),
    share: Math.round(shares[type]),
  }));
  return (
    <figure class={formCss.rivalMix}>
      <div class={formCss.rivalBar} aria-hidden="true">
        {parts.map(({ type }) => (
          <i key={type} class={TYPE_CLASS[type]} style={{ flexGrow: String(shares[type]) }} />
        ))}
      </div>
      <figcaption>
        {parts.map(({ name, share, type }) => (
          <span key={type} class={`${formCss.rivalName} ${TYPE_CLASS[type]}`}>
            {name} <b>{share} %</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
