/** What is wrong at a place, beside its field. */
import type { JSX } from 'preact';
import type { Fault } from '../../scenario/checking/fault.ts';
import type { Mend } from '../../scenario/quickFixes/mends.ts';
import { applyMend } from '../bench/scenarioDocument.ts';
import { useForm } from './formContext.ts';
import { sayFault } from './sayFault.ts';

/** The faults of a field, each with a mend where one is certain. */
export function FaultNotes(props: {
  readonly faults: readonly Fault[];
  readonly id?: string;
}): JSX.Element | null {
  const { bench, mends, say } = useForm();
  if (props.faults.length === 0) return null;
  return (
    <ul class="fault-notes" id={props.id}>
      {props.faults.map((fault) => (
        <li key={`${fault.kind}${fault.path}${fault.column}`}>
          <span>{sayFault(fault, say)}</span>
          <MendButton
            mend={mends.get(fault)}
            label={say('mend')}
            onMend={(mend) => bench.change((document) => applyMend(document, mend))}
          />
        </li>
      ))}
    </ul>
  );
}

function MendButton(props: {
  readonly mend: Mend | undefined;
  readonly label: string;
  readonly onMend: (mend: Mend) => void;
}): JSX.Element | null {
  const { mend } = props;
  if (mend === undefined) return null;
  return (
    <button type="button" class="button quiet small" onClick={() => props.onMend(mend)}>
      {props.label}
    </button>
  );
}
