/** What a forecast can warn of. */
import type { RivalType } from '../../model/vocabulary/policyRecords.ts';
import type { Ending, Posture, Side } from '../../model/vocabulary/words.ts';
import type { StartingTable } from './readForecast.ts';

/**
 * A warning: what was found, with its figures; the words for it stand with all others. None is given before its figures have cleared their
 * mark by 2.5 standard errors, so a warning that has come seldom goes again as more matches are played.
 */
export type Warning =
  /** One posture, kept up whatever happens, beats every other way of playing this seat against every type that can come. */
  | {
      readonly id: 'posture-always-best';
      readonly side: Side;
      readonly posture: Posture;
      /** The smallest of its leads, in points, with the standard error. */
      readonly margin: number;
      readonly se: number;
    }
  /** All ways of playing this seat are worth nearly the same. */
  | { readonly id: 'choices-alike'; readonly side: Side; readonly spread: number }
  /** No way of playing either seat reaches a durable framework; `share` is the greatest share that any had. */
  | { readonly id: 'framework-never'; readonly share: number }
  /** Not one of so many matches ended so. */
  | { readonly id: 'ending-never'; readonly ending: Ending; readonly games: number }
  /** Whatever is played, matches end so; `share` is the least share that any way had. */
  | { readonly id: 'one-ending'; readonly ending: Ending; readonly share: number }
  /** So many matches are over before they could teach anything, by the turn given. */
  | { readonly id: 'over-early'; readonly turn: number; readonly share: number }
  /** Whatever either side plays, this side's leadership falls in most matches; `share` is the least share that any way had. */
  | { readonly id: 'leadership-falls'; readonly side: Side; readonly share: number }
  /** No way of playing either seat brings talks about; `share` is the greatest share that any had. */
  | { readonly id: 'talks-never'; readonly share: number }
  /** As the match begins there is hardly a match in which any package would do for both; `share` of matches have one. */
  | {
      readonly id: 'no-zone-at-start';
      readonly share: number;
      readonly least: StartingTable['least'];
    }
  /** When talks open there is hardly ever a package that would do for both; `share` of openings have one. */
  | { readonly id: 'no-zone-in-talks'; readonly share: number }
  /** Every rival is of this type: nobody has to find out who sits across. */
  | { readonly id: 'one-rival'; readonly rival: RivalType };

/** The name of a kind of warning. */
export type WarningId = Warning['id'];
