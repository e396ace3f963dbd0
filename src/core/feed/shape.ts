import type {EntryProblemCode} from './problem.js';

/**
 * A description of a JSON value, as data. The same description drives the parser
 * (`read-shape.ts`), which ships, and the JSON Schema (`tooling/feed-schema.ts`), which does
 * not: one place to change, and the two cannot drift apart.
 *
 * `T` is the type that a value has once it was read.
 */
export type Shape<T = unknown> = ShapeKind & {
  /** Exists only for the compiler. */
  readonly _type?: {readonly of: T};
};

export type ShapeKind =
  | StringShape
  | NumberShape
  | {readonly kind: 'boolean'}
  | {readonly kind: 'text'; readonly max: number}
  | {readonly kind: 'list'; readonly item: Shape; readonly max: number}
  | RecordShape
  | {readonly kind: 'nested'; readonly shape: () => Shape; readonly maxDepth: number};

export interface StringShape {
  readonly kind: 'string';
  readonly format: StringFormat;
  readonly max: number;
  /** The only values allowed, or, when `open`, those this release knows. */
  readonly values?: readonly string[];
  readonly open?: boolean;
  /** The list of the feed whose entries this string names. */
  readonly to?: ReferenceTarget;
}

export type StringFormat =
  'plain' | 'id' | 'link' | 'date' | 'moment' | 'period' | 'language' | 'area' | 'phone' | 'email';

/** Lists whose entries other entries name by id. They are read in this order. */
export type ReferenceTarget =
  'audiences' | 'topics' | 'stages' | 'prisons' | 'resources' | 'claims' | 'briefings';

export interface NumberShape {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Field>>;
  /** The record says nothing unless at least one of these fields is there. */
  readonly atLeastOne?: readonly string[];
}

/** How much depends on a field. */
export type Need =
  /** Without it the record says nothing: the record is left out. */
  | 'required'
  /** Asked for and reported when missing, but its record is kept. */
  | 'expected'
  /** May be missing. A wrong value is left out and reported. */
  | 'optional'
  /** May be missing, but a wrong value could mislead: then the record is left out. */
  | 'vital';

export interface Field<T = unknown, N extends Need = Need> {
  readonly shape: Shape<T>;
  readonly need: N;
  /** Taken when the field is missing or was left out. */
  readonly fallback?: T;
  /** The field of the same record that this one qualifies; see {@link qualifying}. */
  readonly qualifies?: string;
  /** One sentence for the schema and the documentation of the format. */
  readonly about: string;
}

/** The type of a value that a shape describes. */
export type Of<S> = S extends {readonly _type?: {readonly of: infer T}} ? T : never;

type Always = Field<unknown, 'required'> | {readonly fallback: unknown};
type ValueOf<F> = F extends {readonly shape: infer S} ? Of<S> : never;

/** A field is always there when it is required or has a fallback. */
type Filled<F> = Flat<
  {readonly [K in keyof F as F[K] extends Always ? K : never]: ValueOf<F[K]>} & {
    readonly [K in keyof F as F[K] extends Always ? never : K]?: ValueOf<F[K]>;
  }
>;
type Flat<T> = {[K in keyof T]: T[K]};

export const record = <F extends Readonly<Record<string, Field>>>(
  fields: F,
  {atLeastOne}: {atLeastOne?: readonly (keyof F & string)[]} = {},
): Shape<Filled<F>> => ({kind: 'record', fields, ...(atLeastOne && {atLeastOne})});

export const list = <T>(item: Shape<T>, max = 200): Shape<readonly T[]> => ({
  kind: 'list',
  item,
  max,
});

/** A shape that contains itself, at most `maxDepth` levels of it. */
export const nested = <T>(shape: () => Shape<T>, maxDepth: number): Shape<T> => ({
  kind: 'nested',
  shape,
  maxDepth,
});

export const required = <T>(shape: Shape<T>, about: string): Field<T, 'required'> => ({
  shape,
  need: 'required',
  about,
});

export const expected = <T>(shape: Shape<T>, about: string): Field<T, 'expected'> => ({
  shape,
  need: 'expected',
  about,
});

export const optional = <T>(shape: Shape<T>, about: string): Field<T, 'optional'> => ({
  shape,
  need: 'optional',
  about,
});

export const vital = <T>(shape: Shape<T>, about: string): Field<T, 'vital'> => ({
  shape,
  need: 'vital',
  about,
});

/** Gives a field a value to fall back on, so that nothing past the parser has to. */
export const or = <T, N extends Need>(
  field: Field<T, N>,
  fallback: T,
): Field<T, N> & {readonly fallback: T} => ({...field, fallback});

/**
 * Ties a field to another one of its record that would say something else without it: “7” is not
 * “under 7”. When the first has a value that cannot be read, the other is left out too. Its
 * record is kept, which is how this differs from `vital`.
 */
export const qualifying = <T, N extends Need>(
  qualified: string,
  field: Field<T, N>,
): Field<T, N> & {readonly qualifies: string} => ({...field, qualifies: qualified});

/** The report of a value that does not fit: its code and what belongs there. */
export interface Misfit {
  readonly code: EntryProblemCode;
  readonly expected: string;
}
