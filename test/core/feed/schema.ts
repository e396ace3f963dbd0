import {Ajv2020} from 'ajv/dist/2020.js';
import {feedSchema} from '../../../src/tooling/feed-schema.js';

// Strict: a keyword that ajv does not know would check nothing. Unions of types are plain JSON
// Schema; `required` names fields that stand in the record around it.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  allErrors: true,
});
const validate = ajv.compile(feedSchema());

/** What a general validator says about a feed: nothing when it is in order. */
export function schemaErrors(json: unknown): string[] {
  if (validate(json)) return [];
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
