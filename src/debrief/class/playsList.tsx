/** The plays of a class as a table: sorted by any column, in pages, each opened by its name. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PlainMessageId } from '../../text/speaker.ts';
import { tenths, whole } from '../../text/numbers.ts';
import {
  harmedIn,
  outcomeName,
  outcomeOf,
  playName,
  seatingName,
  seatingOf,
  type ClassInput,
} from './classInput.ts';
import type { ShownPlay } from '../../analysis/class/gathered.ts';
import { GroupingBar } from './grouping/groupingBar.tsx';
import { Pager } from './pager.tsx';
import { ScrollBox } from '../parts/pieces/scrollBox.tsx';
import { originWords } from '../../analysis/class/refusalWords.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as wordsCss from '../../ui/look/words.module.css';
import * as classCss from './class.module.css';

const ROWS_A_PAGE = 50;

interface ListColumn {
  readonly id: PlainMessageId;
  readonly isNumber: boolean;
  /** What it is sorted by; what is missing comes last. */
  readonly key: (input: ClassInput, shown: ShownPlay) => string | number | null;
  readonly text: (input: ClassInput, shown: ShownPlay) => string;
}

const number = (value: number | null): string => (value === null ? '–' : whole(value));

const COLUMNS: readonly ListColumn[] = [
  {
    id: 'debrief-class-column-play',
    isNumber: false,
    key: (_, shown) => shown.number,
    text: playName,
  },
  {
    id: 'debrief-class-column-ending',
    isNumber: false,
    key: (input, shown) => outcomeName(input, outcomeOf(shown)),
    text: (input, shown) => outcomeName(input, outcomeOf(shown)),
  },
  {
    id: 'debrief-class-column-seating',
    isNumber: false,
    key: (input, shown) => seatingName(input, seatingOf(shown)),
    text: (input, shown) => seatingName(input, seatingOf(shown)),
  },
  {
    id: 'debrief-class-column-turns',
    isNumber: true,
    key: (_, { play }) => play.turns,
    text: (_, { play }) => whole(play.turns),
  },
  {
    id: 'debrief-class-column-talks',
    isNumber: true,
    key: (_, { play }) => play.talks,
    text: (_, { play }) => number(play.talks),
  },
  {
    id: 'debrief-class-column-signed',
    isNumber: true,
    key: (_, { play }) => play.signed,
    text: (_, { play }) => number(play.signed),
  },
  {
    id: 'debrief-class-column-escalation',
    isNumber: true,
    key: (_, { play }) => play.escalation,
    text: (_, { play }) => tenths(play.escalation),
  },
  {
    id: 'debrief-class-column-harmed',
    isNumber: true,
    key: (_, shown) => harmedIn(shown),
    text: (_, shown) => whole(harmedIn(shown)),
  },
  {
    id: 'debrief-class-column-group',
    isNumber: false,
    key: (_, { play }) => play.group ?? null,
    text: (_, { play }) => play.group ?? '–',
  },
  {
    id: 'debrief-class-column-own',
    isNumber: false,
    key: (input, shown) => ownGroupOf(input, shown) ?? null,
    text: (input, shown) => ownGroupOf(input, shown) ?? '–',
  },
  {
    id: 'debrief-class-column-origin',
    isNumber: false,
    key: (_, shown) => shown.number,
    text: ({ say }, { item, play }) => {
      const where = originWords(item, say);
      return play.otherWords ? say('debrief-class-origin-other-words', { where }) : where;
    },
  },
];

function ownGroupOf({ grouping, keys }: ClassInput, shown: ShownPlay): string | undefined {
  const key = keys.get(shown);
  return grouping.groups.find(({ plays }) => key !== undefined && plays.includes(key))?.name;
}

