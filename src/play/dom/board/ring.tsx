/** The ring of stages as an ordered list: where the crisis stands and where it can go next. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { RingStage } from '../../../seat/description.ts';
import { TONE_CLASS } from '../../../ui/look/toneClass.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as mapViewCss from './mapView.module.css';
import * as tableViewCss from './tableView.module.css';

const STATE_WORDS = {
  present: 'stage-present',
  possible: 'stage-possible',
  quiet: 'stage-quiet',
} as const;

/** The five stages; CSS lays them out as a ring, or as a line where there is no room for one. */
export function Ring(props: {
  readonly stages: readonly RingStage[];
  readonly say: Say;
}): JSX.Element {
  return (
    <div class={mapViewCss.ring} data-paint="ring">
      <svg
        class={mapViewCss.ringTrack}
        viewBox="-50 -50 100 100"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
      >
        <circle r="49" stroke-dasharray="0.6 3.4" stroke-width="1" stroke-linecap="round" />
      </svg>
      <ol aria-label={props.say('ring-heading')}>
        {props.stages.map((stage) => (
          <li
            key={stage.id}
            class={`${mapViewCss.ringStage} ${TONE_CLASS[stage.tone]}`}
            data-stage={stage.id}
            data-state={stage.state}
            aria-current={stage.state === 'present' ? 'step' : undefined}
          >
            <i class={mapViewCss.ringDot} aria-hidden="true" />
            <span class={mapViewCss.ringName}>
              {stage.label}
              {stage.detail === undefined ? null : (
                <span class={tableViewCss.ringDetail}>{stage.detail}</span>
              )}
            </span>
            <span class={wordsCss.onlySpoken}>{props.say(STATE_WORDS[stage.state])}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
