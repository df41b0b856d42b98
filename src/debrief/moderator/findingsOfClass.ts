/** What there is to show of a class from the front of a room: its findings in their order, one plot a screen. */
import { breathe } from '../../analysis/class/codes/slices.ts';
import { isolated } from '../../text/direction.ts';
import type { ClassInput } from '../class/classInput.ts';
import { ENOUGH_PLAYS, partingsOf, partsBy } from '../class/charts/compare.ts';
import { compareChart } from '../class/charts/compareChart.ts';
import { FINDINGS, findingOf, type FindingName } from '../class/findings/findings.ts';
import type { Chart } from '../figure/chart.ts';
import type { Finding, ModeratorContent } from './finding.ts';

/**
 * The screens of a class, beginning with the finding `from` or the first. Names are shown only where the reading shows them.
 * A large class takes a while to count, so the page breathes between two findings.
 */
export async function contentOfClass(
  input: ClassInput,
  from?: FindingName,
): Promise<ModeratorContent> {
  const { of, say } = input;
  const findings: Finding[] = [];
  for (const name of FINDINGS) {
    if (name === 'plays') continue;
    const question = say(`ask-class-${name}`);
    // Of several plots of one finding the first asks for all.
    findings.push(
      ...screensFor(input, name).map((finding, index) =>
        index === 0 ? { ...finding, question } : finding,
      ),
    );
    await breathe();
  }
  const first = findings.find(({ id }) => from !== undefined && id === idOf(from, 0));
  return {
    title: `${isolated(of.scenario.title)} · ${say('debrief-class-count', { plays: of.plays.length })}`,
    findings,
    prompts: of.scenario.prompts,
    ...(first === undefined ? {} : { from: first.id }),
  };
}

function idOf(name: FindingName, index: number): string {
  return `class-${name}-${index + 1}`;
}

function screensFor(input: ClassInput, name: Exclude<FindingName, 'plays'>): readonly Finding[] {
  const { say } = input;
  if (name === 'compare')
    return comparison(input).map((chart, index) =>
      charted(name, index, chart, index === 0 ? say('debrief-class-head-compare') : chart.title),
    );
  const { charts, figure, words } = findingOf(input, name);
  const kicker = say(`debrief-class-head-${name}`);
  if (charts.length === 0) return [{ id: idOf(name, 0), kicker, sentence: words }];
  return charts.map((chart, index) =>
    index === 0
      ? { ...charted(name, index, chart, kicker), figure, sentence: words, detail: chart.sentence }
      : charted(name, index, chart, chart.title),
  );
}

function charted(name: FindingName, index: number, chart: Chart, kicker: string): Finding {
  return { id: idOf(name, index), kicker, sentence: chart.sentence, chart };
}

/** So many comparisons are shown: the page has all, and a lesson time for few. */
const MOST_COMPARED = 3;

/** The two largest parts of a class, by each way in which it can be parted, the teacher's own first, where there are plays enough to compare. */
function comparison(input: ClassInput): readonly Chart[] {
  // What a class talks about is what led to the endings, and not how plays differ by them.
  const partings = partingsOf(input).filter((parting) => parting !== 'ending');
  return partings
    .toSorted((one, other) => Number(other === 'own') - Number(one === 'own'))
    .flatMap((parting) => {
      const [one, other] = partsBy(input, parting);
      // The largest comes first.
      return one === undefined || other === undefined || other.plays.length < ENOUGH_PLAYS
        ? []
        : [compareChart(input, one, other)];
    })
    .slice(0, MOST_COMPARED);
}
