/** Parts a class in two, by what the reader chooses, and shows both beside each other. */
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Figure } from '../../figure/figure.tsx';
import { partingsOf, partsBy, type PlayGroup, type Parting } from '../charts/compare.ts';
import { compareChart } from '../charts/compareChart.ts';
import type { ClassInput } from '../classInput.ts';
import { codesIn } from './grouping.ts';
import * as classCss from '../class.module.css';

/** The choice of parts, and their comparison. */
export function CompareView(props: { readonly input: ClassInput }): JSX.Element {
  const { input } = props;
  const { say } = input;
  const partings = useMemo(() => partingsOf(input), [input]);
  const [chosen, setChosen] = useState<Parting>();
  const parting = chosen ?? partings[0];
  const parts = useMemo(
    () => (parting === undefined ? [] : partsBy(input, parting)),
    [input, parting],
  );
  const [names, setNames] = useState<readonly [string, string]>(['', '']);
  const one = parts.find(({ name }) => name === names[0]) ?? parts[0];
  const other =
    parts.find((part) => part.name === names[1] && part !== one) ??
    parts.find((part) => part !== one);
  const chart = useMemo(
    () => (one === undefined || other === undefined ? undefined : compareChart(input, one, other)),
    [input, one, other],
  );
  if (chart === undefined)
    return <p class={classCss.classNote}>{say('debrief-class-compare-impossible')}</p>;
  return (
    <>
      <div class={classCss.classParts}>
        <Choice
          label={say('debrief-class-compare-by')}
          value={parting ?? ''}
          options={partings.map((name) => ({
            value: name,
            words: say(`debrief-class-compare-by-${name}`),
          }))}
          onChoose={(value) => setChosen(partings.find((name) => name === value))}
        />
        <Choice
          label={say('debrief-class-compare-one')}
          value={one?.name ?? ''}
          options={optionsOf(input, parts)}
          onChoose={(value) =>
            setNames([value, value === other?.name ? (one?.name ?? '') : (other?.name ?? '')])
          }
        />
        <Choice
          label={say('debrief-class-compare-other')}
          value={other?.name ?? ''}
          options={optionsOf(input, parts)}
          onChoose={(value) =>
            setNames([value === one?.name ? (other?.name ?? '') : (one?.name ?? ''), value])
          }
        />
      </div>
      {parting === 'code' ? <CodesField input={input} /> : null}
      <Figure chart={chart} say={say} level={2} />
      <p class={classCss.classNote}>{say('debrief-class-compare-note')}</p>
    </>
  );
}

/** The class codes that were given out; a play's own code is not in it, but the shocks that it stands for are. */
function CodesField(props: { readonly input: ClassInput }): JSX.Element {
  const { grouping, regroup, say } = props.input;
  const id = useId();
  return (
    <div class={`${classCss.classChoice} ${classCss.classCodes}`}>
      <label for={id}>{say('debrief-class-codes')}</label>
      <input
        id={id}
        type="text"
        value={grouping.codes.join(', ')}
        maxLength={400}
        placeholder={say('debrief-class-codes-example')}
        onChange={(event) => regroup({ ...grouping, codes: codesIn(event.currentTarget.value) })}
      />
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly words: string;
}

function optionsOf({ say }: ClassInput, parts: readonly PlayGroup[]): readonly Option[] {
  return parts.map(({ name, plays }) => ({
    value: name,
    words: say('debrief-class-compare-part', { name, plays: plays.length }),
  }));
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class={classCss.classChoice}>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
