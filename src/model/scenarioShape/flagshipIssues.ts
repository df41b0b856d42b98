/** The table used when a scenario brings none: six issues, from sanctuaries to the standing channel. */

/**
 * Issues, options, worth and terms; options run from struck-friendly to host-friendly, at most 100 points a side.
 * All worths and terms are invented for play.
 */
export const flagshipIssues = [
  {
    id: 'sanctuaries',
    name: 'Sanctuaries',
    options: [
      {
        id: 'fast',
        name: 'Dismantled fast, leaders handed over',
        worth: { struck: 32, host: 0 },
        terms: { pace: 0.8 },
      },
      {
        id: 'phased',
        name: 'Dismantled in phases, with an amnesty',
        worth: { struck: 25, host: 15 },
        terms: { pace: 0.5 },
      },
      {
        id: 'moved',
        name: 'Moved away from the frontier',
        worth: { struck: 6, host: 22 },
        terms: { pace: 0.3 },
      },
    ],
  },
  {
    id: 'verification',
    name: 'Verification',
    options: [
      {
        id: 'inspectors',
        name: 'Inspectors led by the mediator',
        worth: { struck: 19, host: 0 },
        terms: { verificationGain: 0.16, verificationCap: 0.95, credibility: 0.75 },
      },
      {
        id: 'joint',
        name: 'A joint commission',
        worth: { struck: 15, host: 9 },
        terms: { verificationGain: 0.12, verificationCap: 0.8, credibility: 0.6 },
      },
      {
        id: 'reports',
        name: 'The host reports',
        worth: { struck: 0, host: 14 },
        terms: { verificationGain: 0.03, verificationCap: 0.35, credibility: 0.1 },
      },
    ],
  },
  {
    id: 'force',
    name: 'Use of force',
    options: [
      {
        id: 'reserved',
        name: 'Self-defence reserved',
        worth: { struck: 17, host: 0 },
        terms: { breach: 0.45, cover: 0 },
      },
      {
        id: 'notify',
        name: 'Notify the channel first',
        worth: { struck: 13, host: 14 },
        terms: { breach: 0.3, cover: 0.08 },
      },
      {
        id: 'none',
        name: 'No unilateral strikes',
        worth: { struck: 4, host: 27 },
        terms: { breach: 0.17, cover: 0.16 },
      },
    ],
  },
  {
    id: 'crossings',
    name: 'Crossings and trade',
    options: [
      {
        id: 'shut',
        name: 'Shut until it is quiet',
        worth: { struck: 8, host: 0 },
        terms: { relief: 0 },
      },
      {
        id: 'checked',
        name: 'Open, with joint checks',
        worth: { struck: 9, host: 14 },
        terms: { relief: 3 },
      },
      { id: 'open', name: 'Open', worth: { struck: 2, host: 18 }, terms: { relief: 3.5 } },
    ],
  },
  {
    id: 'returns',
    name: 'Returns of refugees',
    options: [
      {
        id: 'timetable',
        name: "On the struck state's timetable",
        worth: { struck: 13, host: 0 },
        terms: { returnsHarm: 0.5 },
      },
      {
        id: 'phased',
        name: 'In agreed phases',
        worth: { struck: 6, host: 12 },
        terms: { returnsHarm: 0.1 },
      },
    ],
  },
  {
    id: 'channel',
    name: 'Standing channel',
    options: [
      {
        id: 'standing',
        name: 'Standing, with an intelligence cell',
        worth: { struck: 10, host: 3 },
        terms: { channelFloor: 45 },
      },
      {
        id: 'monthly',
        name: 'Monthly meetings',
        worth: { struck: 5, host: 7 },
        terms: { channelFloor: 25 },
      },
    ],
  },
] as const;
