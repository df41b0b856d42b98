/** What if: at any turn, the three postures of a side, and the range of what could have come of each in this model. */
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
import '../styles/whatIf.css';
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

/** How far below the window the part begins to follow what is played. */
const AHEAD = '1200px';

/** Opens the play room after a turn of this run that went otherwise. */
export type PlayOn = (run: RunFile, branch: BranchPoint) => void;

/** What came of every alternative of every turn. */
export function WhatIfPart(props: {
  readonly input: DebriefInput;
  readonly source: WhatIfSource;
  readonly onPlayOn: PlayOn | undefined;
}): JSX.Element {
  const { onPlayOn, input, source } = props;
  const { run, say, scenario, seat } = input;
  const { looked, order } = source;
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
  const played = usePlayed(source);
  const { look, moment, progress, sum } = played;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => whenNear(place.current, look), []);

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
  const endings = useMemo(() => endingsChart(input, branches), [branches]);
  const bars = useMemo(() => barsChart(input, side, branches), [branches]);
  const mostEntry = run.log[most - 1];
  const stands =
    progress === 'done' &&
    mostEntry !== undefined &&
    greatestContrast(readBranches(order, sum, mostEntry, side)) !== undefined;

  const keep = ({ posture }: Branch): void => {
    const alternative = { turn, side, posture };
    const seats = { ...run.seats, [seat]: 'person' as const };
    const branched = alternativeRun(settingOf(scenario), { ...run, seats }, alternative, 'turn');
    onPlayOn?.(branched.run, alternative);
  };

  return (
    <div class="whatif" ref={place} data-progress={progress}>
      <div class="whatif-desk panel">
        <TurnStrip input={input} turn={turn} depended={depended} onTurn={pick} />
        <p class="panel-note whatif-strip-note">
          {stands
            ? say('debrief-whatif-most', { turn: most, side: scenario.sides[side].name })
            : say('debrief-whatif-strip')}
        </p>
        <div class="whatif-moment">
          <p class="whatif-when">
            <b>{say('debrief-turn', { turn })}</b> {say(`stage-${entry.stages.chosen}`)}
            <time>{writtenDay(dateOfTurn(scenario.calendar, turn), scenario.language)}</time>
          </p>
          {SIDES.map((one) => (
            <p key={one} class={`whatif-act side-${one}`}>
              <PostureEmblem posture={postureChosen(entry, one)} class="act-emblem" />
              <span>
                <b class={`side-name side-${one}`}>{scenario.sides[one].name}</b>
                {measureName(scenario, measureChosen(entry, one), say)}
              </span>
            </p>
          ))}
        </div>
        <SideSwitch input={input} side={side} onSide={change} />
      </div>
      <HowPlayed input={input} source={source} played={played} games={branches[0]?.games ?? 0} />
      <div class="whatif-figures">
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
    <fieldset class="whatif-sides">
      <legend>{say('debrief-whatif-side')}</legend>
      {[seat, otherSide(seat)].map((side) => (
        <label key={side} class={`whatif-side side-${side}`}>
          <input
            type="radio"
            name="whatif-side"
            checked={side === props.side}
            onChange={() => props.onSide(side)}
          />
          <i class={`mark mark-${side}`} aria-hidden="true" />
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
    <div class="whatif-how">
      <p>
        {say('debrief-whatif-how', {
          games: CONTINUATIONS,
          struck: scenario.sides.struck.name,
          host: scenario.sides.host.name,
          byStruck: say(`debrief-type-${by.struck}`),
          byHost: say(`debrief-type-${by.host}`),
        })}
      </p>
      <div class="whatif-progress">
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
          <button type="button" class="button quiet" onClick={stop}>
            {say('debrief-whatif-stop')}
          </button>
        ) : null}
        {progress === 'stopped' || progress === 'failed' ? (
          <button type="button" class="button quiet" onClick={start}>
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
