/** Cards to cut out: the measures of a government by stage, and the news. */
import type { JSX } from 'preact';
import { measuresAt } from '../../../model/vocabulary/measures.ts';
import { STAGES } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { MeasureGlyph, PostureEmblem } from '../../../ui/look/emblem.tsx';
import { MEASURE_LOOKS, STAGE_LOOKS } from '../../../ui/look/looks.ts';
import { measureName, measureText } from '../../../seat/measureName.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** Every measure of `side` as a card, in the order of stages; each says its stage, so that cut cards can be sorted. */
export function MeasureCards(props: PaperProps & { readonly side: Side }): JSX.Element {
  const { say, scenario, side } = props;
  return (
    <Sheet
      {...props}
      heading={say('pack-cards-heading', { name: scenario.sides[side].name })}
      lead={say('pack-cards-lead')}
    >
      <div class={packCss.cardsThree}>
        {STAGES.flatMap((stage) =>
          measuresAt(side, stage).map(({ id, posture }) => (
            <article key={id} class={`${packCss.cut} ${packCss.measureCard}`}>
              <p class={packCss.cardStage}>
                <MeasureGlyph glyph={STAGE_LOOKS[stage].glyph} />
                {say(`stage-title-${stage}`)}
              </p>
              <h3>{measureName(scenario, id, say)}</h3>
              <p class={packCss.cardText}>{measureText(scenario, id, say)}</p>
              <p class={packCss.cardPosture}>
                <PostureEmblem posture={posture} />
                {say(`posture-${posture}`)}
                <MeasureGlyph class={packCss.cardAct} glyph={MEASURE_LOOKS[id].glyph} />
              </p>
            </article>
          )),
        )}
      </div>
    </Sheet>
  );
}

/** News cards in the order of stages, each claim with its speaker. */
export function NewsCards(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  const { struck, host } = scenario.sides;
  return (
    <Sheet {...props} heading={say('pack-news-heading')} lead={say('pack-news-lead')}>
      <div class={packCss.cardsTwo}>
        {STAGES.flatMap((stage) =>
          scenario.news
            .filter((card) => card.stage === stage)
            .map(({ id, headline, claims, source }) => (
              <article key={id} class={packCss.cut}>
                <p class={packCss.cardStage}>
                  <MeasureGlyph glyph={STAGE_LOOKS[stage].glyph} />
                  {say(`stage-title-${stage}`)}
                </p>
                <h3>{headline}</h3>
                <Claim who={struck.name} side="struck" text={claims.struck} say={say} />
                <Claim who={host.name} side="host" text={claims.host} say={say} />
                {source === '' ? null : (
                  <p class={packCss.cardSource}>{say('pack-news-modelled')}</p>
                )}
              </article>
            )),
        )}
      </div>
    </Sheet>
  );
}

function Claim(props: {
  readonly who: string;
  readonly side: Side;
  readonly text: string;
  readonly say: PaperProps['say'];
}): JSX.Element | null {
  if (props.text === '') return null;
  return (
    <p class={`${packCss.claim} ${SIDE_CLASS[props.side]}`}>
      <b>{props.say('pack-news-says', { who: props.who })}</b> {props.text}
    </p>
  );
}
