/** The ring of stages: a faint track, five nodes, and a light that travels along the track when the crisis moves. */
import type { GameObjects } from 'phaser';
import type { Tone } from '../../seat/tones.ts';
import type { Box } from '../map/labels.ts';
import { copyElement } from './raster.ts';
import { boxOf, marksOf } from './reading.ts';
import { snapped, type Layout, type PaintedPart } from './stage.ts';
import { bake } from './textures.ts';
import * as mapViewCss from '../dom/board/mapView.module.css';

/** The painters' colours by meaning. */
export const TONES = {
  struck: 0xe3a857,
  host: 0x6fb7c4,
  neutral: 0xa9bcc2,
  calm: 0x8fbf9b,
  alarm: 0xe2553a,
} as const satisfies Record<Tone, number>;

interface Node {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly state: string;
  readonly colour: number;
}

/** Paints the ring, or the line it becomes where there is little room. */
export class RingPart implements PaintedPart {
  private labels: GameObjects.Image | undefined;
  private lines: GameObjects.Graphics | undefined;
  private light: GameObjects.Graphics | undefined;
  private source = '';
  private present = -1;

  private readNodes(layout: Layout, ring: HTMLElement): Node[] {
    return [...ring.querySelectorAll<HTMLElement>(`.${mapViewCss.ringStage}`)].map((element) => {
      const dot = boxOf(element.querySelector(`.${mapViewCss.ringDot}`) ?? element, layout.origin);
      const stage = layout.description?.ring.find((one) => one.id === element.dataset['stage']);
      return {
        x: dot.x + dot.width / 2,
        y: dot.y + dot.height / 2,
        radius: dot.width / 2,
        state: element.dataset['state'] ?? 'quiet',
        colour: TONES[stage?.tone ?? 'neutral'],
      };
    });
  }

  private paintLabels(layout: Layout, ring: HTMLElement): void {
    const { density, scene } = layout;
    const place = ring.parentElement ?? ring;
    const box = snapped(boxOf(place, layout.origin), density);
    const isOverMap = getComputedStyle(place).position === 'absolute';
    bake(scene, 'ring', { width: box.width, height: box.height, density }, (context) => {
      if (isOverMap) {
        const squeeze = box.height / box.width;
        const reach = box.width / 2;
        const shade = context.createRadialGradient(reach, reach, 0, reach, reach, reach);
        shade.addColorStop(0, 'rgba(9,19,27,0.92)');
        shade.addColorStop(0.68, 'rgba(9,19,27,0.84)');
        shade.addColorStop(1, 'rgba(9,19,27,0)');
        context.save();
        context.scale(1, squeeze);
        context.fillStyle = shade;
        context.fillRect(0, 0, box.width, box.width);
        context.restore();
      }
      for (const name of ring.querySelectorAll(`.${mapViewCss.ringName}`)) {
        copyElement(context, name, {
          x: layout.origin.x + box.x,
          y: layout.origin.y + box.y,
        });
      }
    });
    this.labels ??= scene.add.image(0, 0, 'ring').setOrigin(0).setDepth(4);
    this.labels
      .setTexture('ring')
      .setScale(1 / density)
      .setPosition(box.x, box.y);
  }

