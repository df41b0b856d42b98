/** Parts of a page whose script is loaded when they are first shown. */
import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../text/speaker.ts';
import { LostPart } from './lostPart.tsx';

/** Loads a part: the component in a chunk of its own. */
export type LoadPart<Props> = () => Promise<ComponentType<Props>>;

/** Shows the part that `load` gives, with the properties `given`; `waiting` stands in its place until then, and where it cannot be loaded that is said there. */
export function LazyPart<Props extends object>(props: {
  readonly load: LoadPart<Props>;
  readonly given: Props;
  readonly say: Say;
  readonly waiting?: ComponentChildren;
  /** Another way on, offered where the part cannot be loaded. */
  readonly otherwise?: ComponentChildren;
}): JSX.Element {
  const { load, say } = props;
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> }>();
  const [isLost, setLost] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isHere = true;
    const fetchPart = async (): Promise<void> => {
      try {
        const Part = await load();
        if (isHere) setLoaded({ Part });
      } catch (error) {
        console.warn(error);
        if (isHere) setLost(true);
      }
    };
    void fetchPart();
    return () => {
      isHere = false;
    };
  }, [load, tries]);
  if (loaded !== undefined) return <loaded.Part {...props.given} />;
  if (!isLost) return <>{props.waiting}</>;
  const again = (): void => {
    setLost(false);
    setTries((before) => before + 1);
  };
  return (
    <LostPart say={say} onAgain={again}>
      {props.otherwise}
    </LostPart>
  );
}
