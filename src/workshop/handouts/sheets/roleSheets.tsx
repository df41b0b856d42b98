/** Role cards: who in the room speaks for whom, made from the scenario's names and sentences that fit any government. */
import type { JSX } from 'preact';
import { otherSide } from '../../../model/vocabulary/words.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import type { Say } from '../../../text/speaker.ts';
import { Sheet } from './sheet.tsx';
import type { PaperProps } from './sheet.tsx';
import * as packCss from '../handouts.module.css';

const ROLES = ['head', 'minister', 'security', 'speaker'] as const;

function RoleCard(props: {
  readonly name: string;
  readonly of?: string;
  readonly text: string;
  readonly rule: string;
  readonly say: Say;
}): JSX.Element {
  return (
    <article class={`${packCss.cut} ${packCss.roleCard}`}>
      <h3>{props.name}</h3>
      {props.of === undefined ? null : <p class={packCss.roleOf}>{props.of}</p>}
      <p>{props.text}</p>
      <p class={packCss.roleRule}>{props.rule}</p>
      <div class={packCss.roleNotes}>
        <p>{props.say('pack-role-notes')}</p>
        <span />
        <span />
        <span />
      </div>
    </article>
  );
}

/** The four roles of a government. */
export function RoleSheet(props: PaperProps & { readonly side: Side }): JSX.Element {
  const { say, scenario, side } = props;
  const { name } = scenario.sides[side];
  const other = scenario.sides[otherSide(side)];
  const values = {
    name,
    them: other.name,
    theirCapital: other.capital || other.name,
    militants: scenario.militants.name,
  };
  return (
    <Sheet {...props} heading={say('pack-roles-heading', { name })}>
      <div class={packCss.cardsTwo}>
        {ROLES.map((role) => {
          const key = role === 'security' ? (`security-${side}` as const) : role;
          return (
            <RoleCard
              say={say}
              key={role}
              name={say(`pack-role-${key}`)}
              of={name}
              text={say(`pack-role-${key}-text`, values)}
              rule={say(`pack-role-${key}-watch`)}
            />
          );
        })}
      </div>
    </Sheet>
  );
}

/** Those who are neither government: each mediator by its manner, the press, the families of the frontier. */
export function OthersSheet(props: PaperProps): JSX.Element {
  const { say, scenario } = props;
  return (
    <Sheet {...props} heading={say('pack-others-heading')}>
      <div class={packCss.cardsTwo}>
        {scenario.mediators.map(({ id, name, style }) => (
          <RoleCard
            say={say}
            key={id}
            name={say('pack-role-mediator', { name })}
            text={say(`pack-role-mediator-${style}`)}
            rule={say('pack-role-mediator-rule')}
          />
        ))}
        {(['press', 'families'] as const).map((role) => (
          <RoleCard
            say={say}
            key={role}
            name={say(`pack-role-${role}`)}
            text={say(`pack-role-${role}-text`)}
            rule={say(`pack-role-${role}-rule`)}
          />
        ))}
      </div>
    </Sheet>
  );
}
