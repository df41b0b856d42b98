/** One pressure as a bar: exact with a figure, or in three bands with a word; pips for public commitment. */
import type { JSX } from 'preact';
import type { Gauge as GaugeDescription } from '../../seat/description.ts';
import './gauge.css';

function Pips(props: { readonly filled: number }): JSX.Element {
  return (
    <span class="gauge-pips" aria-hidden="true">
      {[0, 1, 2].map((pip) => (
        <i key={pip} class={pip < props.filled ? 'on' : ''} />
      ))}
    </span>
  );
}

/** A gauge; with `onExplain` all of it is a button that asks what it means. `moved` marks the one that has just changed. */
export function GaugeBar(props: {
  readonly gauge: GaugeDescription;
  readonly moved?: boolean;
  readonly onExplain?: (id: string) => void;
}): JSX.Element {
  const { gauge, onExplain } = props;
  const value = gauge.band?.word ?? gauge.figure ?? '';
  const parts = gauge.band === undefined ? [] : [0, 1, 2];
  const look = `gauge tone-${gauge.tone}${props.moved === true ? ' moved' : ''}`;
  const content = (
    <>
      <span class="gauge-head">
        <span class="gauge-name">{gauge.label}</span>
        {gauge.pips === undefined ? null : <Pips filled={gauge.pips} />}
        <span class={gauge.band === undefined ? 'gauge-figure' : 'gauge-word'}>{value}</span>
      </span>
      {gauge.pips === undefined ? (
        <span class="gauge-track" aria-hidden="true">
          {parts.length > 0 ? (
            parts.map((part) => (
              <span
                key={part}
                class={part <= (gauge.band?.index ?? -1) ? 'gauge-part on' : 'gauge-part'}
              />
            ))
          ) : (
            <span class="gauge-part whole">
              <span
                class="gauge-fill"
                style={{ width: `${Math.round(gauge.fill * 1000) / 10}%` }}
              />
              {gauge.danger === undefined ? null : (
                <span class="gauge-danger" style={{ left: `${gauge.danger * 100}%` }} />
              )}
            </span>
          )}
        </span>
      ) : null}
      {gauge.reason === undefined ? null : <span class="gauge-reason">{gauge.reason}</span>}
    </>
  );
  if (onExplain === undefined)
    return (
      <div class={look} data-gauge={gauge.id}>
        {content}
      </div>
    );
  return (
    <button
      type="button"
      class={`${look} gauge-ask`}
      data-gauge={gauge.id}
      title={gauge.explanation}
      onClick={() => onExplain(gauge.id)}
    >
      {content}
    </button>
  );
}
