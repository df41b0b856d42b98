/** The short name of an entry, folded away: it follows the title by itself. */
import type { JSX } from 'preact';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, type Path } from '../../scenario/json/path.ts';
import { leadsTo } from '../editor/readPath.ts';
import { useForm } from './formContext.ts';
import * as formCss from './form.module.css';

/** The name in a line, and opened, the box in which another is written. It stands open where it is at fault. */
export function ShortName(props: {
  readonly path: Path;
  readonly value: unknown;
}): JSX.Element | null {
  const { path, value } = props;
  const { Inner, say, target, view } = useForm();
  const field = fieldAt(scenarioShape, path);
  if (field === undefined) return null;
  const isOpen =
    view.faults.at(path).length > 0 ||
    view.faults.gapsUnder(path) > 0 ||
    (target !== undefined && leadsTo(path, target.path));
  return (
    <details class={formCss.shortName} open={isOpen}>
      <summary>
        {say('short-name')} <code>{typeof value === 'string' ? value : ''}</code>
      </summary>
      <Inner field={field} path={path} value={value} />
    </details>
  );
}
