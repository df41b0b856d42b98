/** One paper: a head that says whom it is for, a heading, and what stands on it. */
import type { ComponentChildren, JSX } from 'preact';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../../text/speaker.ts';
import { isSecret } from '../handoutList.ts';
import type { Audience, Paper } from '../handoutList.ts';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as packCss from '../handouts.module.css';

/** What every paper is made from. */
export interface PaperProps {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly paper: Paper;
}

/** Whom handouts are for, in words. */
export function audienceName(audience: Audience, scenario: Scenario, say: Say): string {
  return audience === 'struck' || audience === 'host'
    ? say(`pack-group-${audience}`, { name: scenario.sides[audience].name })
    : say(`pack-group-${audience}`);
}

/** The class of what is for an audience. */
export const AUDIENCE_CLASS: Readonly<Record<Audience, string>> = {
  everyone: '',
  struck: packCss.forStruck,
  host: packCss.forHost,
  room: '',
  instructor: '',
};

/** A paper's frame; `class` names its kind for the style sheet. */
export function Sheet(
  props: PaperProps & {
    readonly heading: string;
    readonly kicker?: string;
    readonly lead?: string;
    readonly class?: string;
    readonly children: ComponentChildren;
  },
): JSX.Element {
  const { heading, kicker, lead, paper, say, scenario } = props;
  const { audience, id } = paper;
  return (
    <section
      class={`${packCss.sheetPaper} ${AUDIENCE_CLASS[audience]} ${props.class ?? ''}`}
      aria-labelledby={`pack-${id}`}
      data-paper={id}
    >
      <div class={packCss.sheetHead}>
        <p class={packCss.sheetFor}>{audienceName(audience, scenario, say)}</p>
        {isSecret(audience) ? <p>{say('pack-secret')}</p> : null}
        <p class={packCss.sheetTitle}>{scenario.title}</p>
      </div>
      {kicker === undefined ? null : <p class={wordsCss.kicker}>{kicker}</p>}
      <h2 id={`pack-${id}`}>{heading}</h2>
      {lead === undefined ? null : <p class={packCss.sheetLead}>{lead}</p>}
      {props.children}
    </section>
  );
}

const NOTHING = '\u00a0';

/** An empty cell to write in. */
export function ToWrite(): JSX.Element {
  return <td class={packCss.toWrite}>{NOTHING}</td>;
}
