/** How each stage, posture, ending and measure looks and sounds; a new one without a look or a sound slot does not compile. */
import type { MeasureId } from '../../model/vocabulary/measures.ts';
import type { Ending, Posture, Stage } from '../../model/vocabulary/words.ts';
import { EMBLEMS, type Glyph } from './emblems.ts';
import { STAGE_TONES, type Tone } from '../../seat/tones.ts';

/** A slot for a sound: the name of one, or deliberate silence. Force is always silent: no violence here has an effect to enjoy. */
export type Sound = 'silent' | 'paper' | 'seal' | 'bell' | 'door' | 'murmur' | 'low-tone';

/** A stage: its tone on the ring and the map, its drawing, its sound on arrival. */
export const STAGE_LOOKS = {
  calm: { tone: STAGE_TONES.calm, glyph: 'stillness', sound: 'silent' },
  attack: { tone: STAGE_TONES.attack, glyph: 'spark', sound: 'silent' },
  accusation: { tone: STAGE_TONES.accusation, glyph: 'voice', sound: 'murmur' },
  strike: { tone: STAGE_TONES.strike, glyph: 'broadSpark', sound: 'silent' },
  bargaining: { tone: STAGE_TONES.bargaining, glyph: 'pages', sound: 'bell' },
  implementing: { tone: STAGE_TONES.implementing, glyph: 'seal', sound: 'paper' },
} as const satisfies Record<Stage, { tone: Tone; glyph: Glyph; sound: Sound }>;

/** A posture: its emblem and the sound of choosing it. */
export const POSTURE_LOOKS = {
  restraint: { emblem: EMBLEMS.restraint, sound: 'paper' },
  mediation: { emblem: EMBLEMS.mediation, sound: 'paper' },
  retaliation: { emblem: EMBLEMS.retaliation, sound: 'paper' },
} as const satisfies Record<Posture, { emblem: readonly string[]; sound: Sound }>;

/** An ending: its tone, its drawing, its sound. */
export const ENDING_LOOKS = {
  'durable-framework': { tone: 'calm', glyph: 'seal', sound: 'bell' },
  'fragile-ceasefire': { tone: 'calm', glyph: 'pause', sound: 'bell' },
  'frozen-stalemate': { tone: 'neutral', glyph: 'hourglass', sound: 'low-tone' },
  'recurrent-cycle': { tone: 'alarm', glyph: 'steps', sound: 'low-tone' },
  'leadership-crisis-struck': { tone: 'struck', glyph: 'leave', sound: 'door' },
  'leadership-crisis-host': { tone: 'host', glyph: 'leave', sound: 'door' },
  fracture: { tone: 'neutral', glyph: 'torn', sound: 'low-tone' },
  'open-conflict': { tone: 'alarm', glyph: 'broadSpark', sound: 'silent' },
} as const satisfies Record<Ending, { tone: Tone; glyph: Glyph; sound: Sound }>;

const HOLD = { glyph: 'stillness', sound: 'paper' } as const;
const POLICE = { glyph: 'lantern', sound: 'paper' } as const;
const CHANNEL = { glyph: 'line', sound: 'bell' } as const;
const ACCUSE = { glyph: 'voice', sound: 'murmur' } as const;
const CLOSE = { glyph: 'gate', sound: 'door' } as const;
const DENY = { glyph: 'silence', sound: 'murmur' } as const;
const SHELTER = { glyph: 'roof', sound: 'door' } as const;
const EXIT = { glyph: 'door', sound: 'bell' } as const;
const ABSORB = { glyph: 'shield', sound: 'silent' } as const;
const CEASEFIRE = { glyph: 'bell', sound: 'bell' } as const;
const OFFER = { glyph: 'pages', sound: 'paper' } as const;
const WALK_OUT = { glyph: 'leave', sound: 'door' } as const;
const FORCE = { glyph: 'spark', sound: 'silent' } as const;
const BROAD_FORCE = { glyph: 'broadSpark', sound: 'silent' } as const;

