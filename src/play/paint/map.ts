/** The map: the still sheet once for each size, and over it the marks of what happened, whose rings spread and then rest. */
import type { GameObjects, Scene } from 'phaser';
import { EMBLEM_FIELD, GLYPHS, type Glyph } from '../../ui/look/emblems.ts';
import type { Incident, IncidentKind } from '../../seat/description.ts';
import type { Tone } from '../../seat/tones.ts';
import { geographyOf, type Geography } from '../map/geography.ts';
import { paintMap } from '../map/mapArt.ts';
import { readField } from '../map/readField.ts';
import { shapeMap, type MapShape } from '../map/shape.ts';
import type { Theatre } from '../map/theatre.ts';
import { boxOf } from './reading.ts';
import { TONES } from './ring.ts';
import { snapped, type Layout, type PaintedPart } from './stage.ts';
import { bake } from './textures.ts';

interface IncidentLook {
  readonly tone: Tone;
  readonly glyph: Glyph;
}

/** How an incident is marked: violence alone wears the alarm colour, and each kind has a drawing of its own. */
const INCIDENT_LOOKS = {
  attack: { tone: 'alarm', glyph: 'spark' },
  strike: { tone: 'alarm', glyph: 'broadSpark' },
  fire: { tone: 'alarm', glyph: 'spark' },
  closure: { tone: 'neutral', glyph: 'gate' },
  mediation: { tone: 'calm', glyph: 'line' },
  talks: { tone: 'calm', glyph: 'pages' },
  words: { tone: 'neutral', glyph: 'voice' },
} as const satisfies Record<IncidentKind, IncidentLook>;

/** How often the rings spread before they rest. */
const SPREADS = 3;
/** How much of the map is seen behind the reveal's cards. */
const BEHIND = 0.42;

/** Paints the map and the incidents on it. */
export class MapPart implements PaintedPart {
  private sheet: GameObjects.Image | undefined;
  private geography: Geography | undefined;
  private shape: MapShape | undefined;
  private source = '';
  private incidentSource = '';
  private marks: GameObjects.GameObject[] = [];

  private readonly wake: () => void;

  constructor(wake: () => void) {
    this.wake = wake;
  }

  private async fetch(theatre: Theatre): Promise<void> {
    this.geography = await geographyOf(theatre);
    this.wake();
  }

  private hide(layout: Layout): void {
    this.sheet?.setVisible(false);
    this.clearMarks(layout);
    this.incidentSource = '';
  }

  private clearMarks(layout: Layout): void {
    for (const mark of this.marks) {
      layout.scene.tweens.killTweensOf(mark);
      mark.destroy();
    }
    this.marks = [];
  }

  private bakeMark(
    scene: Scene,
    key: string,
    radius: number,
    density: number,
    look: IncidentLook,
  ): void {
    const side = radius * 2 + 4;
    bake(scene, key, { width: side, height: side, density }, (context) => {
      context.translate(radius + 2, radius + 2);
      context.fillStyle = `#${TONES[look.tone].toString(16).padStart(6, '0')}`;
      context.strokeStyle = '#ffffff';
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(0, 0, radius, 0, Math.PI * 2);
      context.fill();
      context.stroke();
      const scale = (radius * 1.25) / EMBLEM_FIELD;
      context.scale(scale, scale);
      context.translate(-EMBLEM_FIELD / 2, -EMBLEM_FIELD / 2);
      context.strokeStyle = look.tone === 'alarm' ? '#ffffff' : '#0a151d';
      context.lineWidth = 4.5;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      for (const path of GLYPHS[look.glyph]) context.stroke(new Path2D(path));
    });
  }

  private mark(layout: Layout, incident: Incident, x: number, y: number, size: number): void {
    const { scene, isStill, density } = layout;
    const look = INCIDENT_LOOKS[incident.kind];
    const colour = TONES[look.tone];
    for (let wave = 0; wave < 3; wave += 1) {
      const reach = size * (1.5 + wave * 1.05);
      const ripple = scene.add.graphics({ x, y }).setDepth(2);
      ripple.lineStyle(2, colour, 0.85 - wave * 0.25);
      ripple.strokeCircle(0, 0, reach);
      this.marks.push(ripple);
      if (isStill) continue;
      ripple.setScale(0.2).setAlpha(0);
      scene.tweens.chain({
        targets: ripple,
        tweens: [
          {
            scale: 1.35,
            alpha: { from: 0.9, to: 0 },
            duration: 1500,
            repeat: SPREADS - 1,
            delay: wave * 260,
            ease: 'Sine.Out',
          },
          {
            scale: { from: 0.6, to: 1 },
            alpha: { from: 0, to: 1 },
            duration: 500,
            ease: 'Sine.Out',
          },
        ],
      });
    }
    const key = `incident-${incident.kind}-${Math.round(size)}-${density}`;
    const radius = size * 0.92;
    if (!scene.textures.exists(key)) this.bakeMark(scene, key, radius, density, look);
    this.marks.push(
      scene.add
        .image(x, y, key)
        .setScale(1 / density)
        .setDepth(3),
    );
  }

  sync(layout: Layout): void {
    const { host, scene, density, theatre, description } = layout;
    const element = host.querySelector<HTMLElement>('[data-paint="map"]');
    // Where the map could not be had, the page says so in its place, and fetches it anew.
    if (element === null || element.dataset['lost'] === 'yes') {
      this.hide(layout);
      this.geography = undefined;
      return;
    }
    if (this.geography === undefined) {
      void this.fetch(theatre);
      return;
    }
    const incidents = description?.incidents ?? [];
    const box = snapped(boxOf(element, layout.origin), density);
    const field = readField(
      element,
      incidents.map((incident) => incident.place),
    );
    // A small window has no room for a map at some beats.
    if (field.width === 0) {
      this.hide(layout);
      return;
    }
    const source = `${density} ${field.width} ${field.height} ${field.fontSize} ${JSON.stringify(field.taken.map((one) => Object.values(one).map(Math.round)))} ${field.busy.join()}`;
    if (source !== this.source) {
      this.source = source;
      const shape = shapeMap(theatre, this.geography, field);
      this.shape = shape;
      bake(scene, 'map', { width: field.width, height: field.height, density }, (context) =>
        paintMap(context, shape),
      );
      this.sheet ??= scene.add.image(0, 0, 'map').setOrigin(0).setDepth(0);
      this.sheet.setTexture('map').setScale(1 / density);
      this.incidentSource = '';
    }
    const isBehind = description?.reveal !== undefined;
    layout.paints(element);
    this.sheet
      ?.setVisible(true)
      .setPosition(box.x, box.y)
      .setAlpha(isBehind ? BEHIND : 1);
    const incidentSource = `${JSON.stringify(incidents)} ${box.x} ${box.y} ${source}`;
    if (incidentSource === this.incidentSource) return;
    this.incidentSource = incidentSource;
    this.clearMarks(layout);
    for (const incident of incidents) {
      const at = this.shape?.places.find((set) => set.place.name === incident.place);
      if (at !== undefined) this.mark(layout, incident, box.x + at.x, box.y + at.y, field.fontSize);
    }
  }
}
