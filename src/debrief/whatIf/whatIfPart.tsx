/** What if: at any turn, the three postures of a side, and the range of what could have come of each in this model. */
import './whatIf.module.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { playedOnBy } from '../../analysis/counterfactual/counterfactualOrder.ts';
import { alternativeRun } from '../../analysis/counterfactual/counterfactualRun.ts';
import type { RunFile } from '../../model/match/run.ts';
import { settingOf } from '../../model/state/setting.ts';
import { SIDES, otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { percent } from '../../text/numbers.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { PostureEmblem } from '../../ui/look/emblem.tsx';
import { measureName } from '../../seat/measureName.ts';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';
import { Figure } from '../figure/figure.tsx';
import { measureChosen } from '../readings/readTruths.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { barsChart } from './charts/barsChart.ts';
import type { BranchPoint } from './charts/before.ts';
import { endingsChart, greatestContrast } from './charts/endingsChart.ts';
import { OwnCourses } from './overlay/ownCourses.tsx';
import { dependence } from './dependence.ts';
import { postureChosen, readBranches } from './readWhatIf.ts';
import type { Branch } from './readWhatIf.ts';
import { TurnStrip } from './turnStrip.tsx';
import type { Played } from './continuations.ts';
import { CONTINUATIONS, usePlayed } from './useWhatIf.ts';
import type { WhatIfSource } from './useWhatIf.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as exportsCss from '../exports/exports.module.css';
import * as pageCss from '../page.module.css';
import { MARK_CLASS, SIDE_CLASS } from '../parts/sideClass.ts';
import * as veilCss from '../parts/veil.module.css';
import * as whatIfCss from './whatIf.module.css';

/** How far below the window the part begins to follow what is played. */
const AHEAD = '1200px';

/** Opens the play room after a turn of this run that went otherwise. */
export type PlayOn = (run: RunFile, branch: BranchPoint) => void;

/** Which side and turn are looked at; noted for whoever comes back. */
function useLooked({ looked }: WhatIfSource) {
  const [side, setSide] = useState<Side>(looked.side);
  const [picked, setPicked] = useState(looked.turn);
  const pick = (next: number): void => {
    looked.turn = next;
    setPicked(next);
  };
  const change = (next: Side): void => {
    looked.side = next;
    setSide(next);
  };
  return { side, picked, pick, change };
}

/** The turn that is looked at, its branches, and the turn on which most depended. */
function useBranches(
  { run }: DebriefInput,
  { order }: WhatIfSource,
  { moment, progress, sum }: Played,
  side: Side,
  picked: number | undefined,
) {
  const { depended, most } = useMemo(
    () => dependence(order, sum, run.log, side),
    [order, side, moment],
  );
  const turn = picked ?? (progress === 'done' ? most : 1);
  const entry = run.log[turn - 1];
  if (entry === undefined) throw new Error(`WhatIf: the log has no turn ${turn}`);
  const branches = useMemo(
    () => readBranches(order, sum, entry, side),
    [order, entry, side, moment],
  );
  const mostEntry = run.log[most - 1];
  const stands =
    progress === 'done' &&
    mostEntry !== undefined &&
    greatestContrast(readBranches(order, sum, mostEntry, side)) !== undefined;

  return { turn, entry, branches, depended, most, stands };
}

/** What both sides did at a turn. */
function TurnMoment(props: {
  readonly input: DebriefInput;
  readonly turn: number;
  readonly entry: TurnEntry;
}): JSX.Element {
  const { entry, turn } = props;
  const { say, scenario } = props.input;
  return (
    <div class={whatIfCss.whatifMoment}>
      <p class={whatIfCss.whatifWhen}>
        <b>{say('debrief-turn', { turn })}</b> {say(`stage-${entry.stages.chosen}`)}
        <time>{writtenDay(dateOfTurn(scenario.calendar, turn), scenario.language)}</time>
      </p>
      {SIDES.map((one) => (
        <p key={one} class={`${whatIfCss.whatifAct} ${SIDE_CLASS[one]}`}>
          <PostureEmblem posture={postureChosen(entry, one)} class={whatIfCss.actEmblem} />
          <span>
            <b class={`${pageCss.sideName} ${SIDE_CLASS[one]}`}>{scenario.sides[one].name}</b>
            {measureName(scenario, measureChosen(entry, one), say)}
          </span>
        </p>
      ))}
    </div>
  );
}

/** What came of every alternative of every turn. */
export function WhatIfPart(props: {
  readonly input: DebriefInput;
  readonly source: WhatIfSource;
  readonly onPlayOn: PlayOn | undefined;
}): JSX.Element {
  const { onPlayOn, input, source } = props;
  const { run, say, scenario, seat } = input;
  const { change, pick, picked, side } = useLooked(source);
  const played = usePlayed(source);
  const { look, progress } = played;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => whenNear(place.current, look), []);

  const { branches, depended, entry, most, stands, turn } = useBranches(
    input,
    source,
    played,
    side,
    picked,
  );
  const endings = useMemo(() => endingsChart(input, branches), [branches]);
  const bars = useMemo(() => barsChart(input, side, branches), [branches]);
  const keep = ({ posture }: Branch): void => {
    const alternative = { turn, side, posture };
    const seats = { ...run.seats, [seat]: 'person' as const };
    const branched = alternativeRun(settingOf(scenario), { ...run, seats }, alternative, 'turn');
    onPlayOn?.(branched.run, alternative);
  };

  return (
    <div class={whatIfCss.whatif} ref={place} data-progress={progress}>
      <div class={pageCss.panel}>
        <TurnStrip input={input} turn={turn} depended={depended} onTurn={pick} />
        <p class={`${exportsCss.panelNote} ${whatIfCss.whatifStripNote}`}>
          {stands
            ? say('debrief-whatif-most', { turn: most, side: scenario.sides[side].name })
            : say('debrief-whatif-strip')}
        </p>
        <TurnMoment input={input} turn={turn} entry={entry} />
        <SideSwitch input={input} side={side} onSide={change} />
      </div>
      <HowPlayed input={input} source={source} played={played} games={branches[0]?.games ?? 0} />
      <div class={whatIfCss.whatifFigures}>
        <Figure chart={endings} say={say} level={3} />
        <Figure chart={bars} say={say} level={3} />
      </div>
      <OwnCourses
        input={input}
        side={side}
        branches={branches}
        onKeep={onPlayOn === undefined ? undefined : keep}
      />
      <Announcer
        words={progress === 'done' || picked !== undefined ? endings.sentence : ''}
        moment={`${turn} ${side} ${progress}`}
      />
    </div>
  );
}

