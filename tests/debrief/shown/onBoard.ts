// The numbers that a person saw while playing: the board at every turn, its reveals, and the papers at the end.
import { playChoices, startMatch } from '../../../src/model/match/match.ts';
import type { TurnEntry } from '../../../src/model/match/log.ts';
import type { RunFile } from '../../../src/model/match/run.ts';
import { settingOf } from '../../../src/model/state/setting.ts';
import { SIDES, otherSide } from '../../../src/model/vocabulary/words.ts';
import type { Side } from '../../../src/model/vocabulary/words.ts';
import type { Description } from '../../../src/seat/description.ts';
import { endWords } from '../../../src/play/screenWords.ts';
import { startPlay } from '../../../src/seat/play.ts';
import type { Play } from '../../../src/seat/play.ts';
import { EMPTY_CARD_DRAFT } from '../../../src/seat/present/cards.ts';
import { present } from '../../../src/seat/present/present.ts';
import type { Moment } from '../../../src/seat/present/present.ts';
import { openedTurn } from '../../../src/seat/present/seatContext.ts';
import type { DebriefInput } from '../../../src/debrief/readings/debriefInput.ts';
import { listening, noteTold, numberOf } from './shownNumbers.ts';
import type { Shown } from './shownNumbers.ts';

const BOTH: ReadonlySet<string> = new Set(['channel', 'verification']);

/** A person who looks, and has chosen nothing. */
function moment(beat: Moment['beat'], issues: number): Moment {
  return {
    beat,
    shared: false,
    cardDraft: EMPTY_CARD_DRAFT,
    tableDraft: { offer: Array.from({ length: issues }, () => 0), accept: 'none' },
    classCode: undefined,
    clock: undefined,
  };
}

/** Plays a run again and notes all that each seat was shown. */
export function noteBoard(shown: Shown, input: DebriefInput): void {
  const { run, scenario } = input;
  let match = startMatch(settingOf(scenario), run.seed);
  const issues = scenario.table.issues.length;
  let opened = openedTurn(match);
  for (const { choices } of run.turns) {
    opened = openedTurn(match);
    const past = [...match.entries];
    match = playChoices(match, choices);
    const entry = match.entries.at(-1);
    if (entry === undefined) throw new Error('a turn left no entry');
    for (const seat of SIDES) {
      const { say, told } = listening(input.say);
      const context = { scenario, say, seat, opened, past };
      const news = present(context, moment('choosing', issues));
      noteGauges(shown, news, seat, entry.turn);
      noteTold(shown, told, 'summary-own', {
        support: `turn ${entry.turn} opened, ${seat}: support`,
        outrage: `turn ${entry.turn} opened, ${seat}: outrage`,
      });
      noteSigning(shown, news, seat, entry, choices);
      noteReveal(shown, present({ ...context, entry }, moment('reveal', issues)), seat, entry.turn);
    }
  }
  const { scenario: of, seats, seed } = run;
  const start = { scenario, hash: of.hash, seed, seats, classCode: undefined, clock: false };
  const play = { ...startPlay(start), match, opened };
  for (const seat of SIDES) noteEnd(shown, play, seat, input);
}

function noteGauges(shown: Shown, { between, desks }: Description, seat: Side, turn: number): void {
  const own = desks.find((desk) => desk.own)?.gauges ?? [];
  for (const { figure, id } of [...own, ...between])
    if (figure !== undefined && /^\d+$/u.test(figure))
      shown.note(`turn ${turn} opened, ${BOTH.has(id) ? 'both' : seat}: ${id}`, 'gauge', figure);
}

/** The last line about a gauge leaves it where the turn left it. */
function noteReveal(shown: Shown, { reveal }: Description, seat: Side, turn: number): void {
  const ends = new Map<string, string>();
  for (const { gauge } of reveal?.steps ?? [])
    if (gauge?.figure !== undefined && gauge.figure !== '') ends.set(gauge.id, gauge.figure);
  for (const [id, figure] of ends)
    shown.note(`turn ${turn}, ${BOTH.has(id) ? 'both' : seat}: ${id}`, 'reveal', figure);
}

/** What stood on the table as it was signed. */
function noteSigning(
  shown: Shown,
  { table }: Description,
  seat: Side,
  entry: TurnEntry,
  choices: RunFile['turns'][number]['choices'],
): void {
  const signed = entry.table?.signed ?? 'none';
  if (table === undefined || signed === 'none') return;
  const deal = `deal of turn ${entry.turn}, ${seat}`;
  shown.note(`${deal}: least`, 'table', /\d+/u.exec(table.reservation.label)?.[0] ?? '');
  // Whoever took their words read their worth there; what one offered oneself was not laid out for this seat.
  const taken = choices[seat].table?.accept;
  const standing = table.standings.find(({ id }) => id === taken);
  if (standing !== undefined && sameWords(signed, seat, taken))
    shown.note(`${deal}: worth`, 'table', standing.worth);
}

function sameWords(signed: string, seat: Side, taken: string | undefined): boolean {
  return signed === 'text' ? taken === 'text' : taken === 'theirs' && signed === otherSide(seat);
}

function noteEnd(shown: Shown, play: Play, seat: Side, { run, say }: DebriefInput): void {
  const words = endWords(play, seat, say);
  if (words?.ledger === undefined || run.bars === null) return;
  for (const { figure, id, other } of words.bars) {
    const joint = id === 'civilians' || id === 'relations';
    shown.note(`bar of ${joint ? 'both' : seat}: ${id}`, 'end', figure);
    if (other !== undefined)
      shown.note(`bar of ${otherSide(seat)}: ${id}`, 'end', numberOf(other.figure));
  }
  for (const row of words.ledger.rows)
    for (const side of SIDES) shown.note(`${side}: ${row.id}`, 'end', row[side]);
}
