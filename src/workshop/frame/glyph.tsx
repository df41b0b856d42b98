/** The small drawings on the editor's buttons. */
import type { JSX } from 'preact';
import { LineDrawing } from '../../ui/look/lineDrawing.tsx';
import * as editorCss from '../editor/editor.module.css';

const PATHS = {
  plus: 'M8 3V13M3 8H13',
  cross: 'M4 4L12 12M12 4L4 12',
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
  right: 'M6 3.5L10.5 8L6 12.5',
  left: 'M10 3.5L5.5 8L10 12.5',
  undo: 'M5.5 3L2.5 6L5.5 9M2.5 6H10A3.5 3.5 0 0 1 10 13H6',
  redo: 'M10.5 3L13.5 6L10.5 9M13.5 6H6A3.5 3.5 0 0 0 6 13H10',
  folder: 'M2 4H6L7.5 5.5H14V12.5H2Z',
  share: 'M8 10V2.5M5 5L8 2.5L11 5M3 8.5V13.5H13V8.5',
  pages: 'M4 2H9.5L12 4.5V14H4ZM6.5 7.5H9.5M6.5 10H9.5',
  play: 'M5 3L12.5 8L5 13Z',
  tick: 'M3 8.5L6.5 12L13 4.5',
} as const;

/** A drawing for the eye only; the button around it says in words what it does. */
export function Glyph(props: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <LineDrawing path={PATHS[props.name]} of={16} stroke={1.6} size={16} class={editorCss.glyph} />
  );
}
