/** The printable pack of a scenario: what is chosen on the left, the papers themselves beside it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../../text/speaker.ts';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { BriefSheet } from './briefSheet.tsx';
import { MeasureCards, NewsCards } from './cardSheets.tsx';
import { CoverSheet } from './coverSheet.tsx';
import { PromptsSheet, TimelineSheet } from './openSheets.tsx';
import { PackChoice } from './packChoice.tsx';
import { FIRST_CHOSEN, papersOf } from './papersList.ts';
import { OthersSheet, RoleSheet } from './roleSheets.tsx';
import type { PaperProps } from './sheet.tsx';
import { TableSheet } from './tableSheet.tsx';
import { ChronologySheet, ClaimsSheet, LimitsSheet } from './teacherSheets.tsx';
import { HandSheet, LaptopSheet } from './umpireSheets.tsx';
import './pack.css';
import './packPrint.css';

/** The pack of a valid scenario; `onLeave` goes back to where it was opened. */
export function PackPage(props: {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly onLeave: () => void;
}): JSX.Element {
  const { say, scenario } = props;
  knowScenario(scenario);
  usePageTitle(say('page-papers', { draft: scenario.title }), say);
  const [chosen, choose] = useState(FIRST_CHOSEN);
  const papers = papersOf(scenario);
  const shown = papers.filter(({ id }) => chosen.has(id));
  return (
    <div class="pack">
      <PackChoice {...props} papers={papers} chosen={chosen} onChoose={choose} />
      <main class="pack-papers">
        {shown.length === 0 ? <p class="pack-empty">{say('pack-empty')}</p> : null}
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
