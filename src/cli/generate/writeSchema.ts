/** The command `schema`: writes the JSON Schema of a scenario to `assets/`, from the declaration. */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../../scenario/formats/jsonSchema.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';

export const schema = defineCommand({
  name: 'schema',
  about: (say) => say('cli-schema-about'),
  exits: (say) => say('cli-exits-written'),
  options: {},
  play: () => {
    writeFileSync(
      new URL('../../../assets/scenario.schema.json', import.meta.url),
      `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
    );
    return 0;
  },
});

if (import.meta.main) await runHere(schema);
