/** The generated parts of `docs/model.md`: tables of declarations and of measured results. */
import { CLAIMS } from '../../analysis/claims/claims.ts';
import { PATTERNS } from '../../analysis/patterns/list.ts';
import { NOT_SHOWN } from '../../analysis/patterns/notShown.ts';
import {
  DISPUTES,
  type Dispute,
  type Pattern,
  type PatternResult,
} from '../../analysis/patterns/pattern.ts';
import { LEFT_OUT } from '../../analysis/sensitivity/parameters.ts';
import {
  OUTCOMES,
  feignedByChance,
  outcomeIndex,
} from '../../analysis/sensitivity/readSensitivity.ts';
import { GAMES_ALONE } from '../../analysis/sensitivity/runSensitivity.ts';
import { MECHANISM_NAMES, isMechanism, mechanismOf } from '../../analysis/patterns/mechanisms.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../model/vocabulary/quantities.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { testsOfClaim } from './claimTests.ts';
import { codes, exact, markdownTable, short, signed } from './modelDocsMarkdown.ts';
import type { Measured } from './modelDocsMeasured.ts';
import { parameterTable, transitionTables } from './modelDocsRules.ts';

/** The generated sections by name, in the order in which they usually stand. */
export const SECTIONS = {
  'side-variables': () => quantityTable(SIDE_QUANTITIES),
  'shared-variables': () => quantityTable(SHARED_QUANTITIES),
  transitions: () => transitionTables(),
  parameters: () => parameterTable(),
  patterns: patternsSection,
  disputes: disputesSection,
  reservations: reservationsSection,
  ablation: ablationSection,
  claims: () => claimsTable(),
  balance: balanceSection,
  levels: levelsSection,
  sensitivity: sensitivitySection,
  'sensitivity-outcomes': outcomesSection,
} as const satisfies Readonly<Record<string, (measured: Measured) => string>>;

function quantityTable(
  quantities: readonly {
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly meaning: string;
  }[],
): string {
  return markdownTable(
    ['name', 'range', 'unit', 'meaning'],
    quantities.map(({ name, low, high, unit, meaning }) => [
      `\`${name}\``,
      high >= 1e6
        ? `from ${exact(low)}, without an upper bound that matters`
        : `${exact(low)} to ${exact(high)}`,
      unit,
      meaning,
    ]),
  );
}

const DECLARED = new Map<string, Pattern>(PATTERNS.map((pattern) => [pattern.id, pattern]));

function marksOf(id: string): string {
  const pattern = DECLARED.get(id);
  return `${pattern?.byConstruction === true ? ' †' : ''}${pattern?.checked === false ? ' ‡' : ''}`;
}

function required(id: string, bound: number): string {
  const expected = DECLARED.get(id)?.expected;
  if (expected === undefined) return short(bound);
  return 'within' in expected
    ? `within ±${short(expected.within)}`
    : `${expected.sign > 0 ? 'at least +' : 'at most −'}${short(expected.least)}`;
}

function patternsSection({ patterns }: Measured): string {
  const holding = patterns.results.filter(({ holds }) => holds).length;
  const rows = patterns.results.map((result) => [
    `${result.id}${marksOf(result.id)}`,
    result.statement,
    result.source,
    `${signed(result.effect)} (${short(result.standardError)}) ${result.unit}`,
    required(result.id, result.bound),
    String(result.games),
    result.holds ? 'yes' : '**no**',
  ]);
  return [
    `${holding} of ${patterns.results.length} patterns hold on seeds from ${patterns.from} on. In brackets: the standard error of the paired difference.`,
    '† written into the rules almost word for word, so that it holding says little. ‡ the source is cited from memory.',
    '',
    markdownTable(
      ['id', 'what has to hold', 'source', 'effect', 'required', 'games a cell', 'holds'],
      rows,
    ),
  ].join('\n');
}

const DISPUTE_WORDS = {
  'mediator-neutrality': 'Must a mediator be trusted by both? (`mediatorRule`)',
  dictation: 'Does dictation help? (`mediators[].style`)',
  'media-audience': 'Who is watching? (`media.audience`, `media.speed`)',
  'audience-costs': 'Do audience costs exist? (`sides.struck.audience`)',
} as const satisfies Record<Dispute, string>;

function cellsOf({ cells }: PatternResult): string {
  return cells
    .map(
      ({ name, readings }) => `${name}: ${readings.map((reading) => short(reading)).join(' / ')}`,
    )
    .join('; ');
}

function disputesSection({ patterns }: Measured): string {
  return DISPUTES.map((dispute) => {
    const rows = patterns.results
      .filter(({ id }) => DECLARED.get(id)?.dispute === dispute)
      .map((result) => [
        result.id,
        result.source,
        result.statement,
        `${cellsOf(result)} (${result.unit})`,
        `${signed(result.effect)} (${short(result.standardError)})`,
      ]);
    return `**${DISPUTE_WORDS[dispute]}**\n\n${markdownTable(['id', 'source', 'statement', 'settings and what was found', 'effect'], rows)}`;
  }).join('\n\n');
}

