/** Files of the page that hold text: fetched, and looked at before they are believed. */

/** Why a file could not be had: refused or out of reach, without an answer in time, or another page in its place (a filter's, a login's). */
export type FileProblem = 'refused' | 'silent' | 'foreign';

/** A file of the page that could not be had. */
export class FileError extends Error {
  readonly problem: FileProblem;
  /** The file's own name, without its folder. */
  readonly file: string;

  constructor(file: string, problem: FileProblem, detail: string) {
    super(`${file}: ${detail}`);
    this.name = 'FileError';
    this.file = file;
    this.problem = problem;
  }
}

/** So long an answer is waited for, in milliseconds: a slow line gets there, and a door does not stand shut for ever. */
const PATIENCE = 25_000;

async function fetchOnce(
  address: string,
  isRight: (text: string) => boolean,
  cache: RequestCache,
): Promise<string> {
  const file = address.replace(/^.*\//u, '');
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
    text = await answer.text();
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new FileError(file, isLate ? 'silent' : 'refused', String(error));
  }
  if (!answer.ok) throw new FileError(file, 'refused', `the answer was ${answer.status}`);
  if (!isRight(text))
    throw new FileError(file, 'foreign', 'something else was delivered in its place');
  return text;
}

/**
 * The text of a file of the page. Proxies answer with a page of their own and call it well done; what `isRight` does not know is asked
 * for once more, past every cache. Rejects with a `FileError`.
 */
export async function fetchText(
  address: string,
  isRight: (text: string) => boolean,
): Promise<string> {
  try {
    return await fetchOnce(address, isRight, 'default');
  } catch (error) {
    if (!(error instanceof FileError) || error.problem !== 'foreign') throw error;
    return fetchOnce(address, isRight, 'reload');
  }
}
