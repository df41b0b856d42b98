// What a seat may see: the presenter lifts no veil before the debrief does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startMatch, playChoices, resultOf } from '../../src/model/match/match.ts';
import type { Match } from '../../src/model/match/match.ts';
import { choiceBy, emptyDecision } from '../../src/model/match/policy.ts';
import { OUTRAGE, STRAIN, SUPPORT, TRUST } from '../../src/model/vocabulary/quantities.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import type { Side } from '../../src/model/vocabulary/words.ts';
import { SIDES, otherSide } from '../../src/model/vocabulary/words.ts';
import { EMPTY_CARD_DRAFT } from '../../src/seat/present/cards.ts';
import { newsOf } from '../../src/seat/present/newsOf.ts';
import { present } from '../../src/seat/present/present.ts';
import type { Moment } from '../../src/seat/present/present.ts';
import { openedTurn } from '../../src/seat/present/seatContext.ts';
import type { OpenedTurn, SeatContext } from '../../src/seat/present/seatContext.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { speaker } from '../../src/text/speaker.ts';

const parsed = parseScenario(readFileSync('scenarios/pakistan-afghanistan.json', 'utf8'));
if (!parsed.ok) throw new Error('the flagship does not parse');
const { scenario } = parsed;
const say = speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en');
const setting = settingOf(scenario);

const MOMENT: Moment = {
  beat: 'choosing',
  shared: false,
  cardDraft: EMPTY_CARD_DRAFT,
  tableDraft: { offer: scenario.table.issues.map(() => 0), accept: 'none' },
  classCode: undefined,
  clock: undefined,
};

/** Plays a match of two policies and looks at every turn: `each` sees the open turn and, once it is over, the match after it. */
function everyTurn(
  seed: number,
  policies: Readonly<Record<Side, keyof typeof POLICIES>>,
  each: (opened: OpenedTurn, before: Match, after: Match) => void,
): void {
  let match = startMatch(setting, seed);
  const views = { struck: seatView(match.crisis, 'struck'), host: seatView(match.crisis, 'host') };
  const choice = (side: Side) =>
    choiceBy(POLICIES[policies[side]], match.crisis, views[side], emptyDecision());
  while (resultOf(match) === undefined) {
    const opened = openedTurn(match);
    const before = match;
    match = playChoices(match, { struck: choice('struck'), host: choice('host') });
    each(opened, before, match);
  }
}

const sightOf = (seat: Side, opened: OpenedTurn, past: Match['entries']): SeatContext => ({
  scenario,
  say,
  seat,
  opened,
  past,
});

test('what is exact about the other side changes nothing on the desk as long as its bands stay', () => {
  for (let seed = 1; seed <= 12; seed++)
    everyTurn(seed, { struck: 'populist', host: 'security-seeker' }, (opened, before) => {
      for (const seat of SIDES) {
        const other = otherSide(seat);
        const seen = present(sightOf(seat, opened, before.entries), MOMENT);
        const shifted = {
          ...opened,
          numbers: structuredClone(opened.numbers),
          crisis: opened.crisis,
        };
        const numbers = shifted.numbers[other] as {
          -readonly [K in keyof typeof shifted.numbers.host]: number;
        };
        // The middle of the band it is in anyway.
        for (const quantity of ['support', 'outrage', 'strain'] as const)
          numbers[quantity] =
            (100 * (2 * Math.min(2, Math.floor(numbers[quantity] / (100 / 3))) + 1)) / 6;
        const row = opened.crisis.rows[other];
        const kept = [row[SUPPORT], row[OUTRAGE], row[STRAIN], row[TRUST]] as const;
        row[SUPPORT] = numbers.support;
        row[OUTRAGE] = numbers.outrage;
        row[STRAIN] = numbers.strain;
        expect(present(sightOf(seat, shifted, before.entries), MOMENT)).toEqual(seen);
        [row[SUPPORT], row[OUTRAGE], row[STRAIN], row[TRUST]] = kept;
      }
    });
});

