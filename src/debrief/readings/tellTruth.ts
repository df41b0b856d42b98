/** Puts into words what was hidden: each truth beside what was told, and how often there was such a thing. */
import { measureOf } from '../../model/vocabulary/measures.ts';
import type { MeasureId } from '../../model/vocabulary/measures.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import { percent } from '../../text/numbers.ts';
import { measureName } from '../../seat/measureName.ts';
import { countTruths, hiddenTurns } from './readTruths.ts';
import type { Truth } from './readTruths.ts';
import { names } from './debriefInput.ts';
import type { DebriefInput } from './debriefInput.ts';

/** A truth in words. */
export interface ToldTruth {
  /** What it is about ("Where the attack came from"). */
  readonly about: string;
  readonly told: string;
  readonly so: string;
  /** Whether a report was right. */
  readonly verdict?: { readonly right: boolean; readonly words: string };
  /** What was done on it. */
  readonly foot?: string;
}

/** A truth in words. */
export function tellTruth(truth: Truth, { say, scenario }: DebriefInput): ToldTruth {
  const both = names(scenario);
  const named = (id: MeasureId): string => measureName(scenario, id, say);
  switch (truth.kind) {
    case 'origin': {
      const { acts, attack, right } = truth;
      return {
        about: say('debrief-origin-name'),
        told: say(attack.attributed ? 'debrief-origin-told-across' : 'debrief-origin-told-inside', {
          ...both,
          belief: percent(attack.belief),
        }),
        so: say(
          attack.crossBorder ? 'debrief-origin-true-across' : 'debrief-origin-true-inside',
          both,
        ),
        verdict: { right, words: say(right ? 'debrief-origin-right' : 'debrief-origin-wrong') },
        foot: say('debrief-origin-acts', {
          ...both,
          struckAct: named(acts.struck),
          hostAct: named(acts.host),
        }),
      };
    }
    case 'slip': {
      const sides = { side: both[truth.side], other: both[otherSide(truth.side)] };
      return {
        about: say('debrief-slip-name', sides),
        told: say('debrief-slip-told', { ...sides, done: named(truth.done) }),
        so: say('debrief-slip-true', { chosen: named(truth.chosen) }),
      };
    }
    case 'misreading': {
      const sides = { side: both[truth.side], other: both[otherSide(truth.side)] };
      const posture = measureOf(truth.done)?.posture ?? 'restraint';
      return {
        about: say('debrief-misreading-name', sides),
        told: say('debrief-misreading-told', sides),
        so: say('debrief-misreading-true', {
          ...sides,
          done: named(truth.done),
          posture: say(`posture-${posture}`).toLowerCase(),
        }),
      };
    }
    case 'relocation':
      return {
        about: say('debrief-relocation-name'),
        told: say(truth.caught ? 'debrief-relocation-told-caught' : 'debrief-relocation-told', {
          ...both,
          militants: scenario.militants.name,
        }),
        so: say('debrief-relocation-true', both),
      };
  }
}

/** How often each kind of thing was hidden in a play, in a sentence each; empty where never. */
export function tellHidden({
  run,
  say,
  scenario,
}: DebriefInput): Readonly<Record<'attacks' | 'slips' | 'misreadings' | 'relocations', string>> {
  const { attacks, across, caught, misreadings, relocations, slips, wrong } = countTruths(
    hiddenTurns(run.log),
  );
  return {
    attacks:
      attacks > 0
        ? say('debrief-veil-attacks', {
            attacks,
            across,
            inside: attacks - across,
            wrong,
            struck: scenario.sides.struck.name,
          })
        : '',
    slips: slips > 0 ? say('debrief-veil-slips', { slips }) : '',
    misreadings: misreadings > 0 ? say('debrief-veil-misreadings', { misreadings }) : '',
    relocations: relocations > 0 ? say('debrief-veil-relocations', { relocations, caught }) : '',
  };
}
