/** One finding of a class: the large figure with its words, and the plots behind it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LazyPart } from '../../../ui/rooms/lazyPart.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { ClassInput } from '../classInput.ts';
import { findingOf, type FindingName } from './findings.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import * as pageCss from '../../page.module.css';
import * as classCss from '../class.module.css';

const loadList = async () => (await import('../playsList.tsx')).PlaysList;
const loadComparison = async () => (await import('../grouping/compareView.tsx')).CompareView;

/** Some of the plays, and the words that say which. */
export interface SomePlays {
  readonly words: string;
  readonly plays: readonly ShownPlay[];
}

/** The finding, or the comparison, or the list of plays. */
export function FindingView(props: {
  readonly input: ClassInput;
  readonly name: FindingName;
  readonly some: SomePlays | undefined;
  readonly onAll: () => void;
}): JSX.Element {
  const { name, input, some } = props;
  const finding = useMemo(
    () => (name === 'plays' || name === 'compare' ? undefined : findingOf(input, name)),
    [input, name],
  );
  if (name === 'plays')
    return (
      <LazyPart
        key={`plays ${some?.words ?? ''}`}
        load={loadList}
        given={{ input, some, onAll: props.onAll }}
        say={input.say}
      />
    );
  if (finding === undefined)
    return <LazyPart key="compare" load={loadComparison} given={{ input }} say={input.say} />;
  return (
    <>
      <p class={classCss.classFinding}>
        <b class={pageCss.figure}>{finding.figure}</b> <span>{finding.words}</span>
      </p>
      <div class={finding.charts.length > 1 ? classCss.classFigures : undefined}>
        {finding.charts.map((chart) => (
          <Figure key={chart.id} chart={chart} say={input.say} level={2} />
        ))}
      </div>
      {name === 'escalation' ? (
        <p class={classCss.classNote}>{input.say('debrief-class-escalation-defined')}</p>
      ) : null}
    </>
  );
}
