/** A page that shows the handouts of a scenario: `?scenario=two-valleys`; not part of the built game. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { render } from 'preact';
import english from '../../../assets/text/en.ftl?raw';
import flagship from '../../../scenarios/pakistan-afghanistan.json?raw';
import training from '../../../scenarios/two-valleys.json?raw';
import { parseScenario } from '../../../src/scenario/checking/parse.ts';
import { speaker } from '../../../src/text/speaker.ts';
import { HandoutsPage } from '../../../src/workshop/handouts/handoutsPage.tsx';
import '../../../src/ui/look/tokens.css';
import '../../../src/ui/look/base.css';

declare global {
  interface Window {
    /** How often the page was left. */
    left?: number;
  }
}

const asked = new URLSearchParams(location.search).get('scenario');
const parsed = parseScenario(asked === 'two-valleys' ? training : flagship);
const root = document.querySelector<HTMLElement>('#app');
if (!parsed.ok || root === null) throw new Error('papers: the scenario or the page has a fault');
render(
  <HandoutsPage
    scenario={parsed.scenario}
    say={speaker(english, 'en')}
    onLeave={() => {
      window.left = (window.left ?? 0) + 1;
    }}
  />,
  root,
);
