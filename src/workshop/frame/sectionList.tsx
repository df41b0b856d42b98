/** The parts of the form, with marks where something is wrong or was changed. */
import type { JSX } from 'preact';
import type { SayOfStates } from '../form/sayOfStates.ts';
import type { EditorSnapshot } from '../editor/editorStore.ts';
import { ChangedDot } from './changedDot.tsx';
import { wantedIn } from '../checklist.ts';
import { leadsTo, readPath } from '../editor/readPath.ts';
import { SECTION_GROUPS, sectionOf, type SectionId } from '../form/sections.ts';
import * as wordsCss from '../../ui/look/words.module.css';
import * as editorCss from '../editor/editor.module.css';
import * as formCss from '../form/form.module.css';

/** How many faults a part has, how much it lacks, and whether anything in it was changed. */
interface Marks {
  readonly faults: number;
  readonly lacks: number;
  readonly isChanged: boolean;
}

/** The marks of every part. */
function marksIn(view: EditorSnapshot, say: SayOfStates): (id: SectionId) => Marks {
  const lacking = wantedIn(view.tree.value, say).filter(({ isThere }) => !isThere);
  return (id) => {
    const { paths } = sectionOf(id);
    return {
      faults: view.faults.all.filter(({ path }) => paths.some((held) => leadsTo(held, path)))
        .length,
      // What the pressures show of other parts is counted there.
      lacks:
        id === 'pressures'
          ? 0
          : lacking.filter(({ path }) => paths.some((held) => leadsTo(held, path))).length,
      isChanged: view.changes.some(({ path }) =>
        paths.some((held) => leadsTo(held, readPath(path))),
      ),
    };
  };
}

/** The name of a part with the gravest of its marks. */
function told(id: SectionId, { faults, isChanged, lacks }: Marks, say: SayOfStates): string {
  const name = say(sectionOf(id).name);
  if (faults > 0) return `${name} · ${say('faults-mark', { count: faults })}`;
  if (lacks > 0) return `${name} · ${say('lacks-mark', { count: lacks })}`;
  return isChanged ? `${name} · ${say('changed-mark')}` : name;
}

interface SectionsProps {
  readonly shown: SectionId;
  readonly marks: (id: SectionId) => Marks;
  readonly onShow: (id: SectionId) => void;
  readonly say: SayOfStates;
}

function SectionBox({ marks, onShow, say, shown }: SectionsProps): JSX.Element {
  return (
    <nav data-part="section-choice" aria-label={say('sections')}>
      <select
        class={formCss.textBox}
        aria-label={say('sections')}
        value={shown}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const known = SECTION_GROUPS.flatMap((group): readonly SectionId[] => group.sections);
          onShow(known.find((id) => id === chosen) ?? shown);
        }}
      >
        {SECTION_GROUPS.map((group) => (
          <optgroup key={group.name} label={say(group.name)}>
            {group.sections.map((id) => (
              <option key={id} value={id}>
                {told(id, marks(id), say)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </nav>
  );
}

function SectionEntry(props: SectionsProps & { readonly id: SectionId }): JSX.Element {
  const { id, onShow, say, shown } = props;
  const { faults, isChanged, lacks } = props.marks(id);
  return (
    <li>
      <button
        type="button"
        class={id === 'pressures' ? editorCss.first : ''}
        aria-current={id === shown ? 'true' : undefined}
        onClick={() => onShow(id)}
      >
        <span>{say(sectionOf(id).name)}</span>
        {isChanged ? <ChangedDot say={say} /> : null}
        {faults > 0 ? (
          <span class={editorCss.faultCount}>
            <span aria-hidden="true">{faults}</span>
            <span class={wordsCss.onlySpoken}>{say('faults-mark', { count: faults })}</span>
          </span>
        ) : null}
        {faults === 0 && lacks > 0 ? (
          <span class={editorCss.lackCount}>
            <span aria-hidden="true">{lacks}</span>
            <span class={wordsCss.onlySpoken}>{say('lacks-mark', { count: lacks })}</span>
          </span>
        ) : null}
      </button>
    </li>
  );
}

/** The list, or on a narrow page the same as one box to choose from. */
export function SectionList(props: {
  readonly view: EditorSnapshot;
  readonly shown: SectionId;
  readonly isNarrow: boolean;
  readonly onShow: (id: SectionId) => void;
  readonly say: SayOfStates;
}): JSX.Element {
  const { isNarrow, onShow, say, shown, view } = props;
  const sections = { shown, marks: marksIn(view, say), onShow, say };
  if (isNarrow) return <SectionBox {...sections} />;
  return (
    <nav class={editorCss.sectionList} aria-label={say('sections')}>
      {SECTION_GROUPS.map((group) => (
        <div key={group.name}>
          <p class={wordsCss.kicker}>{say(group.name)}</p>
          <ul>
            {group.sections.map((id) => (
              <SectionEntry key={id} id={id} {...sections} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
