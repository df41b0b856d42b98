/** A table's frame that scrolls sideways where it must, and only then is a stop for the keyboard. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as pageCss from '../../page.module.css';

/** The frame; `label` names it for those who hear the page. */
export function ScrollBox(props: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const sizes = new ResizeObserver(() => {
      if (current.scrollWidth > current.clientWidth) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  return (
    <section ref={box} class={pageCss.scroll} aria-label={props.label}>
      {props.children}
    </section>
  );
}
