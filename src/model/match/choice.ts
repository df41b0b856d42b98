/** A choice: what a side may do, as a plain value for logs and files, and as the rules hold it. */
import { optionsOf, packageOf } from '../table/bargainingTable.ts';
import type { Crisis, SideMove } from '../state/crisis.ts';
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
  return isEnding(crisis.phase) ? [] : measuresAt(side, crisis.phase);
}

/** Why a choice cannot be taken now, in the program's words; undefined where it can. */
export function illegality(crisis: Crisis, side: Side, choice: Choice): string | undefined {
  const measure = measureOf(choice.measure);
  if (measure === undefined) return `there is no measure "${choice.measure}"`;
  if (isEnding(crisis.phase)) return 'the match is over';
  if (measure.side !== side || measure.stage !== crisis.phase)
    return `"${choice.measure}" cannot be taken by ${side} at ${crisis.phase}`;
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

/** Writes a choice into a side's move of the turn. Throws on a choice that is not legal. */
export function choose(crisis: Crisis, side: Side, choice: Choice): void {
  const fault = illegality(crisis, side, choice);
  const measure = measureOf(choice.measure);
  if (fault !== undefined || measure === undefined)
    throw new Error(`choose: ${side}: ${fault ?? 'no measure'}`);
  const move = crisis[side];
  takeMeasure(move, measure);
  move.lapsed = choice.lapsed === true;
  const { mediators, table } = crisis.setting.scenario;
  if (choice.mediator !== undefined)
    move.mediator = mediators.findIndex(({ id }) => id === choice.mediator);
  if (choice.table?.offer !== undefined) {
    const { offer } = choice.table;
    const chosen = table.issues.map((issue, index) =>
      issue.options.findIndex(({ id }) => id === offer[index]),
    );
    move.offer = packageOf(crisis.setting.table, chosen);
  }
  move.accept = choice.table?.accept ?? 'none';
}

/** Writes a measure into a move, with nobody called and nothing said at the table. */
export function takeMeasure(move: SideMove, measure: Measure): void {
  move.chosenPosture = measure.posture;
  move.chosenAct = measure.act;
  move.posture = measure.posture;
  move.act = measure.act;
  move.kind = measure.kind;
  move.seen = measure.posture;
  move.slipped = false;
  move.misread = false;
  move.mediator = -1;
  move.offer = -1;
  move.accept = 'none';
  move.lapsed = false;
}

/** The option ids of a package, in the order of the table. */
export function optionIds(crisis: Crisis, index: number): readonly string[] {
  const { issues } = crisis.setting.scenario.table;
  return optionsOf(crisis.setting.table, index).map(
    (option, at) => issues[at]?.options[option]?.id ?? '',
  );
}

/** The choice that a move was, as a plain value. */
export function choiceOf(
  crisis: Crisis,
  side: Side,
  stage: Measure['stage'],
  move: SideMove,
): Choice {
  const measure = measuresAt(side, stage).find(
    ({ act, posture }) => act === move.chosenAct && posture === move.chosenPosture,
  );
  if (measure === undefined)
    throw new Error(`choiceOf: ${side} has no ${move.chosenAct} at ${stage}`);
  const mediator = crisis.setting.scenario.mediators[move.mediator]?.id;
  const table: TableChoice = {
    ...(move.offer < 0 ? {} : { offer: optionIds(crisis, move.offer) }),
    ...(move.accept === 'none' ? {} : { accept: move.accept }),
  };
  return {
    measure: measure.id,
    ...(mediator === undefined ? {} : { mediator }),
    ...(Object.keys(table).length === 0 ? {} : { table }),
    ...(move.lapsed ? { lapsed: true } : {}),
  };
}
