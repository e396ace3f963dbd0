import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {feedLists} from '../../../src/core/feed/parse-feed.js';
import {feedSchema, feedSchemaText} from '../../../src/tooling/feed-schema.js';
import {invalidCases, validCases} from './cases.js';
import {schemaErrors} from './schema.js';

describe('the JSON Schema', () => {
  it('is the one that the format describes: run “npm run schema” after a change', () => {
    const committed = new URL('../../../data/feed.schema.json', import.meta.url);
    assert.equal(readFileSync(committed, 'utf8'), feedSchemaText());
  });

  for (const {name, json} of validCases) {
    it(`accepts ${name}`, () => {
      assert.deepEqual(schemaErrors(json), []);
    });
  }

  for (const {name, json, expected} of invalidCases) {
    const why = expected.onlyTheParserSees;
    if (why === undefined) {
      it(`rejects ${name}`, () => {
        assert.notDeepEqual(schemaErrors(json), []);
      });
    } else {
      // Accepted, so that the list of what it cannot see stays true.
      it(`cannot see ${name}: ${why}`, () => {
        assert.deepEqual(schemaErrors(json), []);
      });
    }
  }

  it('has a sentence for every field', () => {
    const {$defs, ...top} = feedSchema();
    for (const [name, schema] of Object.entries({top, ...($defs as object)})) {
      const properties = (schema as {properties?: Record<string, {description?: string}>})
        .properties;
      for (const [field, {description}] of Object.entries(properties ?? {}))
        assert.match(description ?? '', /^\p{Lu}.*\.$/u, `${name}.${field}`);
    }
  });

  it('knows every list of the feed', () => {
    const {properties} = feedSchema() as {properties: object};
    for (const name of Object.keys(feedLists)) assert.ok(name in properties);
  });
});
