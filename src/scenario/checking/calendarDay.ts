/** Says whether a date that has the right form exists in the calendar. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year, month or day as in `2024`, `2024-02` or `2024-02-29` exists (Gregorian); an empty text does. */
export function isCalendarDate(written: string): boolean {
  const [year, month, day] = written.split('-').map(Number);
  if (year === undefined || month === undefined) return true;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) return false;
  return day === undefined || (day >= 1 && day <= length + (leap ? 1 : 0));
}