function order(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null)
    return one === other ? 0 : one === null ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one), String(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** By which column plays are sorted, and which page of them is seen. */
interface Sorting {
  readonly column: number;
  readonly isDown: boolean;
}

/** The plays in the order of a column; what is missing comes last either way. */
function sortedBy(
  input: ClassInput,
  plays: readonly ShownPlay[],
  sorting: Sorting,
): readonly ShownPlay[] {
  const column = COLUMNS[sorting.column];
  if (column === undefined) return plays;
  const keyed = plays.map((shown) => ({ shown, key: column.key(input, shown) }));
  const sign = sorting.isDown ? -1 : 1;
  keyed.sort((one, other) => {
    const by = order(one.key, other.key);
    return Number.isFinite(by) ? sign * by : by;
  });
  return keyed.map(({ shown }) => shown);
}

/** The plays sorted and in pages. */
function useSorted(input: ClassInput, plays: readonly ShownPlay[]) {
  const [sorting, setSorting] = useState<Sorting>({ column: 0, isDown: false });
  const [page, setPage] = useState(0);
  const sorted = useMemo(() => sortedBy(input, plays, sorting), [plays, sorting, input]);
  const from = Math.min(page * ROWS_A_PAGE, Math.max(0, sorted.length - 1));
  const first = from - (from % ROWS_A_PAGE);
  const sort = (column: number): void => {
    setSorting({ column, isDown: column === sorting.column ? !sorting.isDown : false });
    setPage(0);
  };
  return { sorting, sort, first, setPage, seen: sorted.slice(first, first + ROWS_A_PAGE) };
}

/** Which plays are ticked. */
function useTicked() {
  const [chosen, setChosen] = useState<ReadonlySet<ShownPlay>>(new Set());
  const choose = (those: readonly ShownPlay[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const one of those)
      if (isChosen) next.add(one);
      else next.delete(one);
    setChosen(next);
  };
  return { chosen, choose, clear: () => setChosen(new Set()) };
}

type Ticked = Omit<ReturnType<typeof useTicked>, 'clear'>;

/** What is to be known of the plays that are listed. */
function ListNotes(props: {
  readonly input: ClassInput;
  readonly plays: readonly ShownPlay[];
  readonly some: PlaysListProps['some'];
  readonly onAll: () => void;
}): JSX.Element {
  const { onAll, plays, some } = props;
  const { say } = props.input;
  const reworded = plays.filter(({ play }) => play.otherWords).length;
  return (
    <>
      {reworded === 0 ? null : (
        <p class={classCss.classNote}>{say('debrief-class-other-words', { count: reworded })}</p>
      )}
      {some === undefined ? null : (
        <p>
          {say('debrief-class-list-some', { words: some.words, plays: some.plays.length })}{' '}
          <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={onAll}>
            {say('debrief-class-list-clear')}
          </button>
        </p>
      )}
    </>
  );
}

/** The names of the columns, by which plays are sorted. */
function ListHead(
  props: Ticked & {
    readonly plays: readonly ShownPlay[];
    readonly sorting: Sorting;
    readonly onSort: (column: number) => void;
    readonly say: ClassInput['say'];
  },
): JSX.Element {
  const { choose, chosen, plays, say, sorting } = props;
  return (
    <thead>
      <tr>
        <td class={classCss.classTick}>
          <input
            type="checkbox"
            aria-label={say('debrief-class-tick-all', { plays: plays.length })}
            checked={plays.length > 0 && plays.every((shown) => chosen.has(shown))}
            onChange={(event) => choose(plays, event.currentTarget.checked)}
          />
        </td>
        {COLUMNS.map(({ id, isNumber }, index) => (
          <th
            key={id}
            scope="col"
            class={isNumber ? classCss.digits : ''}
            aria-sort={
              index !== sorting.column ? 'none' : sorting.isDown ? 'descending' : 'ascending'
            }
          >
            <button type="button" onClick={() => props.onSort(index)}>
              {say(id)}
              <span aria-hidden="true">
                {index !== sorting.column ? '' : sorting.isDown ? ' ↓' : ' ↑'}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A play, opened by its name. */
function PlayRow(
  props: Ticked & { readonly input: ClassInput; readonly shown: ShownPlay },
): JSX.Element {
  const { choose, chosen, input, shown } = props;
  const { say } = input;
  return (
    <tr>
      <td class={classCss.classTick}>
        <input
          type="checkbox"
          aria-label={say('debrief-class-tick', { play: playName(input, shown) })}
          checked={chosen.has(shown)}
          onChange={(event) => choose([shown], event.currentTarget.checked)}
        />
      </td>
      {COLUMNS.map(({ id, isNumber, text }, index) =>
        index === 0 ? (
          <th key={id} scope="row">
            <button type="button" class={classCss.plotPick} onClick={() => input.open(shown)}>
              {text(input, shown)}
            </button>
          </th>
        ) : (
          <td key={id} class={isNumber ? classCss.digits : ''}>
            {text(input, shown)}
          </td>
        ),
      )}
    </tr>
  );
}

/** What is listed. */
interface PlaysListProps {
  readonly input: ClassInput;
  readonly some: { readonly words: string; readonly plays: readonly ShownPlay[] } | undefined;
  readonly onAll: () => void;
}

/** The table of all plays, or of those that a plot's mark stands for. */
export function PlaysList({ input, onAll, some }: PlaysListProps): JSX.Element {
  const { say } = input;
  const plays = some?.plays ?? input.of.plays;
  const { first, seen, setPage, sort, sorting } = useSorted(input, plays);
  const { choose, chosen, clear } = useTicked();
  return (
    <section class={classCss.classList}>
      <ListNotes input={input} plays={plays} some={some} onAll={onAll} />
      <GroupingBar
        input={input}
        chosen={plays.filter((shown) => chosen.has(shown))}
        onDone={clear}
      />
      <ScrollBox label={say('debrief-class-list-caption')}>
        <table class={classCss.classTable}>
          <caption class={wordsCss.onlySpoken}>{say('debrief-class-list-caption')}</caption>
          <ListHead
            plays={plays}
            sorting={sorting}
            chosen={chosen}
            choose={choose}
            onSort={sort}
            say={say}
          />
          <tbody>
            {seen.map((shown) => (
              <PlayRow
                key={shown.number}
                input={input}
                shown={shown}
                chosen={chosen}
                choose={choose}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Pager of={plays.length} from={first} size={ROWS_A_PAGE} say={say} onPage={setPage} />
    </section>
  );
}
