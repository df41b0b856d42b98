/** The panes that are loaded when they are first looked at, each in a chunk of its own. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { LazyPart, type LoadPart } from '../../ui/rooms/lazyPart.tsx';
import type { ForecastPaneProps } from '../forecast/forecastPane.tsx';
import type { JsonPaneProps } from '../json/jsonPane.tsx';
import type { ShareSheetProps } from '../share/shareSheet.tsx';
import type { HandoutsPage } from '../handouts/handoutsPage.tsx';
import * as panesCss from './panes.module.css';

/** Loads the editor of the text. */
export const loadJson: LoadPart<JsonPaneProps> = async () =>
  (await import('../json/jsonPane.tsx')).JsonPane;

/** Loads the forecast. */
export const loadForecast: LoadPart<ForecastPaneProps> = async () =>
  (await import('../forecast/forecastPane.tsx')).ForecastPane;

/** Loads what hands the scenario on. */
export const loadShare: LoadPart<ShareSheetProps> = async () =>
  (await import('../share/shareSheet.tsx')).ShareSheet;

/** Loads the part of the form about the place. */
export const loadPlace: LoadPart<object> = async () =>
  (await import('../place/placePart.tsx')).PlacePart;

/** Loads the printable handouts. */
export const loadHandouts: LoadPart<Parameters<typeof HandoutsPage>[0]> = async () =>
  (await import('../handouts/handoutsPage.tsx')).HandoutsPage;

/** Shows a pane once it is there; says so where it cannot be loaded. `otherwise` is offered beside trying again. */
export function LazyPane<Props extends object>(props: {
  readonly load: LoadPart<Props>;
  readonly given: Props;
  readonly say: Say;
  readonly otherwise?: ComponentChildren;
}): JSX.Element {
  return (
    <LazyPart {...props} waiting={<p class={panesCss.paneEmpty}>{props.say('pane-loading')}</p>} />
  );
}
