/** The table's issues as a grid: an option a row, what it is worth to each side, and what it writes into an agreement. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { fieldAt, writePath, type Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { FaultNotes } from '../form/faultNotes.tsx';
import { controlId } from '../form/fields/fieldKit.ts';
import { useForm } from '../form/formContext.ts';
import { itemTitle } from '../form/fields/itemTitle.ts';
import { addItem, moveItem, setValue } from '../editor/scenarioDocument.ts';
import { AddButton, ItemButtons } from '../form/listButtons.tsx';
import { newEntry } from '../form/shortNames.ts';
import { IssueRows } from './issueRows.tsx';
import { SpaceDrawing } from './spaceDrawing.tsx';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as formCss from '../form/form.module.css';
import * as tableCss from './table.module.css';

const ISSUES: Path = ['table', 'issues'];

/** What is declared at a place of the table. */
function declared(path: Path): Field {
  const field = fieldAt(scenarioShape, path);
  if (field === undefined) throw new Error(`declared: nothing is at ${writePath(path)}`);
  return field;
}

/** An issue: its name, the ways to move it, and its options. */
function IssuePart(props: {
  readonly path: Path;
  readonly issue: unknown;
  readonly count: number;
  readonly opened: string | undefined;
  readonly onOpened: (row: string | undefined) => void;
}): JSX.Element {
  const { issue, opened, path } = props;
  const { announce, store, say } = useForm();
  const index = Number(path.at(-1));
  const name = itemTitle(issue, index, say);
  return (
    <section class={tableCss.issue} data-path={writePath(path)} aria-labelledby={`issue-${index}`}>
      <header>
        <h3 id={`issue-${index}`}>{name}</h3>
        <ItemButtons
          name={name}
          index={index}
          count={props.count}
          onMove={(to) => store.change((document) => moveItem(document, path, to))}
          onRemove={() => {
            store.change((document) => setValue(document, path, undefined));
            announce(say('list-removed', { number: index + 1 }));
            document
              .querySelector<HTMLElement>(`.${tableCss.tableGrid} > .${formCss.listAdd}`)
              ?.focus();
          }}
        />
      </header>
      <IssueRows
        path={path}
        value={issue}
        opened={opened}
        onOpen={(row) => props.onOpened(row === opened ? undefined : row)}
      />
    </section>
  );
}

/** Adds an issue and goes on in its name. */
function AddIssue(props: { readonly issues: readonly unknown[] }): JSX.Element {
  const { issues } = props;
  const { announce, store, say } = useForm();
  const list = declared(ISSUES);
  if (list.kind !== 'list') throw new Error('AddIssue: issues are no list');
  return (
    <AddButton
      label={say('list-add', { list: say('field-issues') })}
      disabled={issues.length >= list.maxLength}
      onAdd={() => {
        store.change((document) =>
          addItem(document, ISSUES, issues.length, newEntry(list, ISSUES, issues)),
        );
        announce(say('list-added', { number: issues.length + 1 }));
        const name = controlId([...ISSUES, issues.length, 'name']);
        setTimeout(() => document.querySelector<HTMLElement>(`#${CSS.escape(name)}`)?.focus());
      }}
    />
  );
}

/** The whole part of the form that is about the table. */
export function TableGrid(): JSX.Element {
  const { Inner, say, view } = useForm();
  const [opened, setOpened] = useState<string>();
  const held = valueAt(view.tree.value, ISSUES);
  const issues: readonly unknown[] = Array.isArray(held) ? held : [];
  const variation = ['table', 'variation'];
  return (
    <div class={tableCss.tablePart}>
      <div class={tableCss.tableGrid} data-path={writePath(ISSUES)}>
        <FaultNotes faults={view.faults.at(ISSUES)} />
        <p class={tableCss.totalLine}>
          {(['struck', 'host'] as const).map((side) => (
            <span key={side} class={TONE_CLASS[side]}>
              {say('table-best', {
                side: say(`field-${side}-side`),
                points: bestOf(issues, side),
              })}
            </span>
          ))}
        </p>
        {issues.map((issue, index) => (
          <IssuePart
            key={index}
            path={[...ISSUES, index]}
            issue={issue}
            count={issues.length}
            opened={opened}
            onOpened={setOpened}
          />
        ))}
        <AddIssue issues={issues} />
        <Inner
          field={declared(variation)}
          path={variation}
          value={valueAt(view.tree.value, variation)}
        />
      </div>
      {view.valid === undefined ? (
        <p>{say('space-missing')}</p>
      ) : (
        <SpaceDrawing scenario={view.valid.scenario} isStale={!view.tree.parsed.ok} say={say} />
      )}
    </div>
  );
}

/** The points of a side's best options over all issues. */
function bestOf(issues: readonly unknown[], side: 'struck' | 'host'): number {
  const total = issues.reduce<number>((sum, issue) => {
    const options = valueAt(issue, ['options']);
    const worths = (Array.isArray(options) ? options : []).map((option: unknown) => {
      const worth = valueAt(option, ['worth', side]);
      return typeof worth === 'number' ? worth : 0;
    });
    return sum + Math.max(0, ...worths);
  }, 0);
  return Math.round(total * 10) / 10;
}
