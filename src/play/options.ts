/** What the page's address may ask for; each option is documented here and in the README, and anything else is ignored. */
import type { DoorChoice } from './dom/door.tsx';

/** Options of the page, read from its address. */
export interface Options {
  /** `?canvas=off`: the page draws itself, without Phaser. */
  readonly canvas: boolean;
  /** `?scenario=two-valleys`, `?side=host`, `?rival=friend`, `?code=CEDAR-42`, `?clock=on`: what the door starts with. */
  readonly begin: Partial<DoorChoice>;
}

/** Reads the options of an address's query. */
export function readOptions(query: string): Options {
  const asked = new URLSearchParams(query);
  const scenario = asked.get('scenario');
  const side = asked.get('side');
  const code = asked.get('code');
  return {
    canvas: asked.get('canvas') !== 'off',
    begin: {
      ...(scenario === null ? {} : { scenario }),
      ...(side === 'host' || side === 'struck' ? { seat: side } : {}),
      ...(asked.get('rival') === 'friend' ? { rival: 'friend' as const } : {}),
      ...(code === null ? {} : { classCode: code.slice(0, 40) }),
      ...(asked.get('clock') === 'on' ? { clock: true } : {}),
    },
  };
}
