/** Reads a scenario that was handed in, from a file or from the link in a line. */
import { parseScenario } from '../../../scenario/checking/parse.ts';
import { refuse, type Found } from './found.ts';

/** Reads the text of a scenario, from a file or from the link in a line. */
export function readScenario(
  text: string,
  source: string | undefined,
  line: number | undefined,
): Found {
  const parsed = parseScenario(text);
  if (parsed.ok) return { kind: 'scenario', known: parsed };
  const detail = parsed.faults.length;
  return refuse(source, 'scenario-faults', { detail, ...(line === undefined ? {} : { line }) });
}
