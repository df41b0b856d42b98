/** The bargaining table of a scenario: its issues, what their options are worth, and which terms an option writes into an agreement. */
import { INVENTED, id, integer, list, number, object, text, unread } from './declaration.ts';
import { flagshipIssues } from './flagshipIssues.ts';

/** Most packages (one option an issue) that a table may have: every one of them is weighed in every round. */
export const MOST_PACKAGES = 4096;

/** Most that the best options of a table may be worth to one side together, in points. */
export const MOST_WORTH = 200;

const worth = (side: string) =>
  number({
    unit: 'points',
    min: 0,
    max: 100,
    meaning: `What the option is worth to the ${side} side; a table usually offers each side about 100 in all.`,
    source: INVENTED,
  });

/** What an option writes into the agreement; a term left out changes nothing. */
const terms = object(
  {
    pace: number({
      unit: 'points of expectations gap a turn',
      min: 0,
      max: 2,
      default: 0,
      meaning:
        'How fast the struck side may expect the host to deliver; faster demands open a wider gap.',
      source: INVENTED,
    }),
    verificationGain: number({
      unit: 'share a turn',
      min: 0,
      max: 0.5,
      default: 0,
      meaning: 'How much verification grows in each turn of implementing.',
      source: INVENTED,
    }),
    verificationCap: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 1,
      meaning: 'How far verification can grow; the lowest cap in a package holds.',
      source: INVENTED,
    }),
    credibility: number({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0,
      meaning:
        "How far the arrangement itself makes the host's promise credible, whatever the trust.",
      source: 'sign after Fearon (1995) and Walter (1997); size invented for play',
    }),
    breach: number({
      unit: 'factor on the odds of trust',
      min: 0.05,
      max: 1,
      default: 1,
      meaning:
        "What is left of the host's trust when the struck side strikes under the agreement; 1 is no pledge.",
      source: INVENTED,
    }),
    cover: number({
      unit: 'share',
      min: 0,
      max: 0.5,
      default: 0,
      meaning: "How much of dismantling's cost in cohesion the pledge lets the host justify.",
      source: INVENTED,
    }),
    relief: number({
      unit: 'points of strain a turn',
      min: 0,
      max: 5,
      default: 0,
      meaning:
        'Relief of the host by open trade in each turn of implementing; the struck side gains half of it.',
      source: INVENTED,
    }),
    returnsHarm: number({
      unit: 'points of harm a turn',
      min: 0,
      max: 3,
      default: 0,
      meaning: "Harm to the host's civilians from people sent back, in each turn of implementing.",
      source: INVENTED,
    }),
    channelFloor: number({
      unit: 'points',
      min: 0,
      max: 100,
      default: 0,
      meaning: 'The least standing contact that the agreement keeps up.',
      source: INVENTED,
    }),
  },
  'What the option writes into the agreement.',
);

/** The issues and options both sides bargain over. */
export const table = object(
  {
    issues: list(
      object(
        {
          id: id('Short name of the issue.'),
          name: unread(
            text({
              minLength: 1,
              maxLength: 80,
              meaning: 'What the issue is called on the screen.',
            }),
          ),
          options: list(
            object(
              {
                id: id('Short name of the option.'),
                name: unread(
                  text({
                    minLength: 1,
                    maxLength: 120,
                    meaning: 'What the option is called on the screen.',
                  }),
                ),
                worth: object(
                  { struck: worth('struck'), host: worth('host') },
                  'What the option is worth to each side.',
                ),
                terms,
              },
              'One way to settle the issue.',
            ),
            {
              minLength: 2,
              maxLength: 5,
              uniqueBy: 'id',
              meaning:
                'Ways to settle the issue, from best for the struck side to best for the host.',
            },
          ),
        },
        'A matter to be settled.',
      ),
      {
        minLength: 1,
        maxLength: 8,
        uniqueBy: 'id',
        default: flagshipIssues,
        meaning: 'Matters to be settled; a package takes one option of each.',
      },
    ),
    variation: integer({
      unit: 'points',
      min: 0,
      max: 10,
      default: 3,
      meaning:
        'How far what an option is privately worth to a side may differ from the points above, up or down, from match to match.',
      source: INVENTED,
    }),
  },
  'What is bargained over when both sides sit down.',
);