/** A measure: its small drawing and the sound of sealing it. */
export const MEASURE_LOOKS = {
  'struck.calm.restraint.hold': HOLD,
  'struck.calm.restraint.fence': { glyph: 'fence', sound: 'paper' },
  'struck.calm.mediation.channel': CHANNEL,
  'struck.calm.retaliation.accuse': ACCUSE,
  'struck.calm.retaliation.close': CLOSE,
  'struck.attack.restraint.inquiry': { glyph: 'lens', sound: 'paper' },
  'struck.attack.mediation.evidence': { glyph: 'folder', sound: 'paper' },
  'struck.attack.retaliation.accuse': ACCUSE,
  'struck.attack.retaliation.close': CLOSE,
  'struck.accusation.restraint.step-back': { glyph: 'steps', sound: 'paper' },
  'struck.accusation.mediation.exit': EXIT,
  'struck.accusation.retaliation.limited-strike': FORCE,
  'struck.accusation.retaliation.broad-strike': BROAD_FORCE,
  'struck.strike.restraint.absorb': ABSORB,
  'struck.strike.mediation.ceasefire-call': CEASEFIRE,
  'struck.strike.retaliation.limited-strike': FORCE,
  'struck.strike.retaliation.broad-strike': BROAD_FORCE,
  'struck.bargaining.restraint.hold-fire': HOLD,
  'struck.bargaining.mediation.offer': OFFER,
  'struck.bargaining.retaliation.walk-out': WALK_OUT,
  'struck.bargaining.retaliation.limited-strike': FORCE,
  'struck.implementing.restraint.honour': { glyph: 'seal', sound: 'seal' },
  'struck.implementing.mediation.press-verification': { glyph: 'eye', sound: 'bell' },
  'struck.implementing.retaliation.suspend': { glyph: 'pause', sound: 'door' },
  'struck.implementing.retaliation.limited-strike': FORCE,
  'host.calm.restraint.hold': HOLD,
  'host.calm.restraint.police': POLICE,
  'host.calm.mediation.channel': CHANNEL,
  'host.calm.retaliation.deny': DENY,
  'host.calm.retaliation.shelter': SHELTER,
  'host.attack.restraint.police': POLICE,
  'host.attack.restraint.hold': HOLD,
  'host.attack.mediation.joint-inquiry': { glyph: 'lenses', sound: 'paper' },
  'host.attack.retaliation.deny': DENY,
  'host.attack.retaliation.shelter': SHELTER,
  'host.accusation.restraint.police': POLICE,
  'host.accusation.restraint.hold': HOLD,
  'host.accusation.mediation.exit': EXIT,
  'host.accusation.retaliation.deny': DENY,
  'host.accusation.retaliation.border-fire': FORCE,
  'host.strike.restraint.absorb': ABSORB,
  'host.strike.mediation.ceasefire-call': CEASEFIRE,
  'host.strike.retaliation.border-fire': FORCE,
  'host.strike.retaliation.barrage': BROAD_FORCE,
  'host.bargaining.restraint.hold-fire': HOLD,
  'host.bargaining.mediation.offer': OFFER,
  'host.bargaining.retaliation.walk-out': WALK_OUT,
  'host.bargaining.retaliation.border-fire': FORCE,
  'host.implementing.restraint.dismantle': { glyph: 'unlink', sound: 'seal' },
  'host.implementing.restraint.relocate': { glyph: 'road', sound: 'paper' },
  'host.implementing.restraint.stall': { glyph: 'hourglass', sound: 'silent' },
  'host.implementing.mediation.ask-terms': { glyph: 'question', sound: 'paper' },
  'host.implementing.retaliation.renounce': { glyph: 'torn', sound: 'door' },
  'host.implementing.retaliation.border-fire': FORCE,
} as const satisfies Record<MeasureId, { glyph: Glyph; sound: Sound }>;
