/** Whole descriptions for the painters' demo and tests; every figure in them is invented. */
import type { Card, Description, Desk, Gauge, Table } from '../../src/seat/description.ts';
import type { Theatre } from '../../src/play/map/theatre.ts';

/** A real frontier with places of every kind that a scenario names. */
export const THEATRE: Theatre = {
  struck: ['PAK'],
  host: ['AFG'],
  places: [
    { name: 'Islamabad', longitude: 73.05, latitude: 33.69, kind: 'capital' },
    { name: 'Kabul', longitude: 69.18, latitude: 34.53, kind: 'capital' },
    { name: 'Peshawar', longitude: 71.58, latitude: 34.01, kind: 'city' },
    { name: 'Quetta', longitude: 67.0, latitude: 30.18, kind: 'city' },
    { name: 'Kandahar', longitude: 65.71, latitude: 31.61, kind: 'city' },
    { name: 'Torkham', longitude: 71.09, latitude: 34.12, kind: 'crossing' },
    { name: 'Ghulam Khan', longitude: 70.08, latitude: 33.12, kind: 'crossing' },
    { name: 'Chaman', longitude: 66.45, latitude: 30.92, kind: 'crossing' },
    { name: 'Khost', longitude: 69.95, latitude: 33.34, kind: 'district' },
    { name: 'Angoor Ada', longitude: 69.38, latitude: 32.53, kind: 'post' },
  ],
};

function gauge(id: string, label: string, rest: Partial<Gauge>): Gauge {
  return {
    id,
    label,
    tone: 'struck',
    fill: 0,
    explanation: `${label}: what it means, and what happens when it falls or rises too far.`,
    ...rest,
  };
}

const OWN: Desk = {
  side: 'struck',
  own: true,
  kicker: 'You · Islamabad',
  heading: 'The cabinet',
  gauges: [
    gauge('support', 'Support', {
      fill: 0.49,
      figure: '49',
      danger: 0.2,
      reason: '−3 restraint under anger',
    }),
    gauge('outrage', 'Outrage', { fill: 0.61, figure: '61', reason: '+22 attack on a checkpoint' }),
    gauge('strain', 'Strain', { tone: 'neutral', fill: 0.55, figure: '55' }),
    gauge('trust', 'Trust in Kabul’s word', {
      fill: 0.27,
      figure: '27',
      reason: '−8 attack blamed on them',
    }),
    gauge('commitment', 'Public commitment', { pips: 1, figure: '' }),
  ],
  expectations: [
    {
      heading: 'What we expect of them',
      items: ['Act against the sanctuaries, visibly', 'Admit in private what they deny in public'],
    },
    {
      heading: 'What we think they expect of us',
      items: ['Reopen the crossings first', 'Stop the returns before winter'],
    },
  ],
};

const OTHER: Desk = {
  side: 'host',
  own: false,
  kicker: 'Across the line · Kabul',
  heading: 'What you can tell',
  gauges: [
    gauge('support', 'Support', { tone: 'host', band: { index: 1, word: 'some' } }),
    gauge('outrage', 'Outrage', { tone: 'host', band: { index: 1, word: 'rising' } }),
    gauge('cohesion', 'Cohesion', { tone: 'host', band: { index: 1, word: 'uneasy' } }),
    gauge('trust', 'Trust in your word', { tone: 'host', band: { index: 0, word: 'little' } }),
  ],
  statement: {
    text: '“No one uses our soil. Look to your own failures first.”',
    who: 'spokesman, two days ago',
  },
  expectations: [],
};

