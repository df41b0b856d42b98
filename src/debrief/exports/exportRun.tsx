/** One play for other programs: its turns as a long table, its statements, and what the columns mean. */
import type { JSX } from 'preact';
import type { RunFile } from '../../model/match/run.ts';
import { dialectOf, dialectsFor } from '../../text/csvDialect.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import type { Moments } from '../../seat/moments.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import { ColumnsDrawer } from './columnsDrawer.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as onwardCss from '../parts/onward.module.css';
import * as exportsCss from './exports.module.css';

/** The address of the page without what a reader added to it. */
export function homeOf(address: string): string {
  return address.replace(/[?#].*$/su, '');
}

const TURNS = { point: 'keep-csv', comma: 'keep-csv-comma' } as const;

/** Its files and the table of columns; `run` bears the name and the group that stand in the form. */
export function ExportRun(props: {
  readonly input: DebriefInput;
  readonly run: RunFile;
  readonly moments: Moments | undefined;
  /** Told what is true of a file that was asked for. */
  readonly onSaved: (words: string) => void;
}): JSX.Element {
  const { onSaved, input, run } = props;
  const { say, scenario } = input;
  const ways = [
    ...dialectsFor(navigator.language).map((dialect) => TURNS[dialect]),
    'keep-xapi',
    'keep-columns-file',
  ] as const;
  const save = async (id: (typeof ways)[number]): Promise<void> => {
    // What writes the files is loaded when one is asked for.
    const { saveWritten } = await import('./writeRun.ts');
    const settings = {
      home: homeOf(location.href),
      say,
      language: document.documentElement.lang,
      dialect: dialectOf(navigator.language),
      moments: props.moments,
    };
    onSaved(await saveWritten(id, scenario, run, settings));
  };
  return (
    <section class={exportsCss.keepMore} aria-labelledby="debrief-keep-more">
      <h4 id="debrief-keep-more">{say('keep-more')}</h4>
      <p class={exportsCss.panelNote}>{say('keep-more-note')}</p>
      <div class={onwardCss.keepWays}>
        {ways.map((id) => (
          <button
            key={id}
            type="button"
            class={buttonCss.button}
            onClick={() => attempt(async () => save(id))}
          >
            {say(id)}
          </button>
        ))}
      </div>
      <ColumnsDrawer say={say} />
    </section>
  );
}
