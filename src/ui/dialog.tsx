/** A modal dialog on the browser's own `<dialog>`: it holds the focus, closes on Escape, and gives the focus back. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as dialogCss from './dialog.module.css';
import * as buttonCss from './look/button.module.css';

let opened = 0;

/** A dialog that is open as long as it is rendered; `onClose` is asked for by Escape, the close button or a click outside. */
export function Dialog(props: {
  readonly heading: string;
  readonly closeLabel: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { onClose } = props;
  const element = useRef<HTMLDialogElement>(null);
  // Not Preact's own id, which starts anew with each tree: a dialog may stand in one of its own.
  const [headingId] = useState(() => `dialog-${++opened}`);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={props.wide === true ? `${dialogCss.dialog} ${dialogCss.wide}` : dialogCss.dialog}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class={dialogCss.dialogSheet}>
        <header>
          <h2 id={headingId}>{props.heading}</h2>
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.quiet} ${dialogCss.dialogClose}`}
            onClick={onClose}
            aria-label={props.closeLabel}
          >
            <svg
              viewBox="0 0 16 16"
              width="16"
              height="16"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
            >
              <path d="M3 3L13 13M13 3L3 13" />
            </svg>
          </button>
        </header>
        <div class={dialogCss.dialogBody}>{props.children}</div>
      </div>
    </dialog>
  );
}
