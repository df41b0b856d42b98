/** Numbers as a reader expects them: a true minus sign, a thin space between thousands, no digits that say nothing. */

const MINUS = '−';

/** A whole number with grouped thousands ("2 400"). */
export function whole(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, '\u202F');
  return Math.round(value) < 0 ? MINUS + digits : digits;
}

/** A change with its sign ("+3", "−6"), to one decimal where it is smaller than one ("+0.4"). */
export function signed(value: number): string {
  const size = Math.abs(value);
  const digits = size < 0.95 ? size.toFixed(1) : String(Math.round(size));
  return (value < 0 ? MINUS : '+') + digits;
}

/** A share as a percentage ("46 %"). */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u202F%`;
}

/** A count with what is counted (`1 turn`, `2 turns`), for text that is no message. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
