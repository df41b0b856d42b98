/** What every field of the form needs to know. */
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import type { QuickFix } from '../../scenario/quickFixes/quickFixes.ts';
import type { Path } from '../../scenario/json/path.ts';
import type { SayOfStates } from './sayOfStates.ts';
import type { EditorStore, EditorSnapshot } from '../editor/editorStore.ts';
import type { EditorMap } from '../place/editorMap.ts';
import type { FieldProps } from './fields/fieldKit.ts';

/** A place that the reader was sent to; each new object is a jump. */
export interface Target {
  readonly path: Path;
}

/** The form's surroundings. */
export interface FormSurroundings {
  readonly store: EditorStore;
  readonly view: EditorSnapshot;
  readonly say: SayOfStates;
  /** The faults for which a quick fix is certain; filled a moment after the text was read. */
  readonly fixes: ReadonlyMap<Fault, QuickFix>;
  /** The map, and what may be wrong with it. */
  readonly map: EditorMap;
  readonly target: Target | undefined;
  /** Shows a field inside another by the control of its kind. */
  readonly Inner: ComponentType<FieldProps & { readonly isBare?: boolean }>;
  /** Says something to a screen reader. */
  readonly announce: (words: string) => void;
}

/** Hands the surroundings to every field. */
export const FormContext = createContext<FormSurroundings | undefined>(undefined);

/** The surroundings of this field; throws outside a form. */
export function useForm(): FormSurroundings {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('useForm: there is no form around this field');
  return form;
}
