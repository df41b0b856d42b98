/** The three posture cards as the parallel DOM has them: buttons whose boxes Phaser paints, and which show themselves without it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { MeasureGlyph, PostureEmblem } from '../../../ui/look/emblem.tsx';
import { MEASURE_LOOKS } from '../../../ui/look/looks.ts';
import { LineDrawing } from '../../../ui/look/lineDrawing.tsx';
import type { Card, Description, Hint, Intent } from '../../../seat/description.ts';
import { isNarrow } from '../useNarrow.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as cardsCss from './cards.module.css';

const HINT_WORDS = {
  '+': 'hint-gains',
  '−': 'hint-costs',
  '!': 'hint-binds',
  '?': 'hint-depends',
} as const;

function HintMark(props: { readonly hint: Hint; readonly say: Say }): JSX.Element {
  return (
    <span class={cardsCss.hint}>
      <b aria-hidden="true">{props.hint.sign}</b>
      <span class={wordsCss.onlySpoken}>{props.say(HINT_WORDS[props.hint.sign])} </span>
      <span>{props.hint.text}</span>
    </span>
  );
}

function Pager(props: {
  readonly card: Card;
  readonly disabled: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { card, say } = props;
  const count = card.variants.length;
  const turn = (step: number): number => (card.shown + step + count) % count;
  const ask = (step: number): void =>
    props.onIntent({ type: 'vary', posture: card.posture, variant: turn(step) });
  return (
    <fieldset class={cardsCss.pager} aria-label={say('variants-of', { posture: card.label })}>
      <button
        type="button"
        data-zone={`vary:${card.posture}:${turn(-1)}:back`}
        disabled={props.disabled}
        aria-label={say('variant-back')}
        onClick={() => ask(-1)}
      >
        <LineDrawing
          path="M2.5 7.8L6 4.2L9.5 7.8"
          of={12}
          stroke={1.8}
          class={cardsCss.pagerArrow}
        />
      </button>
      <span class={cardsCss.pagerCount}>
        {say('variant-count', { shown: card.shown + 1, count })}
      </span>
      <button
        type="button"
        data-zone={`vary:${card.posture}:${turn(1)}:on`}
        disabled={props.disabled}
        aria-label={say('variant-on')}
        onClick={() => ask(1)}
      >
        <LineDrawing
          path="M2.5 4.2L6 7.8L9.5 4.2"
          of={12}
          stroke={1.8}
          class={cardsCss.pagerArrow}
        />
      </button>
    </fieldset>
  );
}

function Mediators(props: {
  readonly card: Card;
  readonly disabled: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const mediators = props.card.mediators ?? [];
  const called = mediators.find((mediator) => mediator.chosen);
  return (
    <fieldset class={cardsCss.mediators} aria-label={props.say('mediators')}>
      <div class={cardsCss.mediatorRow}>
        {mediators.map((mediator) => (
          <button
            key={mediator.id}
            type="button"
            class={cardsCss.mediator}
            data-zone={`call:${mediator.id}`}
            disabled={props.disabled}
            aria-pressed={mediator.chosen}
            title={mediator.note}
            onClick={() => props.onIntent({ type: 'call', mediator: mediator.id })}
          >
            {mediator.name}
          </button>
        ))}
      </div>
      {called === undefined ? null : (
        <p class={cardsCss.mediatorNote}>
          <b>{called.name}</b> {called.note}
        </p>
      )}
    </fieldset>
  );
}

/** One posture's card: its emblem, key and measure, its variants, and whom to call. */
export function PostureCard(props: {
  readonly card: Card;
  readonly isOpen: boolean;
  readonly isSealed: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element | null {
  const { card, say, onIntent } = props;
  const variant = card.variants[card.shown] ?? card.variants[0];
  if (variant === undefined) return null;
  const disabled = !props.isOpen;
  return (
    <article
      class={cardsCss.card}
      data-paint="card"
      data-card={card.posture}
      data-state={card.chosen ? 'chosen' : 'open'}
      data-sealed={props.isSealed && card.chosen ? 'yes' : 'no'}
      data-resting={disabled && !card.chosen ? 'yes' : 'no'}
    >
      <MeasureGlyph
        glyph={MEASURE_LOOKS[variant.measure].glyph}
        class={cardsCss.cardMark}
        weight={1.3}
      />
      <button
        type="button"
        class={cardsCss.cardBody}
        data-zone={`card:${card.posture}`}
        aria-pressed={card.chosen}
        aria-keyshortcuts={card.key}
        disabled={disabled}
        onClick={() => onIntent({ type: 'choose', posture: card.posture })}
      >
        <span class={cardsCss.cardTop}>
          <PostureEmblem posture={card.posture} class={cardsCss.cardEmblem} />
          <span class={cardsCss.cardPosture}>{card.label}</span>
          <span class={cardsCss.cardKey} aria-hidden="true">
            {card.key}
          </span>
        </span>
        <span class={cardsCss.cardTitle}>{variant.title}</span>
        <span class={cardsCss.cardText}>{variant.text}</span>
        <span class={cardsCss.cardHints}>
          {variant.hints.map((hint) => (
            <HintMark key={hint.sign + hint.text} hint={hint} say={say} />
          ))}
        </span>
      </button>
      {card.mediators !== undefined && card.mediators.length > 0 ? (
        <Mediators card={card} disabled={disabled} onIntent={onIntent} say={say} />
      ) : null}
      {card.variants.length > 1 ? (
        <Pager card={card} disabled={disabled} onIntent={onIntent} say={say} />
      ) : null}
    </article>
  );
}

/** The row of three cards; while sealed they rest, and the sealed one wears its seal. */
export function Cards(props: {
  readonly description: Description;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, onIntent, say } = props;
  const list = useRef<HTMLDivElement>(null);
  const chosen = description.cards.find((card) => card.chosen)?.posture;
  // Where there is little room a chosen card opens: what it shows then comes into view above the seal.
  useEffect(() => {
    if (chosen === undefined || !isNarrow()) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.current
      ?.querySelector(`[data-card="${chosen}"]`)
      ?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  }, [chosen]);
  return (
    <section class={`${cardsCss.choices} ${cardsCss.choicesCards}`} aria-labelledby="cards-heading">
      <h2 id="cards-heading" class={wordsCss.onlySpoken} tabIndex={-1}>
        {say('cards-heading')}
      </h2>
      <div class={cardsCss.cards} ref={list}>
        {description.cards.map((card) => (
          <PostureCard
            key={card.posture}
            card={card}
            isOpen={description.beat === 'choosing'}
            isSealed={description.beat === 'sealed'}
            onIntent={onIntent}
            say={say}
          />
        ))}
      </div>
      <p class={boardCss.keysHint} aria-hidden="true">
        {say('keys-hint')}
      </p>
    </section>
  );
}
