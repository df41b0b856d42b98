/** The map as inline SVG: what a reader sees where no canvas is, laid out by the same arithmetic as the painted one. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../../text/speaker.ts';
import { LostPart } from '../../../ui/rooms/lostPart.tsx';
import type { Incident } from '../../../seat/description.ts';
import { geographyAtHand, geographyOf, type Geography } from '../../map/geography.ts';
import { MAP_COLOURS, RELIEF, reliefAddress } from '../../map/mapArt.ts';
import { readField } from '../../map/readField.ts';
import { shapeMap, type MapShape, type SetPlace } from '../../map/shape.ts';
import type { Theatre } from '../../map/theatre.ts';
import * as mapViewCss from './mapView.module.css';

function useShape(
  theatre: Theatre,
  busy: readonly string[],
): {
  readonly element: { current: HTMLDivElement | null };
  readonly shape: MapShape | undefined;
  readonly isLost: boolean;
  readonly again: () => void;
} {
  const element = useRef<HTMLDivElement>(null);
  const [geography, setGeography] = useState<Geography | undefined>(() => geographyAtHand(theatre));
  const [shape, setShape] = useState<MapShape>();
  const [tries, setTries] = useState(0);
  const names = busy.join('|');
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<void> => {
      const found = await geographyOf(theatre);
      if (isWanted) setGeography(found);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [theatre, tries]);
  useLayoutEffect(() => {
    const sheet = element.current;
    if (sheet === null || geography === undefined || geography.kind === 'lost') return;
    const measure = (): void => {
      const field = readField(sheet, names === '' ? [] : names.split('|'));
      if (field.width > 0) setShape(shapeMap(theatre, geography, field));
    };
    measure();
    // In the next frame: a map that takes another shape while sizes are told is an error to Firefox.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(sheet);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [theatre, geography, names]);
  const again = (): void => setTries(tries + 1);
  return { element, shape, isLost: geography?.kind === 'lost', again };
}

function Mark(props: { readonly set: SetPlace }): JSX.Element {
  const { place, x, y, size } = props.set;
  const radius = size * 0.24;
  if (place.kind === 'crossing' || place.kind === 'post') {
    const reach = radius * 1.45;
    return (
      <path
        d={`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`}
        class={`${mapViewCss.placeMark} ${mapViewCss.open}`}
      />
    );
  }
  return (
    <circle
      cx={x}
      cy={y}
      r={place.kind === 'capital' ? radius * 1.15 : radius * 0.8}
      class={mapViewCss.placeMark}
    />
  );
}

function transformOf({ transform: { dx, dy, scale } }: MapShape): string {
  return `translate(${dx} ${dy}) scale(${scale})`;
}

/**
 * The relief as an image: a live filter would be computed anew with every change of the page. It is worked out once lands and places have
 * been shown, for which a slow device needs long enough.
 */
function Relief(props: { readonly shape: MapShape }): JSX.Element | null {
  const { shape } = props;
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const next = requestAnimationFrame(() => {
      soon = setTimeout(() => setDue(true), 0);
    });
    return () => {
      cancelAnimationFrame(next);
      clearTimeout(soon);
    };
  }, []);
  if (!isDue) return null;
  const size = { href: reliefAddress(shape), width: shape.width, height: shape.height };
  return (
    <>
      <image {...size} opacity={RELIEF.everywhere} />
      <image {...size} opacity={RELIEF.onLand} clip-path="url(#both-lands)" />
    </>
  );
}

function Lands(props: { readonly shape: MapShape }): JSX.Element {
  const { shape } = props;
  return (
    <g transform={transformOf(shape)}>
      <path d={shape.others} fill={MAP_COLOURS.others} />
      <path d={shape.struck} fill={MAP_COLOURS.struck} />
      <path d={shape.host} fill={MAP_COLOURS.host} />
      <path d={shape.struck} fill="url(#hatch-struck)" />
      <path d={shape.host} fill="url(#hatch-host)" />
      <path d={shape.river} class={mapViewCss.mapRiver} />
      <path d={shape.line} class={mapViewCss.mapLineBed} />
      <path d={shape.line} class={mapViewCss.mapLine} />
    </g>
  );
}

