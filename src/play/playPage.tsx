/** What stands on the page now: the door, or a play at its screen. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { RUN_FORMAT } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import { loadLibrary, type Missing } from '../scenario/links/library.ts';
import {
  countedCode,
  isUnreadableCode,
  plainCode,
  seedOfCode,
} from '../scenario/runs/codes/classCode.ts';
import { decodeFile } from '../scenario/reading/decodeText.ts';
import { showInvisible } from '../scenario/reading/invisible.ts';
import { openRun, scenarioWithin } from '../scenario/runs/openRun.ts';
import { wordFault } from '../scenario/checking/faults/faultText.ts';
import { parseScenario, refuseBySize } from '../scenario/checking/parse.ts';
import { playedHash } from '../scenario/checking/playedPart.ts';
import { textDoubts } from '../scenario/reading/textDoubts.ts';
import type { Fault } from '../scenario/checking/faults/fault.ts';
import { labelled } from '../scenario/runs/runToFile.ts';
import { parseRun } from '../scenario/runs/runText.ts';
import type { Say } from '../text/speaker.ts';
import { attempt } from '../ui/rooms/faults.ts';
import { openKeeper, type Keeper } from '../ui/kept/keeper.ts';
import type { Listed } from '../ui/kept/shelf.ts';
import { useShelf } from '../ui/kept/useShelf.ts';
import { offerRescue, rescueOfRun } from '../ui/rooms/rescue.ts';
import { MissingScenarios } from '../ui/rooms/missingScenarios.tsx';
import { doubtRows } from './doubtRows.ts';
import { Door, PLAIN_CHOICE } from './dom/screens/door.tsx';
import type { DoorChoice, DoorFaults, DoorScenario } from './dom/screens/door.tsx';
import { openingOf, type Opening } from './opening.ts';
import type { OpenPlay, OwnCrisisOf, Shipped, Unopened } from './openPlay.tsx';
import { keptPlay, restorePlay, runOf, seatsFor, startPlay } from '../seat/play.ts';
import { finishedOf } from './finished.ts';
import type { Play } from '../seat/play.ts';
import { PlayScreens } from './playScreens.tsx';
import { PLAYS, type PlayHead, type PlaySummary } from './keptPlays.ts';
import type { KeptPlay, PlayOrigin } from '../seat/keptPlay.ts';
import { PlayShelf, canGoOn, restoreKept } from './playShelf.tsx';
import { startSession } from './session.ts';
import { knowScenario } from '../ui/look/scenarioWords.ts';
import { monthOf } from '../seat/present/calendar.ts';
import { theatreOf } from './theatreOf.ts';
import type { Session } from './session.ts';

/** A fresh seed, a 31-bit integer from the browser's source of chance. */
function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) >>> 1;
}

const LONGEST_PATH = 200;

function faultRows(file: string, faults: readonly Fault[], say: Say): DoorFaults {
  return {
    file,
    rows: faults.map((fault) => {
      const { column, line, path } = fault;
      const { expected, nearest, problem } = wordFault(fault, say);
      return {
        where: say('fault-place', {
          line,
          column,
          path: path === '' ? '' : ` · ${showInvisible(path, LONGEST_PATH, say)}`,
        }),
        message: say('fault-says', {
          problem,
          expected: expected === '' ? '' : say('fault-expected', { expected }),
          nearest: nearest === undefined ? '' : say('fault-nearest', { nearest }),
        }),
      };
    }),
  };
}

/** Why a link could not be opened, as the door lists it. */
function linkRows(unopened: Unopened, say: Say): DoorFaults {
  const file = say('link-name');
  return unopened.kind === 'faults'
    ? faultRows(file, unopened.faults, say)
    : { file, rows: [{ where: say('link-closed'), message: say(`link-${unopened.problem}`) }] };
}

/** A play that is under way, and its record. */
interface Sitting {
  readonly session: Session;
  readonly keeper: Keeper<KeptPlay>;
}

