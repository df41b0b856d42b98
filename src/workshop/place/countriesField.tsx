/** The countries of a side, each chosen by its name. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Side } from '../../model/vocabulary/words.ts';
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import { FaultNotes } from '../form/faultNotes.tsx';
import { controlId } from '../form/fields/fieldKit.ts';
import { useForm } from '../form/formContext.ts';
import type { Country } from './countryNames.ts';
import { DoubtNotes } from './doubtNotes.tsx';
import { TONE_CLASS } from '../../ui/look/toneClass.ts';
import * as formCss from '../form/form.module.css';

/** Most countries that a side may have. */
const MOST = 12;

/** One box a country, and one more for another. Choosing none in a further box takes its country away. */
export function CountriesField(props: {
  readonly side: Side;
  readonly codes: readonly string[];
  /** `name` is what the first of them is called. */
  readonly onChoose: (codes: readonly string[], name: string) => void;
}): JSX.Element {
  const { codes, onChoose, side } = props;
  const { say, view } = useForm();
  const [countries, setCountries] = useState<readonly Country[]>([]);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const { countriesByName } = await import('./countryNames.ts');
      setCountries(countriesByName(say.language));
    };
    void load();
  }, []);
  const name = valueAt(view.tree.value, ['sides', side, 'name']);
  const boxes = [...codes, ...(codes.length < MOST && codes.at(-1) !== '' ? [''] : [])];
  return (
    <fieldset class={`${formCss.countries} ${TONE_CLASS[side]}`} data-path={`theatre.${side}`}>
      <legend>{say('place-country', { side: typeof name === 'string' ? name : '' })}</legend>
      {boxes.map((code, index) => {
        const path = ['theatre', side, index];
        return (
          <div key={index}>
            <select
              id={controlId(path)}
              class={formCss.textBox}
              aria-label={say('place-country-number', { number: index + 1 })}
              value={code}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                const next = boxes.with(index, chosen);
                const first = countries.find((country) => country.code === next[0]);
                onChoose(index === 0 ? next : next.filter((one) => one !== ''), first?.name ?? '');
              }}
            >
              {code === '' || index > 0 ? (
                <option value="">{say(index === 0 ? 'place-choose' : 'place-another')}</option>
              ) : null}
              {code === '' || countries.some((country) => country.code === code) ? null : (
                <option value={code}>{code}</option>
              )}
              {countries.map((country) => (
                <option key={country.code} value={country.code}>
                  {country.name}
                </option>
              ))}
            </select>
            <FaultNotes faults={view.faults.at(path)} />
            <DoubtNotes path={path} />
          </div>
        );
      })}
      <DoubtNotes path={['theatre', side]} />
    </fieldset>
  );
}
