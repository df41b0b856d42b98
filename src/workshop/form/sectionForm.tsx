/** One part of the form: its heading, and the fields of its places. */
import type { JSX } from 'preact';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, writePath, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { sectionOf, type SectionId } from './sections.ts';
import { TableGrid } from '../table/tableGrid.tsx';
import { FaultNotes } from './faultNotes.tsx';
import { LazyPane, loadPlace } from '../panes/lazyPane.tsx';
import { RivalMix } from './rivalMix.tsx';
import { useForm } from './formContext.ts';
import { WordingPart } from './wordingPart.tsx';
import * as toneCss from '../../ui/look/tone.module.css';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from './form.module.css';
import * as tableCss from '../table/table.module.css';

/** The part with this name. */
export function SectionForm(props: { readonly id: SectionId }): JSX.Element {
  const { id } = props;
  const { say, view } = useForm();
  const { name, note, paths } = sectionOf(id);
  return (
    <section
      class={
        id === 'table' ? `${editorCss.sectionForm} ${tableCss.partTable}` : editorCss.sectionForm
      }
      aria-labelledby="section-heading"
    >
      <header class={editorCss.sectionHead}>
        <h2 id="section-heading" tabIndex={-1}>
          {say(name)}
        </h2>
        <p>{say(note)}</p>
      </header>
      {id === 'about' ? (
        <FaultNotes
          faults={[
            ...view.faults.at([]),
            ...view.faults.at(['format']),
            ...view.faults.beside([], Object.keys(scenarioShape.fields)),
          ]}
        />
      ) : null}
      {id === 'rivals' ? <RivalMix /> : null}
      {id === 'table' ? (
        <TableGrid />
      ) : id === 'wording' ? (
        <WordingPart />
      ) : id === 'pressures' ? (
        <Pressures />
      ) : id === 'place' ? (
        <>
          <LazyPane load={loadPlace} given={{}} say={say} />
          <Shown path={['calendar']} />
        </>
      ) : (
        paths.map((path) => <Shown key={writePath(path)} path={path} isBare={paths.length === 1} />)
      )}
    </section>
  );
}

function Shown(props: { readonly path: Path; readonly isBare?: boolean }): JSX.Element | null {
  const { path } = props;
  const { Inner, view } = useForm();
  const field = fieldAt(scenarioShape, path);
  if (field === undefined) return null;
  return (
    <Inner
      field={field}
      path={path}
      value={valueAt(view.tree.value, path)}
      isBare={props.isBare === true && (field.kind === 'object' || field.kind === 'list')}
    />
  );
}

/** Both sides next to each other, so that a pressure can be compared; what both share stands below. */
function Pressures(): JSX.Element {
  const { say, view } = useForm();
  const { paths } = sectionOf('pressures');
  const nameOf = (side: 'struck' | 'host'): string => {
    const name = valueAt(view.tree.value, ['sides', side, 'name']);
    return typeof name === 'string' ? name : '';
  };
  const shared = paths.filter(([first]) => first !== 'sides');
  return (
    <>
      <div class={formCss.twoSides}>
        {(['struck', 'host'] as const).map((side) => (
          <fieldset key={side} class={`${formCss.sideSheet} ${TONE_CLASS[side]}`}>
            <legend>
              <span class={wordsCss.kicker}>{say(`role-${side}`)}</span>
              <span class={formCss.sideName}>{nameOf(side)}</span>
            </legend>
            {paths
              .filter(([first, second]) => first === 'sides' && second === side)
              .map((path) => (
                <Shown key={writePath(path)} path={path} />
              ))}
          </fieldset>
        ))}
      </div>
      <fieldset class={`${formCss.sideSheet} ${formCss.shared} ${toneCss.toneNeutral}`}>
        <legend>
          <span class={formCss.sideName}>{say('pressures-shared')}</span>
        </legend>
        {shared.map((path) => (
          <Shown key={writePath(path)} path={path} />
        ))}
      </fieldset>
    </>
  );
}
