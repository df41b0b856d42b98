/** The command `write-schema`: writes the JSON Schemas of scenarios and runs to `assets/`, from their declarations. */
import { writeFileSync } from 'node:fs';
import { jsonSchemaOf, scenarioJsonSchema } from '../../scenario/formats/jsonSchema.ts';
import { runShape } from '../../scenario/runs/runShape.ts';

function write(file: URL, schema: object): void {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

write(new URL('../../../assets/scenario.schema.json', import.meta.url), scenarioJsonSchema());
write(
  new URL('../../../assets/run.schema.json', import.meta.url),
  jsonSchemaOf(runShape, 'Run of Strategic Patience'),
);
