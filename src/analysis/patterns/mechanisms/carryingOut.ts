/** The mechanisms of an agreement that is carried out. */
import type { Mechanism } from './mechanism.ts';
import { withTerms } from './without.ts';

export const CARRYING_OUT = {
  verification: {
    meaning:
      'What can be seen is believed: deliveries count, relocations are caught, agreements hold.',
    claims: ['C26', 'C31'],
    off: {
      breakVerification: 0,
      deliveryVerified: 0,
      caughtVerification: 0,
      accuracyVerification: 0,
    },
    also: ['verificationVisit', 'verificationJoint', 'collapseVerification', 'forceVerification'],
  },
  detection: {
    meaning: 'A relocation that is caught costs more trust than it bought.',
    claims: ['C26'],
    off: { caughtBase: 0, caughtVerification: 0 },
    also: ['caughtTrust', 'caughtGap'],
  },
  'trust-by-delivery': {
    meaning: 'A delivery that is seen builds trust.',
    claims: ['C25', 'C31'],
    off: { deliveryTrust: 0 },
    also: ['deliverySeen'],
  },
  honouring: {
    meaning: 'A struck state that keeps its part earns the host’s trust.',
    claims: ['C25', 'C27'],
    off: { honourTrust: 1 },
  },
  stalling: {
    meaning: 'A host that does nothing, or asks for terms while behind, loses trust.',
    claims: ['C10', 'C15'],
    off: { stallTrust: 1, askingTrust: 0 },
  },
  'expectations-gap': {
    meaning: 'What was demanded and not delivered angers, and breaks agreements.',
    claims: ['C10', 'C11', 'C15'],
    off: { gapOutrage: 0, breakGap: 0 },
    also: ['gapCap', 'breakOutrage'],
  },
  'asking-for-more': {
    meaning: 'Asking for more in the midst of a delivery costs trust and widens the gap.',
    claims: ['C15'],
    off: { pressTrust: 1, pressGap: 0 },
  },
  kinship: {
    meaning:
      'Acting against kin divides the host’s movement, and a divided movement can sign less.',
    claims: ['C12', 'C13'],
    off: { reservationKinship: 0, policingCohesion: 0, dismantlingCohesion: 0 },
  },
  'delivery-fatigue': {
    meaning: 'Each further dismantling in a row divides the movement more.',
    claims: ['C12', 'C15'],
    off: { dismantlingRun: 0 },
  },
  'political-cover': {
    meaning:
      'A trusted mediator and a partner that keeps its word give cover for acting against kin.',
    claims: ['C12', 'C31'],
    off: { coverTrust: 0, coverHonoured: 0, coverPressed: 0 },
    offIn: (scenario) => withTerms(scenario, { cover: 0 }),
    also: ['coverHigh'],
  },
  breakdown: {
    meaning: 'Agreements can break down though nobody wants it.',
    claims: ['C1'],
    off: { breakBase: 0 },
  },
  'mistrust-breaks': {
    meaning: 'Agreements between sides that mistrust each other break more often.',
    claims: ['C9'],
    off: { breakTrustBase: 1, breakTrust: 0 },
  },
  'spoiled-agreement': {
    meaning: 'An attributed attack makes an agreement break more often.',
    claims: ['C16'],
    off: { breakAttack: 0 },
  },
  pledge: {
    meaning: 'Breaking or suspending a pledge costs more trust than the same act without one.',
    claims: ['C27'],
    off: { suspensionTrust: 1, hostBreachTrust: 1 },
    offIn: (scenario) => withTerms(scenario, { breach: 1 }),
  },
  'trade-relief': {
    meaning: 'Open crossings relieve strain while an agreement is kept.',
    claims: ['C17', 'C24'],
    off: {},
    offIn: (scenario) => withTerms(scenario, { relief: 0 }),
    also: ['reliefGap', 'reliefStruck'],
  },
  returns: {
    meaning: 'Returns on a timetable harm those who are returned.',
    claims: ['C24'],
    off: {},
    offIn: (scenario) => withTerms(scenario, { returnsHarm: 0 }),
  },
  'standing-channel': {
    meaning: 'Contact grows by engagement and withers without it.',
    claims: ['C28'],
    off: { channelJoint: 0, channelSingle: 0, channelTalks: 0, channelFloorStep: 0 },
    also: ['channelNeglect', 'channelRoom'],
  },
} as const satisfies Record<string, Mechanism>;
