/** Undo and redo by the keys that everybody knows, wherever the focus is. */
import { useEffect } from 'preact/hooks';
import { keyOf } from '../../ui/look/keyOf.ts';
import type { EditorStore } from './editorStore.ts';
import { redo, undo } from './scenarioDocument.ts';

/** Listens as long as the editor is open; what a text field would undo by itself is left to the document. */
export function useEditorKeys(store: EditorStore): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = keyOf(event);
      const how =
        key === 'z' && !event.shiftKey ? undo : key === 'y' || key === 'z' ? redo : undefined;
      if (how === undefined) return;
      event.preventDefault();
      store.change(how);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [store]);
}
