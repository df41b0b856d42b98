/** A page that shows the papers of a scenario: `?scenario=two-valleys`; not part of the built game. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { render } from 'preact';
import english from '../../../assets/text/en.ftl?raw';
import { loadShipped } from '../../../src/scenario/library.ts';
import { speaker } from '../../../src/text/speaker.ts';
import { PackPage } from '../../../src/workshop/papers/packPage.tsx';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';

declare global {
  interface Window {
    /** How often the page was left. */
    left?: number;
  }
}

const asked = new URLSearchParams(location.search).get('scenario');
const loaded = await loadShipped(asked ?? 'pakistan-afghanistan');
const root = document.querySelector<HTMLElement>('#app');
if (loaded?.ok !== true || root === null) throw new Error('papers: no such scenario, or no page');
render(
  <PackPage
    scenario={loaded.scenario}
    say={speaker(english, 'en')}
    onLeave={() => {
      window.left = (window.left ?? 0) + 1;
    }}
  />,
  root,
);
