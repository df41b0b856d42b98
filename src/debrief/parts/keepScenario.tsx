/** For a run on a crisis that does not come with the page: says what its code lacks, and gives the link of the crisis. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { copyField } from '../../ui/files/copyField.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { homeOf } from '../exports/exportRun.tsx';
import type { OwnCrisis } from '../../scenario/runs/ownCrisis.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as onwardCss from './onward.module.css';

/** The note and the link, once it is made. */
export function KeepScenario(props: {
  readonly own: () => Promise<OwnCrisis>;
  readonly onDone: (words: string) => void;
  readonly say: Say;
}): JSX.Element {
  const { onDone, own, say } = props;
  const [link, setLink] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const make = async (): Promise<void> => {
      const crisis = await own();
      setLink(`${homeOf(location.href)}#${await crisis.fragment()}`);
    };
    attempt(make);
  }, []);
  const copy = async (): Promise<void> => onDone(say(await copyField(field.current)));
  return (
    <div class={onwardCss.keepScenario}>
      <p class={pageCss.panelNote}>{say('debrief-keep-scenario')}</p>
      {link === undefined ? null : (
        <>
          <label for={id}>{say('debrief-keep-link')}</label>
          <textarea
            id={id}
            ref={field}
            class={onwardCss.keepCode}
            readOnly
            rows={2}
            spellcheck={false}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div class={onwardCss.keepWays}>
            <button type="button" class={buttonCss.button} onClick={() => attempt(copy)}>
              {say('debrief-keep-link-copy')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
