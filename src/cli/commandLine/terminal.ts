/** Where a command speaks: in which language, and on which streams. */
import type { Say } from '../../text/speaker.ts';

/** What a command has to speak with. */
export interface Terminal {
  readonly say: Say;
  /** Puts lines on standard output, and ends the last of them. */
  readonly print: (lines: string) => void;
  /** Puts a text on standard output as it is. */
  readonly write: (text: string) => void;
  /** Puts lines on standard error, and ends the last of them. */
  readonly complain: (lines: string) => void;
  /** Says how far the work is, on a line that the next one writes over; at most once a second, and only where somebody sees it. */
  readonly report: (line: string) => void;
}

const MILLISECONDS_BETWEEN_REPORTS = 1000;

/** The terminal of this process. A report is gone as soon as something else is said, or the work is done (`clear`). */
export function processTerminal(say: Say): Terminal & { readonly clear: () => void } {
  let isReported = false;
  const clear = (): void => {
    if (isReported) process.stderr.write('\r\u001b[K');
    isReported = false;
  };
  let next = -Infinity;
  return {
    say,
    clear,
    // The console does not mind a reader who has seen enough, such as `head`.
    print: (lines) => {
      clear();
      console.log(lines);
    },
    write: (text) => {
      clear();
      process.stdout.write(text);
    },
    complain: (lines) => {
      clear();
      console.error(lines);
    },
    report: (line) => {
      const now = performance.now();
      if (!process.stderr.isTTY || now < next) return;
      process.stderr.write(`\r\u001b[K${line}`);
      isReported = true;
      next = now + MILLISECONDS_BETWEEN_REPORTS;
    },
  };
}

/** Prints a value as JSON, for another program to read. */
export function printJson({ print }: Pick<Terminal, 'print'>, value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