const CARDS: readonly Card[] = [
  {
    posture: 'restraint',
    label: 'Restraint',
    key: '1',
    shown: 0,
    chosen: false,
    variants: [
      {
        measure: 'struck.attack.restraint.inquiry',
        title: 'Quiet inquiry',
        text: 'Investigate before you name anyone. The street will not thank you.',
        hints: [
          { sign: '−', text: 'support' },
          { sign: '+', text: 'their trust' },
        ],
      },
    ],
  },
  {
    posture: 'mediation',
    label: 'Mediation',
    key: '2',
    shown: 0,
    chosen: true,
    variants: [
      {
        measure: 'struck.attack.mediation.evidence',
        title: 'Take the evidence to Doha',
        text: 'Let Qatar carry what you have. Works if both of you need a way out.',
        hints: [
          { sign: '+', text: 'channel' },
          { sign: '?', text: 'needs an answer' },
        ],
      },
    ],
    mediators: [
      {
        id: 'qatar',
        name: 'Qatar',
        note: 'Trusted by both, brings people together.',
        chosen: true,
      },
      { id: 'turkiye', name: 'Türkiye', note: 'Trusted by both a little less.', chosen: false },
      {
        id: 'china',
        name: 'China',
        note: 'You trust it more than they do; can guarantee.',
        chosen: false,
      },
      {
        id: 'saudi',
        name: 'Saudi Arabia',
        note: 'Has money to give; writes the text itself.',
        chosen: false,
      },
    ],
  },
  {
    posture: 'retaliation',
    label: 'Retaliation',
    key: '3',
    shown: 0,
    chosen: false,
    variants: [
      {
        measure: 'struck.attack.retaliation.accuse',
        title: 'Accuse in public',
        text: 'Name them tonight. Backing down afterwards will cost you.',
        hints: [
          { sign: '+', text: 'support now' },
          { sign: '!', text: 'you are committed' },
        ],
      },
      {
        measure: 'struck.attack.retaliation.close',
        title: 'Close the crossings',
        text: 'Trade stops on both sides. The poor pay first, yours as well as theirs.',
        hints: [
          { sign: '−', text: 'their trade' },
          { sign: '!', text: 'you are committed' },
        ],
      },
    ],
  },
];

/** A turn at the attack stage, choosing, mediation in hand. */
export const CHOOSING: Description = {
  beat: 'choosing',
  seat: 'struck',
  shared: false,
  title: 'Strategic Patience',
  crisis: 'Pakistan and Afghanistan',
  turn: 'Turn 4',
  date: 'second half of November',
  classCode: 'KHYBER-27',
  desks: [OWN, OTHER],
  ledger: {
    heading: 'Civilians, both sides',
    columns: { struck: 'here', host: 'there' },
    rows: [
      { id: 'casualties', label: 'Killed and hurt', struck: '31', host: '18' },
      { id: 'displacement', label: 'Displaced', struck: '2\u202F400', host: '5\u202F100' },
      { id: 'schooling', label: 'Out of school', struck: '900', host: '3\u202F300' },
      { id: 'livelihood', label: 'Without livelihood', struck: '4\u202F200', host: '7\u202F800' },
    ],
    note: 'Claims differ; the independent count lags two turns.',
    summary: '31 here · 18 there',
  },
  ring: [
    { id: 'calm', label: 'calm', state: 'possible', tone: 'calm' },
    { id: 'attack', label: 'attack', state: 'present', tone: 'alarm' },
    { id: 'accusation', label: 'accusation', state: 'possible', tone: 'neutral' },
    { id: 'strike', label: 'strike', state: 'quiet', tone: 'alarm' },
    { id: 'talks', label: 'talks', state: 'possible', tone: 'calm' },
  ],
  incidents: [{ kind: 'attack', place: 'Ghulam Khan', label: 'Attack near Ghulam Khan' }],
  between: [
    gauge('channel', 'Standing channel', {
      tone: 'neutral',
      fill: 0.22,
      band: { index: 0, word: 'thin' },
    }),
    gauge('verification', 'Verification', {
      tone: 'neutral',
      fill: 0,
      band: { index: 0, word: 'none' },
    }),
    gauge('militants', 'The militants', {
      tone: 'alarm',
      fill: 0.6,
      band: { index: 1, word: 'able' },
    }),
    gauge('ripeness', 'Readiness for talks', {
      tone: 'calm',
      fill: 0.4,
      band: { index: 1, word: 'some' },
    }),
  ],
  news: {
    stage: 'Attack',
    tone: 'alarm',
    headline: 'A convoy is hit near Ghulam Khan',
    claims: [
      {
        side: 'struck',
        who: 'Islamabad',
        text: 'says 9 dead, and that the men came over the line.',
      },
      { side: 'host', who: 'Kabul', text: 'says 3 dead, and none of its doing.' },
    ],
    facts: ['Origin: unclear', 'Independent count: in two turns'],
    source: 'Example Wire, 18 November',
  },
  cards: CARDS,
  belief: {
    question: 'What will they do?',
    options: [
      { posture: 'restraint', label: 'Restrain', chosen: false },
      { posture: 'mediation', label: 'Mediate', chosen: false },
      { posture: 'retaliation', label: 'Retaliate', chosen: true },
    ],
  },
  seal: {
    label: 'Seal your choice',
    enabled: true,
    hint: 'They cannot see it before they have sealed theirs.',
  },
  summary:
    'Turn 4, second half of November. A convoy was hit near Ghulam Khan. You have a choice to make.',
};

