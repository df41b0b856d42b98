/** What the words of closed lists are called on the form. */
import type { MessageId } from '../../text/messageIds.ts';
import type { Say } from '../../text/speaker.ts';

const LABELS: Readonly<Record<string, MessageId>> = {
  calm: 'stage-title-calm',
  attack: 'stage-title-attack',
  accusation: 'stage-title-accusation',
  strike: 'stage-title-strike',
  bargaining: 'stage-title-bargaining',
  implementing: 'stage-title-implementing',
  'durable-framework': 'debrief-name-durable-framework',
  'fragile-ceasefire': 'debrief-name-fragile-ceasefire',
  'frozen-stalemate': 'debrief-name-frozen-stalemate',
  'recurrent-cycle': 'debrief-name-recurrent-cycle',
  'leadership-crisis-struck': 'debrief-name-leadership-crisis-struck',
  'leadership-crisis-host': 'debrief-name-leadership-crisis-host',
  fracture: 'debrief-name-fracture',
  'open-conflict': 'debrief-name-open-conflict',
  'security-seeker': 'debrief-type-security-seeker',
  'free-rider': 'debrief-type-free-rider',
  reformer: 'debrief-type-reformer',
  populist: 'debrief-type-populist',
  captured: 'debrief-type-captured',
  restraint: 'debrief-type-restraint',
  mediation: 'debrief-type-mediation',
  retaliation: 'debrief-type-retaliation',
  'tit-for-tat': 'debrief-type-tit-for-tat',
  'generous-tit-for-tat': 'debrief-type-generous-tit-for-tat',
  'contrite-tit-for-tat': 'debrief-type-contrite-tit-for-tat',
  'graduated-reciprocation': 'debrief-type-graduated-reciprocation',
  patient: 'debrief-type-patient',
  'coerce-then-offer': 'debrief-type-coerce-then-offer',
  'warn-then-offer': 'debrief-type-warn-then-offer',
  random: 'debrief-type-random',
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
};

/** What an option is called; the word itself where the form has no name for it. */
export function optionLabel(option: string, say: Say): string {
  const id = LABELS[option];
  if (id === undefined) return option;
  return say(id, { struck: say('field-struck-side'), host: say('field-host-side') });
}
