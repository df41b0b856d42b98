/** The bar over the page of a class: its findings as tabs, and the way out. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { FINDINGS, type FindingName } from './findings/findings.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as classCss from './class.module.css';

/** The bar; without a finding there is no class yet, and no tab. */
export function ClassBar(props: {
  readonly say: Say;
  readonly finding: FindingName | undefined;
  readonly onGo: (name: FindingName) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { finding, onGo, onLeave, say } = props;
  return (
    <header class={pageCss.debriefBar}>
      <p class={pageCss.debriefBrand}>{say('title')}</p>
      {finding === undefined ? (
        <span class={classCss.classSpace} />
      ) : (
        <nav aria-label={say('debrief-class-findings')}>
          <ol>
            {FINDINGS.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  class={classCss.classTab}
                  aria-current={name === finding ? 'true' : undefined}
                  onClick={() => onGo(name)}
                >
                  {say(`debrief-class-finding-${name}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <button type="button" class={`${buttonCss.button} ${buttonCss.quiet}`} onClick={onLeave}>
        {say('debrief-leave')}
      </button>
    </header>
  );
}
