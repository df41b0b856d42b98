/** Beside the handouts: what is printed, by whom it is for, and the way to the printer. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../text/speaker.ts';
import { printPage } from '../../ui/files/printPage.ts';
import { AUDIENCES } from './handoutList.ts';
import type { Paper } from './handoutList.ts';
import { AUDIENCE_CLASS, audienceName } from './sheets/sheet.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as packCss from './handouts.module.css';

interface ChoiceProps {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly handouts: readonly Paper[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onLeave: () => void;
}

/** The checkbox list; whatever is not ticked is neither shown nor printed. */
export function HandoutChoice(props: ChoiceProps): JSX.Element {
  const { chosen, handouts, say, scenario } = props;
  const count = handouts.filter(({ id }) => chosen.has(id)).length;
  const [isRefused, setRefused] = useState(false);
  return (
    <header class={packCss.packChoice}>
      <div class={packCss.packActions}>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.quiet}`}
          onClick={() => props.onLeave()}
        >
          {say('pack-back')}
        </button>
        <button
          type="button"
          class={`${buttonCss.button} ${buttonCss.primary}`}
          disabled={count === 0}
          onClick={() => setRefused(!printPage())}
        >
          {say('pack-print')}
        </button>
      </div>
      <h1>{say('pack-of', { title: scenario.title })}</h1>
      <p class={packCss.packLead}>{say('pack-lead')}</p>
      {isRefused ? <output>{say('print-refused')}</output> : null}
      <output class={packCss.packCount}>{say('pack-count', { count })}</output>
      <details class={packCss.packList} open>
        <summary>{say('pack-show')}</summary>
        {AUDIENCES.map((audience) => (
          <Group key={audience} {...props} audience={audience} />
        ))}
        <p class={packCss.packNote}>{say('pack-paper-note')}</p>
      </details>
    </header>
  );
}

function Group(props: ChoiceProps & { readonly audience: Paper['audience'] }): JSX.Element {
  const { audience, chosen, handouts, say, scenario } = props;
  const group = audienceName(audience, scenario, say);
  const own = handouts.filter((paper) => paper.audience === audience);
  const set = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    props.onChoose(next);
  };
  const all = own.map(({ id }) => id);
  return (
    <fieldset class={`${packCss.packGroup} ${AUDIENCE_CLASS[audience]}`}>
      <legend>{group}</legend>
      <div class={packCss.packWhole}>
        <button
          type="button"
          aria-label={say('pack-all-of', { group })}
          onClick={() => set(all, true)}
        >
          {say('pack-all')}
        </button>
        <button
          type="button"
          aria-label={say('pack-none-of', { group })}
          onClick={() => set(all, false)}
        >
          {say('pack-none')}
        </button>
      </div>
      <div class={packCss.packTicks}>
        {own.map(({ id, name }) => (
          <label key={id} class={packCss.packTick}>
            <input
              type="checkbox"
              name={id}
              checked={chosen.has(id)}
              onChange={(event) => set([id], event.currentTarget.checked)}
            />
            {say(name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
