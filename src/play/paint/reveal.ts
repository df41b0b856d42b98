/** The reveal: two envelopes turn over together, then each consequence slides in as the page lets it be read. */
import type { GameObjects } from 'phaser';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Box } from '../map/labels.ts';
import { copyElement } from './raster.ts';
import { boxOf } from './reading.ts';
import { isSameBox, snapped, type Layout, type PaintedPart } from './stage.ts';
import { SHADOW, bake, paintBack, paintBand, paintPaper } from './textures.ts';

interface Envelope {
  readonly image: GameObjects.Image;
  box: Box;
  source: string;
  isTurned: boolean;
}

interface Line {
  readonly image: GameObjects.Image;
  source: string;
  box: Box;
  isShown: boolean;
}

/** Milliseconds for one half of the turn. */
const HALF_TURN = 260;

function sideOf(element: HTMLElement): Side {
  return element.dataset['side'] === 'host' ? 'host' : 'struck';
}

/** Paints the envelopes and the consequences. */
export class RevealPart implements PaintedPart {
  private readonly envelopes = new Map<string, Envelope>();
  private readonly lines = new Map<number, Line>();

  private syncEnvelope(layout: Layout, element: HTMLElement): string {
    const { scene, density, isSeen, isStill } = layout;
    layout.paints(element);
    const side = sideOf(element);
    const box = snapped(boxOf(element, layout.origin), density);
    const isTurned = element.dataset['turned'] === 'true';
    const known = this.envelopes.get(side);
    const envelope: Envelope = known ?? {
      image: scene.add.image(0, 0, '__DEFAULT').setDepth(20),
      box,
      source: '',
      isTurned,
    };
    this.envelopes.set(side, envelope);
    const source = `${density} ${element.textContent}`;
    const face = `sealed-${side}-face`;
    const back = `sealed-${side}-back`;
    if (source !== envelope.source || !isSameBox(box, envelope.box)) {
      envelope.source = source;
      envelope.box = box;
      const radius = parseFloat(getComputedStyle(element).borderTopLeftRadius);
      const size = { width: box.width + 2 * SHADOW, height: box.height + 2 * SHADOW, density };
      const origin = {
        x: layout.origin.x + box.x - SHADOW,
        y: layout.origin.y + box.y - SHADOW,
      };
      bake(scene, face, size, (context) => {
        paintPaper(context, box.width, box.height, radius);
        paintBand(context, box.width, radius, side);
        // The page hides what is still sealed; the face is painted before it is turned up.
        copyElement(context, element, origin, { isRoot: true, seesHidden: true });
      });
      bake(scene, back, size, (context) => paintBack(context, box.width, box.height, radius, side));
      envelope.image.setTexture(envelope.isTurned ? face : back);
    }
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const flat = 1 / density;
    if (known === undefined && !isStill && !isSeen && !isTurned) {
      envelope.image
        .setPosition(x, y + 60)
        .setScale(flat)
        .setAlpha(0);
      scene.tweens.add({ targets: envelope.image, y, alpha: 1, duration: 420, ease: 'Cubic.Out' });
      return side;
    }
    if (isTurned !== envelope.isTurned) {
      envelope.isTurned = isTurned;
      if (!isStill) {
        scene.tweens.killTweensOf(envelope.image);
        envelope.image.setPosition(x, y).setAlpha(1).setScale(flat);
        scene.tweens.chain({
          targets: envelope.image,
          tweens: [
            {
              scaleX: 0,
              scaleY: flat * 1.04,
              duration: HALF_TURN,
              ease: 'Sine.In',
              onComplete: () => envelope.image.setTexture(face),
            },
            { scaleX: flat, scaleY: flat, duration: HALF_TURN, ease: 'Sine.Out' },
          ],
        });
        return side;
      }
    }
    if (!scene.tweens.isTweening(envelope.image)) {
      envelope.image
        .setTexture(isTurned ? face : back)
        .setPosition(x, y)
        .setScale(flat)
        .setAlpha(1);
    }
    return side;
  }

  private syncLine(layout: Layout, element: HTMLElement, index: number): void {
    const { scene, density, isSeen, isStill } = layout;
    layout.paints(element);
    const box = snapped(boxOf(element, layout.origin), density);
    const isShown = element.dataset['shown'] === 'true';
    const key = `step-${index}`;
    const known = this.lines.get(index);
    const line: Line = known ?? {
      image: scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(15).setAlpha(0),
      source: '',
      box,
      isShown: false,
    };
    this.lines.set(index, line);
    const source = `${density} ${element.textContent}`;
    if (source !== line.source || !isSameBox(box, line.box)) {
      line.source = source;
      line.box = box;
      bake(scene, key, { width: box.width, height: box.height, density }, (context) => {
        copyElement(context, element, { x: layout.origin.x + box.x, y: layout.origin.y + box.y });
      });
      line.image
        .setTexture(key)
        .setScale(1 / density)
        .setPosition(box.x, box.y);
    }
    if (isShown === line.isShown) return;
    line.isShown = isShown;
    scene.tweens.killTweensOf(line.image);
    if (isStill || isSeen || !isShown)
      line.image.setAlpha(isShown ? 1 : 0).setPosition(box.x, box.y);
    else {
      line.image.setPosition(box.x - 14, box.y).setAlpha(0);
      scene.tweens.add({
        targets: line.image,
        x: box.x,
        alpha: 1,
        duration: 380,
        ease: 'Cubic.Out',
      });
    }
  }

  sync(layout: Layout): void {
    const { host, scene } = layout;
    const seen = new Set<string>();
    for (const element of host.querySelectorAll<HTMLElement>('[data-paint="sealed"]'))
      seen.add(this.syncEnvelope(layout, element));
    for (const [side, envelope] of this.envelopes) {
      if (seen.has(side)) continue;
      scene.tweens.killTweensOf(envelope.image);
      envelope.image.destroy();
      this.envelopes.delete(side);
    }
    const steps = host.querySelectorAll<HTMLElement>('[data-paint="step"]');
    steps.forEach((element, index) => this.syncLine(layout, element, index));
    for (const [index, line] of this.lines) {
      if (index < steps.length) continue;
      scene.tweens.killTweensOf(line.image);
      line.image.destroy();
      this.lines.delete(index);
    }
  }
}
