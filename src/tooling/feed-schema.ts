import * as claimShapes from '../core/feed/format/claim.js';
import * as feedShapes from '../core/feed/format/feed.js';
import * as pageShapes from '../core/feed/format/page.js';
import * as resourceShapes from '../core/feed/format/resource.js';
import {feedLists} from '../core/feed/parse-feed.js';
import type {Field, RecordShape, Shape, StringShape} from '../core/feed/shape.js';
import {stringFormats} from '../core/feed/string-formats.js';
import * as values from '../core/feed/values.js';

/** A JSON Schema, as far as this generator writes one. */
export type Schema = {readonly [key: string]: unknown};

/**
 * The JSON Schema (2020-12) of a feed, made from the shapes that the parser reads with.
 *
 * A feed that satisfies it is one about which the parser has nothing to say, but for what no
 * schema can see: ids that repeat or lead nowhere, circles, days that the calendar lacks, links
 * that only a URL parser understands. It is as open as the parser: unknown fields are allowed,
 * because a later version adds some, and so are unknown words where the format is open to them.
 */
export function feedSchema(): Schema {
  const lists = Object.entries(feedLists).map(([name, {shape, max}]) => [
    name,
    {
      ...(name === 'resources' ? listOf(shape, max) : orNull(listOf(shape, max))),
      description: listTitles[name as keyof typeof feedLists],
    },
  ]);
  const {required, properties, ...rest} = recordSchema(feedShapes.identity as RecordShape);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Signpost feed, version 1',
    description:
      'Help for children and families affected by imprisonment, as one document that any site can show.',
    ...rest,
    required: ['format', ...(required as string[]), 'resources'],
    properties: {
      format: {
        description: 'The format and its version. A later minor version adds fields and words.',
        type: 'string',
        pattern: String.raw`^${feedShapes.feedFormat}(?:\.\d+)?$`,
        examples: [feedShapes.feedFormat],
      },
      ...(properties as Schema),
      ...Object.fromEntries(lists),
    },
    $defs: definitions(),
  };
}

/** The file as it is committed. */
export const feedSchemaText = (): string => JSON.stringify(feedSchema(), undefined, 2) + '\n';

const listTitles: Readonly<Record<keyof typeof feedLists, string>> = {
  audiences: 'People a page or resource is written for because of their work.',
  topics: 'What resources are about.',
  stages: 'Parts of the journey through the justice system.',
  prisons: 'Prisons and other places of custody that services are linked to.',
  resources: 'Anything a person can use: booklets, films, guides, services, training.',
  claims: 'Statistics, with what is needed to trust them or not.',
  briefings: 'What each audience should know.',
  pages: 'Pages of the directory: an introduction and ordered sections.',
};

/** Every shape that has a name in the source has the same name in the schema. */
const names = new Map<Shape, string>(
  [values, claimShapes, feedShapes, pageShapes, resourceShapes]
    .flatMap((module) => Object.entries<unknown>({...module}))
    .filter((entry): entry is [string, Shape] => isShape(entry[1]))
    // These are shorter written out, or stand at the top.
    .filter(([name]) => name !== 'boolean' && name !== 'identity')
    .map(([name, shape]) => [shape, name]),
);

function definitions(): Schema {
  const found = [...names].map(([shape, name]): [string, Schema] => [
    name,
    {title: name, ...schemaOf(shape)},
  ]);
  return {
    key: {
      title: 'key',
      description: 'The name of a field. Some could change how JavaScript objects behave.',
      not: {enum: ['__proto__', 'constructor', 'prototype']},
    },
    ...Object.fromEntries(found),
  };
}

/** A shape where it is used: by its name when it has one. */
function use(shape: Shape): Schema {
  if (shape.kind === 'nested') return use(shape.shape());
  const name = names.get(shape);
  return name === undefined ? schemaOf(shape) : {$ref: `#/$defs/${name}`};
}

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'string':
      return stringSchema(shape);
    case 'text':
      return textSchema(shape.max);
    case 'boolean':
      return {type: 'boolean'};
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(shape.min !== undefined && {minimum: shape.min}),
        ...(shape.max !== undefined && {maximum: shape.max}),
      };
    case 'list':
      return listOf(shape.item, shape.max);
    case 'record':
      return recordSchema(shape);
    case 'nested':
      return use(shape);
  }
}

function stringSchema({format, max, values, open, to}: StringShape): Schema {
  const {pattern, expected} = stringFormats[format];
  const plain = {type: 'string', maxLength: max, ...(pattern && {pattern: pattern.source})};
  if (values) {
    // An editor offers the known words; a later word is allowed where the format is open.
    const known = {type: 'string', enum: values};
    return open ? {anyOf: [known, plain]} : known;
  }
  return {...plain, description: to ? `The id of an entry in ${to}.` : `${sentence(expected)}.`};
}

function textSchema(max: number): Schema {
  return {
    description: 'A text in the language of the feed, or one text for each language (BCP 47).',
    anyOf: [
      {type: 'string', maxLength: max, pattern: String.raw`\S`},
      {
        type: 'object',
        minProperties: 1,
        propertyNames: {$ref: '#/$defs/language'},
        additionalProperties: {type: ['string', 'null'], maxLength: max},
      },
    ],
  };
}

function listOf(item: Shape, max: number): Schema {
  return {
    type: 'array',
    maxItems: max,
    items: use(item),
    ...(item.kind === 'string' && {uniqueItems: true}),
  };
}

function recordSchema({fields, atLeastOne}: RecordShape): Schema {
  const entries = Object.entries(fields);
  const required = entries
    .filter(([, {need}]) => need === 'required' || need === 'expected')
    .map(([name]) => name);
  return {
    type: 'object',
    propertyNames: {$ref: '#/$defs/key'},
    ...(required.length > 0 && {required}),
    ...(atLeastOne && {
      anyOf: atLeastOne.map((name) => ({
        required: [name],
        properties: {[name]: {not: {type: 'null'}}},
      })),
    }),
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
  };
}

function fieldSchema({shape, need, fallback, about}: Field): Schema {
  const mayBeNull = need === 'optional' || need === 'vital';
  return {
    ...(mayBeNull ? orNull(use(shape)) : use(shape)),
    description: about,
    ...(fallback !== undefined && {default: fallback}),
  };
}

/** Many exports write `null` for “nothing”, and the parser takes it so. */
function orNull(schema: Schema): Schema {
  if (typeof schema['type'] !== 'string' || schema['enum'])
    return {anyOf: [schema, {type: 'null'}]};
  return {...schema, type: [schema['type'], 'null']};
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
