/** The turns of a match, one after another: date, stage, news, both sides' acts, and what civilians paid. */
import type { JSX } from 'preact';
import { civiliansOf } from '../../model/rules/civilians.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { SIDES, isEnding, type Side, type Stage } from '../../model/vocabulary/words.ts';
import { whole } from '../../text/numbers.ts';
import { MeasureGlyph, PostureEmblem } from '../../ui/look/emblem.tsx';
import { ENDING_LOOKS, STAGE_LOOKS } from '../../ui/look/looks.ts';
import { measureName } from '../../seat/measureName.ts';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';
import { endingName } from './outcomeHead.tsx';
import { measureDone } from '../readings/readTruths.ts';
import { names, type DebriefInput } from '../readings/debriefInput.ts';
import * as toneCss from '../../ui/look/tone.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import { SIDE_CLASS } from './sideClass.ts';
import * as timelineCss from './timeline.module.css';

interface OfTurn {
  readonly entry: TurnEntry;
  readonly input: DebriefInput;
}

/** Every turn, then the end. */
export function Timeline(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say } = props.input;
  const last = run.log.at(-1);
  return (
    <ol class={timelineCss.timeline} aria-label={say('debrief-timeline')}>
      {run.log.map((entry) => (
        <Turn key={entry.turn} entry={entry} input={props.input} />
      ))}
      {last !== undefined && run.ending !== null && isEnding(last.stages.after) ? (
        <li
          class={`${timelineCss.turn} ${timelineCss.turnEnd} ${TONE_CLASS[ENDING_LOOKS[run.ending].tone]}`}
        >
          <div class={timelineCss.turnStage}>
            <span class={timelineCss.stageMark}>
              <MeasureGlyph glyph={ENDING_LOOKS[run.ending].glyph} weight={2.4} />
            </span>
            <p class={timelineCss.turnEndName}>{endingName(props.input, run.ending)}</p>
          </div>
        </li>
      ) : null}
    </ol>
  );
}

function Turn({ entry, input }: OfTurn): JSX.Element {
  const { say, scenario } = input;
  const { after, chosen } = entry.stages;
  const { tone } = STAGE_LOOKS[chosen];
  return (
    <li class={`${timelineCss.turn} ${TONE_CLASS[tone]}`} data-stage={chosen}>
      <p class={timelineCss.turnWhen}>
        <b>{say('debrief-turn', { turn: entry.turn })}</b>
        <time>{writtenDay(dateOfTurn(scenario.calendar, entry.turn), scenario.language)}</time>
      </p>
      <div class={timelineCss.turnStage}>
        <StageMark stage={chosen} />
        <div class={timelineCss.stageWords}>
          <p class={timelineCss.stageName}>{say(`stage-${chosen}`)}</p>
          {isEnding(after) || after === chosen ? null : (
            <p class={`${timelineCss.stageAfter} ${TONE_CLASS[STAGE_LOOKS[after].tone]}`}>
              <i class={timelineCss.leads} aria-hidden="true" />
              <span class={wordsCss.onlySpoken}>{say('debrief-leads-to')} </span>
              {say(`stage-${after}`)}
            </p>
          )}
        </div>
      </div>
      <News entry={entry} input={input} />
      {SIDES.map((side) => (
        <Act key={side} side={side} entry={entry} input={input} />
      ))}
      <Aftermath entry={entry} input={input} />
    </li>
  );
}

function StageMark(props: { readonly stage: Stage }): JSX.Element {
  return (
    <span class={timelineCss.stageMark}>
      <MeasureGlyph glyph={STAGE_LOOKS[props.stage].glyph} weight={2.4} />
    </span>
  );
}

function News({ entry, input }: OfTurn): JSX.Element | null {
  const { say, scenario } = input;
  const headlines = scenario.injects
    .filter(({ id }) => entry.injects.includes(id))
    .map(({ headline }) => headline);
  if (entry.attack === null && headlines.length === 0) return null;
  return (
    <div class={timelineCss.turnNews}>
      {entry.attack === null ? null : (
        <p class={timelineCss.turnAttack}>
          <i class={timelineCss.attackMark} aria-hidden="true" />
          {say('debrief-attack', names(scenario))}
        </p>
      )}
      {headlines.map((headline) => (
        <p key={headline}>{headline}</p>
      ))}
    </div>
  );
}

function Act({ entry, input, side }: OfTurn & { readonly side: Side }): JSX.Element {
  const { say, scenario } = input;
  const { posture } = entry.deeds[side];
  return (
    <div class={`${timelineCss.turnAct} ${SIDE_CLASS[side]}`} data-posture={posture}>
      <PostureEmblem posture={posture} class={timelineCss.actEmblem} />
      <p>
        <span class={timelineCss.actWho}>
          {scenario.sides[side].name} · {say(`posture-${posture}`)}
        </span>
        <span class={timelineCss.actName}>
          {measureName(scenario, measureDone(entry, side), say)}
        </span>
        {entry.choices[side].lapsed === true ? (
          <span class={timelineCss.actLapsed}>{say('debrief-lapsed')}</span>
        ) : null}
      </p>
    </div>
  );
}

function Aftermath({ entry, input }: OfTurn): JSX.Element {
  const { say, scenario } = input;
  const mediator = scenario.mediators.find(({ id }) => id === entry.call?.mediator)?.name ?? '';
  const signed = entry.stages.chosen === 'bargaining' && (entry.table?.agreement ?? null) !== null;
  return (
    <div class={timelineCss.turnAfter}>
      {entry.call === null ? null : (
        <p>
          {say(entry.call.opened ? 'debrief-call-opened' : 'debrief-call-failed', { mediator })}
        </p>
      )}
      {signed ? (
        <p class={`${toneCss.toneCalm} ${timelineCss.marked}`}>{say('debrief-signed')}</p>
      ) : null}
      {entry.implementing?.broke === true ? (
        <p class={timelineCss.marked}>{say('debrief-broke')}</p>
      ) : null}
      <Paid entry={entry} input={input} />
    </div>
  );
}

function Paid({ entry, input }: OfTurn): JSX.Element | null {
  const { say, scenario } = input;
  const persons = civiliansOf([entry], scenario.personsPerHarm);
  const struck = persons.struck.casualties;
  const host = persons.host.casualties;
  if (struck + host === 0) return null;
  const one = struck > 0 ? 'struck' : 'host';
  return (
    <p class={timelineCss.turnPaid}>
      <span class={timelineCss.paidLabel}>{say('debrief-paid')}</span>
      {struck > 0 && host > 0
        ? say('debrief-paid-both', {
            ...names(scenario),
            struckPersons: whole(struck),
            hostPersons: whole(host),
          })
        : say('debrief-paid-one', {
            persons: whole(persons[one].casualties),
            side: scenario.sides[one].name,
          })}
    </p>
  );
}
