// What the field hands in: codes as mails, phones and spreadsheets leave them, and the files they come in.
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCodes } from '../../src/analysis/class/codes/findCodes.ts';
import type { Gathered } from '../../src/analysis/class/gathered.ts';
import { originWords } from '../../src/analysis/class/refusalWords.ts';
import { changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import {
  classroom,
  flagship,
  say,
  stranger,
  studentCode,
  studentRun,
} from '../debrief/classroom.ts';
import { shipped } from '../debrief/shipped.ts';

const FIELD = join(import.meta.dirname, '..', 'field');

function fieldFile(name: string): File {
  return new File([readFileSync(join(FIELD, name))], name);
}

async function handIn(...files: readonly File[]): Promise<Gathered> {
  const gatherer = classroom();
  const known = shipped('two-valleys');
  gatherer.know({ hash: scenarioHash(known), played: undefined, scenario: known });
  await gatherer.takeFiles(files);
  return gatherer.now();
}

async function paste(text: string): Promise<Gathered> {
  const gatherer = classroom();
  await gatherer.takeText(text);
  return gatherer.now();
}

const playsOf = ({ classes }: Gathered): readonly string[] =>
  classes.flatMap(({ plays }) => plays.map(({ item }) => originWords(item, say)));
const refusedOf = ({ refusals }: Gathered): readonly (readonly [string, string])[] =>
  refusals.map((refusal) => [originWords(refusal, say), refusal.reason]);
const namesOf = ({ classes }: Gathered): readonly (string | undefined)[] =>
  classes.flatMap(({ plays }) => plays.map(({ play }) => play.label));

test.each([
  ['codes-utf8.txt', 'line 1', 'line 2'],
  ['codes-utf16le.txt', 'line 1', 'line 2'],
  ['codes-minus-2212.txt', 'line 1', 'line 2'],
  ['codes-zero-width.txt', 'line 1', 'line 2'],
  ['codes-lookalikes.txt', 'line 1', 'line 2'],
  ['codes-name-glued.txt', 'line 1', 'line 2'],
  ['codes-glued.txt', 'line 1', 'line 1'],
  ['codes-safelinks.txt', 'line 1', 'line 2'],
  ['codes-semicolon.csv', 'line 2', 'line 3'],
  ['codes-broken-and-quoted.txt', 'line 3', 'line 10'],
  ['mail.eml', 'line 1', 'line 2'],
])('both codes of %s are found, in %s and %s', async (name, ...lines) => {
  const gathered = await handIn(fieldFile(name));
  expect(refusedOf(gathered)).toEqual([]);
  expect(playsOf(gathered)).toEqual(lines.map((line) => `${name}, ${line}`));
  expect(namesOf(gathered)).toEqual(['Student 1', 'Student 2']);
});

test('damaged codes are named in their lines, and the whole one beside them is found', async () => {
  const gathered = await handIn(fieldFile('codes-damaged.txt'));
  expect(playsOf(gathered)).toEqual(['codes-damaged.txt, line 4']);
  expect(refusedOf(gathered)).toEqual([
    ['codes-damaged.txt, line 1', 'damaged'],
    ['codes-damaged.txt, line 2', 'damaged'],
    ['codes-damaged.txt, line 3', 'not-a-code'],
  ]);
});

test('a link and the words that it stands under are one code, in text and in markup', async () => {
  const code = studentCode(3);
  for (const text of [
    `${code} <https://school.example/sp/#run=${code}>`,
    `[${code}](https://school.example/sp/#run=${code})`,
    `<a href="https://school.example/sp/#run=${code}">${code}</a>`,
  ])
    expect([...findCodes(text)].filter((one) => one !== undefined)).toHaveLength(1);
});

test.each([
  [(code: string) => `${code}-Ada`, 'Ada'],
  [(code: string) => `${code}—Ben Lee\n`, 'Ben Lee'],
  [(code: string) => `${code}Çelik`, 'Çelik'],
  [(code: string) => `Ada:${code}`, 'Ada'],
  [(code: string) => `José-María${code}`, 'José-María'],
  [(code: string) => `Ada ${code}`, undefined],
  [(code: string) => `https://school.example/#run=${code}&data=05`, undefined],
  [(code: string) => `${code}.json`, undefined],
])(
  'a name glued to a code is the name of its play where the code has none: %#',
  async (write, name) => {
    const gathered = await paste(write(studentCode(3)));
    expect(namesOf(gathered)).toEqual([name]);
  },
);

test('what only looks like a code is not named as one', async () => {
  const prose = [
    'See sp1 and sp 1, the SP1 manual, and 550e8400-e29b-41d4-a716-446655440000.',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709 is a fingerprint, +49 30 12345 67890 12345 a number,',
    'and UmVhZCB0aGlzIGFuZCB5b3Ugd2lsbCBzZWUgbm90aGluZyBhdCBhbGwsIG15IGRlYXI= is none either.',
  ].join('\n');
  expect([...findCodes(prose)].filter((one) => one !== undefined)).toEqual([]);
});

test('mails are taken apart: their words, their markup, and what is attached to them', async () => {
  const gathered = await handIn(fieldFile('two-mails.mbox'));
  expect(playsOf(gathered)).toEqual([
    'two-mails.mbox › 1, line 1',
    'two-mails.mbox › 2 › mine.txt, line 1',
  ]);
  expect(refusedOf(gathered)).toEqual([]);
  expect(playsOf(await handIn(fieldFile('mail-quoted-printable.eml')))).toHaveLength(1);
});

const document = (code: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document><w:body><w:p><w:r><w:t>Ada</w:t></w:r></w:p><w:p><w:r><w:t>${code.slice(0, 21)}</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>${code.slice(22)}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/media/image1.png': strToU8('\u0089PNG'),
  });

