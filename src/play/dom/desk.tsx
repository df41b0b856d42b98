/** One side's desk: its pressures, what it says in public, and, on one's own, both lists of expectations. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { GaugeBar } from '../../ui/gauge.tsx';
import type { Desk as DeskWords, Gauge } from '../description.ts';

function Lists(props: { readonly lists: DeskWords['expectations'] }): JSX.Element {
  return (
    <>
      {props.lists.map((list) => (
        <section key={list.heading} class="brief-list">
          <h3>{list.heading}</h3>
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Both lists, one at a time; where there is little room only the first line of each, and a way to the rest. */
function Expectations(props: {
  readonly lists: DeskWords['expectations'];
  readonly say: Say;
}): JSX.Element | null {
  const { lists, say } = props;
  const [open, setOpen] = useState(0);
  const [isReading, setReading] = useState(false);
  if (lists.length === 0) return null;
  return (
    <div class="expectations">
      <button type="button" class="expectation-open" onClick={() => setReading(true)}>
        {say('expectations')}
      </button>
      <div class="expectation-tabs" role="tablist" aria-label={say('expectations')}>
        {lists.map((list, index) => (
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
      {lists.map((list, index) => (
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
          {list.items.length < 2 ? null : (
            <button type="button" class="expectation-more" onClick={() => setReading(true)}>
              {say('expectations-more', { count: list.items.length - 1 })}
            </button>
          )}
        </div>
      ))}
      {isReading ? (
        <Dialog
          heading={say('expectations')}
          closeLabel={say('close')}
          onClose={() => setReading(false)}
        >
          <Lists lists={lists} />
        </Dialog>
      ) : null}
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
      <Expectations lists={desk.expectations} say={props.say} />
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
