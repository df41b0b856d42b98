/** What is wrong at a place, beside its field. */
import type { JSX } from 'preact';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import type { QuickFix } from '../../scenario/quickFixes/quickFixes.ts';
import { applyQuickFix } from '../editor/scenarioDocument.ts';
import { useForm } from './formContext.ts';
import { sayFault } from './sayFault.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from './form.module.css';

/** The faults of a field, each with a quick fix where one is certain. */
export function FaultNotes(props: {
  readonly faults: readonly Fault[];
  readonly id?: string;
}): JSX.Element | null {
  const { store, fixes, say } = useForm();
  if (props.faults.length === 0) return null;
  return (
    <ul class={formCss.faultNotes} id={props.id}>
      {props.faults.map((fault) => (
        <li key={`${fault.kind}${fault.path}${fault.column}`}>
          <span>{sayFault(fault, say)}</span>
          <QuickFixButton
            fix={fixes.get(fault)}
            label={say('mend')}
            onQuickFix={(fix) => store.change((document) => applyQuickFix(document, fix))}
          />
        </li>
      ))}
    </ul>
  );
}

function QuickFixButton(props: {
  readonly fix: QuickFix | undefined;
  readonly label: string;
  readonly onQuickFix: (fix: QuickFix) => void;
}): JSX.Element | null {
  const { fix } = props;
  if (fix === undefined) return null;
  return (
    <button
      type="button"
      class={`${buttonCss.button} ${buttonCss.quiet} ${editorCss.small}`}
      onClick={() => props.onQuickFix(fix)}
    >
      {props.label}
    </button>
  );
}