/** The first beat of a quiet turn. */
export const NEWS: Description = {
  ...CHOOSING,
  beat: 'news',
  cards: CARDS.map((card) => ({ ...card, chosen: false })),
  seal: { label: 'Seal your choice', enabled: false, hint: 'Read the news first.' },
};

/** A quiet turn's news. */
export const CALM_NEWS: Description = {
  ...NEWS,
  incidents: [{ kind: 'talks', place: 'Torkham', label: 'Officers meet at Torkham' }],
  ring: CHOOSING.ring.map((stage) => ({
    ...stage,
    state:
      stage.id === 'calm'
        ? 'present'
        : stage.id === 'attack' || stage.id === 'accusation'
          ? 'possible'
          : 'quiet',
  })),
  news: {
    stage: 'Calm',
    tone: 'calm',
    headline: 'Officers of both sides meet at Torkham for the first time since spring',
    claims: [
      {
        side: 'struck',
        who: 'Islamabad',
        text: 'calls the meeting routine and says that nothing was conceded.',
      },
      {
        side: 'host',
        who: 'Kabul',
        text: 'calls it a recognition, long owed, of its part in keeping the line.',
      },
    ],
    facts: ['No attack in these two weeks'],
  },
};

/** Both choices turned over, with eight consequences. */
export const REVEAL: Description = {
  ...CHOOSING,
  beat: 'reveal',
  seal: { label: 'Seal your choice', enabled: false, hint: 'Sealed.' },
  reveal: {
    heading: 'Both seals are broken',
    choices: [
      {
        side: 'struck',
        who: 'Islamabad',
        posture: 'mediation',
        label: 'Mediation',
        title: 'Take the evidence to Doha',
      },
      {
        side: 'host',
        who: 'Kabul',
        posture: 'retaliation',
        label: 'Retaliation',
        title: 'Deny and turn the blame',
        note: 'You expected retaliation.',
      },
    ],
    steps: [
      { text: 'Qatar carries your evidence, but nobody in Kabul takes the call', tone: 'neutral' },
      {
        text: 'Support: you held back while the street was angry',
        amount: '−4',
        gauge: { side: 'struck', id: 'support', fill: 0.45, figure: '45' },
        tone: 'struck',
      },
      {
        text: 'Outrage: their denial was on every screen',
        amount: '+6',
        gauge: { side: 'struck', id: 'outrage', fill: 0.67, figure: '67' },
        tone: 'struck',
      },
      {
        text: 'Trust in Kabul’s word: a flat denial against your evidence',
        amount: '−7',
        gauge: { side: 'struck', id: 'trust', fill: 0.2, figure: '20' },
        tone: 'struck',
      },
      { text: 'Kabul has committed itself in public', tone: 'host' },
      {
        text: 'Civilians: eleven people were hurt when fire was returned',
        amount: '+11',
        tone: 'alarm',
      },
    ],
    outcome: 'The crisis moves to accusation: Kabul’s denial is now the story.',
    stageAfter: 'accusation',
  },
};

const options = (
  issue: string,
  rows: readonly (readonly [string, number, 0 | 1 | 2 | 3, string])[],
): Table['issues'][number] => ({
  id: issue,
  name: issue,
  options: rows.map(([name, worth, theirs, marks]) => ({
    id: name,
    name,
    worth: String(worth),
    share: worth / 32,
    theirs,
    inMyOffer: marks.includes('m'),
    inTheirOffer: marks.includes('t'),
    inText: marks.includes('x'),
  })),
});

