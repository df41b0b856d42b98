/** The panes that are loaded when they are first looked at, each in a chunk of its own. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape.ts';
import type { Fault } from '../../scenario/fault.ts';
import type { Say } from '../../text/speaker.ts';

/** What the editor of the text is given. */
export interface JsonPaneProps {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly goTo?: { readonly line: number; readonly column: number } | undefined;
  readonly say: Say;
}

/** What the forecast is given: the last valid scenario, and whether the text has gone on since. */
export interface ForecastPaneProps {
  readonly scenario: Scenario | undefined;
  readonly isStale: boolean;
  readonly say: Say;
}

/** What the printable pack is given. */
export interface PackPageProps {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly onLeave: () => void;
}

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Where each pane is loaded from; undefined where the page was built without it. */
export interface Panes {
  readonly json: Load<JsonPaneProps> | undefined;
  readonly forecast: Load<ForecastPaneProps> | undefined;
  readonly pack: Load<PackPageProps> | undefined;
}

/** The panes of this build. */
export const PANES: Panes = {
  json: undefined,
  forecast: undefined,
  pack: async () => (await import('../papers/packPage.tsx')).PackPage,
};

/** Shows a pane once it is there; says so where it cannot be loaded. */
export function LazyPane<Props extends object>(props: {
  readonly load: Load<Props> | undefined;
  readonly given: Props;
  readonly instead: JSX.Element;
  readonly say: Say;
}): JSX.Element {
  const { load, say } = props;
  const [loaded, setLoaded] = useState<{ readonly Pane: ComponentType<Props> }>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    load?.().then(
      (Pane) => setLoaded({ Pane }),
      () => setLost(true),
    );
  }, [load]);
  if (load === undefined) return props.instead;
  if (isLost) return <p class="pane-empty">{say('pane-lost')}</p>;
  if (loaded === undefined) return <p class="pane-empty">{say('pane-loading')}</p>;
  return <loaded.Pane {...props.given} />;
}
