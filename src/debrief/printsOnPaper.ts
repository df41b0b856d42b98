/** Says of the whole document that it is printed on white paper: type and ground stand on elements above any room. */
import * as printCss from './print.module.css';

/** Marks the document as one whose prints are a debrief's; returns what takes the mark away. */
export function printsOnPaper({ documentElement }: Document): () => void {
  documentElement.classList.add(printCss.printed);
  return () => documentElement.classList.remove(printCss.printed);
}
