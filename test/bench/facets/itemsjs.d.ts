/** The part of itemsjs that is measured; the package carries no types. */
declare module 'itemsjs' {
  interface Answer {
    readonly data: {
      readonly aggregations: Readonly<
        Record<
          string,
          {readonly buckets: readonly {readonly key: string; readonly doc_count: number}[]}
        >
      >;
    };
  }

  export default function itemsjs(
    data: readonly object[],
    configuration: object,
  ): {search(options: object): Answer};
}
