/** What is still to be written before a class plays the crisis: what makes it unplayable first, then what it should have. */
import type { JSX } from 'preact';
import type { Path } from '../../scenario/json/path.ts';
import { wantedIn } from '../checklist.ts';
import { placeLabel } from '../form/fields/fieldLabels.ts';
import { useForm } from '../form/formContext.ts';
import { Glyph } from '../frame/glyph.tsx';
import * as panesCss from './panes.module.css';

/** The list; it says so when nothing is lacking. */
export function ChecklistPart(props: { readonly onGoTo: (path: Path) => void }): JSX.Element {
  const { say, view } = useForm();
  const wanted = wantedIn(view.tree.value, say);
  const rows = [
    ...view.faults.gaps.map(({ path }) => ({
      id: path.join('.'),
      words: placeLabel(path, say),
      path,
      isNeeded: true,
    })),
    ...wanted
      .filter(({ isThere, path }) => !isThere && view.faults.gapsUnder(path) === 0)
      .map((one) => ({ ...one, isNeeded: false })),
  ];
  const done = wanted.filter(({ isThere }) => isThere).length;
  return (
    <section class={panesCss.checklist} aria-labelledby="checklist-heading">
      <div class={panesCss.paneHead}>
        <h2 id="checklist-heading">{say('checklist')}</h2>
        <p>{say('checklist-done', { done, of: wanted.length })}</p>
      </div>
      <progress class={panesCss.checklistBar} aria-hidden="true" value={done} max={wanted.length} />
      {rows.length === 0 ? (
        <p class={panesCss.checklistAll}>
          <Glyph name="tick" />
          {say('checklist-all')}
        </p>
      ) : (
        <ul>
          {rows.map(({ id, isNeeded, path, words }) => (
            <li key={id}>
              <button type="button" onClick={() => props.onGoTo(path)}>
                <span>{words}</span>
                {isNeeded ? <em>{say('checklist-needed')}</em> : null}
                <Glyph name="right" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
