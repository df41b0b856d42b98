/** The turns of a match in a row, one of them looked at: its stage, and how much of the ending depended on it. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { MeasureGlyph } from '../../ui/look/emblem.tsx';
import { STAGE_LOOKS } from '../../ui/look/looks.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as moderatorCss from '../moderator/moderator.module.css';
import * as whatIfCss from './whatIf.module.css';

/** A row of turns, moved along by its arrow keys, by touch or by the two buttons beside it. `depended` is 0 to 1, turn by turn. */
export function TurnStrip(props: {
  readonly input: DebriefInput;
  readonly turn: number;
  readonly depended: readonly number[];
  readonly onTurn: (turn: number) => void;
}): JSX.Element {
  const { depended, onTurn, turn } = props;
  const { run, say } = props.input;
  const row = useRef<HTMLDivElement>(null);
  const name = useId();
  useEffect(() => {
    const chosen = row.current?.children[turn - 1];
    if (row.current === null || !(chosen instanceof HTMLElement)) return;
    row.current.scrollLeft = chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2;
  }, [turn]);
  const most = Math.max(0.01, ...depended);
  return (
    <fieldset class={whatIfCss.turnStrip}>
      <legend>{say('debrief-whatif-turns')}</legend>
      <div class={moderatorCss.turnRow}>
        <Step
          label={say('debrief-whatif-previous')}
          path="M10 3L5 8L10 13"
          to={turn - 1}
          last={run.log.length}
          onTurn={onTurn}
        />
        <div class={whatIfCss.turnTicks} ref={row}>
          {run.log.map((entry, index) => {
            const stage = entry.stages.chosen;
            return (
              <label
                key={entry.turn}
                class={`${whatIfCss.turnTick} ${TONE_CLASS[STAGE_LOOKS[stage].tone]}`}
              >
                <input
                  type="radio"
                  name={name}
                  checked={entry.turn === turn}
                  aria-label={say('debrief-whatif-turn', {
                    turn: entry.turn,
                    stage: say(`stage-${stage}`),
                  })}
                  onChange={() => onTurn(entry.turn)}
                />
                <span class={whatIfCss.tickRail} aria-hidden="true">
                  <span style={{ height: `${(100 * (depended[index] ?? 0)) / most}%` }} />
                </span>
                <MeasureGlyph
                  glyph={STAGE_LOOKS[stage].glyph}
                  class={whatIfCss.tickGlyph}
                  weight={2}
                />
                <span class={whatIfCss.tickTurn} aria-hidden="true">
                  {entry.turn}
                </span>
              </label>
            );
          })}
        </div>
        <Step
          label={say('debrief-whatif-next')}
          path="M6 3L11 8L6 13"
          to={turn + 1}
          last={run.log.length}
          onTurn={onTurn}
        />
      </div>
    </fieldset>
  );
}

function Step(props: {
  readonly label: string;
  readonly path: string;
  readonly to: number;
  readonly last: number;
  readonly onTurn: (turn: number) => void;
}): JSX.Element {
  const { last, to } = props;
  return (
    <button
      type="button"
      class={`${buttonCss.button} ${buttonCss.quiet} ${whatIfCss.turnStep}`}
      aria-label={props.label}
      disabled={to < 1 || to > last}
      onClick={() => props.onTurn(to)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none">
        <path d={props.path} stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}
