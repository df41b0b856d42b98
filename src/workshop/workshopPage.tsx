/** The instructor's room: where a scenario is chosen, the bench on which it is made, and its papers. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Migrated } from '../scenario/migrations.ts';
import type { MessageId } from '../text/messageIds.ts';
import type { Say } from '../text/speaker.ts';
import { Dialog } from '../ui/dialog.tsx';
import { benchFor, type Bench, type Validated } from './bench.ts';
import { BenchPage } from './benchPage.tsx';
import { keptDocument } from './keptDocument.ts';
import { DropZone } from './load/dropZone.tsx';
import { LoadWays } from './load/loadWays.tsx';
import type { HandedIn } from './load/openText.ts';
import { LazyPane, loadPack } from './panes/lazyPane.tsx';
import type { ScenarioDocument } from './scenarioDocument.ts';
import { StartPage } from './startPage.tsx';

interface OnBench {
  readonly bench: Bench;
  readonly migrated: Migrated | undefined;
}

/** The room; `start` is what it opens with, and `onBench` hears of every bench that is laid. */
export function WorkshopPage(props: {
  readonly start: HandedIn | undefined;
  readonly onBench: (bench: Bench) => void;
  readonly onPlay: (valid: Validated) => void;
  readonly onLeave: () => void;
  readonly say: Say;
}): JSX.Element {
  const { say, start } = props;
  const lay = ({ document, migrated }: Extract<HandedIn, { ok: true }>): OnBench => {
    const bench = benchFor(document);
    props.onBench(bench);
    return { bench, migrated };
  };
  const [onBench, setOnBench] = useState<OnBench | undefined>(() =>
    start?.ok === true ? lay(start) : undefined,
  );
  const [problem, setProblem] = useState<MessageId | undefined>(
    start?.ok === false ? start.problem : undefined,
  );
  const [kept, setKept] = useState<ScenarioDocument>();
  const [isLoading, setLoading] = useState(false);
  const [packed, setPacked] = useState<Validated>();
  useEffect(() => void keptDocument().then(setKept), [isLoading]);
  const take = (handedIn: HandedIn): void => {
    setProblem(handedIn.ok ? undefined : handedIn.problem);
    if (!handedIn.ok) return;
    setOnBench(lay(handedIn));
    setLoading(false);
  };
  if (packed !== undefined)
    return (
      <LazyPane
        load={loadPack}
        given={{ scenario: packed.scenario, say, onLeave: () => setPacked(undefined) }}
        say={say}
        otherwise={
          <button type="button" class="button" onClick={() => setPacked(undefined)}>
            {say('pack-back')}
          </button>
        }
      />
    );
  const trouble =
    problem === undefined ? null : (
      <p class="load-problem" role="alert">
        {say(problem)}
      </p>
    );
  if (onBench === undefined)
    return (
      <DropZone onOpen={take} say={say}>
        <StartPage onLeave={props.onLeave} say={say}>
          {trouble}
          <LoadWays kept={kept} level={2} onOpen={take} say={say} />
        </StartPage>
      </DropZone>
    );
  return (
    <DropZone onOpen={take} say={say}>
      <BenchPage
        key={onBench.bench}
        bench={onBench.bench}
        migrated={onBench.migrated}
        onLoad={() => setLoading(true)}
        onPack={setPacked}
        onPlay={props.onPlay}
        onLeave={props.onLeave}
        say={say}
      />
      {isLoading || problem !== undefined ? (
        <Dialog
          heading={say('load-heading')}
          closeLabel={say('close')}
          onClose={() => {
            setLoading(false);
            setProblem(undefined);
          }}
          wide
        >
          {trouble}
          <p class="field-note">{say('load-replaces')}</p>
          <LoadWays kept={undefined} level={3} onOpen={take} say={say} />
        </Dialog>
      ) : null}
    </DropZone>
  );
}
