/** The bar over the page of a class: its findings as tabs, and the way out. */
import type { JSX } from 'preact';
import type { Say } from '../../text/speaker.ts';
import { FINDINGS, type FindingName } from './findings/findings.ts';

/** The bar; without a finding there is no class yet, and no tab. */
export function ClassBar(props: {
  readonly say: Say;
  readonly finding: FindingName | undefined;
  readonly onGo: (name: FindingName) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { finding, onGo, onLeave, say } = props;
  return (
    <header class="debrief-bar">
      <p class="debrief-brand">{say('title')}</p>
      {finding === undefined ? (
        <span class="class-space" />
      ) : (
        <nav aria-label={say('debrief-class-findings')}>
          <ol>
            {FINDINGS.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  class="class-tab"
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
      <button type="button" class="button quiet" onClick={onLeave}>
        {say('debrief-leave')}
      </button>
    </header>
  );
}
