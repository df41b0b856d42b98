/** A government's own file on paper, with the bet before the first turn. */
import type { JSX } from 'preact';
import { ENDINGS, otherSide } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';

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
    <Sheet {...props} class="brief" kicker={say('pack-brief-kicker')} heading={own.name}>
      <div class="brief-text">
        {own.brief
          .split(/\n+/u)
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <div class="two-columns">
        {lists.map(({ heading, items }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul class="plain-list">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div class="two-columns">
        {other.publicPosition === '' ? null : (
          <div>
            <h3>{say('brief-theirs', { capital: other.capital || other.name })}</h3>
            <p class={`said side-${otherSide(side)}`}>{other.publicPosition}</p>
          </div>
        )}
        <div>
          <h3>{say('pack-brief-mediators')}</h3>
          <ul class="plain-list">
            {scenario.mediators.map(({ id, name, style }) => (
              <li key={id}>
                <b>{name}</b> {say(`mediator-${style}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div class="bet-box">
        <h3>{say('pack-brief-bet')}</h3>
        <p>{say('pack-brief-bet-line')}</p>
        <ul class="ticks">
          {ENDINGS.map((ending) => (
            <li key={ending}>
              {say(`debrief-name-${ending}`, {
                struck: scenario.sides.struck.name,
                host: scenario.sides.host.name,
              })}
            </li>
          ))}
        </ul>
        <p class="write-on">{say('pack-brief-bet-persons')}</p>
        <p class="write-on">{say('pack-brief-want')}</p>
      </div>
    </Sheet>
  );
}
