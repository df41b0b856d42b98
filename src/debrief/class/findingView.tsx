/** One finding of a class: the large figure with its words, and the plots behind it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LazyPart } from '../../ui/rooms/lazyPart.tsx';
import { Figure } from '../figure/figure.tsx';
import type { ClassReading } from './classReading.ts';
import { findingOf, type FindingName } from './findings.ts';
import type { Shown } from '../../analysis/class/gathered.ts';

const loadList = async () => (await import('./playsList.tsx')).PlaysList;
const loadComparison = async () => (await import('./compareView.tsx')).CompareView;

/** Some of the plays, and the words that say which. */
export interface SomePlays {
  readonly words: string;
  readonly plays: readonly Shown[];
}

/** The finding, or the comparison, or the list of plays. */
export function FindingView(props: {
  readonly reading: ClassReading;
  readonly name: FindingName;
  readonly some: SomePlays | undefined;
  readonly onAll: () => void;
}): JSX.Element {
  const { name, reading, some } = props;
  const finding = useMemo(
    () => (name === 'plays' || name === 'compare' ? undefined : findingOf(reading, name)),
    [reading, name],
  );
  if (name === 'plays')
    return (
      <LazyPart
        key={`plays ${some?.words ?? ''}`}
        load={loadList}
        given={{ reading, some, onAll: props.onAll }}
        say={reading.say}
      />
    );
  if (finding === undefined)
    return <LazyPart key="compare" load={loadComparison} given={{ reading }} say={reading.say} />;
  return (
    <>
      <p class="class-finding">
        <b class="figure">{finding.figure}</b> <span>{finding.words}</span>
      </p>
      <div class={finding.charts.length > 1 ? 'class-figures' : undefined}>
        {finding.charts.map((chart) => (
          <Figure key={chart.id} chart={chart} say={reading.say} level={2} />
        ))}
      </div>
      {name === 'escalation' ? (
        <p class="class-note">{reading.say('debrief-class-escalation-defined')}</p>
      ) : null}
    </>
  );
}
