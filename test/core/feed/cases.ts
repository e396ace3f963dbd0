import {readdirSync, readFileSync} from 'node:fs';
import type {EntryProblemCode, FeedProblem} from '../../../src/core/feed/problem.js';

/** A feed of data/cases; data/cases/README.md says how they are kept. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly json: unknown;
}

export interface InvalidCase extends Case {
  /** The code in its name. */
  readonly code: string;
  readonly expected: {
    readonly failure?: string;
    readonly problems?: readonly Omit<FeedProblem, 'expected'>[];
    readonly onlyTheParserSees?: string;
  };
}

const folder = new URL('../../../data/cases/', import.meta.url);

export const validCases: readonly Case[] = casesIn('valid');

export const invalidCases: readonly InvalidCase[] = casesIn('invalid').map((found) => ({
  ...found,
  code: found.name.split('--')[0]!,
  expected: JSON.parse(read(`invalid/${found.name}.expected.json`)) as InvalidCase['expected'],
}));

/** Every code of one entry. The compiler asks for a new one here, and a test then asks for its case. */
export const entryCodes = Object.keys({
  missing: 0,
  'wrong-type': 0,
  'not-allowed': 0,
  misleading: 0,
  'unknown-value': 0,
  'bad-id': 0,
  'bad-link': 0,
  'bad-date': 0,
  'bad-language': 0,
  'bad-area': 0,
  'bad-phone': 0,
  'bad-email': 0,
  'out-of-range': 0,
  'too-long': 0,
  'too-many': 0,
  'too-deep': 0,
  'forbidden-key': 0,
  'duplicate-id': 0,
  'dangling-reference': 0,
  'superseded-cycle': 0,
} satisfies Record<EntryProblemCode, 0>) as readonly EntryProblemCode[];

/** The feed that has every field of the format, once and rightly. */
export const everyField = (): Record<string, unknown> =>
  JSON.parse(read('valid/every-field-once.json')) as Record<string, unknown>;

function casesIn(name: string): Case[] {
  return readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .sort()
    .map((file) => {
      const text = read(`${name}/${file}`);
      return {name: file.slice(0, -'.json'.length), text, json: JSON.parse(text) as unknown};
    });
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}
