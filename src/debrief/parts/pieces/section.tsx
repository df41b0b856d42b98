/** A part of the debrief: its step (describe, analyse, apply), heading, lead and content. */
import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import { Guard } from '../../../ui/rooms/guard.tsx';
import { LostPart } from '../../../ui/rooms/lostPart.tsx';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as pageCss from '../../page.module.css';

/** A part with a heading of the second rank that can take the focus; where its content cannot be drawn, it says so, and the other parts stand. */
export function Section(props: {
  readonly anchor: string;
  readonly step: string;
  readonly heading: string;
  readonly lead?: string;
  readonly say: Say;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { say } = props;
  const id = `debrief-${props.anchor}`;
  return (
    <section class={pageCss.debriefPart} id={id} aria-labelledby={`${id}-heading`}>
      <div class={pageCss.debriefPartHead}>
        <p class={wordsCss.kicker}>{props.step}</p>
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {props.heading}
        </h2>
        {props.lead === undefined ? null : <p class={pageCss.debriefLead}>{props.lead}</p>}
      </div>
      <Guard instead={(again) => <LostPart say={say} words={say('part-broken')} onAgain={again} />}>
        {props.children}
      </Guard>
    </section>
  );
}