test('the true origin of an attack changes nothing that either seat is shown', () => {
  let attacks = 0;
  for (let seed = 1; seed <= 30; seed++)
    everyTurn(seed, { struck: 'patient', host: 'reformer' }, (opened, before) => {
      const { events } = opened.crisis;
      if (!events.attack) return;
      attacks++;
      for (const seat of SIDES) {
        const seen = present(sightOf(seat, opened, before.entries), MOMENT);
        events.crossBorder = !events.crossBorder;
        expect(present(sightOf(seat, opened, before.entries), MOMENT)).toEqual(seen);
        events.crossBorder = !events.crossBorder;
      }
    });
  expect(attacks).toBeGreaterThan(30);
});

test('a shared reveal shows no private figure of either side', () => {
  everyTurn(5, { struck: 'retaliation', host: 'retaliation' }, (opened, before, after) => {
    const entry = after.entries[after.entries.length - 1];
    if (entry === undefined) throw new Error('no entry');
    const { desks, reveal } = present(
      { ...sightOf('struck', opened, before.entries), entry },
      { ...MOMENT, beat: 'reveal', shared: true },
    );
    expect(desks.flatMap(({ gauges }) => gauges)).toEqual([]);
    const privately = new Set([
      'support',
      'outrage',
      'strain',
      'trust',
      'cohesion',
      'publicCommitment',
    ]);
    expect(
      reveal?.steps.filter(({ gauge }) => gauge !== undefined && privately.has(gauge.id)),
    ).toEqual([]);
  });
});

test('a relocation that is not caught looks like a dismantling to the struck state', () => {
  let relocations = 0;
  for (let seed = 1; seed <= 120; seed++)
    everyTurn(seed, { struck: 'patient', host: 'free-rider' }, (opened, before, after) => {
      const entry = after.entries[after.entries.length - 1];
      if (
        entry?.deeds.host.act !== 'relocate' ||
        entry.implementing?.caught === true ||
        entry.deeds.host.misread
      )
        return;
      relocations++;
      const { reveal } = present(
        { ...sightOf('struck', opened, before.entries), entry },
        { ...MOMENT, beat: 'reveal' },
      );
      const told = reveal?.choices.find(({ side }) => side === 'host');
      expect(told?.title).toBe(scenario.measures['host.implementing.restraint.dismantle']?.name);
    });
  expect(relocations).toBeGreaterThan(3);
});

test('a misread act is shown to the other side as a hostile one, and to its own side as what it was', () => {
  let misread = 0;
  for (let seed = 1; seed <= 60; seed++)
    everyTurn(seed, { struck: 'mediation', host: 'restraint' }, (opened, before, after) => {
      const entry = after.entries[after.entries.length - 1];
      if (entry === undefined || !entry.deeds.host.misread) return;
      misread++;
      const posture = (seat: Side) =>
        present(
          { ...sightOf(seat, opened, before.entries), entry },
          { ...MOMENT, beat: 'reveal' },
        ).reveal?.choices.find(({ side }) => side === 'host')?.posture;
      expect(posture('struck')).toBe('retaliation');
      expect(posture('host')).toBe(entry.deeds.host.posture);
    });
  expect(misread).toBeGreaterThan(5);
});

test('news name what is known of a source, and no more', () => {
  const opened = openedTurn(startMatch(setting, 3));
  const sourceWith = (publisher: string, date: string): string | undefined =>
    newsOf({
      ...sightOf('struck', opened, []),
      scenario: {
        ...scenario,
        news: scenario.news.map((card) => ({ ...card, source: 'known' })),
        sources: [{ id: 'known', title: 'Report', publisher, date }],
      },
    }).source;
  expect(sourceWith('UNHCR', '2009-03-27')).toBe('UNHCR, 2009-03-27');
  expect(sourceWith('The Carter Center', '')).toBe('The Carter Center');
  expect(sourceWith('', '2009')).toBe('2009');
  expect(sourceWith('', '')).toBeUndefined();
});
