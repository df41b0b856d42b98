/** What stands above a finding: whose class it is, whether names are shown, and how much was refused. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import type { ClassOfScenario, Gathered } from '../../analysis/class/gathered.ts';
import * as classCss from './class.module.css';

/** Where the list of what was refused stands on the page. */
export const REFUSED_ID = 'class-refused';

/** The row; children stand at its end. The switch for names is there only where a student gave one. */
export function ClassTop(props: {
  readonly say: Say;
  readonly gathered: Gathered;
  readonly of: ClassOfScenario;
  readonly named: boolean;
  readonly onChoose: (hash: string) => void;
  readonly onNamed: (named: boolean) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { children, gathered, named, of, onChoose, onNamed, say } = props;
  const { classes, refusals } = gathered;
  const hasNames = classes.some(({ plays }) =>
    plays.some(({ play }) => play.label !== undefined && play.label !== ''),
  );
  return (
    <div class={classCss.classTop}>
      <Picker say={say} classes={classes} of={of} onChoose={onChoose} />
      {hasNames ? (
        <label class={classCss.classNames}>
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => onNamed(event.currentTarget.checked)}
          />
          {say('debrief-class-names-show')}
        </label>
      ) : null}
      {refusals.length === 0 ? null : (
        <a class={classCss.classAlert} href={`#${REFUSED_ID}`} onClick={showRefused}>
          {say('debrief-class-refused', { count: refusals.length })}
        </a>
      )}
      {children}
    </div>
  );
}

function showRefused(event: MouseEvent): void {
  event.preventDefault();
  const drawer = document.getElementById(REFUSED_ID);
  if (drawer instanceof HTMLDetailsElement) drawer.open = true;
  drawer?.scrollIntoView();
  drawer?.querySelector('summary')?.focus({ preventScroll: true });
}

function Picker(props: {
  readonly say: Say;
  readonly classes: readonly ClassOfScenario[];
  readonly of: ClassOfScenario;
  readonly onChoose: (hash: string) => void;
}): JSX.Element {
  const { classes, of, onChoose, say } = props;
  if (classes.length < 2)
    return (
      <p class={classCss.classScenario}>
        {of.scenario.title} · {say('debrief-class-count', { plays: of.plays.length })}
      </p>
    );
  return (
    <label class={`${classCss.classChoice} ${classCss.classScenario}`}>
      <span>{say('debrief-class-scenario')}</span>
      <select value={of.hash} onChange={(event) => onChoose(event.currentTarget.value)}>
        {classes.map(({ hash, plays, scenario }) => (
          <option key={hash} value={hash}>
            {say('debrief-class-scenario-option', {
              title: scenario.title,
              plays: plays.length,
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
