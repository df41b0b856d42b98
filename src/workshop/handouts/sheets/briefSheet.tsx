/** A government's own file on paper, with the bet before the first turn. */
import type { JSX } from 'preact';
import { ENDINGS, otherSide } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';
import * as packPrintCss from '../handoutsPrint.module.css';
import { SIDE_CLASS } from '../sideClass.ts';

/** The brief of `side`: nothing of the other's but what it says in public. */
export function BriefSheet(props: PaperProps & { readonly side: Side }): JSX.Element {
  const { say, scenario, side } = props;
  const own = scenario.sides[side];
  const other = scenario.sides[otherSide(side)];
  const lists = [
    { heading: say('expects-heading'), items: own.expects },
    { heading: say('thinks-heading'), items: own.thinksTheyExpect },
  ].filter(({ items }) => items.length > 0);
  return (
    <Sheet
      {...props}
      class={packPrintCss.brief}
      kicker={say('pack-brief-kicker')}
      heading={own.name}
    >
      <div class={packCss.briefText}>
        {own.brief
          .split(/\n+/u)
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <div class={packCss.twoColumns}>
        {lists.map(({ heading, items }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul class={packCss.plainList}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div class={packCss.twoColumns}>
        {other.publicPosition === '' ? null : (
          <div>
            <h3>{say('brief-theirs', { capital: other.capital || other.name })}</h3>
            <p class={`${packCss.said} ${SIDE_CLASS[otherSide(side)]}`}>{other.publicPosition}</p>
          </div>
        )}
        <div>
          <h3>{say('pack-brief-mediators')}</h3>
          <ul class={packCss.plainList}>
            {scenario.mediators.map(({ id, name, style }) => (
              <li key={id}>
                <b>{name}</b> {say(`mediator-${style}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div class={packCss.betBox}>
        <h3>{say('pack-brief-bet')}</h3>
        <p>{say('pack-brief-bet-line')}</p>
        <ul class={packCss.ticks}>
          {ENDINGS.map((ending) => (
            <li key={ending}>
              {say(`debrief-name-${ending}`, {
                struck: scenario.sides.struck.name,
                host: scenario.sides.host.name,
              })}
            </li>
          ))}
        </ul>
        <p class={packCss.writeOn}>{say('pack-brief-bet-persons')}</p>
        <p class={packCss.writeOn}>{say('pack-brief-want')}</p>
      </div>
    </Sheet>
  );
}