function reservationsSection({ patterns }: Measured): string {
  const built = PATTERNS.filter(({ byConstruction }) => byConstruction === true).map(
    ({ id }) => id,
  );
  const failing = patterns.results.filter(({ holds }) => !holds);
  const remembered = PATTERNS.filter(({ checked }) => !checked).map(({ id }) => id);
  const lines = [
    ...NOT_SHOWN.map(
      ({ fact, statement, reason, source, checked }) =>
        `**Not shown** (a part of ${fact}; ${source}${checked ? '' : ', from memory'}): ${statement} ${reason}`,
    ),
    ...failing.map(
      ({ id, statement, effect, standardError }) =>
        `**Declared and not found on these seeds**, ${id}: ${statement} Found: ${signed(effect)}, standard error ${short(standardError)}.`,
    ),
    `**Hold by construction**, so that their holding says little: ${built.join(', ')}.`,
    `**Rest on a source cited from memory**: ${remembered.join(', ')}.`,
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

function ablationSection({ ablation }: Measured): string {
  const carried = new Map(ablation.rows.map(({ mechanism, carries }) => [mechanism, carries]));
  const rows = MECHANISM_NAMES.map((name) => {
    const { meaning, claims } = mechanismOf(name);
    const carries = carried.get(name);
    return [
      name,
      meaning,
      claims.join(', ') || '–',
      carries === undefined ? 'not measured' : carries.join(', ') || '–',
    ];
  });
  const idle = ablation.rows.filter(({ carries }) => carries.length === 0);
  const withoutClaim = idle.filter(
    ({ mechanism }) => isMechanism(mechanism) && mechanismOf(mechanism).claims.length === 0,
  );
  if (ablation.rows.length === 0) return 'Not measured yet.';
  return [
    `Each mechanism was switched off alone, on ${short(100 * ablation.share)} % of each pattern's games from seed ${ablation.from} on. A pattern counts as carried when its effect turns, can no longer be told from none, or falls below half.`,
    `${idle.length} of ${ablation.rows.length} mechanisms carry no pattern${idle.length === 0 ? '' : `: ${idle.map(({ mechanism }) => mechanism).join(', ')}`}. ${withoutClaim.length === 0 ? 'Each of the mechanisms carries a pattern or a claim.' : `Neither pattern nor claim: ${withoutClaim.map(({ mechanism }) => mechanism).join(', ')}.`}`,
    '',
    markdownTable(['mechanism', 'what it says', 'claims', 'patterns lost without it'], rows),
  ].join('\n');
}

function claimsTable(): string {
  return markdownTable(
    ['claim', 'in the model’s words', 'mechanisms', 'patterns', 'tests'],
    CLAIMS.map(({ id, claim, mechanisms, patterns }) => [
      id,
      claim,
      mechanisms.join(', '),
      patterns.join(', ') || '–',
      testsOfClaim(id)
        .map(({ file, title }) => `\`${file}\`: ${title}`)
        .join('; ') || '–',
    ]),
  );
}

const COUNTED: Readonly<Record<string, string>> = {
  mixed: 'the mix of types, four bars alike',
  'without-security': 'the mix, security left out',
  'without-survival': 'the mix, survival left out',
  'without-civilians': 'the mix, civilians left out',
  'without-relations': 'the mix, relations left out',
  captured: 'against a captured government',
};

function balanceSection({ balance }: Measured): string {
  const tables = balance.sides.map(({ side, margins, cycle }) => {
    const rows = margins.map(({ of, best, bestWorth, constant, constantWorth, patient }) => [
      COUNTED[of] ?? `against a ${of}`,
      best,
      bestWorth.toFixed(1),
      constant,
      constantWorth.toFixed(1),
      (bestWorth - constantWorth).toFixed(1),
      patient.toFixed(1),
    ]);
    const [all] = margins;
    const gap = all === undefined ? 0 : all.bestWorth - cycle.worth;
    return [
      `As the ${side} state`,
      '',
      markdownTable(
        ['counted', 'best', 'worth', 'best constant', 'worth', 'margin', 'margin of `patient`'],
        rows,
      ),
      '',
      `The best fixed sequence of up to three postures is ${cycle.best}: ${cycle.worth.toFixed(1)}, ${gap.toFixed(1)} below the best answer.`,
    ].join('\n');
  });
  return [
    `All 729 ways of giving each stage one posture were played on ${balance.tuning} seeds against each type; the best of them, the constants, \`patient\`, \`coerce-then-offer\` and every repeated sequence were then played on ${balance.fresh} fresh seeds, which are what is shown. Letters: R restraint, M mediation, F retaliation, in the order calm, attack, accusation, strike, bargaining, implementing.`,
    '',
    tables.join('\n\n'),
  ].join('\n');
}

function levelsSection({ balance }: Measured): string {
  return markdownTable(
    ['level', ...SIDES.map((side) => `as the ${side} state`)],
    [...new Set(balance.levels.map(({ scenario }) => scenario))].map((scenario) => [
      scenario === 'plain' ? 'standard, the plain scenario' : scenario,
      ...SIDES.map((side) => {
        const found = balance.levels.find((one) => one.scenario === scenario && one.side === side);
        return found === undefined
          ? '–'
          : `${(100 * found.durable).toFixed(1)} % (${(100 * found.se).toFixed(1)})`;
      }),
    ]),
  );
}

/** A number with its sign, to one decimal. */
function tenths(value: number): string {
  const text = value.toFixed(1).replace('-', '−');
  return text === '−0.0' || text === '0.0' ? '0.0' : value > 0 ? `+${text}` : text;
}

function sensitivitySection({ sensitivity }: Measured): string {
  const { parameters, screened, alone, games, trajectories } = sensitivity;
  const at = (side: Side): number => outcomeIndex(side, 'durable-framework');
  const cells = (index: number, side: Side): readonly string[] => {
    const row = screened[index];
    const swing = alone.swings[index];
    return [
      (row?.meanSize[at(side)] ?? 0).toFixed(1),
      tenths(row?.mean[at(side)] ?? 0),
      (row?.deviation[at(side)] ?? 0).toFixed(1),
      `${(swing?.atLow[at(side)] ?? 0).toFixed(1)} → ${(swing?.atHigh[at(side)] ?? 0).toFixed(1)}`,
    ];
  };
  const strongest = (index: number): number =>
    Math.max(...SIDES.map((side) => screened[index]?.meanSize[at(side)] ?? 0));
  const rows = parameters
    .map((parameter, index) => ({ parameter, index }))
    .toSorted((a, b) => strongest(b.index) - strongest(a.index))
    .map(({ parameter, index }) => [
      `\`${parameter.name}\``,
      `${exact(parameter.low)} to ${exact(parameter.high)}`,
      ...SIDES.flatMap((side) => cells(index, side)),
    ]);
  const bases = SIDES.map(
    (side) => `${(alone.base[at(side)] ?? 0).toFixed(1)} % as the ${side} state`,
  );
  const chance = Math.max(
    ...SIDES.map((side) => feignedByChance(alone.base[at(side)] ?? 0, games)),
  );
  return [
    `Measured on the plain scenario with \`patient\` on one side and a hidden type on the other: ${parameters.length} parameters, ${trajectories} walks, ${games} matches a side and point (one at a time: ${GAMES_ALONE * games}). Durable frameworks in the scenario as it is: ${bases.join(', ')}. Numbers are percentage points of durable frameworks over the whole span; at this size chance alone can feign a μ* of at most about ${chance.toFixed(1)}.`,
    '',
    `Left out: ${Object.entries(LEFT_OUT)
      .map(([name, reason]) => `\`${name}\` (${reason})`)
      .join('; ')}.`,
    '',
    markdownTable(
      [
        'parameter',
        'span',
        ...SIDES.flatMap((side) => [`${side}: μ*`, 'μ', 'σ', 'alone, low → high']),
      ],
      rows,
    ),
  ].join('\n');
}

const MOST_NAMED = 3;

/** Least mean size of an effect that is named: what is not rounded to nothing. */
const LEAST_NAMED = 0.05;

function outcomesSection({ sensitivity }: Measured): string {
  const { screened, alone } = sensitivity;
  const rows = OUTCOMES.map(({ side, name }, at) => {
    const first = screened
      .filter(({ meanSize }) => (meanSize[at] ?? 0) >= LEAST_NAMED)
      .toSorted((a, b) => (b.meanSize[at] ?? 0) - (a.meanSize[at] ?? 0))
      .slice(0, MOST_NAMED)
      .map(({ parameter, mean, meanSize }) => {
        const way = (mean[at] ?? 0) >= 0 ? 'up' : 'down';
        return `\`${parameter}\` (${(meanSize[at] ?? 0).toFixed(1)}, mostly ${way})`;
      });
    return [
      `${name}${name.includes('-') || name === 'fracture' ? ', %' : ', points'}, as the ${side} state`,
      (alone.base[at] ?? 0).toFixed(1),
      first.join('; ') || 'nothing in these spans',
    ];
  });
  return markdownTable(['outcome', 'as it is', 'moved most by (μ*)'], rows);
}

/** Names that a page may use between its markers. */
export const SECTION_NAMES: readonly string[] = Object.keys(SECTIONS);

/** Replaces what stands between \`<!-- generated: NAME -->\` and \`<!-- end -->\`; throws for a name that is no section’s. */
export function withSections(page: string, measured: Measured): string {
  return page.replaceAll(
    /<!-- generated: ([\w-]+) -->[^]*?<!-- end -->/gu,
    (_all: string, name: string) => {
      if (!(name in SECTIONS))
        throw new Error(
          `withSections: no section is named "${name}"; there are ${codes(SECTION_NAMES)}`,
        );
      const write = SECTIONS[name as keyof typeof SECTIONS];
      return `<!-- generated: ${name} -->\n\n${write(measured)}\n\n<!-- end -->`;
    },
  );
}
