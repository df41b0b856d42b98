/** What is wrong with a file that was opened at the door. */
import type { JSX } from 'preact';
import type { DoorFaults } from './doorChoice.ts';
import type { Say } from '../../../../text/speaker.ts';
import * as screenCss from '../screen.module.css';

/** The faults of a file, or its doubts, with their places. */
export function Faults(props: {
  readonly faults: DoorFaults;
  readonly areDoubts?: boolean;
  readonly say: Say;
}): JSX.Element {
  const { faults, say } = props;
  const id = props.areDoubts === true ? 'doubts-heading' : 'faults-heading';
  return (
    <section class={screenCss.faults} role="alert" aria-labelledby={id}>
      <h2 id={id}>
        {props.areDoubts === true
          ? say('doubts-of-file', { file: faults.file })
          : say('door-faults', { file: faults.file, count: faults.rows.length })}
      </h2>
      <ol>
        {faults.rows.map((row) => (
          <li key={row.where + row.message}>
            <code>{row.where}</code>
            <span>{row.message}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