const workbook = (codes: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/sharedStrings.xml': strToU8(
      `<sst><si><t>Name</t></si>${codes.map((code) => `<si><r><t>${code.slice(0, 9)}</t></r><r><t>${code.slice(9)}</t></r></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>${codes.map((_, index) => `<row r="${index + 3}"><c r="A${index + 3}"><v>7</v></c><c r="B${index + 3}" t="s"><v>${index + 1}</v></c></row>`).join('')}</sheetData>`,
    ),
  });

const openDocument = (code: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:body><text:p>Mine:</text:p><text:p><text:a xlink:href="https://school.example/#run=${code}">here</text:a></text:p></office:body>`,
    ),
  });

test('a ZIP is opened: runs, texts, mails and documents in it are read, and what cannot be is named', async () => {
  const { label: _, ...unnamed } = studentRun(7);
  const bytes = zipSync({
    'runs/run.json': strToU8(JSON.stringify(unnamed)),
    'list.txt': strToU8(`one\n${studentCode(10)}\n${studentCode(11)}`),
    'mine.docx': document(studentCode(3)),
    'class.xlsx': workbook([studentCode(4), studentCode(5)]),
    'open.odt': openDocument(studentCode(6)),
    'mail.eml': readFileSync(join(FIELD, 'mail.eml')),
    'inner.zip': zipSync({ 'code.txt': strToU8(studentCode(8)) }),
    'photo.jpg': strToU8('no matter'),
    'paper.pdf': strToU8('%PDF-1.7'),
    'letter.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    '__MACOSX/._list.txt': strToU8('nothing'),
    '.DS_Store': strToU8('nothing'),
    '../../evil.txt': strToU8(studentCode(9)),
  });
  const gathered = await handIn(new File([new Uint8Array(bytes)], 'class.zip'));
  expect([...playsOf(gathered)].sort()).toEqual(
    [
      'class.zip › runs/run.json',
      'class.zip › list.txt, line 2',
      'class.zip › list.txt, line 3',
      'class.zip › mine.docx, line 2',
      'class.zip › class.xlsx, line 3',
      'class.zip › class.xlsx, line 4',
      'class.zip › open.odt, line 1',
      'class.zip › mail.eml, line 1',
      'class.zip › mail.eml, line 2',
      'class.zip › inner.zip › code.txt, line 1',
      'class.zip › ../../evil.txt, line 1',
    ].sort(),
  );
  expect(new Map(refusedOf(gathered))).toEqual(
    new Map([
      ['class.zip › photo.jpg', 'picture'],
      ['class.zip › paper.pdf', 'document'],
      ['class.zip › letter.doc', 'document'],
    ]),
  );
});

const nested = (depth: number): Uint8Array => {
  let bytes = zipSync({ 'code.txt': strToU8(studentCode(1)) });
  for (let level = 0; level < depth; level += 1) bytes = zipSync({ 'inner.zip': bytes });
  return bytes;
};
const many = (count: number): Uint8Array =>
  zipSync(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, strToU8('x')])),
  );

test.each([
  [
    'bomb.zip',
    () => zipSync({ 'zeros.txt': new Uint8Array(7_000_000) }),
    'bomb.zip › zeros.txt',
    'too-big',
  ],
  [
    'huge.zip',
    () => zipSync({ 'huge.txt': [new Uint8Array(9_000_000), { level: 0 }] }),
    'huge.zip › huge.txt',
    'too-big',
  ],
  ['many.zip', () => many(2001), 'many.zip', 'archive-too-many'],
  ['deep.zip', () => nested(4), 'deep.zip › inner.zip › inner.zip', 'archive-too-deep'],
  ['cut.zip', () => nested(0).slice(0, 60), 'cut.zip', 'archive-broken'],
  ['pages.zip', () => zipSync({ 'Index/Document.iwa': strToU8('x') }), 'pages.zip', 'document'],
  ['shot.png', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'shot.png', 'picture'],
  ['text.rtf', () => strToU8('{\\rtf1 SP1-}'), 'text.rtf', 'document'],
  ['old.tar.gz', () => Uint8Array.of(0x1f, 0x8b, 8), 'old.tar.gz', 'archive'],
  ['zeros.bin', () => new Uint8Array(100), 'zeros.bin', 'no-text'],
])('%s is not opened, and says so', async (name, make, where, reason) => {
  const gathered = await handIn(new File([new Uint8Array(make())], name));
  expect(playsOf(gathered)).toEqual([]);
  expect(refusedOf(gathered)).toEqual([[where, reason]]);
});

