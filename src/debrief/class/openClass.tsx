/** The door of the debrief of a class: takes plays in, has them checked by workers, and shows what they have in common. */
import { render } from 'preact';
import { classCrew } from '../../analysis/debriefCrews.ts';
import { classJob, preparingOrder } from '../../analysis/classJob.ts';
import { runOfItem } from '../../analysis/classRun.ts';
import { settingOf } from '../../model/setting.ts';
import type { RunFile } from '../../model/run.ts';
import type { Scenario } from '../../model/scenarioShape.ts';
import type { Side } from '../../model/words.ts';
import { loadShipped, shippedIds } from '../../scenario/library.ts';
import type { Say } from '../../text/speaker.ts';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/forcedColours.css';
import { ClassPage, type ClassView } from './classPage.tsx';
import { isPlayed } from './classReading.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import type { ClassOfScenario, KnownScenario, Shown } from './gathered.ts';
import { breathe } from './slices.ts';
import { warmPlots } from './warmPlots.ts';
import '../styles/page.css';
import '../styles/figure.css';
import '../styles/print.css';
import '../styles/class.css';
import '../styles/forced.css';

/** A play of a class that is to be looked at; `seat` is the side that a person played, or the struck state. */
export interface OpenedRun {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly seat: Side;
}

/** What the class's debrief asks of whoever opened it. */
export interface OpenClass {
  readonly say: Say;
  readonly onLeave: () => void;
  /** Text that is handed in at once, as if it had been pasted. */
  readonly handedIn?: string;
  readonly onOpenRun: (opened: OpenedRun) => void;
}

interface Room {
  readonly gatherer: Gatherer;
  view: ClassView;
  onChange: () => void;
}

// A class stays at hand, in this page's memory only, so that one can look at a play and come back.
let room: Room | undefined;

function enter(): Room {
  if (room !== undefined) return room;
  const crew = classCrew();
  const made: Room = {
    gatherer: createGatherer(crew, () => made.onChange()),
    view: { finding: 'endings', hash: undefined, named: false },
    onChange: () => {},
  };
  room = made;
  const prepare = async (): Promise<void> => {
    // The plots' library, too, is there before the first plot is asked for; a plot that cannot load it says so itself.
    warmPlots().catch(() => {});
    const known: KnownScenario[] = [];
    for (const id of shippedIds) {
      const parsed = await loadShipped(id);
      if (parsed?.ok === true) {
        known.push(parsed);
        made.gatherer.know(parsed);
      }
      await breathe();
    }
    // Workers start, and make the scenarios ready, while the reader still looks for the codes; what fails here fails again, and is told, later.
    crew.run(classJob, preparingOrder(known)).catch(() => {});
  };
  made.gatherer.after(prepare());
  return made;
}

/** Shows the debrief of a class in `root`, with the plays handed in before; returns what takes it away again. */
export function openClass(
  root: HTMLElement,
  { handedIn, onLeave, onOpenRun, say }: OpenClass,
): () => void {
  const here = enter();
  let frame: number | undefined;
  let problem = '';
  let isOpen = true;
  const open = (of: ClassOfScenario, { item, ...shown }: Shown): void => {
    try {
      const run = runOfItem(settingOf(of.scenario), item);
      const seat =
        isPlayed({ item, ...shown }, 'host') && !isPlayed({ item, ...shown }, 'struck')
          ? 'host'
          : 'struck';
      onOpenRun({ scenario: of.scenario, run, seat });
    } catch {
      problem = say('debrief-class-opening-failed');
      draw();
    }
  };
  const draw = (): void => {
    frame = undefined;
    if (!isOpen) return;
    render(
      <ClassPage
        say={say}
        gatherer={here.gatherer}
        gathered={here.gatherer.now()}
        view={here.view}
        onView={(view) => {
          here.view = view;
          draw();
        }}
        onOpen={open}
        onLeave={onLeave}
        problem={problem}
      />,
      root,
    );
  };
  here.onChange = () => {
    frame ??= requestAnimationFrame(draw);
  };
  draw();
  if (handedIn !== undefined) void here.gatherer.takeText(handedIn);
  root.ownerDocument.defaultView?.scrollTo(0, 0);
  return () => {
    isOpen = false;
    here.onChange = () => {};
    if (frame !== undefined) cancelAnimationFrame(frame);
    render(null, root);
  };
}
