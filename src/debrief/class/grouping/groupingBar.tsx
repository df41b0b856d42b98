/** Above the list of plays: those that are chosen get the name of a group, and groups that were made are seen and undone. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import type { ClassInput } from '../classInput.ts';
import { LONGEST_NAME, putInGroup, withoutGroup } from './grouping.ts';
import type { Grouping } from './grouping.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as classCss from '../class.module.css';

/** The name of the group into which the chosen plays go. */
function GroupName(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly groups: Grouping['groups'];
  readonly say: ClassInput['say'];
}): JSX.Element {
  const { groups, name, say } = props;
  const field = useId();
  const list = useId();
  return (
    <>
      <label for={field}>{say('debrief-class-group-name')}</label>
      <input
        id={field}
        type="text"
        list={list}
        maxLength={LONGEST_NAME}
        value={name}
        onInput={(event) => props.onName(event.currentTarget.value)}
      />
      <datalist id={list}>
        {groups.map((group) => (
          <option key={group.name} value={group.name}>
            {group.name}
          </option>
        ))}
      </datalist>
      <button type="submit" class={buttonCss.button} disabled={name.trim() === ''}>
        {say('debrief-class-group-put')}
      </button>
    </>
  );
}

/** The groups that were made; each can be taken apart. */
function Groups(props: {
  readonly groups: Grouping['groups'];
  readonly onApart: (name: string) => void;
  readonly say: ClassInput['say'];
}): JSX.Element {
  const { groups, onApart, say } = props;
  return (
    <ul class={classCss.classGroups} aria-label={say('debrief-class-column-own')}>
      {groups.map((group) => (
        <li key={group.name}>
          {say('debrief-class-compare-part', { name: group.name, plays: group.plays.length })}
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            aria-label={say('debrief-class-group-apart', { name: group.name })}
            onClick={() => onApart(group.name)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The bar; `onDone` when the chosen plays have been put into a group. */
export function GroupingBar(props: {
  readonly input: ClassInput;
  readonly chosen: readonly ShownPlay[];
  readonly onDone: () => void;
}): JSX.Element {
  const { chosen, onDone, input } = props;
  const { grouping, keys, regroup, say } = input;
  const [name, setName] = useState('');
  const [before, setBefore] = useState<Grouping>();
  const put = (event: Event): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '' || chosen.length === 0) return;
    setBefore(grouping);
    regroup(
      putInGroup(
        grouping,
        wanted,
        chosen.flatMap((shown) => keys.get(shown) ?? []),
      ),
    );
    setName('');
    onDone();
  };
  return (
    <div
      class={
        chosen.length === 0
          ? classCss.classGrouping
          : `${classCss.classGrouping} ${classCss.choosing}`
      }
    >
      <form class={classCss.classGroupForm} onSubmit={put}>
        <p aria-live="polite">
          {chosen.length === 0
            ? say('debrief-class-group-how')
            : say('debrief-class-group-chosen', { plays: chosen.length })}
        </p>
        {chosen.length === 0 ? null : (
          <GroupName name={name} onName={setName} groups={grouping.groups} say={say} />
        )}
        {before === undefined || before === grouping ? null : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet}`}
            onClick={() => {
              regroup(before);
              setBefore(undefined);
            }}
          >
            {say('debrief-class-group-undo')}
          </button>
        )}
      </form>
      {grouping.groups.length === 0 ? null : (
        <Groups
          groups={grouping.groups}
          onApart={(name) => {
            setBefore(grouping);
            regroup(withoutGroup(grouping, name));
          }}
          say={say}
        />
      )}
    </div>
  );
}
