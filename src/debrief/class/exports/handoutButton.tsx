/** The button that prints the handout of a class. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printPage } from '../../../ui/files/printPage.ts';
import { attempt } from '../../../ui/rooms/faults.ts';
import { loadPlot } from '../../figure/plotLibrary.ts';
import type { ClassInput } from '../classInput.ts';
import * as buttonCss from '../../../ui/look/button.module.css';

/** The button; the handout stands on the page while it is printed, and nobody sees it there. */
export function HandoutButton({ input }: { readonly input: ClassInput }): JSX.Element {
  const { say } = input;
  const [handout, setHandout] = useState<JSX.Element>();
  const [isRefused, setRefused] = useState(false);
  const make = async (): Promise<void> => {
    const [{ contentOfClass }, { ClassHandout }] = await Promise.all([
      import('../../moderator/findingsOfClass.ts'),
      import('./classHandout.tsx'),
    ]);
    // Drawn for paper in one go: by then the library has to be there.
    const [content] = await Promise.all([contentOfClass(input), loadPlot()]);
    setHandout(<ClassHandout content={content} input={input} />);
  };
  useEffect(() => {
    if (handout === undefined) return undefined;
    const clear = (): void => setHandout(undefined);
    addEventListener('afterprint', clear);
    if (!printPage()) {
      clear();
      setRefused(true);
    }
    return () => removeEventListener('afterprint', clear);
  }, [handout]);
  return (
    <>
      <button
        type="button"
        class={`${buttonCss.button} ${buttonCss.quiet}`}
        onClick={() => attempt(make)}
      >
        {say('keep-print')}
      </button>
      {isRefused ? <output>{say('print-refused')}</output> : null}
      {handout}
    </>
  );
}
