/** The door with what this page has: the scenarios on offer, the person's plays, and what is wrong with what was opened. */
import type { JSX } from 'preact';
import { Door, type DoorProps } from '../dom/screens/door.tsx';
import { type PlayHead, type PlaySummary, playUnderWay } from '../keptPlays.ts';
import type { Shipped } from './shipped.ts';
import type { Say } from '../../text/speaker.ts';
import type { PlayPageProps } from '../howOpened.ts';
import type { Offer } from './useOffer.ts';
import type { ShelfView } from '../../ui/kept/useShelf.ts';
import type { DoorChoice, DoorFaults } from '../dom/screens/door/doorChoice.ts';
import { doorScenario } from './doorScenario.ts';
import { MissingScenarios } from '../../ui/rooms/missingScenarios.tsx';
import { PlayShelf } from '../playShelf.tsx';

/** The play that is under way, as the door's big button goes on with it. */
function resumeOf(
  left: PlayHead | undefined,
  scenarios: readonly Shipped[],
  onResume: (id: string) => void,
  say: Say,
): Pick<DoorProps, 'resume'> {
  if (left === undefined) return {};
  const { hash, title, turns } = left.summary;
  return {
    resume: {
      label: say('door-resume', { crisis: title, turn: turns + 1 }),
      crisis: scenarios.find((one) => one.hash === hash)?.scenario.id,
      onResume: () => onResume(left.id),
    },
  };
}

/** The door of this page. */
export function OfferedDoor(
  props: Pick<
    PlayPageProps,
    'linked' | 'onClass' | 'onDebrief' | 'onWorkshop' | 'options' | 'ownCrisisOf' | 'say'
  > &
    Pick<DoorProps, 'doubts' | 'onFile'> & {
      readonly faults: DoorFaults | undefined;
      readonly offer: Offer;
      readonly shelf: ShelfView<PlaySummary>;
      readonly onStart: (scenario: Shipped, choice: DoorChoice) => void;
      readonly onResume: (id: string) => void;
    },
): JSX.Element {
  const { faults, linked, offer, onClass, onResume, onWorkshop, say, shelf } = props;
  const { chosen, invited, missing, opening, scenarios } = offer;
  const left = playUnderWay(shelf, linked?.hash) ?? playUnderWay(shelf);
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
      unread={props.options.unread}
      {...resumeOf(left, scenarios, onResume, say)}
      {...(faults === undefined ? {} : { faults })}
      doubts={props.doubts}
      isReworded={linked?.isReworded === true}
      missing={
        <MissingScenarios
          missing={missing}
          none={scenarios.length === 0}
          onAgain={() => void offer.fetchMissing()}
          say={say}
        />
      }
      plays={
        <PlayShelf
          shelf={shelf}
          onResume={onResume}
          onDebrief={props.onDebrief}
          ownCrisisOf={props.ownCrisisOf}
          say={say}
        />
      }
      onStart={(choice) => {
        const scenario = offer.take(choice);
        if (scenario !== undefined) props.onStart(scenario, choice);
      }}
      onFile={props.onFile}
      more={[
        ...(onWorkshop === undefined ? [] : [{ label: say('door-workshop'), onOpen: onWorkshop }]),
        ...(onClass === undefined ? [] : [{ label: say('door-class'), onOpen: onClass }]),
      ]}
      say={say}
    />
  );
}
