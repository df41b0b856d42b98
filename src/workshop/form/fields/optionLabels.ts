/** What the words of closed lists are called on the form. */
import { PLAYABLE_NAMES } from '../../../model/vocabulary/policyRecords.ts';
import { recordOf } from '../../../model/exact/recordOf.ts';
import { ENDINGS, STAGES } from '../../../model/vocabulary/words.ts';
import type { OptionOf } from '../../../model/scenarioShape/declaration.ts';
import type { SCENARIO_FORMAT, scenarioShape } from '../../../model/scenarioShape/scenarioShape.ts';
import type { FormMessageId, SayOfStates } from '../sayOfStates.ts';

const LABELS = {
  ...recordOf(STAGES, (stage) => `stage-title-${stage}` as const),
  ...recordOf(ENDINGS, (ending) => `debrief-name-${ending}` as const),
  ...recordOf(PLAYABLE_NAMES, (name): FormMessageId => `debrief-type-${name}`),
  hidden: 'option-hidden',
  domestic: 'option-domestic',
  international: 'option-international',
  facilitate: 'option-facilitate',
  guarantee: 'option-guarantee',
  dictate: 'option-dictate',
  'both-trust': 'option-both-trust',
  'biased-insider': 'option-biased-insider',
  crossing: 'option-crossing',
  city: 'option-city',
  capital: 'option-capital',
  district: 'option-district',
  camp: 'option-camp',
  post: 'option-post',
  'two-valleys': 'option-two-valleys',
  'lake-shore': 'option-lake-shore',
  'river-mouth': 'option-river-mouth',
} as const satisfies Readonly<
  Record<Exclude<OptionOf<typeof scenarioShape>, typeof SCENARIO_FORMAT>, FormMessageId>
>;

type Option = keyof typeof LABELS;

/** What an option is called; the word itself where the form has no name for it. */
export function optionLabel(option: string, say: SayOfStates): string {
  if (!Object.hasOwn(LABELS, option)) return option;
  return say(LABELS[option as Option], {
    struck: say('field-struck-side'),
    host: say('field-host-side'),
  });
}
