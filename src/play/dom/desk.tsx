/** One side's desk: its pressures, what it says in public, and, on one's own, both lists of expectations. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { GaugeBar } from '../../ui/gauge.tsx';
import type { Desk as DeskWords, Gauge } from '../description.ts';

function Expectations(props: { readonly lists: DeskWords['expectations'] }): JSX.Element | null {
  const [open, setOpen] = useState(0);
  if (props.lists.length === 0) return null;
  return (
    <div class="expectations">
      <div class="expectation-tabs" role="tablist">
        {props.lists.map((list, index) => (
          <button
            key={list.heading}
            type="button"
            role="tab"
            id={`expects-tab-${index}`}
            aria-controls={`expects-${index}`}
            aria-selected={open === index}
            onClick={() => setOpen(index)}
          >
            {list.heading}
          </button>
        ))}
      </div>
      {props.lists.map((list, index) => (
        <div
          key={list.heading}
          class="expectation-list"
          role="tabpanel"
          id={`expects-${index}`}
          aria-labelledby={`expects-tab-${index}`}
          data-open={open === index}
        >
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A desk; `gauges` are given apart, since a reveal moves them one by one. `between` are the shared pressures below it. */
export function DeskPanel(props: {
  readonly desk: DeskWords;
  readonly gauges: readonly Gauge[];
  readonly moved?: string;
  readonly between?: { readonly heading: string; readonly gauges: readonly Gauge[] };
  readonly onExplain: (gauge: Gauge) => void;
  readonly say: Say;
}): JSX.Element {
  const { desk, gauges } = props;
  const headingId = `desk-${desk.side}`;
  const [isOpen, setOpen] = useState(false);
  const between = props.between ?? { heading: '', gauges: [] };
  const bar = (gauge: Gauge): JSX.Element => (
    <GaugeBar
      key={gauge.id}
      gauge={gauge}
      moved={props.moved === gauge.id}
      onExplain={() => props.onExplain(gauge)}
    />
  );
  return (
    <section
      class={`panel desk ${desk.own ? 'desk-own' : 'desk-other'} side-${desk.side}`}
      aria-labelledby={headingId}
      data-open={isOpen}
    >
      <header>
        <p class="kicker side-text">{desk.kicker}</p>
        <h2 id={headingId}>{desk.heading}</h2>
      </header>
      <div class="gauges">{gauges.map(bar)}</div>
      {desk.statement === undefined ? null : (
        <figure class="statement">
          <blockquote>{desk.statement.text}</blockquote>
          <figcaption>{desk.statement.who}</figcaption>
        </figure>
      )}
      <Expectations lists={desk.expectations} />
      {between.gauges.length === 0 ? null : (
        <div class="between">
          <h3 class="kicker">{between.heading}</h3>
          <div class="gauges">{between.gauges.map(bar)}</div>
        </div>
      )}
      <button
        type="button"
        class="button quiet desk-more"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {props.say(isOpen ? 'desk-less' : 'desk-more')}
      </button>
    </section>
  );
}