/** The hatches of both states, which keep their width at every scale, and the outline of both. */
function Patterns(props: { readonly shape: MapShape }): JSX.Element {
  const { shape } = props;
  return (
    <defs>
      <pattern
        id="hatch-struck"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / shape.transform.scale}) rotate(35)`}
      >
        <path d="M0 0V6" stroke={MAP_COLOURS.struckHatch} />
      </pattern>
      <pattern
        id="hatch-host"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / shape.transform.scale}) rotate(-45)`}
      >
        <path d="M0 0V8" stroke={MAP_COLOURS.hostHatch} />
      </pattern>
      <clipPath id="both-lands">
        <path d={shape.struck} transform={transformOf(shape)} />
        <path d={shape.host} transform={transformOf(shape)} />
      </clipPath>
    </defs>
  );
}

/** Rings about the place of an incident; nothing where the map does not show it. */
function IncidentMark(props: {
  readonly incident: Incident;
  readonly shape: MapShape;
}): JSX.Element | null {
  const { incident, shape } = props;
  const at = shape.places.find((set) => set.place.name === incident.place);
  if (at === undefined) return null;
  const isViolent =
    incident.kind === 'attack' || incident.kind === 'strike' || incident.kind === 'fire';
  return (
    <g class={isViolent ? `${mapViewCss.incident} ${mapViewCss.violent}` : mapViewCss.incident}>
      <circle cx={at.x} cy={at.y} r={at.size * 0.9} />
      <circle cx={at.x} cy={at.y} r={at.size * 1.7} />
      <circle cx={at.x} cy={at.y} r={at.size * 2.5} />
    </g>
  );
}

/** The places and their names. */
function Places(props: { readonly shape: MapShape }): JSX.Element {
  const { shape } = props;
  return (
    <>
      {shape.places.map((set) => (set.isBeyond ? null : <Mark key={set.place.name} set={set} />))}
      {shape.places.map((set) =>
        set.label === undefined ? null : (
          <text
            key={set.place.name}
            x={set.label.x}
            y={set.label.y + set.label.height / 2}
            font-size={set.size}
            class={
              set.place.kind === 'capital'
                ? `${mapViewCss.placeName} ${mapViewCss.capital}`
                : mapViewCss.placeName
            }
          >
            {set.name}
          </text>
        ),
      )}
    </>
  );
}

/** The map; for a screen reader the incidents stand beside it as a list. Where it cannot be had, that is said in its place. */
export function MapView(props: {
  readonly theatre: Theatre;
  readonly incidents: readonly Incident[];
  readonly say: Say;
}): JSX.Element {
  const { say } = props;
  const { again, element, isLost, shape } = useShape(
    props.theatre,
    props.incidents.map((incident) => incident.place),
  );
  return (
    <>
      <div
        class={mapViewCss.map}
        data-paint="map"
        data-lost={isLost ? 'yes' : 'no'}
        ref={element}
        aria-hidden="true"
      >
        {shape === undefined ? null : (
          <svg
            viewBox={`0 0 ${shape.width} ${shape.height}`}
            width={shape.width}
            height={shape.height}
          >
            <Patterns shape={shape} />
            <Lands shape={shape} />
            <Relief shape={shape} />
            {props.incidents.map((incident) => (
              <IncidentMark key={incident.label} incident={incident} shape={shape} />
            ))}
            <Places shape={shape} />
          </svg>
        )}
      </div>
      {isLost ? (
        <div class={mapViewCss.mapLost}>
          <LostPart say={say} words={say('map-lost')} onAgain={again} />
        </div>
      ) : null}
    </>
  );
}
