/** The numbers behind a drawing, made when they are asked for. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import * as forecastCss from './forecast.module.css';

/** A table that opens below its drawing; where it is too wide it scrolls, and can then be reached by keyboard. */
export function Behind(props: {
  readonly say: Say;
  /** What the numbers are of. */
  readonly title: string;
  readonly children: () => ComponentChildren;
}): JSX.Element {
  const { say, title } = props;
  const [isOpen, setOpen] = useState(false);
  const scroll = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = scroll;
    if (current !== null && current.scrollWidth > current.clientWidth) current.tabIndex = 0;
  }, [isOpen]);
  return (
    <details
      class={forecastCss.forecastBehind}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('debrief-numbers-behind')}</summary>
      {isOpen ? (
        <section
          ref={scroll}
          class={forecastCss.forecastScroll}
          aria-label={`${say('debrief-numbers-behind')}: ${title}`}
        >
          {props.children()}
        </section>
      ) : null}
    </details>
  );
}
