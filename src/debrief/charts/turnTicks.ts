/** Which turns stand below an axis: as many as there is room for, and always the last. */

/** Room that a number below an axis needs, in sizes of the font. */
const ROOM = 2.1;

/** The turns to write from `first` to `last` below an axis of a length in sizes of the font; a step of one, two, five or ten between them. */
export function turnTicks(first: number, last: number, room: number): readonly number[] {
  const turns = last - first + 1;
  const step = [1, 2, 5, 10].find((every) => (turns / every) * ROOM <= room) ?? 20;
  const ticks: number[] = [];
  for (let turn = first; turn <= last; turn += 1)
    if (turn === last || ((turn === first || turn % step === 0) && last - turn >= step * 0.6))
      ticks.push(turn);
  return ticks.filter((turn, at) => at !== 1 || turn - first >= step * 0.6);
}
