/** From one finding of a class to the next: by two buttons, and by the arrow keys. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { FINDINGS, type FindingName } from './findings.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as pageCss from '../../page.module.css';
import * as classCss from '../class.module.css';
import * as figureCss from '../../figure/figure.module.css';

function neighbour(name: FindingName, step: 1 | -1): FindingName | undefined {
  return FINDINGS[FINDINGS.indexOf(name) + step];
}

/** The buttons, and which finding of how many is seen. */
export function FindingSteps(props: {
  readonly say: Say;
  readonly name: FindingName;
  readonly onGo: (name: FindingName) => void;
}): JSX.Element {
  const { name, onGo, say } = props;
  const before = neighbour(name, -1);
  const after = neighbour(name, 1);
  return (
    <div class={classCss.classSteps}>
      <button
        type="button"
        class={buttonCss.button}
        disabled={before === undefined}
        onClick={() => before !== undefined && onGo(before)}
      >
        ←{' '}
        {before === undefined
          ? say('debrief-class-previous')
          : say(`debrief-class-finding-${before}`)}
      </button>
      <p class={pageCss.figure}>
        {say('debrief-class-place', { place: FINDINGS.indexOf(name) + 1, of: FINDINGS.length })}
      </p>
      <button
        type="button"
        class={buttonCss.button}
        disabled={after === undefined}
        onClick={() => after !== undefined && onGo(after)}
      >
        {after === undefined ? say('debrief-class-next') : say(`debrief-class-finding-${after}`)} →
      </button>
    </div>
  );
}

/** Lets the arrow keys leaf through the findings, unless something else needs them. */
export function useArrows(name: FindingName | undefined, go: (name: FindingName) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    if (name === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (
        !(target instanceof Element) ||
        target.closest(`input, textarea, select, .${pageCss.scroll}, .${figureCss.plotScroll}`) !==
          null
      )
        return;
      const to =
        key === 'ArrowRight'
          ? neighbour(name, 1)
          : key === 'ArrowLeft'
            ? neighbour(name, -1)
            : undefined;
      if (to !== undefined) latest.current(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [name]);
}
