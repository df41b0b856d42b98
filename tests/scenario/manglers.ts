// What mails, chats and people do to an address, each as a function.

/** What is done, in words, and how. */
export type Mangler = readonly [name: string, mangle: (address: string) => string];

const insert = (address: string, letters: string): string => {
  const at = address.indexOf('=', address.indexOf('scenario')) + 6;
  return address.slice(0, at) + letters + address.slice(at);
};

const encodeAll = (text: string): string =>
  text.replace(/[^A-Za-z0-9._~-]/g, (letter) => encodeURIComponent(letter));

const after = (tail: string): Mangler => [
  `followed by ${JSON.stringify(tail)}`,
  (address) => address + tail,
];

/** What leaves a link whole for whoever reads it with care. */
export const HARMLESS: readonly Mangler[] = [
  ['as it was sent', (address) => address],
  ...[
    '.',
    ')',
    ',',
    ';',
    '!',
    '…',
    '»',
    '”',
    '’',
    '"',
    "'",
    '*',
    '**',
    '_',
    '~',
    '`',
    '>',
    '|',
    ']',
    '}',
  ].map(after),
  ...[
    '،',
    '؟',
    '。',
    '，',
    '」',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '\u2060',
    '%20',
    '%E2%80%8B',
    '%C2%A0',
  ].map(after),
  ...[
    '?fbclid=abc',
    '&utm_source=mail&utm_medium=x',
    '&gclid=1',
    '?mc_cid=7',
    ':~:text=reeds',
    '#:~:text=a,b',
  ].map(after),
  ['with its key in capitals', (address) => address.replace('scenario=', 'Scenario=')],
  ['with an encoded equals sign', (address) => address.replace('scenario=', 'scenario%3D')],
  ['with an encoded hash', (address) => address.replace('#', '%23')],
  [
    'with an encoded query and fragment',
    (address) => address.replace('?', '%3F').replace('#', '%23'),
  ],
  [
    'encoded twice from its hash on',
    (address) => address.replace(/#.*$/, (tail) => encodeURIComponent(encodeURIComponent(tail))),
  ],
  [
    'with encoded dots',
    (address) => address.replace(/#.*$/, (tail) => tail.replaceAll('.', '%2E')),
  ],
  [
    'with encoded dashes',
    (address) =>
      address.replace(/#.*$/, (tail) => tail.replaceAll('-', '%2D').replaceAll('_', '%5F')),
  ],
  ['as HTML', (address) => address.replaceAll('&', '&amp;').replace('scenario=', 'scenario&#61;')],
  ['as HTML twice', (address) => address.replaceAll('&', '&amp;amp;').replace('#', '&#35;')],
  [
    'with no-break hyphens',
    (address) => address.replace(/#.*$/, (tail) => tail.replaceAll('-', '\u2011')),
  ],
  [
    'with minus signs',
    (address) => address.replace(/#.*$/, (tail) => tail.replaceAll('-', '\u2212')),
  ],
  ['with a soft hyphen within', (address) => insert(address, '\u00AD')],
  ['with a zero-width space within', (address) => insert(address, '\u200B')],
  ['between typographic quotes', (address) => `“${address}”`],
  ['between angles', (address) => `<${address}>`],
  ['in a chat’s angles with a label', (address) => `<${address}|the crisis>`],
  ['in Markdown', (address) => `[the crisis](${address})`],
  ['in Markdown with shielded underscores', (address) => address.replaceAll('_', '\\_')],
  [
    'with a scheme that nobody can click',
    (address) => address.replace('https', 'hxxps').replaceAll('.', '[.]'),
  ],
  [
    'in Outlook’s safe links',
    (address) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`,
  ],
  [
    'in safe links of safe links',
    (address) =>
      `https://x.example/?url=${encodeURIComponent(`https://y.example/?url=${encodeURIComponent(address)}&data=1`)}`,
  ],
  [
    'behind a search engine',
    (address) => `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D`,
  ],
  [
    'behind a mail filter that writes stars',
    (address) => `https://urldefense.com/v3/__${address.replace('#', '*')}__;Iw!!abc$`,
  ],
  ['in a sentence', (address) => `Is it this one? ${address} (the short one), says Ada`],
  ['with everything in its query', (address) => address.replace('#', '&')],
  ['with everything in its fragment', (address) => address.replace('#', '&').replace('?', '#')],
  ['with everything encoded behind its path', (address) => address.replace(/\?.*$/, encodeAll)],
];

/** What only a text that is pasted can suffer: an address bar takes the line ends out. */
export const IN_A_TEXT: readonly Mangler[] = [
  ['with a line end within', (address) => insert(address, '\n')],
  ['with a line end of another system within', (address) => insert(address, '\r\n')],
  ['quoted in an answer', (address) => `> see ${insert(address, '\n> ')}\n> Regards\n`],
  ['with a soft line end of a mail within', (address) => insert(address, '=\r\n')],
  ['with a blank within', (address) => insert(address, ' ')],
  [
    'broken over lines, with a name below',
    (address) => `${insert(address, '\n')}\n\nBest regards, Ada`,
  ],
];

/** What destroys a link. */
export const FATAL: readonly Mangler[] = [
  ['cut short', (address) => address.slice(0, -12)],
  ['cut in the middle', (address) => address.slice(0, Math.ceil(address.length * 0.7))],
  ['in small letters', (address) => address.toLowerCase()],
  ['in capitals', (address) => address.toUpperCase()],
  [
    'with a letter changed',
    (address) =>
      address.replace(/.(.{9})$/, (tail) => (tail.startsWith('A') ? 'B' : 'A') + tail.slice(1)),
  ],
];
