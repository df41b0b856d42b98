/** The door where the crisis that was asked for is not there. */
import type { JSX } from 'preact';
import type { LostCrisis } from '../../../door/opening.ts';
import type { DoorScenario } from './doorChoice.ts';
import type { Say } from '../../../../text/speaker.ts';
import * as buttonCss from '../../../../ui/look/button.module.css';
import * as screenCss from '../screen.module.css';

/** What stands in the place of a crisis where the one that was asked for is not there. */
export function LostNotice(props: {
  readonly lost: LostCrisis;
  readonly near: DoorScenario | undefined;
  readonly classCode: string;
  readonly onTake: (id: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { classCode, lost, near, say } = props;
  return (
    <section
      class={`${screenCss.doorCrisis} ${screenCss.doorLost}`}
      role="alert"
      aria-labelledby="door-crisis-heading"
    >
      <h2 id="door-crisis-heading">{say('link-lost')}</h2>
      {lost.name === '' ? null : (
        <p>
          {say('link-lost-name')} <bdi class={screenCss.doorLostName}>{lost.name}</bdi>
        </p>
      )}
      <p>{say('link-lost-ways')}</p>
      {classCode === '' ? null : <p>{say('link-lost-code', { code: classCode })}</p>}
      {near === undefined ? null : (
        <p>
          <button type="button" class={buttonCss.button} onClick={() => props.onTake(near.id)}>
            {say('link-lost-near', { title: near.title })}
          </button>
        </p>
      )}
    </section>
  );
}
