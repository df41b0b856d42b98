/** For a run on a crisis that does not come with the page: says what its code lacks, and gives the link of the crisis. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { scenarioToFragment } from '../scenario/scenarioLink.ts';
import { homeOf } from './exports/exportRun.tsx';
import type { Reading } from './reading.ts';

/** A text to be copied, and the field that is selected where the browser refuses. */
export interface Copied {
  readonly text: string;
  readonly field: HTMLTextAreaElement | null;
}

/** The note and the link, once it is made. */
export function KeepScenario(props: {
  readonly reading: Reading;
  readonly onCopy: (copied: Copied) => void;
}): JSX.Element {
  const { say, scenario } = props.reading;
  const [link, setLink] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const make = async (): Promise<void> =>
      setLink(`${homeOf(location.href)}#${await scenarioToFragment(scenario)}`);
    void make();
  }, [scenario]);
  return (
    <div class="keep-scenario">
      <p class="panel-note">{say('debrief-keep-scenario')}</p>
      {link === undefined ? null : (
        <>
          <label for={id}>{say('debrief-keep-link')}</label>
          <textarea
            id={id}
            ref={field}
            class="keep-code"
            readOnly
            rows={2}
            spellcheck={false}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div class="keep-ways">
            <button
              type="button"
              class="button"
              onClick={() => props.onCopy({ text: link, field: field.current })}
            >
              {say('debrief-keep-link-copy')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
