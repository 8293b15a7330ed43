// Turns the schemas of this folder into TypeScript types and compiled validators, in src/generated/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const folder = new URL('.', import.meta.url);
const generated = new URL('../src/generated/', folder);
const names = ['proposal', 'person', 'registry', 'calendar'];
const schemas = Object.fromEntries(
  names.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')),
  ]),
);

mkdirSync(generated, { recursive: true });

for (const name of names) {
  const types = await compile(schemas[name], name, {
    additionalProperties: false,
    bannerComment: `// Generated from schemas/${name}.schema.json; change it there.`,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  writeFileSync(new URL(`${name}.ts`, generated), types);
}

/** Descriptions serve people and editors; the compiled code does without them. */
const withoutDescriptions = (schema) =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );

/** Ajv's ES module code still calls require() for its runtime parts; imports serve the bundler and the tests alike. */
const asModule = (code) => {
  const imports = [];
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path) => {
    imports.push(`import * as part${imports.length} from '${path}.js';`);
    return `part${imports.length - 1}`;
  });
  return `${imports.join('\n')}\n${body}`;
};

// Records are read with every scalar as text; coercion turns into a boolean or an integer
// exactly what the schema calls one, so that numbers of documents keep their zeros.
for (const name of names) {
  const ajv = new Ajv({
    allErrors: true,
    coerceTypes: true,
    messages: false,
    code: { source: true, esm: true },
  });
  formats.default(ajv, { formats: ['date'] });
  const validate = ajv.compile(withoutDescriptions(schemas[name]));
  writeFileSync(
    new URL(`validate-${name}.js`, generated),
    asModule(standalone.default(ajv, validate)),
  );
  writeFileSync(
    new URL(`validate-${name}.d.ts`, generated),
    `import type { ValidateFunction } from 'ajv';\nexport const validate: ValidateFunction;\n`,
  );
}