/** Bargaining: a table of five issues, an offer on each side and the mediator's text. */
export const BARGAINING: Description = {
  ...CHOOSING,
  ring: CHOOSING.ring.map((stage) => ({
    ...stage,
    state:
      stage.id === 'talks'
        ? 'present'
        : stage.id === 'strike' || stage.id === 'accusation'
          ? 'possible'
          : 'quiet',
    ...(stage.id === 'talks' ? { detail: 'bargaining' } : {}),
  })),
  incidents: [],
  cards: [
    {
      posture: 'restraint',
      label: 'Restraint',
      key: '1',
      shown: 0,
      chosen: false,
      variants: [
        {
          measure: 'struck.bargaining.restraint.hold-fire',
          title: 'Hold your fire',
          text: 'Make no offer this round, and let nothing happen on the line.',
          hints: [{ sign: '?', text: 'they may move first' }],
        },
      ],
    },
    {
      posture: 'mediation',
      label: 'Mediation',
      key: '2',
      shown: 0,
      chosen: true,
      variants: [
        {
          measure: 'struck.bargaining.mediation.offer',
          title: 'Put your offer',
          text: 'The terms marked above go to the other side, unless you accept what lies there.',
          hints: [{ sign: '+', text: 'the text moves your way' }],
        },
      ],
    },
    {
      posture: 'retaliation',
      label: 'Retaliation',
      key: '3',
      shown: 0,
      chosen: false,
      variants: [
        {
          measure: 'struck.bargaining.retaliation.walk-out',
          title: 'Walk out',
          text: 'Leave the room before the cameras.',
          hints: [{ sign: '−', text: 'the talks' }],
        },
        {
          measure: 'struck.bargaining.retaliation.limited-strike',
          title: 'Limited strike',
          text: 'Hit one camp across the line.',
          hints: [{ sign: '!', text: 'ends the talks' }],
        },
      ],
    },
  ],
  news: { ...CHOOSING.news, stage: 'Talks', tone: 'calm', headline: 'Third round in Doha' },
  table: {
    heading: 'The table',
    mediator: 'Qatar brings both sides together',
    round: 'round 3 of 10',
    reservation: {
      label: 'Your least: 46.',
      share: 0.46,
      explanation: 'The least that could be signed at home.',
    },
    issues: [
      options('Sanctuaries', [
        ['Dismantled fast, leaders handed over', 32, 1, 'm'],
        ['Dismantled in phases, with an amnesty', 25, 2, 'x'],
        ['Moved away from the frontier', 6, 3, 't'],
      ]),
      options('Verification', [
        ['Inspectors led by the mediator', 19, 0, 'm'],
        ['Joint teams of both sides', 14, 2, 'x'],
        ['Written reports', 4, 3, 't'],
      ]),
      options('Use of force', [
        ['Right reserved', 12, 1, 'm'],
        ['Notice before any action', 9, 2, 'xt'],
        ['None across the line', 3, 3, ''],
      ]),
      options('Crossings', [
        ['Shut until first results', 12, 1, 'm'],
        ['Open under joint checks', 9, 2, 'x'],
        ['Open', 2, 3, 't'],
      ]),
      options('Returns of refugees', [
        ['By the present timetable', 8, 0, ''],
        ['Phased, with care for those who stay', 6, 3, 'mxt'],
      ]),
      options('Standing channel', [
        ['Permanent, both ministries', 12, 1, 'm'],
        ['Monthly meeting', 8, 2, 'xt'],
      ]),
    ],
    standings: [
      {
        id: 'mine',
        label: 'Your offer',
        worth: '82',
        share: 0.82,
        signable: true,
        acceptable: false,
        accepted: false,
      },
      {
        id: 'theirs',
        label: 'Their offer',
        worth: '30',
        share: 0.3,
        signable: false,
        acceptable: true,
        accepted: false,
      },
      {
        id: 'text',
        label: 'Mediator’s text',
        worth: '62',
        share: 0.62,
        signable: true,
        acceptable: true,
        accepted: false,
      },
    ],
    note: 'Below it your own street would not let you sign.',
  },
};

/** A desk as full as it can be: six gauges, each with a reason. */
export const FULL: Description = {
  ...CHOOSING,
  desks: [
    {
      ...OWN,
      gauges: [
        ...OWN.gauges.slice(0, 2),
        gauge('cohesion', 'Cohesion', {
          fill: 0.52,
          figure: '52',
          danger: 0.2,
          reason: '−2 policing one’s own',
        }),
        ...OWN.gauges
          .slice(2)
          .map((one) => (one.id === 'strain' ? { ...one, reason: '+4 crossings closed' } : one)),
      ],
    },
    OTHER,
  ],
};

/** Every description by name. */
export const FIXTURES = {
  choosing: CHOOSING,
  full: FULL,
  news: NEWS,
  calm: CALM_NEWS,
  reveal: REVEAL,
  table: BARGAINING,
  sealed: {
    ...CHOOSING,
    beat: 'sealed',
    seal: { label: 'Sealed', enabled: false, hint: 'Waiting for the other side.' },
  },
} as const satisfies Record<string, Description>;
