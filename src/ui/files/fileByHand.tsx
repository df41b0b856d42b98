/** A file that the browser may not have saved: its content, to be taken by hand. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { copyField, type Copied } from './copyField.ts';
import { Dialog } from '../dialog.tsx';
import { renderPage } from '../rooms/renderPage.tsx';
import * as buttonCss from '../look/button.module.css';
import * as fileByHandCss from './fileByHand.module.css';

/** What is known of the file. */
export interface FileByHand {
  readonly content: Blob;
  readonly name: string;
  /** Whether the browser took it; what came of it then is not known. */
  readonly isHanded: boolean;
  readonly say: Say;
}

/** Letters of a text that a field can hold without making the page slow. */
const LONGEST_TEXT = 2_000_000;

/** Opens a dialog with the content: text in a field, a picture as such, and a way to open either in a tab of its own. */
export async function showFile(file: FileByHand): Promise<void> {
  const { content } = file;
  const isPicture = content.type.startsWith('image/');
  const text = isPicture || content.size > LONGEST_TEXT ? undefined : await content.text();
  const address = URL.createObjectURL(content);
  const place = document.createElement('div');
  document.body.append(place);
  const close = (): void => {
    renderPage(null, place);
    place.remove();
    URL.revokeObjectURL(address);
  };
  renderPage(
    <Shown {...file} address={address} isPicture={isPicture} text={text} onClose={close} />,
    place,
  );
}

function Shown(
  props: FileByHand & {
    readonly address: string;
    readonly isPicture: boolean;
    readonly text: string | undefined;
    readonly onClose: () => void;
  },
): JSX.Element {
  const { address, isPicture, name, say, text } = props;
  return (
    <Dialog
      heading={say('file-by-hand')}
      closeLabel={say('close')}
      wide={isPicture}
      onClose={props.onClose}
    >
      <p>{say(props.isHanded ? 'file-handed-framed' : 'file-refused', { name })}</p>
      {text === undefined ? null : <Text text={text} name={name} say={say} />}
      {isPicture ? <img class={fileByHandCss.filePicture} src={address} alt={name} /> : null}
      <p>
        <a href={address} target="_blank" rel="noopener">
          {say('file-in-tab')}
        </a>
      </p>
    </Dialog>
  );
}

function Text(props: {
  readonly text: string;
  readonly name: string;
  readonly say: Say;
}): JSX.Element {
  const { name, say, text } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<Copied>();
  useEffect(() => field.current?.select(), []);
  return (
    <>
      <label>
        {say('file-text', { name })}
        <textarea
          ref={field}
          class={fileByHandCss.fileText}
          readOnly
          rows={8}
          spellcheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class={fileByHandCss.fileWays}>
        <button
          type="button"
          class={buttonCss.button}
          onClick={() => void copyField(field.current).then(setDone)}
        >
          {say('copy')}
        </button>
        <span aria-live="polite">{done === undefined ? '' : say(done)}</span>
      </p>
    </>
  );
}
