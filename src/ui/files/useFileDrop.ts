/** Takes a file that is dropped on a part of the page. */
import { useState } from 'preact/hooks';

/** What the part has to hear, and whether a file is held over it. */
export interface FileDrop {
  readonly isOver: boolean;
  readonly zone: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** The drop; `onFile` gets the first of the files. What is no file, such as a text that is moved, goes its usual way. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    zone: {
      onDragOver: (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        // Nothing of the page comes next: it was the page that was left.
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      },
    },
  };
}
