/** A page with the workshop's panes beside a few sliders: `?pane=json`, `?scenario=two-valleys`; not part of the built game. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../../src/ui/look/tokens.css';
import '../../../src/ui/look/base.css';
import * as buttonCss from '../../../src/ui/look/button.module.css';
import './panes.css';
import { render, type JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import english from '../../../assets/text/en.ftl?raw';
import flagship from '../../../scenarios/pakistan-afghanistan.json?raw';
import price from '../../../scenarios/the-price.json?raw';
import valleys from '../../../scenarios/two-valleys.json?raw';
import type { Scenario } from '../../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario } from '../../../src/scenario/checking/parse.ts';
import { speaker } from '../../../src/text/speaker.ts';
import type { ForecastPane } from '../../../src/workshop/forecast/forecastPane.tsx';
import type { JsonPane } from '../../../src/workshop/json/jsonPane.tsx';

declare global {
  interface Window {
    /** The document of the page: its text, and a way to change it from outside of the editor. */
    demo?: { readonly text: () => string; readonly change: (text: string) => void };
  }
}

const SCENARIOS = { flagship, 'two-valleys': valleys, 'the-price': price } as const;
const say = speaker(english, 'en');
const asked = new URLSearchParams(location.search);
const name = asked.get('scenario') ?? '';
const first = name in SCENARIOS ? SCENARIOS[name as keyof typeof SCENARIOS] : flagship;

interface Panes {
  readonly Json?: typeof JsonPane;
  readonly Forecast?: typeof ForecastPane;
}

/** Numbers that are moved by a slider: the key's last word finds the first such number in the text. */
const SLIDERS = [
  { key: 'strain', min: 0, max: 100 },
  { key: 'channel', min: 0, max: 100 },
  { key: 'tension', min: 0, max: 100 },
  { key: 'capacity', min: 0, max: 100 },
] as const;

const places = (key: string): RegExp => new RegExp(`("${key}": )(-?[\\d.]+)`, 'u');

function Demo(): JSX.Element {
  const [{ text }, setDocument] = useState<{
    readonly past: readonly string[];
    readonly text: string;
    readonly future: readonly string[];
  }>({ past: [], text: first, future: [] });
  const change = (now: string): void =>
    setDocument((before) => ({ past: [...before.past, before.text], text: now, future: [] }));
  const undo = (): void =>
    setDocument((now) => {
      const before = now.past.at(-1);
      return before === undefined
        ? now
        : { past: now.past.slice(0, -1), text: before, future: [now.text, ...now.future] };
    });
  const redo = (): void =>
    setDocument((now) => {
      const [next, ...future] = now.future;
      return next === undefined ? now : { past: [...now.past, now.text], text: next, future };
    });
  window.demo = { text: () => text, change };
  const parsed = useMemo(() => parseScenario(text), [text]);
  const valid = useRef<Scenario>(undefined);
  if (parsed.ok) valid.current = parsed.scenario;
  const [pane, setPane] = useState(asked.get('pane') === 'json' ? 'json' : 'forecast');
  const [goTo, setGoTo] = useState<{ readonly line: number; readonly column: number }>();
  const [{ Json, Forecast }, setPanes] = useState<Panes>({});
  useEffect(() => {
    const load = async (): Promise<void> => {
      if (pane === 'json') {
        const { JsonPane } = await import('../../../src/workshop/json/jsonPane.tsx');
        setPanes((others) => ({ ...others, Json: JsonPane }));
      } else {
        const { ForecastPane } = await import('../../../src/workshop/forecast/forecastPane.tsx');
        setPanes((others) => ({ ...others, Forecast: ForecastPane }));
      }
    };
    void load();
  }, [pane]);
  const [fault] = parsed.ok ? [] : parsed.faults;
  return (
    <main class="demo">
      <section class="demo-form" aria-label="Form">
        <h1>Panes of the workshop</h1>
        <p class="demo-tabs">
          {(['forecast', 'json'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class={buttonCss.button}
              aria-pressed={one === pane}
              onClick={() => setPane(one)}
            >
              {one}
            </button>
          ))}
          {fault === undefined ? null : (
            <button
              type="button"
              class={buttonCss.button}
              onClick={() => setGoTo({ line: fault.line, column: fault.column })}
            >
              Go to the fault
            </button>
          )}
        </p>
        {SLIDERS.map(({ key, min, max }) => (
          <label key={key}>
            {key}
            <input
              type="range"
              name={key}
              min={min}
              max={max}
              value={places(key).exec(text)?.[2] ?? '0'}
              onInput={({ currentTarget: { value } }) =>
                change(text.replace(places(key), `$1${value}`))
              }
            />
          </label>
        ))}
      </section>
      <div class="demo-pane">
        {pane === 'json' && Json !== undefined ? (
          <Json
            text={text}
            faults={parsed.ok ? [] : parsed.faults}
            onChange={change}
            onUndo={undo}
            onRedo={redo}
            goTo={goTo}
            say={say}
          />
        ) : null}
        {pane === 'forecast' && Forecast !== undefined ? (
          <Forecast scenario={valid.current} isStale={!parsed.ok} say={say} />
        ) : null}
      </div>
    </main>
  );
}

const root = document.querySelector('#app');
if (root === null) throw new Error('panes demo: the page has no #app');
render(<Demo />, root);
