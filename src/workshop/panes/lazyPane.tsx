/** The panes that are loaded when they are first looked at, each in a chunk of its own. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import type { ForecastPaneProps } from '../forecast/forecastPane.tsx';
import type { JsonPaneProps } from '../json/jsonPane.tsx';
import type { PackPage } from '../papers/packPage.tsx';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Loads the editor of the text. */
export const loadJson: Load<JsonPaneProps> = async () =>
  (await import('../json/jsonPane.tsx')).JsonPane;

/** Loads the forecast. */
export const loadForecast: Load<ForecastPaneProps> = async () =>
  (await import('../forecast/forecastPane.tsx')).ForecastPane;

/** Loads the printable pack. */
export const loadPack: Load<Parameters<typeof PackPage>[0]> = async () =>
  (await import('../papers/packPage.tsx')).PackPage;

/** Shows a pane once it is there; says so where it cannot be loaded. */
export function LazyPane<Props extends object>(props: {
  readonly load: Load<Props>;
  readonly given: Props;
  readonly say: Say;
}): JSX.Element {
  const { load, say } = props;
  const [loaded, setLoaded] = useState<{ readonly Pane: ComponentType<Props> }>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    load().then(
      (Pane) => setLoaded({ Pane }),
      () => setLost(true),
    );
  }, [load]);
  if (isLost) return <p class="pane-empty">{say('pane-lost')}</p>;
  if (loaded === undefined) return <p class="pane-empty">{say('pane-loading')}</p>;
  return <loaded.Pane {...props.given} />;
}
