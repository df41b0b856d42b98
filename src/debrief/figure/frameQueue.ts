/** Drawings wait in line: one a frame, so that a page of plots never holds up the reader's scrolling. */

const waiting = new Set<() => void>();
let asked: number | undefined;

/** Puts a drawing in line; one that waits already keeps its place. Returns what takes it out again. */
export function drawInTurn(draw: () => void): () => void {
  waiting.add(draw);
  asked ??= requestAnimationFrame(drawNext);
  return () => waiting.delete(draw);
}

function drawNext(): void {
  asked = undefined;
  const [next] = waiting;
  if (next === undefined) return;
  waiting.delete(next);
  if (waiting.size > 0) asked = requestAnimationFrame(drawNext);
  next();
}
