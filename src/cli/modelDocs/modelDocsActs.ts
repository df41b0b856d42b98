/** What every act of a government does, in words, with the numbers of the rules. */
import { CONSTANTS, type ConstantName } from '../../model/vocabulary/constants.ts';
import type { Act, ActKind } from '../../model/vocabulary/measures.ts';
import { exact } from './modelDocsMarkdown.ts';

const v = (name: ConstantName): string => exact(CONSTANTS[name].value);
const percent = (name: ConstantName): string => `${exact(100 * CONSTANTS[name].value)} %`;

/** What kinds of act are, for readers. */
export const KIND_WORDS = {
  none: 'neither public nor violent',
  words: 'public words',
  closure: 'a public act short of force',
  force: 'force',
  leaving: 'leaves the table or the agreement',
} as const satisfies Record<ActKind, string>;

/** What all restraint, mediation and retaliation have in common. */
export const COMMON_EFFECTS: readonly string[] = [
  `Restraint and mediation cost the leadership ${v('restraintSupport')} points of support times the square of outrage (as a share), times \`audience\`; each further turn of restraint in a row adds ${percent('restraintRun')} to that (up to ${v('restraintRunCap')} turns). While an agreement is carried out, restraint costs nothing.`,
  `Anger cools to ${percent('outrageAfterRestraint')} after a turn of restraint, to ${percent('outrageOtherwise')} after any other.`,
  `Mediation that is seen as such, outside an agreement, multiplies the odds of the other side's trust by ${v('mediationTrust')}. When both mediate, or one does while the other restrains, the standing channel grows; outside talks this is also a call for a mediator.`,
  `A call that fails outside calm costs each side that mediated ${v('failedCallSupport')} points of support, and mediators ${v('failedCallCredit')} of their patience.`,
  `Public words and closures win ${v('wordsSupport')} points of support at full outrage, force ${v('rally')}, half of it with each further use in a row.`,
  `Force moves the crisis to the stage *strike*, ends talks and voids an agreement.`,
];

