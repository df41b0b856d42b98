/** What stands beside the form: the forecast, the text, the problems, the changes. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import type { Migrated } from '../../scenario/formats/migrations.ts';
import type { Path } from '../../scenario/json/path.ts';
import { useForm } from '../form/formContext.ts';
import type { JsonPaneProps } from '../json/jsonPane.tsx';
import { redo, replaceText, undo } from '../editor/scenarioDocument.ts';
import { ChangesPanel } from './changesPanel.tsx';
import { FaultsPanel } from './faultsPanel.tsx';
import { LazyPane, loadForecast, loadJson } from './lazyPane.tsx';
import { Tabs } from './tabs.tsx';
import * as panesCss from './panes.module.css';
import * as narrowCss from '../narrow.module.css';

/** What a narrow page shows; a wide one shows the form always, and one of the others beside it. */
export type PaneId = 'form' | 'forecast' | 'json' | 'problems' | 'changes';

const PANE_CLASS: Readonly<Record<PaneId, string>> = {
  form: narrowCss.paneForm,
  forecast: '',
  json: panesCss.paneJson,
  problems: '',
  changes: '',
};

/** The panes under their tabs. */
export function SidePane(props: {
  readonly shown: PaneId;
  readonly isNarrow: boolean;
  readonly place: JsonPaneProps['goTo'];
  readonly splitter: JSX.Element | null;
  readonly migrated: Migrated | undefined;
  readonly onShow: (id: PaneId) => void;
  readonly onGoTo: (path: Path) => void;
  readonly onShowText: (fault: Fault) => void;
}): JSX.Element {
  const { isNarrow } = props;
  const { map, say, view } = useForm();
  const [last, setLast] = useState<PaneId>('forecast');
  const shown = props.shown === 'form' && !isNarrow ? last : props.shown;
  const tabs: readonly { readonly id: PaneId; readonly label: string; readonly count?: number }[] =
    [
      ...(isNarrow ? [{ id: 'form' as const, label: say('tab-form') }] : []),
      { id: 'forecast', label: say('tab-forecast') },
      { id: 'json', label: say('tab-json') },
      {
        id: 'problems',
        label: say('tab-problems'),
        count: view.faults.all.length + view.doubts.length + map.doubts.length,
      },
      { id: 'changes', label: say('tab-changes'), count: view.changes.length },
    ];
  return (
    <section class={panesCss.benchPane} aria-label={say('panes')}>
      {props.splitter}
      <Tabs
        label={say('panes')}
        tabs={tabs}
        shown={shown}
        onShow={(id) => {
          if (id !== 'form') setLast(id);
          props.onShow(id);
        }}
      />
      <div
        id="pane-panel"
        class={`${panesCss.panePanel} ${PANE_CLASS[shown]}`}
        role="tabpanel"
        aria-labelledby={`tab-${shown}`}
        tabIndex={shown === 'json' ? -1 : 0}
      >
        {shown === 'forecast' ? <Forecast /> : null}
        {shown === 'json' ? <Text place={props.place} /> : null}
        {shown === 'problems' ? (
          <FaultsPanel onGoTo={props.onGoTo} onShowText={props.onShowText} />
        ) : null}
        {shown === 'changes' ? (
          <ChangesPanel migrated={props.migrated} onGoTo={props.onGoTo} />
        ) : null}
      </div>
    </section>
  );
}

function Forecast(): JSX.Element {
  const { say, view } = useForm();
  return (
    <LazyPane
      load={loadForecast}
      given={{ scenario: view.valid?.scenario, isStale: !view.tree.parsed.ok, say }}
      say={say}
    />
  );
}

function Text(props: { readonly place: JsonPaneProps['goTo'] }): JSX.Element {
  const { store, say, view } = useForm();
  const given: JsonPaneProps = {
    text: view.document.text,
    faults: [...view.faults.all, ...view.faults.gaps].map(({ fault }) => fault),
    onChange: (text) => store.change((document) => replaceText(document, text, 'text')),
    onUndo: () => store.change(undo),
    onRedo: () => store.change(redo),
    goTo: props.place,
    say,
  };
  return <LazyPane load={loadJson} given={given} say={say} />;
}
