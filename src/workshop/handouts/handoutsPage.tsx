/** The printable handouts of a scenario: what is chosen on the left, the handouts themselves beside it. */
import './handouts.module.css';
import './handoutsPrint.module.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../text/speaker.ts';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { BriefSheet } from './sheets/briefSheet.tsx';
import { MeasureCards, NewsCards } from './sheets/cardSheets.tsx';
import { CoverSheet } from './sheets/coverSheet.tsx';
import { PromptsSheet, TimelineSheet } from './sheets/openSheets.tsx';
import { HandoutChoice } from './handoutChoice.tsx';
import { FIRST_CHOSEN, handoutsOf } from './handoutList.ts';
import { OthersSheet, RoleSheet } from './sheets/roleSheets.tsx';
import type { PaperProps } from './sheets/sheet.tsx';
import { TableSheet } from './sheets/tableSheet.tsx';
import { ChronologySheet, ClaimsSheet, LimitsSheet } from './sheets/teacherSheets.tsx';
import { HandSheet, LaptopSheet } from './sheets/umpireSheets.tsx';
import * as packCss from './handouts.module.css';

/** The handouts of a valid scenario; `onLeave` goes back to where it was opened. */
export function HandoutsPage(props: {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly onLeave: () => void;
}): JSX.Element {
  const { say, scenario } = props;
  knowScenario(scenario);
  usePageTitle(say('page-papers', { draft: scenario.title }), say);
  const [chosen, choose] = useState(FIRST_CHOSEN);
  const handouts = handoutsOf(scenario);
  const shown = handouts.filter(({ id }) => chosen.has(id));
  return (
    <div class={packCss.pack}>
      <HandoutChoice {...props} handouts={handouts} chosen={chosen} onChoose={choose} />
      <main class={packCss.packPapers}>
        {shown.length === 0 ? <p class={packCss.packEmpty}>{say('pack-empty')}</p> : null}
        {shown.map((paper) => (
          <PaperOf key={paper.id} paper={paper} scenario={scenario} say={say} />
        ))}
      </main>
    </div>
  );
}

function PaperOf(props: PaperProps): JSX.Element {
  const { paper } = props;
  switch (paper.kind) {
    case 'cover':
      return <CoverSheet {...props} />;
    case 'timeline':
      return <TimelineSheet {...props} />;
    case 'prompts':
      return <PromptsSheet {...props} />;
    case 'brief':
      return <BriefSheet {...props} side={paper.side} />;
    case 'roles':
      return <RoleSheet {...props} side={paper.side} />;
    case 'table':
      return <TableSheet {...props} side={paper.side} />;
    case 'cards':
      return <MeasureCards {...props} side={paper.side} />;
    case 'others':
      return <OthersSheet {...props} />;
    case 'news':
      return <NewsCards {...props} />;
    case 'laptop':
      return <LaptopSheet {...props} />;
    case 'hand':
      return <HandSheet {...props} />;
    case 'chronology':
      return <ChronologySheet {...props} />;
    case 'claims':
      return <ClaimsSheet {...props} />;
    case 'limits':
      return <LimitsSheet {...props} />;
  }
}
