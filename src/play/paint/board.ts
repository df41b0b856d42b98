/** The one scene: it watches the page, keeps every painted part up to date, and rests when nothing moves. */
import { Scene } from 'phaser';
import type { GameObjects } from 'phaser';
import type { Description } from '../../seat/description.ts';
import type { Theatre } from '../map/theatre.ts';
import { CardsPart, LIFT } from './card.ts';
import { MapPart } from './map.ts';
import { boxOf } from './reading.ts';
import { RevealPart } from './reveal.ts';
import { RingPart } from './ring.ts';
import type { Layout } from './stage.ts';

/** What the scene is given by the painter. */
export interface BoardSettings {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly theatre: Theatre;
  readonly reducedMotion: boolean;
  readonly onReady: () => void;
}

/** The largest side of a canvas, in device pixels: what every device holds, and what is worth asking for. */
const LARGEST = { sure: 4096, worth: 8192 } as const;
/** Milliseconds without motion before the loop rests. */
const CALM = 60;
/** A change that is painted later than so many milliseconds after it came has been seen on the page itself. */
const SEEN = 120;
/** Pixels around a painted box that the canvas may use, for lifts and rings. */
const SPILL = 13;

/** The scene that paints the board. */
export class BoardScene extends Scene {
  description: Description | undefined;
  readonly cards = new CardsPart();
  private readonly ring = new RingPart();
  private readonly map = new MapPart(() => this.mark());
  private readonly reveal = new RevealPart();
  private readonly settings: BoardSettings;
  private focusRing: GameObjects.Graphics | undefined;
  private focused: Element | null = null;
  /** When the first change came that is not painted yet; undefined where all is. */
  private changedAt: number | undefined;
  private movedAt = 0;
  private painted: ReadonlySet<Element> = new Set();
  /** What was painted is handed over by the page once it is on the canvas. */
  private handOver: (() => void) | undefined;
  private isFirst = true;

  constructor(settings: BoardSettings) {
    super('board');
    this.settings = settings;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.focusRing = this.add.graphics().setDepth(40);
    // Motion takes its time by the clock: on a slow device there are fewer frames of it, and it ends when it should.
    this.tweens.setLagSmooth();
    this.game.events.on('postrender', () => {
      this.handOver?.();
      this.handOver = undefined;
    });
    this.settings.onReady();
  }

  /** Says that the page has changed: everything is looked at again in the next frame. */
  mark(): void {
    this.changedAt ??= performance.now();
    if (this.game.loop !== undefined && !this.game.loop.running && this.game.isRunning)
      this.game.loop.wake();
  }

  /** Draws the ring of keyboard focus around a painted button; nothing clears it. */
  focusOn(element: Element | null): void {
    this.focused = element;
    this.mark();
  }

  private largest(): number {
    const { renderer } = this;
    const held = 'getMaxTextureSize' in renderer ? renderer.getMaxTextureSize() : LARGEST.sure;
    return Math.min(LARGEST.worth, Math.max(LARGEST.sure, held));
  }

  private fit(): number {
    const { host, layer } = this.settings;
    const width = Math.round(host.clientWidth);
    const height = Math.round(host.clientHeight);
    const density = Math.min(
      Math.max(1, devicePixelRatio),
      2,
      this.largest() / Math.max(width, height, 1),
    );
    const wide = Math.floor(width * density);
    const high = Math.floor(height * density);
    if (this.scale.width !== wide || this.scale.height !== high) {
      this.scale.resize(wide, high);
      this.cameras.main.setSize(wide, high);
    }
    const { style } = this.game.canvas;
    style.width = `${width}px`;
    style.height = `${height}px`;
    layer.style.width = `${width}px`;
    layer.style.height = `${height}px`;
    this.cameras.main.setZoom(density);
    return density;
  }

  /** Marks the boxes that the canvas has painted, which the page then hides, and lets the canvas be seen and pressed there alone. */
  private give(layout: Layout): void {
    for (const element of layout.host.querySelectorAll<HTMLElement>('[data-paint]')) {
      const isPainted = this.painted.has(element);
      if (isPainted !== 'painted' in element.dataset)
        element.toggleAttribute('data-painted', isPainted);
    }
    const path = [...this.painted]
      .map((element) => boxOf(element, layout.origin))
      .filter((box) => box.width > 0 && box.height > 0)
      .map((box) => {
        const left = Math.round(box.x - SPILL);
        const top = Math.round(box.y - SPILL);
        return `M${left} ${top}H${Math.round(box.x + box.width + SPILL)}V${Math.round(box.y + box.height + SPILL)}H${left}Z`;
      })
      .join('');
    this.settings.layer.style.clipPath = `path("${path === '' ? 'M0 0Z' : path}")`;
  }

  private drawFocus(layout: Layout): void {
    this.focusRing?.clear();
    const { focused } = this;
    if (focused === null || !focused.isConnected || focused.closest('[data-paint]') === null)
      return;
    const box = boxOf(focused, layout.origin);
    const radius = Math.min(
      parseFloat(getComputedStyle(focused).borderTopLeftRadius) || 6,
      box.height / 2,
    );
    const isChosen = focused.closest('[data-state="chosen"]') !== null;
    const lift = isChosen ? LIFT.chosen : 0;
    this.focusRing?.lineStyle(3, 0x12506a, 1);
    this.focusRing?.strokeRoundedRect(
      box.x + 3,
      box.y + 3 - lift,
      box.width - 6,
      box.height - 6,
      radius,
    );
    this.focusRing?.lineStyle(1.5, 0xffffff, 1);
    this.focusRing?.strokeRoundedRect(
      box.x + 5,
      box.y + 5 - lift,
      box.width - 10,
      box.height - 10,
      Math.max(2, radius - 2),
    );
  }

  private sync(waited: number): void {
    const { host, theatre, reducedMotion } = this.settings;
    const painted = new Set<Element>();
    const density = this.fit();
    const corner = host.getBoundingClientRect();
    const layout: Layout = {
      scene: this,
      host,
      origin: { x: corner.x, y: corner.y },
      density,
      isStill: reducedMotion,
      isSeen: this.isFirst || waited > SEEN,
      paints: (element) => painted.add(element),
      description: this.description,
      theatre,
    };
    this.map.sync(layout);
    this.ring.sync(layout);
    this.cards.sync(layout);
    this.reveal.sync(layout);
    this.drawFocus(layout);
    this.isFirst = false;
    this.painted = painted;
    this.handOver = () => this.give(layout);
  }

  override update(): void {
    const now = performance.now();
    const { changedAt } = this;
    if (changedAt !== undefined) {
      this.changedAt = undefined;
      this.sync(now - changedAt);
      this.movedAt = now;
    }
    if (this.tweens.getTweens().length > 0) this.movedAt = now;
    if (now - this.movedAt > CALM) this.game.loop.sleep();
  }
}
