// Holds YAML files, and the front matter of Markdown files, against JSON Schemas.
// Arguments: schema file schema file …, paths all. Standard output: a line for each fault, "file: where: what"; nothing
// where all are valid. Schemas are held against their meta-schema, in Ajv's strict mode.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

// strictRequired wants the properties repeated beside each `required` of a `oneOf`.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
// Editors show it in place of the pattern.
ajv.addKeyword({ keyword: 'patternErrorMessage', schemaType: 'string' });

const compiled = new Map();
function validator(path) {
  if (!compiled.has(path)) compiled.set(path, ajv.compile(JSON.parse(readFileSync(path, 'utf8'))));
  return compiled.get(path);
}

// Front matter is what stands between a first line of three hyphens and the next such line.
function yamlOf(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return file.endsWith('.md') ? (/^---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '') : text;
}

const paths = process.argv.slice(2);
for (let i = 0; i < paths.length; i += 2) {
  const file = paths[i + 1];
  const validate = validator(paths[i]);
  if (!validate(parse(yamlOf(file)))) {
    for (const { instancePath, message, params } of validate.errors) {
      console.log(`${file}: ${instancePath || '/'}: ${message} ${JSON.stringify(params)}`);
    }
  }
}
