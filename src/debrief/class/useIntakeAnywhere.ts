/** Takes texts and files that are pasted or dropped anywhere on the page of a class. */
import { useEffect, useRef } from 'preact/hooks';

/** What is done with what was handed in. */
export interface Take {
  readonly text: (text: string) => void;
  readonly files: (files: readonly File[]) => void;
}

// A pasted text beyond this is taken at once: laid out in a field, it would hold up the page.
const LONG_PASTE = 8000;

/** Listens as long as the page is there. A short text pasted into a field is the field's own. */
export function useIntakeAnywhere(take: Take): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField =
        event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      if (files.length > 0) latest.current.files(files);
      else if (text !== '' && (!inField || text.length > LONG_PASTE)) latest.current.text(text);
      else return;
      event.preventDefault();
    };
    const onDrag = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current.files(files);
      else if (text !== '') latest.current.text(text);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}
