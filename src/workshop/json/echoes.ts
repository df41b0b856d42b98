/** Tells a text that only comes back from the document apart from one that was changed elsewhere. */

/** Texts that were handed out and are expected back. */
export interface Echoes {
  /** Notes a text that is handed out. */
  readonly sent: (text: string) => void;
  /**
   * Whether a text that arrives is one that was handed out and has not come back yet. It and all before it are then no longer waited for: whoever
   * keeps the document may leave some out, but turns none around.
   */
  readonly isEcho: (text: string) => boolean;
}

/** Echoes of a document that has handed nothing out yet. */
export function echoesOf(): Echoes {
  const waiting: string[] = [];
  return {
    sent: (text) => void waiting.push(text),
    isEcho: (text) => {
      const at = waiting.indexOf(text);
      if (at >= 0) waiting.splice(0, at + 1);
      // What was changed elsewhere came after everything that was handed out.
      else waiting.length = 0;
      return at >= 0;
    },
  };
}
