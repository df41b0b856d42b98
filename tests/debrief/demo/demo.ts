/** A page to look at debriefs of example matches: `?show=war`, `?show=durable&scenario=training`; not part of the built game. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import english from '../../../assets/text/en.ftl?raw';
import flagship from '../../../scenarios/pakistan-afghanistan.json?raw';
import training from '../../../scenarios/two-valleys.json?raw';
import { ownCrisis } from '../../../src/scenario/runs/ownCrisis.ts';
import { openDebrief } from '../../../src/debrief/openDebrief.tsx';
import { encodeBytes } from '../../../src/scenario/runs/codes/runCode.ts';
import { parseScenario } from '../../../src/scenario/checking/parse.ts';
import { speaker } from '../../../src/text/speaker.ts';
import { EXAMPLES, EXAMPLE_NAMES, playExample } from '../examples.ts';

const asked = new URLSearchParams(location.search);
const name = EXAMPLE_NAMES.find((known) => known === asked.get('show')) ?? 'durable';
const parsed = parseScenario(asked.get('scenario') === 'training' ? training : flagship);
const root = document.querySelector<HTMLElement>('#app');
if (!parsed.ok || root === null) throw new Error('demo: the scenario or the page has a fault');
openDebrief(root, {
  scenario: parsed.scenario,
  run: playExample(parsed.scenario, name),
  seat: EXAMPLES[name].person,
  say: speaker(english, 'en'),
  hasOtherWords: asked.get('words') !== null,
  ...(asked.get('own') === null ? {} : { own: async () => ownCrisis(parsed.scenario) }),
  onLeave: () => console.log('leave'),
  onPlayAgain: (choice) => console.log('again', choice),
  // Stands for the page's own codec: as long as a real code of so many turns.
  code: (run) => encodeBytes(new TextEncoder().encode(`${run.seed} ${run.label ?? ''}`.padEnd(60))),
});
