/** Lets a person choose files of the device, by any button of the page. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import * as wordsCss from '../look/words.module.css';

/** What a button needs for it. */
export interface FileChoice {
  /** Opens the browser's own way of choosing. */
  readonly choose: () => void;
  /** The field behind it, to stand beside the button; it is not seen. */
  readonly field: JSX.Element;
}

/** The choice. `onFiles` gets what was chosen, one file or more; the same file can be chosen again after it was changed. */
export function useFileChoice(props: {
  /** What the field is called, as its button is. */
  readonly label: string;
  /** Which files are offered first; all of them where it is left out. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): FileChoice {
  const { label, onFiles, ...offered } = props;
  const input = useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    field: (
      <input
        ref={input}
        class={wordsCss.onlySpoken}
        type="file"
        tabIndex={-1}
        aria-label={label}
        {...offered}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    ),
  };
}

/** Files of scenarios and of runs. */
export const JSON_FILES = '.json,application/json';
