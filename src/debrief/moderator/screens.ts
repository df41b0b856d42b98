/** The screens of a projector: every finding, then every question, each with the words that announce it. */
import type { Say } from '../../text/speaker.ts';
import { keyOf, type KeyPress } from '../../ui/keyOf.ts';
import type { Finding, ModeratorContent } from './finding.ts';

/** A question, which stands alone. */
export interface Prompt {
  readonly id: string;
  readonly kicker: string;
  readonly sentence: string;
  readonly prompt: true;
}

/** One screen. */
export type Screen = Finding | Prompt;

/** Whether a screen is a question with a timer. */
export function isPrompt(screen: Screen): screen is Prompt {
  return 'prompt' in screen;
}

/** All screens, in order. */
export function screensOf({ findings, prompts }: ModeratorContent, say: Say): readonly Screen[] {
  return [
    ...findings,
    ...prompts.map((sentence, index) => ({
      id: `prompt-${index + 1}`,
      kicker: say('moderator-prompt-of', { at: index + 1, of: prompts.length }),
      sentence,
      prompt: true as const,
    })),
  ];
}

/** What a key press asks for. */
export type Command =
  | { readonly go: 'next' | 'back' | 'first' | 'last' }
  | { readonly do: 'leave' | 'full' | 'timer' | 'minute' };

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
};

/** What a key stands for; none where it belongs to the browser, or to the button that has the focus. */
export function commandOf(
  press: KeyPress & Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>,
  onButton: boolean,
): Command | undefined {
  if (press.isComposing || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (onButton && (press.key === ' ' || press.key === 'Enter')) return undefined;
  // A plus sign may stand where others have a digit.
  return COMMANDS[press.key] ?? COMMANDS[keyOf(press)];
}

/** The screen after a move; it stays at the ends. */
export function moved(at: number, go: 'next' | 'back' | 'first' | 'last', of: number): number {
  const to = { next: at + 1, back: at - 1, first: 0, last: of - 1 }[go];
  return Math.max(0, Math.min(of - 1, to));
}
