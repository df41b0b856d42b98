/** The parts of the form, with marks where something is wrong or was changed. */
import type { JSX } from 'preact';
import type { SayOfStates } from '../form/sayOfStates.ts';
import type { EditorSnapshot } from '../editor/editorStore.ts';
import { ChangedDot } from './changedDot.tsx';
import { wantedIn } from '../checklist.ts';
import { leadsTo, readPath } from '../editor/readPath.ts';
import { SECTION_GROUPS, sectionOf, type SectionId } from '../form/sections.ts';

/** The list, or on a narrow page the same as one box to choose from. */
export function SectionList(props: {
  readonly view: EditorSnapshot;
  readonly shown: SectionId;
  readonly isNarrow: boolean;
  readonly onShow: (id: SectionId) => void;
  readonly say: SayOfStates;
}): JSX.Element {
  const { say, shown, view } = props;
  const lacking = wantedIn(view.tree.value, say).filter(({ isThere }) => !isThere);
  const marks = (
    id: SectionId,
  ): { readonly faults: number; readonly lacks: number; readonly isChanged: boolean } => {
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
  const told = (id: SectionId): string => {
    const { faults, isChanged, lacks } = marks(id);
    const name = say(sectionOf(id).name);
    if (faults > 0) return `${name} · ${say('faults-mark', { count: faults })}`;
    if (lacks > 0) return `${name} · ${say('lacks-mark', { count: lacks })}`;
    return isChanged ? `${name} · ${say('changed-mark')}` : name;
  };
  if (props.isNarrow)
    return (
      <nav class="section-choice" aria-label={say('sections')}>
        <select
          class="text-box"
          aria-label={say('sections')}
          value={shown}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const known = SECTION_GROUPS.flatMap((group): readonly SectionId[] => group.sections);
            props.onShow(known.find((id) => id === chosen) ?? shown);
          }}
        >
          {SECTION_GROUPS.map((group) => (
            <optgroup key={group.name} label={say(group.name)}>
              {group.sections.map((id) => (
                <option key={id} value={id}>
                  {told(id)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </nav>
    );
  return (
    <nav class="section-list" aria-label={say('sections')}>
      {SECTION_GROUPS.map((group) => (
        <div key={group.name}>
          <p class="kicker">{say(group.name)}</p>
          <ul>
            {group.sections.map((id) => {
              const { faults, isChanged, lacks } = marks(id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class={id === 'pressures' ? 'first' : ''}
                    aria-current={id === shown ? 'true' : undefined}
                    onClick={() => props.onShow(id)}
                  >
                    <span>{say(sectionOf(id).name)}</span>
                    {isChanged ? <ChangedDot say={say} /> : null}
                    {faults > 0 ? (
                      <span class="fault-count">
                        <span aria-hidden="true">{faults}</span>
                        <span class="only-spoken">{say('faults-mark', { count: faults })}</span>
                      </span>
                    ) : null}
                    {faults === 0 && lacks > 0 ? (
                      <span class="lack-count">
                        <span aria-hidden="true">{lacks}</span>
                        <span class="only-spoken">{say('lacks-mark', { count: lacks })}</span>
                      </span>
                    ) : null}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
