/** What stands where a part of the page could not be loaded. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import * as buttonCss from '../look/button.module.css';
import * as lostPartCss from './lostPart.module.css';

/** Says that the part is missing, and offers to fetch it again; `children` are other ways on. */
export function LostPart(props: {
  readonly say: Say;
  /** What is missing, in a sentence; left out, simply this part. */
  readonly words?: string;
  readonly onAgain: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { onAgain, say } = props;
  return (
    <div class={lostPartCss.lostPart}>
      <output>{props.words ?? say('part-lost')}</output>
      <button type="button" class={buttonCss.button} onClick={onAgain}>
        {say('try-again')}
      </button>
      {props.children}
    </div>
  );
}
