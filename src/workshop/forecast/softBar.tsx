/** A figure with its error as a bar: solid as far as it is sure, a thin band as far as it may be. */
import type { JSX } from 'preact';
import * as forecastCss from './forecast.module.css';

/** A horizontal bar on its track, for the eye only; both numbers as shares of the track, 0 to 1. */
export function SoftBar(props: {
  readonly share: number;
  readonly error: number;
  readonly class?: string;
}): JSX.Element {
  const sure = Math.max(0, props.share - props.error);
  const perhaps = Math.min(1, props.share + props.error);
  return (
    <span class={`${forecastCss.softBar} ${props.class ?? ''}`} aria-hidden="true">
      <i class={forecastCss.softBand} style={{ width: cssShare(perhaps) }} />
      <i class={forecastCss.softSure} style={{ width: cssShare(sure) }} />
    </span>
  );
}

/** A share as CSS writes it. */
export function cssShare(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
