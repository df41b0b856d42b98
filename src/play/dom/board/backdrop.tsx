/** The crisis's own map as a quiet ground behind a screen: painted once for each size, for the eye only. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { geographyOf } from '../../map/geography.ts';
import type { Box } from '../../map/labels.ts';
import { paintMap } from '../../map/mapArt.ts';
import { readField } from '../../map/readField.ts';
import { shapeMap, type SetPlace } from '../../map/shape.ts';
import type { Theatre } from '../../map/theatre.ts';
import * as screenCss from '../screens/screen.module.css';

/** Whether a place lies behind the words of the screen, where its mark would only make them harder to read. */
function liesIn({ x, y }: SetPlace, { x: left, y: top, width, height }: Box): boolean {
  return x > left && x < left + width && y > top && y < top + height;
}

/** Paints the theatre into the box that CSS gives it; without a 2D canvas it stays empty. */
export function Backdrop(props: { readonly theatre: Theatre }): JSX.Element {
  const { theatre } = props;
  const sheet = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    const paint = async (): Promise<void> => {
      const geography = await geographyOf(theatre);
      await document.fonts.ready;
      const canvas = sheet.current;
      const context = canvas?.getContext('2d') ?? null;
      if (!isWanted || canvas === null || context === null) return;
      const field = readField(canvas, []);
      const density = Math.min(devicePixelRatio, 2);
      canvas.width = Math.round(field.width * density);
      canvas.height = Math.round(field.height * density);
      context.scale(density, density);
      if (field.width === 0) return;
      const shape = shapeMap(theatre, geography, field);
      const places = shape.places.filter(
        (place) => !field.taken.some((words) => liesIn(place, words)),
      );
      paintMap(context, { ...shape, places });
    };
    const observer = new ResizeObserver(() => void paint());
    if (sheet.current !== null) observer.observe(sheet.current);
    return () => {
      isWanted = false;
      observer.disconnect();
    };
  }, [theatre]);
  return <canvas ref={sheet} class={screenCss.backdrop} aria-hidden="true" />;
}
