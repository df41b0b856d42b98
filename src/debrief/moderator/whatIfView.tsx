/** What if, for a room: one turn and one side, how the match could have ended after each posture, and the turns to choose from. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { percent } from '../../text/numbers.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { measureName } from '../../seat/measureName.ts';
import { measureChosen } from '../readings/readTruths.ts';
import { contrastSentence, endingsChart } from '../whatIf/charts/endingsChart.ts';
import { dependence } from '../whatIf/dependence.ts';
import { readBranches } from '../whatIf/readWhatIf.ts';
import { TurnStrip } from '../whatIf/turnStrip.tsx';
import { usePlayed } from '../whatIf/useWhatIf.ts';
import { SideSwitch } from '../whatIf/whatIfPart.tsx';
import type { ModeratorContent } from './finding.ts';
import { LargeChart } from './largeChart.tsx';
import { sizeOf } from './sizeOf.ts';
import * as moderatorCss from './moderator.module.css';

/** The screen. */
export function WhatIfView(props: NonNullable<ModeratorContent['whatIf']>): JSX.Element {
  const { input, source } = props;
  const { looked, order } = source;
  const { run, say, scenario } = input;
  const [side, setSide] = useState(looked.side);
  const [picked, setPicked] = useState(looked.turn);
  const { look, moment, progress, share, sum } = usePlayed(source);
  useEffect(look, []);
  const { depended, most } = useMemo(
    () => dependence(order, sum, run.log, side),
    [order, side, moment],
  );
  const turn = picked ?? (progress === 'done' ? most : 1);
  const entry = run.log[turn - 1];
  if (entry === undefined) throw new Error(`WhatIfView: the log has no turn ${turn}`);
  const branches = useMemo(
    () => readBranches(order, sum, entry, side),
    [order, entry, side, moment],
  );
  const chart = useMemo(() => endingsChart(input, branches), [branches]);
  const sentence = contrastSentence(input, branches) ?? say('debrief-whatif-none-yet');
  return (
    <main
      class={`${moderatorCss.moderatorScreen} ${moderatorCss.moderatorCharted} ${moderatorCss.moderatorWhatif}`}
    >
      <div class={moderatorCss.moderatorWords}>
        <p class={moderatorCss.moderatorKicker}>
          {say('moderator-whatif-at', { turn, stage: say(`stage-${entry.stages.chosen}`) })}
        </p>
        <h1 class={`${moderatorCss.moderatorSentence} ${sizeOf(sentence)}`} tabIndex={-1}>
          {sentence}
        </h1>
        <p class={moderatorCss.moderatorDetail}>
          {say('moderator-whatif-chosen', {
            side: scenario.sides[side].name,
            measure: measureName(scenario, measureChosen(entry, side), say),
          })}{' '}
          {progress === 'failed'
            ? say('debrief-whatif-failed')
            : progress === 'done'
              ? say('moderator-whatif-range', { games: branches[0]?.games ?? 0 })
              : say('debrief-whatif-playing', {
                  share: percent(share),
                  games: branches[0]?.games ?? 0,
                })}
        </p>
      </div>
      <LargeChart chart={chart} say={say} />
      <div class={moderatorCss.moderatorDesk}>
        <TurnStrip
          input={input}
          turn={turn}
          depended={depended}
          onTurn={(next) => {
            looked.turn = next;
            setPicked(next);
          }}
        />
        <SideSwitch
          input={input}
          side={side}
          onSide={(next) => {
            looked.side = next;
            setSide(next);
          }}
        />
      </div>
      <Announcer words={picked === undefined ? '' : sentence} moment={`${turn} ${side}`} />
    </main>
  );
}
