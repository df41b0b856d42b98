/** One finding of a class: the large figure with its words, and the plots behind it. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Figure } from '../figure/figure.tsx';
import type { ClassReading } from './classReading.ts';
import { CompareView } from './compareView.tsx';
import { findingOf, type FindingName } from './findings.ts';
import type { Shown } from '../../analysis/class/gathered.ts';
import { PlaysList } from './playsList.tsx';

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
    return <PlaysList key={some?.words} reading={reading} some={some} onAll={props.onAll} />;
  if (finding === undefined) return <CompareView reading={reading} />;
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
