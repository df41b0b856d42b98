/** Takes texts and files that are pasted or dropped anywhere on the page of a class. */
import { useEffect, useRef } from 'preact/hooks';
import { droppedFiles, handedOver } from './handedTransfer.ts';

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
      const { files, text } = handedOver(event.clipboardData?.getData('text/plain') ?? '', [
        ...(event.clipboardData?.files ?? []),
      ]);
      const inField =
        event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const isTaken = text !== '' && (!inField || text.length > LONG_PASTE);
      if (files.length > 0) latest.current.files(files);
      if (isTaken) latest.current.text(text);
      // The field's own paste of a short text goes on beside the files.
      if (isTaken || (files.length > 0 && text === '')) event.preventDefault();
    };
    const onDrag = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) void takeDrop(event.dataTransfer);
    };
    const takeDrop = async (transfer: DataTransfer): Promise<void> => {
      const dropped = transfer.getData('text/plain');
      const { files, text } = handedOver(dropped, await droppedFiles(transfer));
      if (files.length > 0) latest.current.files(files);
      if (text !== '') latest.current.text(text);
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
