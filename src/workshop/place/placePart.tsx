/** The part of the form about place and time: countries by their names or a drawn land, and the places on its map. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DRAWN_THEATRES } from '../../model/scenarioShape/setting.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import type { Path } from '../../scenario/json/path.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { Abreast } from '../form/fields/abreast.tsx';
import { FaultNotes } from '../form/faultNotes.tsx';
import { useForm } from '../form/formContext.ts';
import { optionLabel } from '../form/fields/optionLabels.ts';
import { endStep, setValues } from '../editor/scenarioDocument.ts';
import { CountriesField } from './countriesField.tsx';
import { PlacesPart } from './placesPart.tsx';
import { theatreIn } from './theatreIn.ts';
import * as formCss from '../form/form.module.css';

const THEATRE = ['theatre'] as const;

/** The theatre as it is written, and as it is wanted. A real map is written once both sides have a country; until then the drawn one stays. */
function useTheatre() {
  const { store, say, view } = useForm();
  const { drawn, host, struck } = theatreIn(view.tree.value);
  const [wants, setWants] = useState({
    isReal: false,
    struck: [''],
    host: [''],
    names: { struck: '', host: '' },
  });
  const isReal = drawn === undefined || wants.isReal;
  const places = valueAt(view.tree.value, [...THEATRE, 'places']);
  const write = (
    theatre: Readonly<Record<string, unknown>>,
    ...more: readonly (readonly [Path, unknown])[]
  ): void =>
    store.change((document) =>
      endStep(setValues(document, [[THEATRE, { ...theatre, places }], ...more])),
    );
  const chosen = drawn === undefined ? { struck, host } : wants;
  const choose = (side: Side, codes: readonly string[], name: string): void => {
    const next = { struck: [...chosen.struck], host: [...chosen.host], [side]: [...codes] };
    const names = { ...wants.names, [side]: name };
    setWants({ isReal: true, names, ...next });
    if (![next.struck, next.host].every((all) => all.some((code) => code !== ''))) return;
    // A state that has no name yet is called as its country is.
    const unnamed = SIDES.filter(
      (one) =>
        names[one] !== '' &&
        valueAt(view.tree.value, ['sides', one, 'name']) === say(`blank-${one}`),
    );
    write(
      {
        struck: next.struck.filter((code) => code !== ''),
        host: next.host.filter((code) => code !== ''),
      },
      ...unnamed.map((one) => [['sides', one, 'name'], names[one]] as const),
    );
  };
  const pick = (kind: 'real' | 'drawn'): void => {
    setWants({ ...wants, isReal: kind === 'real' });
    if (kind === 'drawn' && drawn === undefined) write({ drawn: DRAWN_THEATRES[0] });
  };
  return { drawn, isReal, chosen, choose, pick, draw: (id: string) => write({ drawn: id }) };
}

/** The theatre's part. */
export function PlacePart(): JSX.Element {
  const { say, view } = useForm();
  const { choose, chosen, draw, drawn, isReal, pick } = useTheatre();
  return (
    <div class={formCss.placePart} data-path="theatre">
      <Abreast
        legend={say('place-where')}
        answers={[
          { id: 'real', label: say('place-real') },
          { id: 'drawn', label: say('place-drawn') },
        ]}
        chosen={isReal ? 'real' : 'drawn'}
        onPick={pick}
      />
      {isReal ? (
        <div class={formCss.twoCountries}>
          {(['struck', 'host'] as const).map((side) => (
            <CountriesField
              key={side}
              side={side}
              codes={chosen[side]}
              onChoose={(codes, name) => choose(side, codes, name)}
            />
          ))}
        </div>
      ) : (
        <Abreast
          legend={say('place-drawing')}
          answers={DRAWN_THEATRES.map((id) => ({ id, label: optionLabel(id, say) }))}
          chosen={DRAWN_THEATRES.find((id) => id === drawn) ?? DRAWN_THEATRES[0]}
          onPick={draw}
        />
      )}
      {isReal && drawn !== undefined ? <p class={formCss.fieldNote}>{say('place-both')}</p> : null}
      <FaultNotes
        faults={[
          ...view.faults.at(THEATRE),
          ...view.faults.beside(THEATRE, ['struck', 'host', 'places']),
          ...view.faults.at([...THEATRE, 'struck']),
          ...view.faults.at([...THEATRE, 'host']),
        ]}
      />
      <PlacesPart />
    </div>
  );
}
