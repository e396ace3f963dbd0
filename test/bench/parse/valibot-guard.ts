import * as v from 'valibot';
import {
  accessKinds,
  resourceTypes,
  statuses,
  type Resource,
} from '../../../src/core/feed/format/resource.js';
import {safeLink, stringFormats} from '../../../src/core/feed/string-formats.js';
import type {StringFormat} from '../../../src/core/feed/shape.js';

/**
 * The same resource written for valibot, with the same fields, patterns and limits. It says
 * less: it knows no references, and reports without pointers or codes of ours.
 */
const string = (format: StringFormat, max: number) =>
  v.pipe(v.string(), v.maxLength(max), v.regex(stringFormats[format].pattern!));
const dated = (format: StringFormat, max: number) =>
  v.pipe(string(format, max), v.check(stringFormats[format].check!));

const id = string('id', 100);
const word = string('id', 60);
const line = v.pipe(string('plain', 300), v.trim());
const link = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.transform((value) => safeLink(value, undefined)),
  v.string(),
);
const date = dated('date', 10);
const moment = dated('moment', 35);
const language = string('language', 35);
const area = string('area', 60);
const phone = string('phone', 30);
const email = string('email', 254);
const text = (max: number) => {
  const wording = v.pipe(v.string(), v.maxLength(max), v.trim(), v.nonEmpty());
  return v.union([wording, v.record(language, wording)]);
};
const label = text(300);
const prose = text(4000);

/** A wrong value of an optional field is left out, as ours is. */
const optional = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema), undefined);
const listOf = <S extends v.GenericSchema>(schema: S, max = 200) =>
  v.fallback(v.optional(v.pipe(v.array(schema), v.maxLength(max)), []), []);
const flag = () => v.fallback(v.optional(v.boolean(), false), false);
const degrees = (limit: number) =>
  optional(v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit)));
const age = optional(v.pipe(v.number(), v.minValue(0), v.maxValue(120)));

const resource = v.object({
  id,
  type: v.union([v.picklist(resourceTypes), word]),
  title: label,
  aliases: listOf(label, 20),
  summary: optional(prose),
  url: optional(link),
  notice: optional(prose),
  provider: optional(v.object({name: label, url: optional(link)})),
  partOf: optional(id),
  related: listOf(id),
  audiences: listOf(id),
  beneficiaries: listOf(word),
  ages: optional(v.object({from: age, to: age})),
  topics: listOf(id),
  stages: listOf(id),
  languages: listOf(language),
  formats: listOf(word),
  delivery: listOf(word),
  published: optional(date),
  reviewed: optional(date),
  status: v.optional(v.picklist(statuses), 'current'),
  supersededBy: optional(id),
  access: optional(
    v.object({kind: v.union([v.picklist(accessKinds), word]), note: optional(prose)}),
  ),
  downloads: listOf(
    v.object({
      label,
      url: link,
      mediaType: optional(line),
      bytes: optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    50,
  ),
  contacts: listOf(
    v.pipe(
      v.object({
        phone: optional(phone),
        text: optional(phone),
        email: optional(email),
        url: optional(link),
        label: optional(label),
        hours: optional(prose),
        verified: optional(date),
        caveat: optional(prose),
      }),
      v.check(({phone, text, email, url}) => Boolean(phone ?? text ?? email ?? url)),
    ),
    50,
  ),
  coverage: listOf(area, 1000),
  venues: listOf(
    v.object({
      name: optional(label),
      address: optional(label),
      postcode: optional(line),
      latitude: degrees(90),
      longitude: degrees(180),
      prison: optional(id),
    }),
  ),
  sessions: listOf(
    v.object({
      start: moment,
      end: optional(moment),
      place: optional(label),
      postcode: optional(line),
      online: flag(),
      url: optional(link),
    }),
    1000,
  ),
  guide: optional(
    v.object({
      whoFor: listOf(prose),
      benefits: listOf(prose),
      scope: listOf(prose),
      limits: listOf(prose),
    }),
  ),
  safeguarding: flag(),
});

/** The resource as read, or undefined when it does not fit. */
export function readResource(json: unknown): Resource | undefined {
  const result = v.safeParse(resource, json);
  return result.success ? (result.output as Resource) : undefined;
}
