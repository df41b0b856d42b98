/** What the page's address may ask for; each option is documented here and in the README, and anything else is ignored. */
import { LONGEST_CLASS_CODE } from '../scenario/classCode.ts';
import type { DoorChoice } from './dom/door.tsx';

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
  /** `?scenario=two-valleys`, `?side=host`, `?rival=friend`, `?code=CEDAR-42`, `?clock=on`: what the door starts with. */
  readonly begin: Partial<DoorChoice>;
}

/** Reads the options of an address's query. */
export function readOptions(query: string): Options {
  const asked = new URLSearchParams(query);
  const scenario = asked.get('scenario');
  const side = asked.get('side');
  const code = asked.get('code');
  const answer = Number(asked.get('answer') ?? Number.NaN);
  return {
    answer: answer >= 0 && answer <= 5000 ? answer : undefined,
    canvas: asked.get('canvas') !== 'off',
    isClass: asked.has('class') || asked.has('debrief'),
    isWorkshop: asked.has('workshop'),
    begin: {
      ...(scenario === null ? {} : { scenario }),
      ...(side === 'host' || side === 'struck' ? { seat: side } : {}),
      ...(asked.get('rival') === 'friend' ? { rival: 'friend' as const } : {}),
      ...(code === null ? {} : { classCode: code.slice(0, LONGEST_CLASS_CODE) }),
      ...(asked.get('clock') === 'on' ? { clock: true } : {}),
    },
  };
}
