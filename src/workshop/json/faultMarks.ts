/** Faults of a scenario as an editor marks them: a stretch of its text, and the fault in words. */
import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { wordFault } from '../../scenario/checking/faults/faultText.ts';
import type { Say } from '../../text/speaker.ts';

/** What a fault is about: a text, a word or number, or else the one character that stands there. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[\w.+-]+|\S/uy;

/** Every fault with its place in `text`; a place that the text has no more is its nearest end. */
export function faultMarks(text: Text, faults: readonly Fault[], say: Say): readonly Diagnostic[] {
  return faults.map((fault) => {
    const line = text.line(Math.min(Math.max(1, fault.line), text.lines));
    const at = Math.min(Math.max(0, fault.column - 1), line.length);
    TOKEN.lastIndex = at;
    const length = TOKEN.exec(line.text)?.[0].length ?? 0;
    const lines = faultLines(fault, say);
    return {
      from: line.from + at,
      to: line.from + at + length,
      severity: 'error',
      message: lines.join(' '),
      renderMessage: () => paragraphs(lines),
    };
  });
}

/** A fault in words: what is wrong, what was expected, which valid name is nearest. */
export function faultLines(fault: Fault, say: Say): readonly string[] {
  const { expected, nearest, problem } = wordFault(fault, say);
  return [
    say('json-fault', { problem }),
    ...(expected === '' ? [] : [say('json-fault-expected', { expected })]),
    ...(nearest === undefined ? [] : [say('json-fault-nearest', { nearest })]),
  ];
}

/** Paragraphs of plain text. */
export function paragraphs(lines: readonly string[]): HTMLElement {
  const whole = document.createElement('div');
  whole.className = 'json-words';
  for (const line of lines.filter((words) => words !== '')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    whole.append(paragraph);
  }
  return whole;
}
