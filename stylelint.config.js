// Holds the style sheets to the design tokens of src/ui/look/tokens.css; `npm run lint:css` runs it, and `npm test` does.

/** A function's arguments, with brackets three deep; one length alone is no calculation. */
const ARGUMENTS = String.raw`\((?!\s*[\d.]+\w+\s*\))(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)`;

/** What a space may be: a token, none, a hairline, or a calculation where a drawing needs an exact figure. */
const SPACE = String.raw`0|auto|-?[12]px|var\(--(?:space-[1-7]|target|edge)\)|(?:calc|clamp|max|min)${ARGUMENTS}`;

/** Values of one or more words, each of which is among `words`. */
const each = (words) => String.raw`/^(?:(?:${words})(?:\s+|$))+$/`;

const TYPE = String.raw`/^var\(--(?:small|body|lead|heading|title|display)\)$/`;

const SIZES = {
  // A drawing has units of its own, and says in them as --drawn how large its words are.
  'font-size': [TYPE, 'var(--drawn)', 'inherit', '1em'],
  '/^(?:margin|padding)/': [each(SPACE)],
  '/gap$/': [each(SPACE)],
  // A place may follow its box or the line of words that it stands beside.
  '/^(?:inset|top|right|bottom|left)/': [each(String.raw`${SPACE}|-?[\d.]+(?:%|em)|var\(--at\)`)],
  '/radius$/': [each(String.raw`0|[35]0%|inherit|[12]px|var\(--radius(?:-[12])?\)`)],
};

const COLOUR = { message: 'a colour has a name in src/ui/look/tokens.css' };

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'declaration-property-value-allowed-list': [
      SIZES,
      { message: 'type, spaces and radii have the sizes of src/ui/look/tokens.css' },
    ],
    'color-no-hex': [true, COLOUR],
    'color-named': ['never', COLOUR],
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
      COLOUR,
    ],
    'media-feature-name-value-allowed-list': [
      { width: ['540px', '1000px', '1200px'], height: ['600px', '700px'], 'aspect-ratio': ['3/2'] },
      { message: 'a window has three widths (540, 1000, 1200 px) and two heights (600, 700 px)' },
    ],
    'selector-max-id': 0,
    'declaration-no-important': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],

    'alpha-value-notation': 'number',
    'import-notation': 'string',
    'declaration-block-no-redundant-longhand-properties': [
      true,
      { ignoreShorthands: ['grid-template'] },
    ],
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--(?:serif|sans)$/'] }],
    // The sheets are ordered by matter, and what a narrow window changes stands apart.
    'no-descending-specificity': null,
    'no-duplicate-selectors': null,
    // Names are the components' own, and blank lines the formatter's.
    'selector-class-pattern': null,
    'keyframes-name-pattern': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    {
      files: ['src/ui/look/tokens.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'declaration-property-value-allowed-list': null,
      },
    },
    {
      // Paper has inks of its own, and sizes in points and millimetres.
      files: ['**/{print,handoutsPrint}*.css'],
      rules: {
        'color-no-hex': null,
        'declaration-property-value-allowed-list': {
          ...SIZES,
          'font-size': [TYPE, 'inherit', String.raw`/^[\d.]+pt$/`],
          '/^(?:margin|padding)/': [each(String.raw`${SPACE}|[\d.]+mm`)],
        },
      },
    },
    {
      // Where the system gives the colours, they stand above every other look.
      files: ['**/forced*.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
