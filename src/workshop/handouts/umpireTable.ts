/** The stage machine as an umpire reads it: for each stage, which fact leads where, in the order in which they are asked. */
import { TRANSITIONS } from '../../model/stages/compiledMachine.ts';
import type { NewsFact, TurnFact } from '../../model/vocabulary/facts.ts';
import { STAGES } from '../../model/vocabulary/words.ts';
import type { Stage } from '../../model/vocabulary/words.ts';
import type { MessageIdWith } from '../../text/speaker.ts';

/** What says a fact; some name the state that was struck. */
type FactMessageId = MessageIdWith<'struck'>;

/** What a fact is called at a table without a screen. */
const FACT_MESSAGES = {
  attack: 'pack-hand-fact-attack',
  forceUsed: 'pack-hand-fact-force',
  talksLeft: 'pack-hand-fact-left',
  agreementSigned: 'pack-hand-fact-signed',
  attackEndsTalks: 'pack-hand-fact-walk',
  talksLapse: 'pack-hand-fact-lapse',
  agreementBreaksDown: 'pack-hand-fact-breakdown',
  talksOpen: 'pack-hand-fact-call',
  publicAccusation: 'pack-hand-fact-words',
  calmedUnderAttack: 'pack-hand-fact-cooled-attack',
  calmedInQuiet: 'pack-hand-fact-cooled',
  frontierQuiet: 'pack-hand-fact-quiet',
} as const satisfies Record<NewsFact | TurnFact, FactMessageId>;

/** One way on from a stage. */
export interface HandStep {
  readonly fact: FactMessageId;
  readonly to: Stage;
}

/** Every stage with its ways on. Throws for a fact that has no words. */
export function umpireTable(): readonly {
  readonly stage: Stage;
  readonly steps: readonly HandStep[];
}[] {
  return STAGES.map((stage) => {
    const { news = [], turn = [] } = TRANSITIONS[stage] ?? {};
    return {
      stage,
      steps: [...news, ...turn].map(({ fact, target }) => ({
        fact: messageOf(fact),
        to: stageOf(target),
      })),
    };
  });
}

function messageOf(fact: string | undefined): FactMessageId {
  if (fact === undefined) return 'pack-hand-fact-otherwise';
  if (!(fact in FACT_MESSAGES)) throw new Error(`handTable: the fact "${fact}" has no words`);
  return FACT_MESSAGES[fact as keyof typeof FACT_MESSAGES];
}

function stageOf(place: string): Stage {
  const stage = STAGES.find((known) => known === place);
  if (stage === undefined) throw new Error(`handTable: "${place}" is no stage`);
  return stage;
}
