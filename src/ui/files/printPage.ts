/** Prints the page. */

/** Opens the browser's printing. False where a page around this one forbids it, which browsers do without a word. */
export function printPage(): boolean {
  let isBegun = false;
  const begin = (): void => {
    isBegun = true;
  };
  addEventListener('beforeprint', begin);
  print();
  removeEventListener('beforeprint', begin);
  return isBegun || self === top;
}
