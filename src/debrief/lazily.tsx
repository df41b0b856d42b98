/** Parts of a page whose script is loaded when they are first shown. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Part<Props> = (props: Props) => JSX.Element | null;

/** The part that `load` gives; until it is there, nothing stands in its place. */
export function lazily<Props extends object>(load: () => Promise<Part<Props>>): Part<Props> {
  return function Lazily(props) {
    const [loaded, setLoaded] = useState<{ readonly Part: Part<Props> }>();
    useEffect(() => {
      let isHere = true;
      const fetchPart = async (): Promise<void> => {
        const Part = await load();
        if (isHere) setLoaded({ Part });
      };
      void fetchPart();
      return () => {
        isHere = false;
      };
    }, []);
    return loaded === undefined ? null : <loaded.Part {...props} />;
  };
}