/** What every act does beyond that. */
export const EFFECTS = {
  hold: 'Nothing beyond restraint. The struck state’s restraint, seen as such, earns the host’s trust.',
  fence: `Builds ${percent('fenceGain')} of a fence, which lowers a part of the attacks (up to ${percent('fenceEffect')} of their base) and no vacuum; strains the state by ${v('fenceStrain')}.`,
  channel: 'Keeps up contact in calm; a call that fails there is free.',
  inquiry: `Asks quietly where the attack came from. Restraint under fire: seen as such, it multiplies the odds of the host’s trust by 1 + ${v('restraintUnderFire')} × severity.`,
  evidence: 'Takes the evidence to the mediator instead of the cameras.',
  'joint-inquiry': 'Offers the mediator a joint inquiry.',
  accuse: `Binds the leadership by ${v('commitmentBase')} + ${v('commitmentMedia')} × media; the host’s trust × ${v('accusationTrust')} (odds), its outrage +${v('accusationOutrage')} × media, tension +${v('accusationTension')}. Leads to *accusation*.`,
  close: `Like accusing, with the host’s trust × ${v('closureTrust')} (odds) and half the commitment; strains the host by ${v('closureStrainHost')} and oneself by ${v('closureStrainStruck')}; harms civilians on both sides (${v('closureHarmStruck')} and ${v('closureHarmHost')}).`,
  'step-back': `Takes the words back: all public commitment is given up, at ${v('backingDown')} points of support for each point, times \`audience\`.`,
  exit: `The way out that a mediator gives. For the struck state it halves the price of stepping back; the host denies nothing.`,
  'limited-strike': `Hits militants with ${percent('limitedHit')} (${v('limitedHitLoss')} points of capacity and a lull of ${v('hitLull')} turns); harms many civilians with ${percent('limitedCivilians')} plus \`civilianRisk\`. Civilian deaths recruit (${v('recruitment')} points each unit). Host: outrage, cohesion +${v('strikeCohesion')}, support +${v('hostRally')} (less each time), trust × ${v('limitedTrust')} (odds; under an agreement the pledge’s factor as well). Tension +${v('strikeTension')} × ${v('limitedScale')}, channel −${v('strikeChannel')}, own outrage −${v('catharsis')}.`,
  'broad-strike': `As a limited strike, but hits with ${percent('broadHit')} (${v('broadHitLoss')} points), harms many civilians with ${percent('broadCivilians')}, at scale ${v('broadScale')}, and leaves × ${v('broadTrust')} of the odds of trust.`,
  absorb: `Takes the blow: the other’s trust × ${v('absorbTrust')} (odds) where it is seen, its outrage −${v('absorbOutrage')}, tension −${v('absorbTension')}.`,
  'ceasefire-call': `Calls for a ceasefire; while strikes go on a call succeeds at ${percent('callUnderStrike')} of its chance.`,
  'hold-fire': 'Stays at the table without a new offer; the standing offer stands.',
  offer: 'Makes an offer, accepts theirs, or accepts the mediator’s text.',
  'walk-out': 'Ends the talks. Leads to *accusation*.',
  honour: `Keeps its part: the host’s trust × ${v('honourTrust')} (odds), and ${percent('coverHonoured')} of political cover for the host’s next dismantling.`,
  'press-verification': `Asks to see: verification grows ${v('verificationVisit')} times as fast. In the midst of a dismantling it costs trust (× ${v('pressTrust')}, odds) and widens the expectations gap by ${v('pressGap')}.`,
  suspend: `Ends the agreement: the host’s trust × ${v('suspensionTrust')} (odds), verification × ${v('collapseVerification')}. Leads to *accusation*.`,
  police: `Weakens the militants by up to ${v('policingMilitants')} points (times cohesion); costs ${v('policingCohesion')} points of cohesion times kinship and a little harm in the host’s districts; the struck state’s trust × ${v('policingTrust')} (odds) where it is seen.`,
  deny: `The struck state’s trust × ${v('denialTrust')} (odds); binds the host half as much as an accusation binds the struck state; cohesion +${v('denialCohesion')}, tension +${v('denialTension')}.`,
  shelter: `Like denying, with trust × ${v('shelterTrust')} (odds); the militants gain ${v('shelterMilitants')} points, the movement another ${v('shelterCohesion')} of cohesion.`,
  'border-fire': `Harms civilians in the struck state (${v('fireHarm')} + ${v('fireHarmFixed')}), its outrage +${v('fireOutrage')} × reach of the media, its trust × ${v('fireTrust')} (odds); tension +${v('fireTension')}, channel −${v('fireChannel')}, own outrage −${v('catharsis')}. Under an agreement trust × ${v('hostBreachTrust')} besides.`,
  barrage: `As border fire at scale ${v('barrageScale')}, and trust × ${v('barrageTrust')} (odds).`,
  dismantle: `Delivers: the militants lose up to ${v('dismantlingMilitants')} points (times cohesion); the struck state’s trust grows by what of it can be seen (${percent('deliverySeen')} + ${percent('deliveryVerified')} × verification), the expectations gap shrinks by as much. Costs ${v('dismantlingCohesion')} points of cohesion × kinship × (1 − political cover), half more with each further one in a row. Holdouts attack in the next turn.`,
  relocate: `Moves them: ${v('relocationLull')} turns of fewer attacks, and it passes for a delivery, unless it is caught (${percent('caughtBase')} + ${percent('caughtVerification')} × verification): then trust × ${v('caughtTrust')} (odds) and the gap widens by ${v('caughtGap')}. No capacity is lost.`,
  stall: `Does nothing: the struck state’s trust × ${v('stallTrust')} (odds).`,
  'ask-terms': `Asks for time or terms: verification grows faster, and trust falls by ${percent('askingTrust')} for each delivery that is owed.`,
  renounce: `Ends the agreement: the struck state’s trust × ${v('suspensionTrust')} (odds). Leads to *accusation*.`,
} as const satisfies Record<Act, string>;
