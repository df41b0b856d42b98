/** The screens of a projector: every finding, what if, then the questions, each with the words that announce it. */
import type { Say } from '../../text/speaker.ts';
import { keyOf, type KeyPress } from '../../ui/look/keyOf.ts';
import type { Finding, ModeratorContent } from './finding.ts';

/** A question, which stands alone with its timer. */
export interface Prompt {
  readonly kind: 'prompt';
  readonly id: string;
  readonly kicker: string;
  readonly sentence: string;
  /** What was found, where the question is about a finding. */
  readonly detail?: string;
}

/** What could have been chosen otherwise at a turn; it has its words from what was played. */
export interface WhatIfScreen {
  readonly kind: 'what-if';
  readonly id: 'what-if';
  readonly kicker: string;
  readonly sentence: string;
}

/** One screen. */
export type Screen = (Finding & { readonly kind: 'finding' }) | WhatIfScreen | Prompt;

/** A question that can be chosen. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** The finding that it is about, in its kicker's words, and what was found. */
  readonly about?: string;
  readonly found?: string;
}

/** So many questions an instructor chooses at most: more than a lesson has time for. */
export const MOST_QUESTIONS = 3;

/** Every question that can be asked: the scenario's, then one for each finding. */
export function questionsOf(content: ModeratorContent, say: Say): readonly Question[] {
  return [
    ...content.prompts.map((text, index) => ({ id: `prompt-${index + 1}`, text })),
    ...content.findings.flatMap(({ id, kicker, question, sentence }) =>
      question === undefined
        ? []
        : [{ id: `ask-${id}`, text: question, about: kicker, found: sentence }],
    ),
    ...(content.whatIf === undefined
      ? []
      : [{ id: 'ask-what-if', text: say('ask-what-if'), about: say('debrief-whatif-heading') }]),
  ];
}

/** All screens, in order; the questions are those that were `chosen`, or the scenario's where none was. */
export function screensOf(
  content: ModeratorContent,
  chosen: readonly string[],
  say: Say,
): readonly Screen[] {
  const all = questionsOf(content, say);
  const asked =
    chosen.length === 0
      ? all.filter(({ about }) => about === undefined)
      : chosen.flatMap((id) => all.find((question) => question.id === id) ?? []);
  return [
    ...content.findings.map((finding) => ({ ...finding, kind: 'finding' as const })),
    ...(content.whatIf === undefined
      ? []
      : [
          {
            kind: 'what-if',
            id: 'what-if',
            kicker: say('debrief-whatif-heading'),
            sentence: say('moderator-whatif'),
          } as const,
        ]),
    ...asked.map(({ found, id, text }, index): Prompt => ({
      kind: 'prompt',
      id,
      kicker: say('moderator-prompt-of', { at: index + 1, of: asked.length }),
      sentence: text,
      ...(found === undefined ? {} : { detail: found }),
    })),
  ];
}

/** Where the view begins: at the screen asked for, or at the one that was left, or at the first. */
export function beginning(
  screens: readonly Screen[],
  ...ids: readonly (string | undefined)[]
): number {
  for (const id of ids) {
    const at = screens.findIndex((screen) => screen.id === id);
    if (at >= 0) return at;
  }
  return 0;
}

/** What a key press asks for. */
export type Command =
  | { readonly go: 'next' | 'back' | 'first' | 'last' }
  | { readonly do: 'leave' | 'full' | 'timer' | 'minute' | 'screens' | 'questions' };

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: { go: 'next' },
  ArrowDown: { go: 'next' },
  PageDown: { go: 'next' },
  ' ': { go: 'next' },
  Enter: { go: 'next' },
  ArrowLeft: { go: 'back' },
  ArrowUp: { go: 'back' },
  PageUp: { go: 'back' },
  Backspace: { go: 'back' },
  Home: { go: 'first' },
  End: { go: 'last' },
  Escape: { do: 'leave' },
  f: { do: 'full' },
  t: { do: 'timer' },
  '+': { do: 'minute' },
  l: { do: 'screens' },
  q: { do: 'questions' },
};

/** Keys that what has the focus takes for itself. */
const OWN_KEYS = {
  button: [' ', 'Enter'],
  choice: [' ', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a key stands for; none where it belongs to the browser, or to the button or the choice that has the focus. */
export function commandOf(
  press: KeyPress & Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>,
  focused: keyof typeof OWN_KEYS | undefined,
): Command | undefined {
  if (press.isComposing || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const own: readonly string[] = focused === undefined ? [] : OWN_KEYS[focused];
  if (own.includes(press.key)) return undefined;
  // A plus sign may stand where others have a digit.
  return COMMANDS[press.key] ?? COMMANDS[keyOf(press)];
}

/** The screen after a move; it stays at the ends. */
export function moved(at: number, go: 'next' | 'back' | 'first' | 'last', of: number): number {
  const to = { next: at + 1, back: at - 1, first: 0, last: of - 1 }[go];
  return Math.max(0, Math.min(of - 1, to));
}
