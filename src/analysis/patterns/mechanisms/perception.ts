/** The mechanisms of perception: what a side takes the other’s acts for. */
import type { Mechanism } from './mechanism.ts';

export const PERCEPTION = {
  attribution: {
    meaning: 'Reports on where an attack came from can be wrong.',
    claims: ['C4'],
    off: { crossBorderShare: 1, accuracyBase: 1, accuracyGain: 0 },
    also: ['unattributedOutrage'],
  },
  'shared-evidence': {
    meaning: 'Contact and verification make reports on an attack better.',
    claims: ['C4', 'C28'],
    off: { accuracyGain: 0 },
    also: ['accuracyChannel', 'accuracyVerification'],
  },
  'capability-inference': {
    meaning: 'An attributed attack counts against a host by how able it looks to stop it.',
    claims: ['C9', 'C11'],
    off: { blame: 0 },
  },
  reassurance: {
    meaning: 'A quiet turn, when an attack was likely, speaks for the host.',
    claims: ['C9'],
    off: { quietWeight: 0 },
  },
  misreading: {
    meaning: 'Restraint and mediation are at times seen as hostile.',
    claims: ['C9', 'C21'],
    off: { misreadBase: 0, misreadMedia: 0 },
    also: ['rumourTrust', 'rumourOutrage'],
  },
  slips: {
    meaning: 'Governments at times act otherwise than they chose.',
    claims: ['C18', 'C21'],
    off: { slipBase: 0, slipStrain: 0 },
  },
  insecurity: {
    meaning: 'Slips grow with strain, anger and fast media.',
    claims: ['C17', 'C18', 'C21'],
    off: { slipStrain: 0 },
  },
  'channel-clarity': {
    meaning: 'Contact prevents slips and misreadings.',
    claims: ['C28'],
    off: { slipChannel: 0, misreadChannel: 0 },
  },
  media: {
    meaning: 'Fast media sharpen anger, commitment, slips and rumours.',
    claims: ['C20', 'C21'],
    off: { mediaReach: 0 },
    offIn: (scenario) => ({ ...scenario, media: { ...scenario.media, speed: 0 } }),
  },
  'international-audience': {
    meaning: 'Media that speak to the world dampen anger instead of sharpening it.',
    claims: [],
    off: {},
    offIn: (scenario) => ({ ...scenario, media: { ...scenario.media, audience: 'domestic' } }),
    also: ['internationalReach'],
  },
} as const satisfies Record<string, Mechanism>;
