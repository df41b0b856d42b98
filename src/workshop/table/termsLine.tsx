/** What an option writes into an agreement: in a line, and opened, field by field. */
import type { JSX } from 'preact';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { plainDefault } from '../form/fields/fieldKit.ts';
import { fieldLabel } from '../form/fields/fieldLabels.ts';
import { useForm } from '../form/formContext.ts';
import { Glyph } from '../frame/glyph.tsx';
import * as editorCss from '../editor/editor.module.css';
import * as tableCss from './table.module.css';

/** The line under an option of the table. */
export function TermsLine(props: {
  readonly path: Path;
  readonly value: unknown;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): JSX.Element {
  const { isOpen, path, value } = props;
  const { Inner, say, view } = useForm();
  const at = [...path, 'terms'];
  const field = fieldAt(scenarioShape, at);
  const fields = field?.kind === 'object' ? Object.entries(field.fields) : [];
  const faults = view.faults.countUnder(at);
  const written = fields.flatMap(([key, inner]) => {
    const held = valueAt(value, ['terms', key]);
    return held === undefined || held === plainDefault(inner)
      ? []
      : [`${fieldLabel([...at, key], say)} ${JSON.stringify(held)}`];
  });
  return (
    <div>
      <button
        type="button"
        class={tableCss.termsLine}
        aria-expanded={isOpen}
        onClick={props.onOpen}
      >
        <Glyph name={isOpen ? 'down' : 'right'} />
        <span>{written.length === 0 ? say('table-no-terms') : written.join(' · ')}</span>
        {faults > 0 ? (
          <span class={editorCss.faultMark}>{say('faults-mark', { count: faults })}</span>
        ) : null}
      </button>
      {isOpen && field !== undefined ? (
        <div class={tableCss.termsBody}>
          <Inner
            field={{
              kind: 'text',
              form: 'id',
              minLength: 1,
              maxLength: 64,
              meaning: say('table-option-id'),
            }}
            path={[...path, 'id']}
            value={valueAt(value, ['id'])}
          />
          <Inner field={field} path={at} value={valueAt(value, ['terms'])} isBare />
        </div>
      ) : null}
    </div>
  );
}
