/** The door of the debrief of a class: takes plays in, has them checked by workers, and shows what they have in common. */
import '../sheets.ts';
import './class.module.css';
import { renderPage } from '../../ui/rooms/renderPage.tsx';
import { classPool } from '../../analysis/entries/debriefPools.ts';
import { classJob, preparingOrder } from '../../analysis/class/classJob.ts';
import { runOfItem } from '../../analysis/class/classRun.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { loadShippedTexts, type Missing } from '../../scenario/links/library.ts';
import { parseScenario } from '../../scenario/checking/parse.ts';
import type { Say } from '../../text/speaker.ts';
import { MissingScenarios } from '../../ui/rooms/missingScenarios.tsx';
import { ClassPage } from './classPage.tsx';
import type { ClassView } from './classProps.ts';
import { isPlayed } from './classInput.ts';
import { createGatherer, type Gatherer } from '../../analysis/class/gather.ts';
import type { ClassOfScenario, ShownPlay } from '../../analysis/class/gathered.ts';
import { breathe } from '../../analysis/class/codes/slices.ts';
import { printsOnPaper } from '../printsOnPaper.ts';
import { notedHere } from '../../ui/kept/noteHere.ts';
import { recordOf, type ClassRecord } from './kept/classRecord.ts';
import { warmPlots } from './warmPlots.ts';

/** A play of a class that is to be looked at; `seat` is the side that a person played, or the struck state. */
export interface OpenedRun {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly seat: Side;
  /** There where the scenario comes with the page. */
  readonly isShipped?: true | undefined;
  /** Fingerprint of the scenario, where it was played with other words. */
  readonly otherWords?: string;
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
  /** Shipped scenarios whose files could not be had. */
  missing: readonly Missing[];
  readonly record: ClassRecord;
  view: ClassView;
  onChange: () => void;
}

// A class stays at hand in this page's memory, so that one can look at a play and come back.
let room: Room | undefined;

function enter(): Room {
  if (room !== undefined) return room;
  const pool = classPool();
  const gatherer = createGatherer(pool, () => {
    made.record.follow();
    made.onChange();
  });
  const made: Room = {
    gatherer,
    missing: [],
    record: recordOf(gatherer),
    view: { finding: 'endings', hash: undefined, named: false },
    onChange: () => {},
  };
  room = made;
  const prepare = async (): Promise<void> => {
    // The plots' library, too, is there before the first plot is asked for; a plot that cannot load it says so itself.
    warmPlots().catch(() => {});
    const known: KnownScenario[] = [];
    const { found, missing } = await loadShippedTexts();
    for (const { text } of found) {
      const parsed = parseScenario(text);
      if (parsed.ok) {
        const one: KnownScenario = { ...parsed, isShipped: true };
        known.push(one);
        made.gatherer.know(one);
      }
      await breathe();
    }
    made.missing = missing;
    made.onChange();
    // Workers start, and make the scenarios ready, while the reader still looks for the codes; what fails here fails again, and is told, later.
    pool.run(classJob, preparingOrder(known)).catch(() => {});
  };
  made.gatherer.after(prepare());
  return made;
}

/** Fetches the files of missing scenarios again; plays that wait for one are then taken in as if a teacher had handed its file in. */
async function fetchMissing(room: Room): Promise<void> {
  const { found, missing } = await loadShippedTexts(room.missing.map(({ id }) => id));
  room.missing = missing;
  room.onChange();
  if (found.length > 0)
    await room.gatherer.takeFiles(found.map(({ id, text }) => new File([text], `${id}.json`)));
}

/** A play of a class as it is looked at. Throws where it cannot be played again. */
function openedRun(of: ClassOfScenario, shown: ShownPlay): OpenedRun {
  const run = runOfItem(of, shown.item);
  const seat = isPlayed(shown, 'host') && !isPlayed(shown, 'struck') ? 'host' : 'struck';
  return {
    scenario: of.scenario,
    run,
    seat,
    isShipped: of.isShipped,
    ...(shown.play.otherWords ? { otherWords: of.hash } : {}),
  };
}

/** Shows the debrief of a class in `root`, with the plays handed in before; returns what takes it away again. */
export function openClass(
  root: HTMLElement,
  { handedIn, onLeave, onOpenRun, say }: OpenClass,
): () => void {
  const here = enter();
  const unmark = printsOnPaper(root.ownerDocument);
  let frame: number | undefined;
  let problem = '';
  let isOpen = true;
  const open = (of: ClassOfScenario, shown: ShownPlay): void => {
    try {
      onOpenRun(openedRun(of, shown));
    } catch {
      problem = say('debrief-class-opening-failed');
      draw();
    }
  };
  const draw = (): void => {
    frame = undefined;
    if (!isOpen) return;
    renderPage(
      <ClassPage
        say={say}
        missing={
          <MissingScenarios
            missing={here.missing}
            none={false}
            onAgain={() => void fetchMissing(here)}
            say={say}
          />
        }
        gatherer={here.gatherer}
        gathered={here.gatherer.now()}
        view={here.view}
        onView={(view) => {
          here.view = view;
          draw();
        }}
        keeper={here.record.keeper()}
        content={here.record.content}
        grouping={here.record.grouping()}
        onRegroup={(grouping) => {
          here.record.regroup(grouping);
          draw();
        }}
        onNew={() => {
          here.record.beginAnew();
          draw();
        }}
        onGoOn={(id) => void here.record.goOn(id)}
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
  // A page that was loaded again goes on with the class that it showed.
  const { classId } = notedHere();
  if (here.gatherer.handedIn().length === 0 && typeof classId === 'string')
    void here.record.goOn(classId);
  if (handedIn !== undefined) void here.gatherer.takeText(handedIn);
  root.ownerDocument.defaultView?.scrollTo(0, 0);
  return () => {
    isOpen = false;
    unmark();
    here.onChange = () => {};
    if (frame !== undefined) cancelAnimationFrame(frame);
    renderPage(null, root);
  };
}