/** The room. */
export function PlayPage(
  props: OpenPlay & {
    readonly shipped: readonly Shipped[];
    /** Shipped scenarios whose files could not be had. */
    readonly missing: readonly Missing[];
    readonly kept: Listed<PlaySummary>;
    readonly unopened?: Unopened;
    readonly ownCrisisOf: OwnCrisisOf;
    /** Whether the scenario came with the page's address: the door tells its reader what to know beforehand, and what the link chose. */
    readonly isInvited: boolean;
  },
): JSX.Element {
  const { say, options } = props;
  const [scenarios, setScenarios] = useState<readonly Shipped[]>(props.shipped);
  const [missing, setMissing] = useState(props.missing);
  const shelf = useShelf(PLAYS, props.kept);
  const [faults, setFaults] = useState<DoorFaults | undefined>(() =>
    props.unopened === undefined ? undefined : linkRows(props.unopened, say),
  );
  const [doubts, setDoubts] = useState<DoorFaults>();
  const invited = props.isInvited ? props.linked?.scenario.id : undefined;
  const [opening, setOpening] = useState<Opening>(() => {
    if (invited !== undefined) return { scenario: invited };
    return props.linked === undefined
      ? openingOf(options.begin.scenario, props.shipped, props.unopened)
      : {};
  });
  // What the door begins with beside its crisis: what the address asks for, as long as that is what is played.
  const [chosen, setChosen] = useState<Partial<DoorChoice>>(() => {
    const { scenario: _, ...how } = options.begin;
    return how;
  });
  const [sitting, setSitting] = useState<Sitting>();

  /** The latest play that can be gone on with, of one scenario or of any; who put one aside finds it among the plays, so that nobody else takes it up unawares. */
  const leftOf = (hash?: string): PlayHead | undefined =>
    shelf.heads.find(
      (head) =>
        canGoOn(head) &&
        head.summary.isAside === undefined &&
        !shelf.isRemoved(head.id) &&
        (hash === undefined || head.summary.hash === hash),
    );

  /** Sits down to a play: a new one, or one that was read at a version. */
  const begin = (play: Play, from?: { readonly id: string; readonly version: number }): Sitting => {
    leaveTable();
    const keeper = openKeeper(PLAYS, from);
    const keep = (now: Play): void => keeper.keep(keptPlay(now));
    const isBegun = from !== undefined || play.match.entries.length > 0;
    const session = startSession(play, isBegun, say, keep, options.answer);
    const { hash, scenario } = play.start;
    const isOwn = props.ownCrisisOf(scenario, hash) !== undefined;
    offerRescue(() => rescueOfRun(runOf(session.play()), isOwn ? scenario : undefined));
    const begun = { session, keeper };
    setSitting(begun);
    return begun;
  };
  const leaveTable = (): void => {
    offerRescue(undefined);
    sitting?.session.stop();
    void sitting?.keeper.close().then(shelf.refresh);
    setSitting(undefined);
  };
  const start = (
    shipped: Shipped,
    choice: Pick<DoorChoice, 'seat' | 'rival' | 'classCode' | 'clock'>,
    seed = freshSeed(),
    origin?: PlayOrigin,
  ): void => {
    const { scenario, hash } = shipped;
    const written = countedCode(choice.classCode);
    const classCode = plainCode(written) === '' ? undefined : written;
    const sown = classCode === undefined ? seed : seedOfCode(classCode);
    const seats = seatsFor(scenario, choice.seat, choice.rival === 'friend', sown);
    begin(startPlay({ scenario, hash, seed: sown, seats, classCode, clock: choice.clock, origin }));
  };
  /** Goes on with a run as a play of one's own, whoever played it so far; it is kept at once, as a play that is under way always is. */
  const goOn = (from: NonNullable<OpenPlay['from']>): void => {
    const { origin, run, scenario } = from;
    const clock = run.clock === true;
    const unnamed = labelled(run, '', '');
    const play = restorePlay({ run: unnamed, scenario, classCode: undefined, clock, origin });
    if (play === undefined)
      throw new Error(`PlayPage: the run of ${run.turns.length} turns cannot be gone on with`);
    begin(play).keeper.keep(keptPlay(play));
  };
  /** Goes on with a kept play as it lies on the shelf now, whichever tab wrote it. */
  const resume = async (id: string): Promise<void> => {
    const found = await restoreKept(id);
    if (found === undefined) {
      setFaults({
        file: say('plays-heading'),
        rows: [{ where: '', message: say('plays-unopened') }],
      });
      return;
    }
    // The record is let go of before it is held anew, or this tab would take itself for another one.
    await sitting?.keeper.close();
    begin(found.play, { id, version: found.version });
  };
  /** A scenario from elsewhere, chosen at the door. */
  const offer = ({ hash, scenario }: Shipped): void => {
    setScenarios((before) => [
      { scenario, hash },
      ...before.filter((one) => one.scenario.id !== scenario.id),
    ]);
    setOpening({ scenario: scenario.id });
  };
  useEffect(() => {
    const { again, from, linked } = props;
    const { classCode = '' } = options.begin;
    // The bench knows its own crisis, which begins at once, unless a play of it was left or its class code cannot be read: the door says so.
    if (linked !== undefined && isUnreadableCode(classCode)) offer(linked);
    else if (linked !== undefined && !props.isInvited && leftOf(linked.hash) === undefined)
      start(linked, { ...PLAIN_CHOICE, ...options.begin });
    if (again !== undefined)
      start(again, { ...PLAIN_CHOICE, seat: again.seat }, again.seed, again.origin);
    if (from !== undefined) goOn(from);
  }, []);
  const latest = useRef(sitting);
  latest.current = sitting;
  useEffect(
    () => () => {
      latest.current?.session.stop();
      void latest.current?.keeper.close();
    },
    [],
  );

  /** A saved run is played again, and its debrief opens; what the file says of the match itself is not believed. */
  const takeRun = (name: string, text: string): void => {
    const parsed = parseRun(text);
    if (!parsed.ok) {
      setFaults(faultRows(name, parsed.faults, say));
      return;
    }
    const { run } = parsed;
    const known = [...scenarioWithin(run), ...scenarios].map((one) => ({
      ...one,
      played: playedHash(one.scenario),
    }));
    const opened = openRun(run, known);
    if (opened.ok) {
      const { scenario, hash } = opened.known;
      props.onDebrief({
        scenario,
        run: opened.run,
        seat: run.seats.host === 'person' && run.seats.struck !== 'person' ? 'host' : 'struck',
        ...(opened.wording === 'same' ? {} : { otherWords: hash }),
      });
      return;
    }
    const row =
      opened.fault === 'unknown-scenario'
        ? { where: run.scenario.id, message: say('run-scenario') }
        : {
            where: say('crisis-turn', { turn: opened.replay.turn }),
            message: say('run-differs', { why: opened.replay.why }),
          };
    setFaults({ file: name, rows: [row] });
  };

  const fetchMissing = async (): Promise<void> => {
    const { found, missing: still } = await loadLibrary(missing.map(({ id }) => id));
    setScenarios((before) => [...before, ...found]);
    setMissing(still);
  };

  const take = async (file: File): Promise<void> => {
    const refused = refuseBySize(file.size);
    const decoded = await decodeFile(refused === undefined ? file : new Blob());
    setDoubts(undefined);
    if (!decoded.ok) {
      setFaults({
        file: file.name,
        rows: [{ where: say('file-unread'), message: say(decoded.problem) }],
      });
      return;
    }
    const { isGuessed, text } = decoded;
    setDoubts(doubtRows(file.name, textDoubts(text, isGuessed), say));
    if (text.includes(RUN_FORMAT)) {
      takeRun(file.name, text);
      return;
    }
    const parsed = refused ?? parseScenario(text);
    if (!parsed.ok) {
      setFaults(faultRows(file.name, parsed.faults, say));
      return;
    }
    setFaults(undefined);
    offer(parsed);
  };

  if (sitting !== undefined) {
    const { keeper, session } = sitting;
    return (
      <PlayScreens
        session={session}
        keeper={keeper}
        canvas={options.canvas}
        own={props.ownCrisisOf(session.play().start.scenario, session.play().start.hash)}
        say={say}
        onLeave={leaveTable}
        onTakeUp={(id) => void resume(id)}
        onRestart={() => {
          const { start: before } = session.play();
          begin(
            startPlay({
              ...before,
              seed: before.classCode === undefined ? freshSeed() : before.seed,
              origin: undefined,
            }),
          );
        }}
        onDebrief={(seat) => props.onDebrief(finishedOf(session.play(), seat))}
      />
    );
  }
  const left = leftOf(props.linked?.hash) ?? leftOf();
  return (
    <Door
      key={opening.scenario ?? ''}
      scenarios={scenarios.map(({ scenario }) => doorScenario(scenario, say))}
      begin={{
        ...chosen,
        ...(opening.scenario === undefined ? {} : { scenario: opening.scenario }),
      }}
      lost={opening.lost}
      isInvited={invited !== undefined && opening.scenario === invited}
      unread={options.unread}
      {...(left === undefined
        ? {}
        : {
            resume: {
              label: say('door-resume', {
                crisis: left.summary.title,
                turn: left.summary.turns + 1,
              }),
              crisis: scenarios.find(({ hash }) => hash === left.summary.hash)?.scenario.id,
              onResume: () => attempt(async () => resume(left.id)),
            },
          })}
      {...(faults === undefined ? {} : { faults })}
      doubts={doubts}
      isReworded={props.linked?.isReworded === true}
      missing={
        <MissingScenarios
          missing={missing}
          none={scenarios.length === 0}
          onAgain={() => void fetchMissing()}
          say={say}
        />
      }
      plays={
        <PlayShelf
          shelf={shelf}
          onResume={(id) => attempt(async () => resume(id))}
          onDebrief={props.onDebrief}
          ownCrisisOf={props.ownCrisisOf}
          say={say}
        />
      }
      onStart={(choice) => {
        const shipped = scenarios.find(({ scenario }) => scenario.id === choice.scenario);
        if (shipped === undefined) return;
        if (opening.lost !== undefined) {
          const { scenario: id, ...how } = choice;
          setOpening({ scenario: id });
          setChosen(how);
        }
        start(shipped, choice);
      }}
      onFile={(file) => attempt(async () => take(file))}
      more={[
        ...(props.onWorkshop === undefined
          ? []
          : [{ label: say('door-workshop'), onOpen: props.onWorkshop }]),
        ...(props.onClass === undefined
          ? []
          : [{ label: say('door-class'), onOpen: props.onClass }]),
      ]}
      say={say}
    />
  );
}

function doorScenario(scenario: Scenario, say: Say): DoorScenario {
  const { calendar, id, title, summary, notice, sides, theatre } = scenario;
  knowScenario(scenario);
  return {
    id,
    title,
    summary,
    facts:
      theatre.drawn === undefined
        ? say('door-facts-real', { month: monthOf(scenario), turns: calendar.lastTurn })
        : say('door-facts-drawn', { turns: calendar.lastTurn }),
    weeks: calendar.weeksPerTurn,
    sides: { struck: sides.struck.name, host: sides.host.name },
    theatre: theatreOf(theatre),
    ...(notice === '' ? {} : { notice }),
  };
}