/** Whose choice is looked at. */
export function SideSwitch(props: {
  readonly input: DebriefInput;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}): JSX.Element {
  const { say, scenario, seat } = props.input;
  return (
    <fieldset class={whatIfCss.whatifSides}>
      <legend>{say('debrief-whatif-side')}</legend>
      {[seat, otherSide(seat)].map((side) => (
        <label key={side} class={`${whatIfCss.whatifSide} ${SIDE_CLASS[side]}`}>
          <input
            type="radio"
            name="whatif-side"
            checked={side === props.side}
            onChange={() => props.onSide(side)}
          />
          <i class={`${veilCss.mark} ${MARK_CLASS[side]}`} aria-hidden="true" />
          {scenario.sides[side].name}
        </label>
      ))}
    </fieldset>
  );
}

/** Who plays on, how often, and how far it is. */
function HowPlayed(props: {
  readonly input: DebriefInput;
  readonly source: WhatIfSource;
  readonly played: Played;
  readonly games: number;
}): JSX.Element {
  const { games } = props;
  const { run, say, scenario } = props.input;
  const { progress, share } = props.played;
  const { start, stop } = props.source.continuations;
  const by = playedOnBy({ seed: run.seed, seats: run.seats, choices: [] });
  return (
    <div class={whatIfCss.whatifHow}>
      <p>
        {say('debrief-whatif-how', {
          games: CONTINUATIONS,
          struck: scenario.sides.struck.name,
          host: scenario.sides.host.name,
          byStruck: say(`debrief-type-${by.struck}`),
          byHost: say(`debrief-type-${by.host}`),
        })}
      </p>
      <div class={whatIfCss.whatifProgress}>
        <progress max={1} value={share} aria-label={say('debrief-whatif-progress-name')} />
        <p>
          {progress === 'done'
            ? say('debrief-whatif-done', { games })
            : progress === 'failed'
              ? say('debrief-whatif-failed')
              : say(progress === 'stopped' ? 'debrief-whatif-stopped' : 'debrief-whatif-playing', {
                  games,
                  share: percent(share),
                })}
        </p>
        {progress === 'playing' ? (
          <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={stop}>
            {say('debrief-whatif-stop')}
          </button>
        ) : null}
        {progress === 'stopped' || progress === 'failed' ? (
          <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={start}>
            {say('debrief-whatif-again')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** Calls back once, when an element is in view or near it; at once where the browser cannot tell. */
function whenNear(element: HTMLElement | null, near: () => void): () => void {
  if (element === null || typeof IntersectionObserver === 'undefined') {
    near();
    return () => {};
  }
  const watching = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      near();
    },
    { rootMargin: AHEAD },
  );
  watching.observe(element);
  return () => watching.disconnect();
}
