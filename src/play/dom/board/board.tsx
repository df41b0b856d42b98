/** The board as a page: every word, heading and button of a turn, laid out by CSS; Phaser paints over the boxes marked for it. */
import '../sheets.ts';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import { Announcer } from '../../../ui/announcer.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Description, Desk, Gauge, RevealStep, Intent } from '../../../seat/description.ts';
import type { Theatre } from '../../map/theatre.ts';
import { Cards } from './cards.tsx';
import { Decide } from './decide.tsx';
import { DeskPanel } from './desk.tsx';
import { BoardHeader } from './header.tsx';
import { LedgerPanel } from './ledger.tsx';
import { MapView } from './mapView.tsx';
import { Dispatch, NewsStrip } from './newsView.tsx';
import { RevealCards, RevealSteps } from './revealView.tsx';
import { Ring } from './ring.tsx';
import { TableSheet } from './tableView.tsx';
import { useKeys } from '../useKeys.ts';
import { useNarrow } from '../useNarrow.ts';
import { useReveal, type RevealPace } from './useReveal.ts';
import { useTop } from '../useTop.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as mapViewCss from './mapView.module.css';

/** A gauge as it stands after the consequences shown so far. */
function movedGauge(gauge: Gauge, side: Side, steps: readonly RevealStep[]): Gauge {
  const last = steps.findLast((step) => step.gauge?.side === side && step.gauge.id === gauge.id);
  if (last?.gauge === undefined) return gauge;
  const { fill, figure } = last.gauge;
  return {
    ...gauge,
    fill,
    ...(figure === undefined ? {} : { figure }),
    reason: `${last.amount ?? ''} ${last.text}`.trim(),
  };
}

function wordsOf(description: Description, pace: RevealPace): string {
  const { reveal } = description;
  if (reveal === undefined)
    return description.beat === 'news' ? description.news.headline : description.seal.hint;
  if (pace.shown === 0)
    return pace.turned
      ? reveal.choices.map((choice) => `${choice.who}: ${choice.title}.`).join(' ')
      : reveal.heading;
  const step = reveal.steps[pace.shown - 1];
  const words = `${step?.amount ?? ''} ${step?.text ?? ''}`.trim();
  return pace.done ? `${words}. ${reveal.outcome}` : words;
}

/** Keeps the reader's place: when what had the focus is gone, the heading of the new beat takes it. */
function useFocusKept(beat: string): void {
  const before = useRef(beat);
  useEffect(() => {
    if (before.current === beat) return;
    before.current = beat;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`.${boardCss.choices} h2`)?.focus({ preventScroll: true });
  }, [beat]);
}

/** Starts each beat at the top of the page, but where a seal is taken back: there one goes on where one was. */
function useTopOfBeat({ beat, turn }: Description): void {
  const before = useRef(beat);
  useTop(`${turn} ${beat}`, before.current === 'sealed' && beat === 'choosing');
  before.current = beat;
}

/** The middle of the board: the map or the table, with what is told over it. */
function Centre(props: {
  readonly description: Description;
  readonly theatre: Theatre;
  /** The table, where it is what one decides at. */
  readonly table: Description['table'];
  readonly isNarrow: boolean;
  readonly pace: RevealPace;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, onIntent, pace, say, table, theatre } = props;
  return (
    <section class={boardCss.centre} aria-labelledby="centre-heading">
      <h2 id="centre-heading" class={wordsCss.onlySpoken}>
        {say('map-heading')}
      </h2>
      {table === undefined ? (
        <MapView theatre={theatre} incidents={description.incidents} say={say} />
      ) : null}
      <ul class={wordsCss.onlySpoken}>
        {description.incidents.map((incident) => (
          <li key={incident.label}>{incident.label}</li>
        ))}
      </ul>
      <div class={mapViewCss.ringPlace} data-over-map>
        <Ring stages={description.ring} say={say} />
      </div>
      {description.beat === 'choosing' || description.beat === 'sealed' ? (
        <NewsStrip news={description.news} say={say} />
      ) : null}
      {table === undefined ? null : (
        <TableSheet
          table={table}
          isOpen={description.beat === 'choosing'}
          isWithoutTotals={props.isNarrow}
          onIntent={onIntent}
          say={say}
        />
      )}
      {description.reveal === undefined ? null : (
        <RevealCards reveal={description.reveal} desks={description.desks} pace={pace} />
      )}
    </section>
  );
}