test('a folder that cannot be read as a file is told', async () => {
  const folder = new File([], 'class');
  folder.arrayBuffer = async () => Promise.reject(new Error('NotFoundError'));
  expect(refusedOf(await handIn(folder))).toEqual([['class', 'unreadable']]);
});

test('links of scenarios are read whatever is behind them, and are no codes', async () => {
  const gathered = await handIn(fieldFile('links-mangled.txt'));
  expect(refusedOf(gathered)).toEqual([]);
  expect(gathered.added).toHaveLength(1);
});

test('a play waits for the link of its scenario, which may be pasted with it, escaped, or broken over lines', async () => {
  const whole = await scenarioToFragment(stranger);
  const base = { id: flagship.id, hash: scenarioHash(flagship), scenario: flagship };
  const own = { ...flagship, title: 'Ours', channel: flagship.channel + 1 };
  const short = (await changesToFragment(base, own)) ?? '';
  const broken = whole.replace(/.{70}/g, '$&\n');
  for (const [scenario, link] of [
    [stranger, `https://school.example/sp/#${whole}.`],
    [stranger, `https://school.example/sp/#${encodeURIComponent(whole)}&x=1`],
    [stranger, `https://school.example/sp/#${broken}\n`],
    [own, `(https://school.example/sp/#${short})`],
  ] as const) {
    const gatherer = classroom();
    await gatherer.takeText(studentCode(2, scenario));
    expect(gatherer.now().refusals).toHaveLength(1);
    await gatherer.takeText(`Our crisis: ${link}\nMine: ${studentCode(4, scenario)}`);
    expect(refusedOf(gatherer.now())).toEqual([]);
    expect(gatherer.now().added).toEqual([scenario.title]);
    expect(playsOf(gatherer.now())).toHaveLength(2);
  }
});

test('a broken link is told in its line, and no letter of it as a code', async () => {
  const whole = await scenarioToFragment(stranger);
  const gathered = await paste(
    `\nhttps://school.example/sp/#${whole.slice(0, 300)}\n${studentCode(1)}`,
  );
  expect(refusedOf(gathered)).toEqual([['Pasted text, line 2', 'link-broken']]);
  expect(playsOf(gathered)).toHaveLength(1);
});

test('two plays without names that are the same are asked about, and counted as the answer says', async () => {
  const unnamed = studentCode(3);
  const gatherer = classroom();
  await gatherer.takeText(
    `${unnamed}\n${unnamed}\n${studentCode(6)}\n${studentCode(6)}\n${unnamed}`,
  );
  const { classes, refusals, repeats } = gatherer.now();
  expect(classes[0]?.plays).toHaveLength(2);
  expect(refusals).toEqual([]);
  expect(repeats.map(({ first, others }) => [first.line, others.map(({ line }) => line)])).toEqual([
    [1, [2, 5]],
    [3, [4]],
  ]);
  gatherer.settle(true, repeats[0]?.print);
  expect(gatherer.now().classes[0]?.plays).toHaveLength(4);
  gatherer.settle(false);
  expect(gatherer.now().classes[0]?.plays).toHaveLength(4);
  expect(gatherer.now().repeats).toEqual([]);
  expect(refusedOf(gatherer.now())).toEqual([['Pasted text, line 4', 'counted-once']]);
  // What was answered is part of what is kept of a class.
  const again = classroom();
  await again.takeAgain(gatherer.handedIn());
  expect(again.now().classes[0]?.plays).toHaveLength(4);
  expect(again.now().repeats).toEqual([]);
});

test('names tell plays apart that are the same: two names are two students, one name twice is one', async () => {
  const unnamed = studentCode(3);
  const gathered = await paste(
    `Ada:${unnamed}\nBen:${unnamed}\nAda:${unnamed}\n${studentCode(1)}\n${studentCode(1)}`,
  );
  expect(namesOf(gathered)).toEqual(['Ada', 'Ben', 'Student 1']);
  expect(gathered.repeats).toEqual([]);
  expect(refusedOf(gathered)).toEqual([
    ['Pasted text, line 3', 'duplicate'],
    ['Pasted text, line 5', 'duplicate'],
  ]);
});

test.each([
  ['beginnings', 'SP1'.repeat(100_000)],
  ['groups', 'AB1DZ-'.repeat(60_000)],
  ['one word', 'A1Z'.repeat(120_000)],
  ['opened tags', '<a '.repeat(120_000)],
  ['escapes', '%25'.repeat(120_000)],
  ['links', 'scenario=1.'.repeat(30_000)],
  ['letters of another writing', '漢字'.repeat(150_000)],
])('a text of nothing but %s is read to its end in good time', async (_, text) => {
  const started = performance.now();
  expect([...findCodes(text)].length).toBeGreaterThan(0);
  // Some tens of milliseconds on a free machine; a search that goes over everything again for each beginning takes minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
});
