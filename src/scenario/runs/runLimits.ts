/** How long and how large the parts of a saved run may be, as a file and as a code. */

/** Most turns of a match: the latest last turn that a scenario may declare. */
export const MOST_TURNS = 40;

/** Longest name of a group or a match, in UTF-16 code units. */
export const LONGEST_LABEL = 60;

/** Longest name or group that a form takes, in UTF-16 code units. */
export const LONGEST_NAME = 40;

/** Most persons that a bet may name. */
export const MOST_PERSONS = 1_000_000_000;
