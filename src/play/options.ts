/** What the page's address may ask for; each option is documented here and in the README. What it asks for and nobody knows is told at the door. */
import type { AskedOfPage } from '../scenario/links/readAddress.ts';
import type { DoorChoice } from './dom/screens/door/doorChoice.ts';

/** Options of the page, read from its address. */
export interface Options {
  /** `?canvas=off`: the page draws itself, without Phaser. */
  readonly canvas: boolean;
  /** `?class` (or `?debrief`): the debrief of a class, where saved runs are taken, opens instead of the door. */
  readonly isClass: boolean;
  /** `?workshop`: the workshop opens instead of the door. */
  readonly isWorkshop: boolean;
  /** `?answer=200`: milliseconds (0 to 5000) in which a seal against a policy can be taken back; undefined leaves the usual time. */
  readonly answer: number | undefined;
  /** `?scenario=two-valleys`, `?side=host`, `?rival=friend`, `?code=CEDAR-42`, `?clock=on`: what the door starts with; the scenario as it was written. */
  readonly begin: Partial<DoorChoice>;
  /** What the address asks for and no option means, as it was written: `side=hots`. */
  readonly unread: readonly string[];
}

/** Characters that are shown of an option that nobody knows. */
const LONGEST_SHOWN = 40;

/** Characters that are read of a class code; how many of them count is said at the door. */
const LONGEST_CODE = 400;

/** The answers that each option knows. */
const ANSWERS = {
  canvas: ['on', 'off'],
  clock: ['on', 'off'],
  rival: ['hidden', 'friend'],
  side: ['struck', 'host'],
} as const;

/** Reads the options that an address asks for. */
export function readOptions({ unread, values }: AskedOfPage): Options {
  const unknown = [...unread];
  const answerTo = <const Key extends keyof typeof ANSWERS>(
    key: Key,
  ): (typeof ANSWERS)[Key][number] | undefined => {
    const written = values.get(key);
    if (written === undefined) return undefined;
    const [letters] = /^[a-z]*/.exec(written.normalize('NFKC').toLowerCase()) ?? [];
    const answer = ANSWERS[key].find((one) => one === letters);
    if (answer === undefined) unknown.push(`${key}=${written}`);
    return answer;
  };
  const [side, rival, clock, canvas] = [
    answerTo('side'),
    answerTo('rival'),
    answerTo('clock'),
    answerTo('canvas'),
  ];
  const scenario = values.get('scenario');
  const code = values.get('code');
  const waiting = values.get('answer');
  const answer = Number(waiting === undefined || waiting === '' ? Number.NaN : waiting);
  const isWait = answer >= 0 && answer <= 5000;
  if (waiting !== undefined && !isWait) unknown.push(`answer=${waiting}`);
  return {
    answer: isWait ? answer : undefined,
    canvas: canvas !== 'off',
    isClass: values.has('class') || values.has('debrief'),
    isWorkshop: values.has('workshop'),
    begin: {
      ...(scenario === undefined ? {} : { scenario }),
      ...(side === undefined ? {} : { seat: side }),
      ...(rival === undefined ? {} : { rival }),
      ...(code === undefined ? {} : { classCode: code.slice(0, LONGEST_CODE) }),
      ...(clock === undefined ? {} : { clock: clock === 'on' }),
    },
    unread: unknown.map((one) => one.slice(0, LONGEST_SHOWN)),
  };
}