  private paintNodes(
    graphics: GameObjects.Graphics,
    nodes: readonly Node[],
    isLine: boolean,
    names: readonly Box[],
  ): void {
    graphics.clear();
    const centre = { x: 0, y: 0 };
    for (const node of nodes) {
      centre.x += node.x / nodes.length;
      centre.y += node.y / nodes.length;
    }
    const first = nodes[0];
    const last = nodes[nodes.length - 1];
    if (first === undefined || last === undefined) return;
    graphics.fillStyle(0x8fabb5, 0.75);
    if (isLine) {
      const isNamed = (x: number): boolean =>
        names.some(
          (box) =>
            x > box.x - 5 &&
            x < box.x + box.width + 5 &&
            first.y > box.y &&
            first.y < box.y + box.height,
        );
      for (let { x } = first; x < last.x; x += 6)
        if (!isNamed(x)) graphics.fillCircle(x, first.y, 1);
    } else {
      const reach = Math.hypot(first.x - centre.x, first.y - centre.y);
      const count = Math.round((reach * Math.PI * 2) / 6);
      for (let step = 0; step < count; step += 1) {
        const turn = (step / count) * Math.PI * 2;
        graphics.fillCircle(
          centre.x + reach * Math.cos(turn),
          centre.y + reach * Math.sin(turn),
          1,
        );
      }
    }
    for (const node of nodes) {
      const isPresent = node.state === 'present';
      const isPossible = node.state === 'possible';
      if (isPresent) {
        graphics.fillStyle(node.colour, 0.22);
        graphics.fillCircle(node.x, node.y, node.radius * 1.55);
      }
      graphics.fillStyle(isPresent ? node.colour : 0x12242e, 1);
      graphics.fillCircle(node.x, node.y, node.radius);
      graphics.lineStyle(
        isPresent ? 2.5 : 2,
        isPresent ? 0xffffff : isPossible ? 0xe6ebe8 : 0x5d7a86,
        1,
      );
      graphics.strokeCircle(node.x, node.y, node.radius - 1);
    }
  }

  private travel(layout: Layout, nodes: readonly Node[], from: number, isLine: boolean): void {
    const start = nodes[from];
    const end = nodes[this.present];
    const first = nodes[0];
    const { light } = this;
    if (start === undefined || end === undefined || first === undefined || light === undefined)
      return;
    const centre = {
      x: nodes.reduce((sum, node) => sum + node.x, 0) / nodes.length,
      y: nodes.reduce((sum, node) => sum + node.y, 0) / nodes.length,
    };
    const reach = Math.hypot(first.x - centre.x, first.y - centre.y);
    const turnOf = (node: Node): number => Math.atan2(node.y - centre.y, node.x - centre.x);
    let turn = turnOf(end) - turnOf(start);
    if (turn > Math.PI) turn -= Math.PI * 2;
    if (turn < -Math.PI) turn += Math.PI * 2;
    const way = { share: 0 };
    layout.scene.tweens.add({
      targets: way,
      share: 1,
      duration: 900,
      ease: 'Sine.InOut',
      onUpdate: () => {
        light.clear();
        for (let tail = 0; tail < 8; tail += 1) {
          const share = Math.max(0, way.share - tail * 0.025);
          const at = turnOf(start) + turn * share;
          const x = isLine ? start.x + (end.x - start.x) * share : centre.x + reach * Math.cos(at);
          const y = isLine ? start.y : centre.y + reach * Math.sin(at);
          light.fillStyle(0xfff4de, 0.9 - tail * 0.11);
          light.fillCircle(x, y, 5 - tail * 0.5);
        }
      },
      onComplete: () => light.clear(),
    });
  }

  sync(layout: Layout): void {
    const { host, scene } = layout;
    const ring = host.querySelector<HTMLElement>('[data-paint="ring"]');
    const isThere = ring !== null && ring.getClientRects().length > 0;
    this.labels?.setVisible(isThere);
    this.lines?.setVisible(isThere);
    if (!isThere) return;
    const box = boxOf(ring, layout.origin);
    const source = `${layout.density} ${JSON.stringify(box)} ${marksOf(ring)}`;
    layout.paints(ring);
    if (source === this.source) return;
    this.source = source;
    this.paintLabels(layout, ring);
    this.lines ??= scene.add.graphics().setDepth(5);
    this.light ??= scene.add.graphics().setDepth(6);
    const nodes = this.readNodes(layout, ring);
    const isLine =
      Math.max(...nodes.map((node) => node.y)) - Math.min(...nodes.map((node) => node.y)) < 4;
    const names = [...ring.querySelectorAll(`.${mapViewCss.ringName}`)].map((name) =>
      boxOf(name, layout.origin),
    );
    this.paintNodes(this.lines, nodes, isLine, names);
    const before = this.present;
    this.present = nodes.findIndex((node) => node.state === 'present');
    if (before >= 0 && before !== this.present && !layout.isStill)
      this.travel(layout, nodes, before, isLine);
  }
}
