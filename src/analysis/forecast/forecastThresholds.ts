/** The marks from which a forecast warns, all in one place. Chosen for teaching: each says when a class would notice. */
export const FORECAST_THRESHOLDS = {
  /** Points of the composite by which one posture must beat every other way, against every type, to make all other choices idle. */
  alwaysBest: 2,
  /** Points of the composite within which all ways must lie to be worth the same. */
  alike: 3,
  /** Share of matches below which something counts as never turn events for a way of playing: a class of thirty would hardly see it. */
  never: 0.01,
  /** Matches without a single one of an ending before it counts as out of reach: less than one in a thousand then ends so. */
  matchesWithout: 2500,
  /** Share of matches above which one ending comes whatever is played. */
  oneEnding: 0.9,
  /** The last turn of a match that is over too soon to teach anything: before turn 4. */
  earlyTurn: 3,
  /** Share of matches above which they are over too soon. */
  early: 0.5,
  /** Share of matches above which a leadership falls whatever is played. */
  falls: 0.5,
  /** Share of matches, or of openings of talks, below which there is no zone of agreement. */
  zone: 0.1,
} as const;
