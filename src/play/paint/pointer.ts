/** Turns what Phaser's pointer hits on the canvas into intents, by the boxes of the page's own buttons below it. */
import type { Input, Scene } from 'phaser';
import { POSTURES } from '../../model/vocabulary/words.ts';
import type { Description, Intent } from '../../seat/description.ts';
import * as revealViewCss from '../dom/board/revealView.module.css';

/** The intent that a painted button stands for, by its zone's name (`card:restraint`, `vary:retaliation:1:on`, `call:qatar`). */
export function wishOfZone(zone: string, description: Description): Intent | undefined {
  const [kind, name, index] = zone.split(':');
  const posture = POSTURES.find((one) => one === name);
  if (kind === 'card' && posture !== undefined) return { type: 'choose', posture };
  if (kind === 'vary' && posture !== undefined)
    return { type: 'vary', posture, variant: Number(index) };
  const isKnown = description.cards.some(
    (card) => card.mediators?.some((mediator) => mediator.id === name) === true,
  );
  return kind === 'call' && name !== undefined && isKnown
    ? { type: 'call', mediator: name }
    : undefined;
}

/** Milliseconds after a touch in which the browser's imitation of a mouse is not heard. */
const ECHO = 700;
/** Pixels a finger may wander and still tap. */
const WANDER = 12;

function isWithin(element: Element, x: number, y: number): boolean {
  const box = element.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The painted button at a point of the window: a small one before the card it lies on. */
function buttonAt(host: HTMLElement, x: number, y: number): HTMLButtonElement | undefined {
  const buttons = [...host.querySelectorAll<HTMLButtonElement>('[data-paint] [data-zone]')].filter(
    (one) => !one.disabled,
  );
  const hit = buttons
    .filter((one) => isWithin(one, x, y))
    .sort((one, other) => one.offsetWidth - other.offsetWidth)[0];
  if (hit !== undefined) return hit;
  const card = [...host.querySelectorAll<HTMLElement>('[data-paint="card"]')].find((one) =>
    isWithin(one, x, y),
  );
  return buttons.find((one) => one.dataset['zone'] === `card:${card?.dataset['card'] ?? ''}`);
}

/** Listens to the scene's pointer. `onHover` is told the posture under it, or nothing. */
export function listenToPointer(
  scene: Scene,
  host: HTMLElement,
  told: {
    readonly description: () => Description | undefined;
    readonly onIntent: (intent: Intent) => void;
    readonly onHover: (posture: string | undefined) => void;
  },
): void {
  let touchedAt = -ECHO;
  let pressed: { x: number; y: number } | undefined;
  const inWindow = (pointer: Input.Pointer): { x: number; y: number } => {
    const box = scene.game.canvas.getBoundingClientRect();
    return {
      x: box.x + (pointer.x / scene.scale.width) * box.width,
      y: box.y + (pointer.y / scene.scale.height) * box.height,
    };
  };
  const isEcho = (pointer: Input.Pointer): boolean => {
    if (pointer.wasTouch) {
      touchedAt = performance.now();
      return false;
    }
    return performance.now() - touchedAt < ECHO;
  };
  scene.input.on('pointerdown', (pointer: Input.Pointer) => {
    if (!isEcho(pointer)) pressed = inWindow(pointer);
  });
  scene.input.on('pointerup', (pointer: Input.Pointer) => {
    const at = inWindow(pointer);
    const from = pressed;
    pressed = undefined;
    if (isEcho(pointer) || from === undefined || Math.hypot(at.x - from.x, at.y - from.y) > WANDER)
      return;
    const description = told.description();
    const button = buttonAt(host, at.x, at.y);
    if (description === undefined) return;
    if (button === undefined) {
      const isReveal = [
        ...host.querySelectorAll('[data-paint="sealed"], [data-paint="step"]'),
      ].some((one) => isWithin(one, at.x, at.y));
      const isDone =
        host.querySelector(`.${revealViewCss.consequences}`)?.getAttribute('data-done') === 'true';
      if (isReveal && !isDone) host.querySelector<HTMLButtonElement>('[data-reveal-next]')?.click();
      return;
    }
    button.focus({ preventScroll: true });
    const intent = wishOfZone(button.dataset['zone'] ?? '', description);
    if (intent !== undefined) told.onIntent(intent);
  });
  scene.input.on('pointermove', (pointer: Input.Pointer) => {
    if (pointer.wasTouch) return;
    const at = inWindow(pointer);
    const button = buttonAt(host, at.x, at.y);
    scene.game.canvas.style.cursor = button === undefined ? 'default' : 'pointer';
    told.onHover(button?.closest<HTMLElement>('[data-card]')?.dataset['card']);
  });
  scene.input.on('gameout', () => told.onHover(undefined));
}
