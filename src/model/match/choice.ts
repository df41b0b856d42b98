/** A choice: what a side may do, as a plain value for logs and files, and as the rules hold it. */
import { optionsOf, packageOf } from '../table/bargainingTable.ts';
import type { Crisis, Deed } from '../state/crisis.ts';
import { measureOf, measuresAt } from '../vocabulary/measures.ts';
import type { Measure, MeasureId } from '../vocabulary/measures.ts';
import { OFFER_OF_HOST, OFFER_OF_STRUCK, TEXT } from '../vocabulary/quantities.ts';
import { isEnding, otherSide } from '../vocabulary/words.ts';
import type { Side } from '../vocabulary/words.ts';

/** What a side does at the table; what it leaves out stands as it was. */
export interface TableChoice {
  /** The option asked for on every issue, by id, in the order of the table. */
  readonly offer?: readonly string[];
  readonly accept?: 'theirs' | 'text';
}

/** One side's choice of a turn. */
export interface Choice {
  readonly measure: MeasureId;
  /** Id of the mediator called; the one both trust most where it is left out. */
  readonly mediator?: string;
  readonly table?: TableChoice;
  /** True where the clock ran out before a choice was sealed. */
  readonly lapsed?: boolean;
}

/** The measures a side may take now; none once the match is over. */
export function legalMeasures(crisis: Crisis, side: Side): readonly Measure[] {
  return isEnding(crisis.place) ? [] : measuresAt(side, crisis.place);
}

/** Why a choice cannot be taken now, in the program's words; undefined where it can. */
export function illegality(crisis: Crisis, side: Side, choice: Choice): string | undefined {
  const measure = measureOf(choice.measure);
  if (measure === undefined) return `there is no measure "${choice.measure}"`;
  if (isEnding(crisis.place)) return 'the match is over';
  if (measure.side !== side || measure.stage !== crisis.place)
    return `"${choice.measure}" cannot be taken by ${side} at ${crisis.place}`;
  const { scenario } = crisis.setting;
  if (choice.mediator !== undefined && !scenario.mediators.some(({ id }) => id === choice.mediator))
    return `there is no mediator "${choice.mediator}"`;
  return illegalAtTable(crisis, side, measure, choice.table);
}

function illegalAtTable(
  crisis: Crisis,
  side: Side,
  measure: Measure,
  table: TableChoice | undefined,
): string | undefined {
  if (table === undefined || (table.offer === undefined && table.accept === undefined))
    return undefined;
  if (measure.act !== 'offer') return 'only a side that makes an offer speaks at the table';
  const { issues } = crisis.setting.scenario.table;
  if (table.offer !== undefined) {
    if (table.offer.length !== issues.length)
      return `an offer names one option for each of ${issues.length} issues`;
    for (const [index, issue] of issues.entries())
      if (!issue.options.some(({ id }) => id === table.offer?.[index]))
        return `the issue "${issue.id}" has no option "${table.offer[index] ?? ''}"`;
  }
  const { deal } = crisis.rows;
  const theirs = deal[side === 'struck' ? OFFER_OF_HOST : OFFER_OF_STRUCK];
  if (table.accept === 'theirs' && theirs < 0) return `${otherSide(side)} has made no offer`;
  if (table.accept === 'text' && deal[TEXT] < 0) return 'the mediator has written no text';
  return undefined;
}

/** Writes a choice into a side's deed of the turn. Throws on a choice that is not legal. */
export function choose(crisis: Crisis, side: Side, choice: Choice): void {
  const fault = illegality(crisis, side, choice);
  const measure = measureOf(choice.measure);
  if (fault !== undefined || measure === undefined)
    throw new Error(`choose: ${side}: ${fault ?? 'no measure'}`);
  const deed = crisis[side];
  takeMeasure(deed, measure);
  deed.lapsed = choice.lapsed === true;
  const { mediators, table } = crisis.setting.scenario;
  if (choice.mediator !== undefined)
    deed.mediator = mediators.findIndex(({ id }) => id === choice.mediator);
  if (choice.table?.offer !== undefined) {
    const { offer } = choice.table;
    const chosen = table.issues.map((issue, index) =>
      issue.options.findIndex(({ id }) => id === offer[index]),
    );
    deed.offer = packageOf(crisis.setting.table, chosen);
  }
  deed.accept = choice.table?.accept ?? 'none';
}

/** Writes a measure into a deed, with nobody called and nothing said at the table. */
export function takeMeasure(deed: Deed, measure: Measure): void {
  deed.chosenPosture = measure.posture;
  deed.chosenAct = measure.act;
  deed.posture = measure.posture;
  deed.act = measure.act;
  deed.kind = measure.kind;
  deed.seen = measure.posture;
  deed.slipped = false;
  deed.misread = false;
  deed.mediator = -1;
  deed.offer = -1;
  deed.accept = 'none';
  deed.lapsed = false;
}

/** The option ids of a package, in the order of the table. */
export function optionIds(crisis: Crisis, index: number): readonly string[] {
  const { issues } = crisis.setting.scenario.table;
  return optionsOf(crisis.setting.table, index).map(
    (option, at) => issues[at]?.options[option]?.id ?? '',
  );
}

/** The choice that a deed was, as a plain value. */
export function choiceOf(crisis: Crisis, side: Side, stage: Measure['stage'], deed: Deed): Choice {
  const measure = measuresAt(side, stage).find(
    ({ act, posture }) => act === deed.chosenAct && posture === deed.chosenPosture,
  );
  if (measure === undefined)
    throw new Error(`choiceOf: ${side} has no ${deed.chosenAct} at ${stage}`);
  const mediator = crisis.setting.scenario.mediators[deed.mediator]?.id;
  const table: TableChoice = {
    ...(deed.offer < 0 ? {} : { offer: optionIds(crisis, deed.offer) }),
    ...(deed.accept === 'none' ? {} : { accept: deed.accept }),
  };
  return {
    measure: measure.id,
    ...(mediator === undefined ? {} : { mediator }),
    ...(Object.keys(table).length === 0 ? {} : { table }),
    ...(deed.lapsed ? { lapsed: true } : {}),
  };
}