/** Both desks, one's own first, with their gauges as they stand after the consequences shown so far. */
function Desks(props: {
  readonly description: Description;
  readonly steps: readonly RevealStep[];
  readonly onExplain: (gauge: Gauge) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, onExplain, say, steps } = props;
  const latest = steps[steps.length - 1]?.gauge;
  const desk = (one: Desk): JSX.Element => (
    <DeskPanel
      key={one.side}
      desk={one}
      gauges={one.gauges.map((gauge) => movedGauge(gauge, one.side, steps))}
      {...(latest?.side === one.side ? { moved: latest.id } : {})}
      {...(one.own
        ? {}
        : { between: { heading: say('between-heading'), gauges: description.between } })}
      onExplain={onExplain}
      say={say}
    />
  );
  const [first, second] = description.desks;
  return (
    <>
      {first.own ? desk(first) : desk(second)}
      {first.own ? desk(second) : desk(first)}
    </>
  );
}

/** What a gauge means, and why it moved. */
function Explanation(props: {
  readonly gauge: Gauge;
  readonly onClose: () => void;
  readonly say: Say;
}): JSX.Element {
  const { gauge, say } = props;
  return (
    <Dialog heading={gauge.label} closeLabel={say('close')} onClose={props.onClose}>
      <p>{gauge.explanation}</p>
      {gauge.reason === undefined ? null : <p class={boardCss.sealHint}>{gauge.reason}</p>}
    </Dialog>
  );
}

/** The board. Where a canvas lives, its painter marks each box that it has painted, and the page's own drawing of that box is hidden. */
export function Board(props: {
  readonly description: Description;
  readonly theatre: Theatre;
  /** What is amiss with the keeping of the play, where anything is. */
  readonly notice?: ComponentChildren;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, theatre, onIntent, say } = props;
  const [asked, setAsked] = useState<Gauge>();
  const pace = useReveal(description.reveal);
  useKeys(description, onIntent);
  useFocusKept(description.beat);
  useTopOfBeat(description);
  const narrow = useNarrow();
  const isDeciding = description.beat === 'choosing' || description.beat === 'sealed';
  const decidedAt = isDeciding ? description.table : undefined;
  const moment = `${description.turn} ${description.beat} ${pace.shown} ${pace.turned}`;
  return (
    <div
      class={boardCss.board}
      data-beat={description.beat}
      data-centre={decidedAt === undefined ? 'map' : 'table'}
      data-desks={description.desks.some((one) => one.gauges.length > 0) ? 'open' : 'closed'}
    >
      <BoardHeader description={description} onIntent={onIntent} say={say} />
      {props.notice}
      <main class={boardCss.boardMain}>
        <p class={wordsCss.onlySpoken}>{description.summary}</p>
        <Centre
          description={description}
          theatre={theatre}
          table={decidedAt}
          isNarrow={narrow}
          pace={pace}
          onIntent={onIntent}
          say={say}
        />
        <Desks
          description={description}
          steps={description.reveal?.steps.slice(0, pace.shown) ?? []}
          onExplain={setAsked}
          say={say}
        />
        <LedgerPanel ledger={description.ledger} say={say} />
        {description.beat === 'news' ? (
          <Dispatch description={description} onIntent={onIntent} say={say} />
        ) : null}
        {isDeciding ? <Cards description={description} onIntent={onIntent} say={say} /> : null}
        {description.reveal === undefined ? null : (
          <RevealSteps
            reveal={description.reveal}
            ring={description.ring}
            pace={pace}
            onIntent={onIntent}
            say={say}
          />
        )}
        {isDeciding ? (
          <Decide
            description={description}
            table={narrow ? decidedAt : undefined}
            onIntent={onIntent}
            say={say}
          />
        ) : null}
      </main>
      <Announcer words={wordsOf(description, pace)} moment={moment} />
      {asked === undefined ? null : (
        <Explanation gauge={asked} onClose={() => setAsked(undefined)} say={say} />
      )}
    </div>
  );
}
