/** Starts Phaser on one transparent canvas over the board, and tells whether it lives. */
import { AUTO, Game, Scale } from 'phaser';
import type { Say } from '../../text/speaker.ts';
import type { Description, Intent } from '../../seat/description.ts';
import type { Theatre } from '../map/theatre.ts';
import { BoardScene } from './board.ts';
import { listenToPointer } from './pointer.ts';
import * as boardCss from '../dom/board/board.module.css';

/** The canvas painter. */
export interface Painter {
  /** Paints what the page now says; the page itself is laid out by the board. */
  draw(description: Description): void;
  /** Rings the painted button with that zone name (`card:restraint`); nothing takes the ring away. */
  focus(id: string | undefined): void;
  readonly alive: boolean;
  /** Takes the canvas away; the page shows itself again. */
  destroy(): void;
}

/** What a painter needs; `onLost` is called once when the canvas is gone for good. */
export interface PainterOptions {
  readonly say: Say;
  readonly theatre: Theatre;
  readonly reducedMotion: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly onLost?: () => void;
}

function makeGame(layer: HTMLElement, scene: BoardScene): Game {
  return new Game({
    type: AUTO,
    parent: layer,
    width: 16,
    height: 16,
    transparent: true,
    antialias: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    scale: { mode: Scale.NONE, autoRound: false },
    input: {
      keyboard: false,
      gamepad: false,
      touch: { capture: false },
      mouse: {
        preventDefaultDown: false,
        preventDefaultUp: false,
        preventDefaultMove: false,
        preventDefaultWheel: false,
      },
    },
    scene,
  });
}

/** Waits for the fonts, so that no word is painted in another face. */
async function fontsReady(): Promise<void> {
  const faces = ['600 16px "Source Serif 4 Variable"', '500 16px "Inter Variable"'];
  await Promise.allSettled(faces.map(async (face) => document.fonts.load(face)));
  await document.fonts.ready;
}

/** Has the scene marked anew at every change of the page and of its size, and notices a canvas that was taken out. Returns what ends it. */
function watchPage(
  host: HTMLElement,
  layer: HTMLElement,
  on: {
    readonly isThere: () => boolean;
    readonly mark: () => void;
    readonly lose: () => void;
  },
): () => void {
  const changes = new MutationObserver((changed) => {
    if (!on.isThere()) on.lose();
    else if (
      changed.some(
        ({ attributeName, target }) => attributeName !== 'data-painted' && !layer.contains(target),
      )
    )
      on.mark();
  });
  changes.observe(host, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const size = new ResizeObserver(on.mark);
  size.observe(host);
  return () => {
    changes.disconnect();
    size.disconnect();
  };
}

/** Rings what has the keyboard's focus. Returns what ends it. */
function watchFocus(host: HTMLElement, scene: BoardScene): () => void {
  const onFocus = (event: FocusEvent): void => {
    const target =
      event.type === 'focusin' && event.target instanceof Element ? event.target : null;
    scene.focusOn(target?.matches(':focus-visible') === true ? target : null);
  };
  host.addEventListener('focusin', onFocus);
  host.addEventListener('focusout', onFocus);
  return () => {
    host.removeEventListener('focusin', onFocus);
    host.removeEventListener('focusout', onFocus);
  };
}

/** The layer of the canvas, over everything that `host` holds. */
function addLayer(host: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = boardCss.canvasLayer;
  layer.setAttribute('aria-hidden', 'true');
  host.append(layer);
  return layer;
}

/**
 * Starts the painter over `host`, which must hold the board and be positioned. The host bears `data-canvas="alive"` as long as
 * the canvas lives, and each of its boxes `data-painted` from its first painted frame on: until then the page's own drawing of it stands,
 * and when the canvas goes, by whatever cause, all of it is back in the same moment.
 * Rejects where neither WebGL nor a 2D canvas is to be had.
 */
export async function startPainter(host: HTMLElement, options: PainterOptions): Promise<Painter> {
  await fontsReady();
  const layer = addLayer(host);
  let isAlive = true;
  const cleanings: (() => void)[] = [];
  const lose = (): void => {
    if (!isAlive) return;
    isAlive = false;
    delete host.dataset['canvas'];
    for (const box of host.querySelectorAll('[data-painted]')) box.removeAttribute('data-painted');
    for (const clean of cleanings) clean();
    game.destroy(true);
    layer.remove();
    options.onLost?.();
  };
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { theatre, reducedMotion } = options;
  const scene = new BoardScene({ host, layer, theatre, reducedMotion, onReady: () => begin() });
  const game = makeGame(layer, scene);
  await begun;
  listenToPointer(scene, host, {
    description: () => scene.description,
    onIntent: options.onIntent,
    onHover: (posture) => {
      if (scene.cards.hover === posture) return;
      scene.cards.hover = posture;
      scene.mark();
    },
  });
  const mark = (): void => {
    if (isAlive) scene.mark();
  };
  cleanings.push(
    watchPage(host, layer, { isThere: () => host.contains(game.canvas), mark, lose }),
    watchFocus(host, scene),
  );
  game.canvas.addEventListener('webglcontextlost', lose);
  host.dataset['canvas'] = 'alive';
  scene.mark();
  return {
    draw(description) {
      scene.description = description;
      mark();
    },
    focus(id) {
      scene.focusOn(
        id === undefined ? null : host.querySelector(`[data-zone="${CSS.escape(id)}"]`),
      );
    },
    get alive() {
      return isAlive;
    },
    destroy: lose,
  };
}
