/** One pressure as a bar: exact with a figure, or in three bands with a word; pips for public commitment. */
import type { JSX } from 'preact';
import type { Gauge as GaugeDescription } from '../../seat/description.ts';
import * as gaugeCss from './gauge.module.css';
import { TONE_CLASS } from './toneClass.ts';

function Pips(props: { readonly filled: number }): JSX.Element {
  return (
    <span class={gaugeCss.gaugePips} aria-hidden="true">
      {[0, 1, 2].map((pip) => (
        <i key={pip} class={pip < props.filled ? gaugeCss.on : ''} />
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
  const look = `${gaugeCss.gauge} ${TONE_CLASS[gauge.tone]}${props.moved === true ? ` ${gaugeCss.moved}` : ''}`;
  const content = (
    <>
      <span class={gaugeCss.gaugeHead}>
        <span class={gaugeCss.gaugeName}>{gauge.label}</span>
        {gauge.pips === undefined ? null : <Pips filled={gauge.pips} />}
        <span class={gauge.band === undefined ? gaugeCss.gaugeFigure : gaugeCss.gaugeWord}>
          {value}
        </span>
      </span>
      {gauge.pips === undefined ? (
        <span class={gaugeCss.gaugeTrack} aria-hidden="true">
          {parts.length > 0 ? (
            parts.map((part) => (
              <span
                key={part}
                class={
                  part <= (gauge.band?.index ?? -1)
                    ? `${gaugeCss.gaugePart} ${gaugeCss.on}`
                    : gaugeCss.gaugePart
                }
              />
            ))
          ) : (
            <span class={gaugeCss.gaugePart}>
              <span
                class={gaugeCss.gaugeFill}
                style={{ width: `${Math.round(gauge.fill * 1000) / 10}%` }}
              />
              {gauge.danger === undefined ? null : (
                <span class={gaugeCss.gaugeDanger} style={{ left: `${gauge.danger * 100}%` }} />
              )}
            </span>
          )}
        </span>
      ) : null}
      {gauge.reason === undefined ? null : <span class={gaugeCss.gaugeReason}>{gauge.reason}</span>}
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
      class={`${look} ${gaugeCss.gaugeAsk}`}
      data-gauge={gauge.id}
      title={gauge.explanation}
      onClick={() => onExplain(gauge.id)}
    >
      {content}
    </button>
  );
}
