/** Scenarios that ship with the page and could not be had: a line with their names, and the way to fetch them again. */
import type { JSX } from 'preact';
import type { Missing } from '../../scenario/links/library.ts';
import type { Say } from '../../text/speaker.ts';
import { LostPart } from './lostPart.tsx';
import { listed } from '../../text/numbers.ts';

/** The line; nothing where all are there. `none` says that not one could be had. */
export function MissingScenarios(props: {
  readonly missing: readonly Missing[];
  readonly none: boolean;
  readonly onAgain: () => void;
  readonly say: Say;
}): JSX.Element | null {
  const { missing, none, onAgain, say } = props;
  if (missing.length === 0) return null;
  const titles = listed(missing.map(({ title }) => title));
  const words = none
    ? say('scenarios-lost-all')
    : say('scenarios-lost', { count: missing.length, titles });
  return <LostPart say={say} words={words} onAgain={onAgain} />;
}
