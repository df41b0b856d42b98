/** One side's desk: its pressures, what it says in public, and, on one's own, both lists of expectations. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { GaugeBar } from '../../../ui/look/gauge.tsx';
import type { Desk as DeskWords, Gauge } from '../../../seat/description.ts';
import { useNarrow } from '../useNarrow.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as narrowCss from './narrow.module.css';
import * as screenCss from '../screens/screen.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

function Lists(props: { readonly lists: DeskWords['expectations'] }): JSX.Element {
  return (
    <>
      {props.lists.map((list) => (
        <section key={list.heading} class={screenCss.briefList}>
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
    <div class={boardCss.expectations}>
      <button type="button" class={boardCss.expectationOpen} onClick={() => setReading(true)}>
        {say('expectations')}
      </button>
      <div class={boardCss.expectationTabs} role="tablist" aria-label={say('expectations')}>
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
          class={boardCss.expectationList}
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
            <button type="button" class={boardCss.expectationMore} onClick={() => setReading(true)}>
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

function Statement(props: { readonly of: NonNullable<DeskWords['statement']> }): JSX.Element {
  return (
    <figure class={boardCss.statement}>
      <blockquote>{props.of.text}</blockquote>
      <figcaption>{props.of.who}</figcaption>
    </figure>
  );
}

/** The whole desk on a sheet of its own, over the page where one is: every pressure with what it means. */
function DeskSheet(props: {
  readonly desk: DeskWords;
  readonly gauges: readonly Gauge[];
  readonly between: { readonly heading: string; readonly gauges: readonly Gauge[] };
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { between, desk, gauges } = props;
  const explained = (gauge: Gauge): JSX.Element => (
    <div key={gauge.id}>
      <GaugeBar gauge={gauge} />
      <p class={boardCss.gaugeWhy}>{gauge.explanation}</p>
    </div>
  );
  return (
    <Dialog heading={desk.heading} closeLabel={props.say('close')} onClose={props.onClose}>
      <div class={`${boardCss.deskSheet} ${SIDE_CLASS[desk.side]}`}>
        <p class={`${wordsCss.kicker} ${boardCss.sideText}`}>{desk.kicker}</p>
        {gauges.map(explained)}
        {desk.statement === undefined ? null : <Statement of={desk.statement} />}
        <Lists lists={desk.expectations} />
        {between.gauges.length === 0 ? null : <h3 class={wordsCss.kicker}>{between.heading}</h3>}
        {between.gauges.map(explained)}
      </div>
    </Dialog>
  );
}

/** A desk; where there is little room two gauges stand for it, and all of it opens. `gauges` are given apart, since a reveal moves them one by one. `between` are the shared pressures below it. */
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
  const isFolded = useNarrow();
  const between = props.between ?? { heading: '', gauges: [] };
  const bar = (gauge: Gauge): JSX.Element => (
    <GaugeBar
      key={gauge.id}
      gauge={gauge}
      moved={props.moved === gauge.id}
      {...(isFolded ? {} : { onExplain: () => props.onExplain(gauge) })}
    />
  );
  return (
    <section
      class={`${boardCss.panel} ${boardCss.desk} ${desk.own ? boardCss.deskOwn : boardCss.deskOther} ${SIDE_CLASS[desk.side]}`}
      aria-labelledby={headingId}
    >
      <header>
        <p class={`${wordsCss.kicker} ${boardCss.sideText}`}>{desk.kicker}</p>
        <h2 id={headingId}>{desk.heading}</h2>
      </header>
      <div class={boardCss.gauges}>{gauges.map(bar)}</div>
      {desk.statement === undefined ? null : <Statement of={desk.statement} />}
      <Expectations lists={desk.expectations} say={props.say} />
      {between.gauges.length === 0 ? null : (
        <div class={boardCss.between}>
          <h3 class={wordsCss.kicker}>{between.heading}</h3>
          <div class={boardCss.gauges}>{between.gauges.map(bar)}</div>
        </div>
      )}
      {isFolded ? (
        <button
          type="button"
          class={narrowCss.deskMore}
          aria-haspopup="dialog"
          aria-describedby={headingId}
          onClick={() => setOpen(true)}
        >
          <span class={wordsCss.onlySpoken}>{props.say('desk-more')}</span>
        </button>
      ) : null}
      {isOpen ? (
        <DeskSheet
          desk={desk}
          gauges={gauges}
          between={between}
          onClose={() => setOpen(false)}
          say={props.say}
        />
      ) : null}
    </section>
  );
}
