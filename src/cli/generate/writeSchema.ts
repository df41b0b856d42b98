/** The command `write-schema`: writes the JSON Schema of a scenario to `assets/`, from the declaration. */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../../scenario/formats/jsonSchema.ts';

writeFileSync(
  new URL('../../../assets/scenario.schema.json', import.meta.url),
  `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
);
