/** The mechanisms of politics at home. */
import type { Mechanism } from './mechanism.ts';

export const HOME = {
  'restraint-cost': {
    meaning: 'Restraint and mediation cost support while the public is angry.',
    claims: ['C5', 'C6', 'C7'],
    off: { restraintSupport: 0 },
  },
  impatience: {
    meaning: 'Each further turn of restraint in a row costs more.',
    claims: ['C6'],
    off: { restraintRun: 0 },
    also: ['restraintRunCap'],
  },
  'failed-call': {
    meaning: 'A failed mediation costs those who called for it.',
    claims: ['C14', 'C29'],
    off: { failedCallSupport: 0 },
  },
  rally: {
    meaning: 'A public rallies when its leaders use force or strong words, less each time.',
    claims: ['C32'],
    off: { rally: 0, wordsSupport: 0 },
    also: ['rallyDecay', 'rallyCap'],
  },
  'rally-round-the-host': {
    meaning: 'A struck host’s movement and public close ranks, less with each strike.',
    claims: ['C8', 'C32'],
    off: { hostRally: 0, strikeCohesion: 0 },
    also: ['hostRallyDecay'],
  },
  'force-failed': {
    meaning: 'Attacks that go on after force was used cost the leadership that used it.',
    claims: ['C32'],
    off: { forceFailed: 0, forceFailedHost: 0 },
  },
  losses: {
    meaning: 'Civilian harm costs the leadership that could not prevent it.',
    claims: ['C5', 'C22'],
    off: { lossesSupport: 0 },
  },
  'civilian-ledger': {
    meaning: 'Attacks, strikes, fire and policing harm civilians on both sides.',
    claims: ['C22', 'C23', 'C24'],
    off: {
      attackHarm: 0,
      strikeHarm: 0,
      strikeHarmFixed: 0,
      fireHarm: 0,
      fireHarmFixed: 0,
      policingHarm: 0,
      dismantlingHarm: 0,
    },
  },
  'cooling-by-restraint': {
    meaning: 'Anger cools faster after a turn of restraint.',
    claims: ['C33'],
    off: { outrageAfterRestraint: 0.82 },
    also: ['outrageOtherwise'],
  },
  'quiet-at-home': {
    meaning: 'A turn without an attack wins some support.',
    claims: ['C7'],
    off: { quietSupport: 0 },
  },
  'strain-of-conflict': {
    meaning: 'Force, and a crisis at the stage of strikes, strain a state.',
    claims: ['C17'],
    off: { strainForce: 0, strainStrike: 0 },
    also: ['strainRate', 'strainEase'],
  },
  'leadership-crisis': {
    meaning: 'A leadership that loses its support falls.',
    claims: ['C7'],
    off: { supportFloor: -1 },
  },
  fracture: {
    meaning: 'A movement without cohesion can break apart.',
    claims: ['C13'],
    off: { fractureChance: 0 },
    also: ['cohesionFloor'],
  },
  splinter: {
    meaning: 'A movement that breaks apart leaves the militants stronger.',
    claims: ['C13'],
    off: { splinterMilitants: 0 },
  },
} as const satisfies Record<string, Mechanism>;
