/** The command `schema`: writes the JSON Schemas of scenarios and runs to `assets/`, from their declarations. */
import { writeFileSync } from 'node:fs';
import { jsonSchemaOf, scenarioJsonSchema } from '../../scenario/formats/jsonSchema.ts';
import { runShape } from '../../scenario/runs/runShape.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';

function write(file: URL, schema: object): void {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

const SCENARIO = new URL('../../../assets/scenario.schema.json', import.meta.url);
const RUN = new URL('../../../assets/run.schema.json', import.meta.url);

export const schema = defineCommand({
  name: 'schema',
  about: (say) => say('cli-schema-about'),
  exits: (say) => say('cli-exits-written'),
  options: {},
  play: () => {
    write(SCENARIO, scenarioJsonSchema());
    write(RUN, jsonSchemaOf(runShape, 'Run of Strategic Patience'));
    return 0;
  },
});

if (import.meta.main) await runHere(schema);
