/** The button that prints the handout of a class. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printPage } from '../../ui/printPage.ts';
import { attempt } from '../../ui/faults.ts';
import { loadPlot } from '../figure/plotLibrary.ts';
import type { ModeratorContent } from '../moderator/finding.ts';
import { ClassHandout } from './classHandout.tsx';
import type { ClassReading } from './classReading.ts';

/** The button; the handout stands on the page while it is printed, and nobody sees it there. */
export function HandoutButton({ reading }: { readonly reading: ClassReading }): JSX.Element {
  const { say } = reading;
  const [content, setContent] = useState<ModeratorContent>();
  const [isRefused, setRefused] = useState(false);
  const make = async (): Promise<void> => {
    const { contentOfClass } = await import('../moderator/findingsOfClass.ts');
    // Drawn for paper in one go: by then the library has to be there.
    const [made] = await Promise.all([contentOfClass(reading), loadPlot()]);
    setContent(made);
  };
  useEffect(() => {
    if (content === undefined) return undefined;
    const clear = (): void => setContent(undefined);
    addEventListener('afterprint', clear);
    if (!printPage()) {
      clear();
      setRefused(true);
    }
    return () => removeEventListener('afterprint', clear);
  }, [content]);
  return (
    <>
      <button type="button" class="button quiet" onClick={() => attempt(make)}>
        {say('keep-print')}
      </button>
      {isRefused ? <output>{say('print-refused')}</output> : null}
      {content === undefined ? null : <ClassHandout content={content} reading={reading} />}
    </>
  );
}
