/** The three posture cards: paper with what the page has set on it; they are dealt, lift under the pointer, and wear a ring when chosen. */
import type { GameObjects } from 'phaser';
import type { Box } from '../map/labels.ts';
import { copyElement } from './raster.ts';
import { boxOf, marksOf } from './reading.ts';
import { isSameBox, snapped, type Layout, type PaintedPart } from './stage.ts';
import { SHADOW, bake, paintPaper, paintSealMark } from './textures.ts';

interface Painted {
  readonly group: GameObjects.Container;
  readonly face: GameObjects.Image;
  readonly ring: GameObjects.Graphics;
  source: string;
  box: Box;
  lift: number;
}

/** Pixels that a card rises under the pointer, and when it is the chosen one. */
export const LIFT = { hover: 4, chosen: 5 } as const;

/** How cards are dealt: the first from so many pixels below its place, each further one from so many more; in milliseconds. */
const DEAL = { from: 16, apart: 10, time: 340 } as const;

/** Paints the cards; `hover` names the posture under the pointer. */
export class CardsPart implements PaintedPart {
  hover: string | undefined;
  private readonly cards = new Map<string, Painted>();

  private make(layout: Layout, name: string): Painted {
    const { scene } = layout;
    const face = scene.add.image(0, 0, '__DEFAULT');
    const ring = scene.add.graphics();
    const group = scene.add.container(0, 0, [ring, face]).setDepth(10);
    const painted: Painted = {
      group,
      face,
      ring,
      source: '',
      box: { x: 0, y: 0, width: 0, height: 0 },
      lift: 0,
    };
    this.cards.set(name, painted);
    return painted;
  }

  private paint(layout: Layout, element: HTMLElement, name: string, painted: Painted): void {
    const { density, description, scene } = layout;
    const box = snapped(boxOf(element, layout.origin), density);
    const source = `${density} ${marksOf(element)}`;
    if (source === painted.source && isSameBox(box, painted.box)) return;
    painted.source = source;
    painted.box = box;
    const radius = parseFloat(getComputedStyle(element).borderTopLeftRadius);
    const size = { width: box.width + 2 * SHADOW, height: box.height + 2 * SHADOW, density };
    const key = `card-${name}`;
    bake(scene, key, size, (context) => {
      paintPaper(context, box.width, box.height, radius);
      copyElement(context, element, {
        x: layout.origin.x + box.x - SHADOW,
        y: layout.origin.y + box.y - SHADOW,
      });
      if (element.dataset['sealed'] === 'yes' && description !== undefined) {
        paintSealMark(
          context,
          SHADOW + box.width - 34,
          SHADOW + box.height - 34,
          24,
          description.seat,
        );
      }
    });
    painted.face
      .setTexture(key)
      .setScale(1 / density)
      .setOrigin(0)
      .setPosition(-box.width / 2 - SHADOW, -box.height / 2 - SHADOW);
    painted.ring.clear();
    painted.ring.lineStyle(3, 0xffffff, 1);
    painted.ring.strokeRoundedRect(
      -box.width / 2 - 5.5,
      -box.height / 2 - 5.5,
      box.width + 11,
      box.height + 11,
      radius + 5,
    );
    painted.ring.lineStyle(2.5, 0x0a151d, 0.85);
    painted.ring.strokeRoundedRect(
      -box.width / 2 - 2.5,
      -box.height / 2 - 2.5,
      box.width + 5,
      box.height + 5,
      radius + 2.5,
    );
  }

  sync(layout: Layout): void {
    const { host, isSeen, isStill, scene } = layout;
    const seen = new Set<string>();
    host.querySelectorAll<HTMLElement>('[data-paint="card"]').forEach((element, index) => {
      const name = element.dataset['card'] ?? '';
      seen.add(name);
      const known = this.cards.get(name);
      const painted = known ?? this.make(layout, name);
      this.paint(layout, element, name, painted);
      layout.paints(element);
      const isChosen = element.dataset['state'] === 'chosen';
      const isResting = element.dataset['resting'] === 'yes';
      const isHovered = this.hover === name && !isResting;
      painted.lift = isChosen ? LIFT.chosen : isHovered ? LIFT.hover : 0;
      painted.ring.setVisible(isChosen);
      if (isResting) painted.face.setTint(0x8d9396);
      else painted.face.clearTint();
      const x = painted.box.x + painted.box.width / 2;
      const y = painted.box.y + painted.box.height / 2 - painted.lift;
      painted.group.setDepth(isChosen || isHovered ? 12 : 10);
      scene.tweens.killTweensOf(painted.group);
      if (isStill || (known === undefined && isSeen)) painted.group.setPosition(x, y);
      else if (known === undefined) {
        // Dealt in context: a card can be read, and chosen, from its first frame on.
        painted.group.setPosition(x, y + DEAL.from + DEAL.apart * index);
        scene.tweens.add({ targets: painted.group, y, duration: DEAL.time, ease: 'Cubic.Out' });
      } else {
        painted.group.setX(x);
        scene.tweens.add({ targets: painted.group, y, duration: 160, ease: 'Cubic.Out' });
      }
    });
    for (const [name, painted] of this.cards) {
      if (seen.has(name)) continue;
      scene.tweens.killTweensOf(painted.group);
      painted.group.destroy();
      this.cards.delete(name);
    }
  }
}
