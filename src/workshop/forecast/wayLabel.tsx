/** A way of playing with its small drawing. */
import type { JSX } from 'preact';
import type { ForecastWay } from '../../analysis/forecast/forecastOrder.ts';
import { Drawing } from '../../ui/look/emblem.tsx';
import { EMBLEMS, GLYPHS } from '../../ui/look/emblems.ts';
import * as forecastCss from './forecast.module.css';

const DRAWINGS = {
  restraint: EMBLEMS.restraint,
  mediation: EMBLEMS.mediation,
  retaliation: EMBLEMS.retaliation,
  patient: GLYPHS.hourglass,
  'coerce-then-offer': GLYPHS.door,
} as const satisfies Record<ForecastWay, readonly string[]>;

/** The label of a row. */
export function WayLabel(props: { readonly way: ForecastWay; readonly name: string }): JSX.Element {
  return (
    <span class={forecastCss.wayLabel}>
      <Drawing paths={DRAWINGS[props.way]} weight={2.6} />
      <span>{props.name}</span>
    </span>
  );
}
