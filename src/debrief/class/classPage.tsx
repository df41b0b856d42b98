/** The page of a class: plays are handed in, then one finding at a time, as a projector shows it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../ui/announcer.tsx';
import { usePageTitle } from '../../ui/rooms/pageTitle.ts';
import { knowScenario } from '../../ui/look/scenarioWords.ts';
import { KeptNotice } from '../../ui/kept/keptNotice.tsx';
import { ClassBar } from './classBar.tsx';
import type { ClassInput } from './classInput.ts';
import type { FindingName } from './findings/findings.ts';
import { useArrows } from './findings/findingSteps.tsx';
import { type SomePlays } from './findings/findingView.tsx';
import type { ClassOfScenario } from '../../analysis/class/gathered.ts';
import { keysOf } from './grouping/grouping.ts';
import { saveRuns } from './intake/saveRuns.ts';
import { useIntakeAnywhere } from './intake/useIntakeAnywhere.ts';
import * as pageCss from '../page.module.css';
import * as classCss from './class.module.css';
import type { ClassPageProps } from './classProps.ts';
import { Drawers, Findings, Hero, Notes } from './classSections.tsx';

/** The class as its findings read it; undefined before there is a play. */
function useClassInput(
  { grouping, onOpen, onRegroup, say, view }: ClassPageProps,
  of: ClassOfScenario | undefined,
  list: ClassInput['list'],
): ClassInput | undefined {
  return useMemo(
    () =>
      of === undefined
        ? undefined
        : {
            of,
            say,
            named: view.named,
            open: (shown) => onOpen(of, shown),
            list,
            grouping,
            keys: keysOf(of.plays),
            regroup: onRegroup,
          },
    [of, say, view.named, grouping],
  );
}

/** The page. */
export function ClassPage(props: ClassPageProps): JSX.Element {
  const { gathered, gatherer, onView, say, view } = props;
  const of = gathered.classes.find(({ hash }) => hash === view.hash) ?? gathered.classes[0];
  const [some, setSome] = useState<SomePlays>();
  for (const { scenario } of gathered.classes) knowScenario(scenario);
  usePageTitle(say('page-class'), say);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasClass = of !== undefined;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [hasClass]);
  const go = (finding: FindingName, list?: SomePlays): void => {
    setSome(list);
    onView({ ...view, finding });
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  };
  const input = useClassInput(props, of, (words, plays) => go('plays', { words, plays }));
  const take = {
    text: (text: string): void => void gatherer.takeText(text),
    files: (files: readonly File[]): void => void gatherer.takeFiles(files),
  };
  useIntakeAnywhere(take);
  useArrows(hasClass ? view.finding : undefined, go);
  const refused = gathered.refusals.length;
  const shown = gathered.classes.reduce((sum, { plays }) => sum + plays.length, 0);
  const done =
    gathered.progress === undefined && shown + refused > 0
      ? say('debrief-class-done', { plays: shown, refused })
      : '';
  return (
    <div class={`${pageCss.debrief} ${classCss.classPage}`}>
      <ClassBar
        say={say}
        finding={input === undefined ? undefined : view.finding}
        onGo={go}
        onLeave={props.onLeave}
      />
      <main class={pageCss.debriefMain}>
        <KeptNotice
          key={props.keeper}
          keeper={props.keeper}
          content={props.content}
          words={(amiss) => say('kept-class-amiss', { amiss })}
          onSave={async () => saveRuns(gathered.classes, say)}
          onTakeUp={props.onGoOn}
          say={say}
        />
        {input === undefined ? (
          <Hero {...props} heading={heading} take={take} />
        ) : (
          <Findings
            {...props}
            heading={heading}
            input={input}
            some={some}
            onSome={setSome}
            onGo={go}
          />
        )}
        {props.missing}
        <Notes {...props} isOpen={input === undefined} />
        {input === undefined ? null : <Drawers {...props} input={input} take={take} />}
      </main>
      <Announcer words={done} moment={`${shown} ${refused}`} />
    </div>
  );
}
