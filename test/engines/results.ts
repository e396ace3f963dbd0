import type {Tally} from '../tally.mjs';

/** What is tried in an engine, in the order of README's columns. */
export const suites = ['contracts', 'hostPages', 'keyboard'] as const;

export type Suite = (typeof suites)[number];

export interface EngineResult {
  readonly name: string;
  readonly version: string;
  /** Of the run, as YYYY-MM-DD. */
  readonly date: string;
  readonly tallies: Readonly<Partial<Record<Suite, Tally>>>;
}

/** What RESULTS.json keeps of the last full run in each engine. */
export interface Results {
  readonly engines: readonly EngineResult[];
}

/** The rows of README's table of engines. */
export const rowsOf = ({engines}: Results): readonly (readonly string[])[] =>
  engines.map(({name, version, date, tallies}) => [
    `${name} ${version}`,
    date,
    ...suites.map((suite) => {
      const {passed, failed} = tallies[suite] ?? {passed: 0, failed: 0};
      return `${passed} of ${passed + failed}`;
    }),
  ]);
