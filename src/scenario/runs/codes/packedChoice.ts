/** Packs one side's choice of a turn into digits, and takes it apart again. */
import { packageOf, optionsOf } from '../../../model/table/bargainingTable.ts';
import type { Choice, TableChoice } from '../../../model/match/choice.ts';
import { measureOf, measuresAt, type Measure } from '../../../model/vocabulary/measures.ts';
import type { Setting } from '../../../model/state/setting.ts';
import type { Side, Stage } from '../../../model/vocabulary/words.ts';
import type { DigitReader, DigitWriter } from './mixedRadix.ts';
import type { RunHead } from './runHead.ts';

/** What choices of a run may hold besides the usual; a run without such choices spends no digit on them. */
export type Habits = Pick<RunHead['habits'], 'lapses' | 'wayward'>;

const ACCEPTANCES = ['none', 'theirs', 'text'] as const;

function givenMeasure({ measure }: Choice): Measure {
  const known = measureOf(measure);
  if (known === undefined) throw new Error(`packChoice: there is no measure "${measure}"`);
  return known;
}

/** Whether a measure calls a mediator, so that a choice usually names one. */
function callsMediator({ posture, stage }: Measure): boolean {
  return posture === 'mediation' && stage !== 'bargaining' && stage !== 'implementing';
}

/** Whether a choice names a mediator where none is called. */
export function wanders(choice: Choice): boolean {
  return choice.mediator !== undefined && !callsMediator(givenMeasure(choice));
}

/** Appends a choice. Throws where it names a measure, mediator or option that is not there. */
export function packChoice(
  digits: DigitWriter,
  setting: Setting,
  choice: Choice,
  { lapses, wayward }: Habits,
): void {
  const measure = givenMeasure(choice);
  const measures = measuresAt(measure.side, measure.stage);
  digits.push(measures.indexOf(measure), measures.length);
  if (measure.act === 'offer') packTable(digits, setting, choice.table);
  if (callsMediator(measure) || wayward) packMediator(digits, setting, choice.mediator);
  if (lapses) digits.push(choice.lapsed === true ? 1 : 0, 2);
}

function packTable(digits: DigitWriter, setting: Setting, said: TableChoice | undefined): void {
  const { packages } = setting.table;
  const { issues } = setting.scenario.table;
  const offer = said?.offer;
  if (offer === undefined) digits.push(0, packages + 1);
  else {
    const chosen = issues.map((issue, index) => {
      const option = issue.options.findIndex(({ id }) => id === offer[index]);
      if (option < 0)
        throw new Error(`packChoice: "${issue.id}" has no option "${offer[index] ?? ''}"`);
      return option;
    });
    digits.push(1 + packageOf(setting.table, chosen), packages + 1);
  }
  digits.push(ACCEPTANCES.indexOf(said?.accept ?? 'none'), ACCEPTANCES.length);
}

function packMediator(digits: DigitWriter, setting: Setting, called: string | undefined): void {
  const { mediators } = setting;
  const index = mediators.findIndex(({ id }) => id === called);
  if (called !== undefined && index < 0)
    throw new Error(`packChoice: there is no mediator "${called}"`);
  digits.push(1 + index, 1 + mediators.length);
}

/** Takes the next choice, of this side at this stage. It may still be illegal. */
export function unpackChoice(
  digits: DigitReader,
  setting: Setting,
  { side, stage }: { readonly side: Side; readonly stage: Stage },
  { lapses, wayward }: Habits,
): Choice {
  const measures = measuresAt(side, stage);
  const measure = measures[digits.take(measures.length)];
  if (measure === undefined) throw new Error(`unpackChoice: ${side} has no measures at ${stage}`);
  const table = measure.act === 'offer' ? unpackTable(digits, setting) : {};
  const mediator =
    callsMediator(measure) || wayward
      ? setting.mediators[digits.take(1 + setting.mediators.length) - 1]?.id
      : undefined;
  const lapsed = lapses && digits.take(2) === 1;
  return {
    measure: measure.id,
    ...(mediator === undefined ? {} : { mediator }),
    ...(Object.keys(table).length === 0 ? {} : { table }),
    ...(lapsed ? { lapsed } : {}),
  };
}

function unpackTable(digits: DigitReader, setting: Setting): TableChoice {
  const index = digits.take(setting.table.packages + 1) - 1;
  const accept = ACCEPTANCES[digits.take(ACCEPTANCES.length)];
  const { issues } = setting.scenario.table;
  const offer =
    index < 0
      ? undefined
      : optionsOf(setting.table, index).map((option, at) => issues[at]?.options[option]?.id ?? '');
  return {
    ...(offer === undefined ? {} : { offer }),
    ...(accept === undefined || accept === 'none' ? {} : { accept }),
  };
}
