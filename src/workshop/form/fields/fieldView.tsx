/** Shows any declared place of a scenario by the control of its kind. */
import type { JSX } from 'preact';
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { ChoiceControl } from './choiceField.tsx';
import type { FieldProps } from './fieldKit.ts';
import { ListControl } from './listField.tsx';
import { NumberControl } from './numberField.tsx';
import { ObjectControl } from './objectField.tsx';
import { RecordControl } from './recordField.tsx';
import { TextControl } from './textField.tsx';

/** The control; `isBare` leaves out the heading of an object that already has one. */
export function FieldView(props: FieldProps & { readonly isBare?: boolean }): JSX.Element {
  const { field, path, value } = props;
  const isBare = props.isBare === true;
  return controlOf(field, { path, value, isBare });
}

function controlOf(
  field: Field,
  rest: { readonly path: FieldProps['path']; readonly value: unknown; readonly isBare: boolean },
): JSX.Element {
  switch (field.kind) {
    case 'number':
      return <NumberControl field={field} {...rest} />;
    case 'text':
      return <TextControl field={field} {...rest} />;
    case 'choice':
      return <ChoiceControl field={field} {...rest} />;
    case 'flag':
    case 'any':
      // A scenario has none; the form of one that had would have to be made first.
      throw new Error(`controlOf: there is no control for a ${field.kind} (${field.meaning})`);
    case 'list':
      return <ListControl field={field} {...rest} />;
    case 'record':
      return <RecordControl field={field} {...rest} />;
    case 'object':
      return <ObjectControl field={field} {...rest} />;
  }
}
