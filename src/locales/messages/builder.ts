import type {CmsFacts, Outcome} from '../../core/snippet/cms-facts.js';
import type {SnippetForm} from '../../core/snippet/snippet.js';
import type {Theme} from '../../core/snippet/theme.js';

/** What the snippet builder says to those who keep a website. No part of `Messages`; see `further.ts`. */
export interface BuilderMessages {
  readonly steps: {
    readonly choose: string;
    readonly place: string;
    readonly copy: string;
    readonly allow: string;
    readonly preview: string;
    readonly doctor: string;
  };
  readonly widget: string;
  /** By tag without its prefix. */
  readonly widgets: Readonly<Record<string, string>>;
  /** What an attribute is for, by its name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is so where nothing is chosen, by attribute. */
  readonly unset: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, string>>;
  readonly more: string;
  readonly chosen: (n: number) => string;
  readonly areaHint: string;
  readonly nameHint: string;

  readonly feed: string;
  readonly feedLoading: string;
  readonly feedReady: (title: string, resources: number) => string;
  readonly feedFailed: (code: string) => string;
  readonly feedHint: string;
  readonly lang: string;
  readonly langAround: string;

  readonly cms: string;
  readonly cmsOther: string;
  readonly cmsAs: Readonly<Record<CmsFacts['as'], string>>;
  readonly form: string;
  readonly forms: Readonly<Record<SnippetForm, string>>;
  readonly formHints: Readonly<Record<SnippetForm, string>>;
  readonly advised: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What happens to a script among the content. */
  readonly script: {readonly kept: string; readonly removed: string};
  readonly notMeasured: string;
  /** Name of the table of systems and forms. */
  readonly measured: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  /** What nothing chosen is called. */
  readonly themeAround: string;

  readonly release: string;
  readonly releases: {
    readonly exact: (version: string) => string;
    readonly moving: string;
  };
  readonly releaseHints: {readonly exact: string; readonly moving: string};
  readonly noFolder: string;
  readonly noRelease: string;

  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly writing: string;
  readonly notWritten: string;
  readonly unknownValue: (name: string, value: string) => string;
  readonly unknownAddress: (key: string, value: string) => string;
  readonly thereAre: (known: string) => string;

  readonly template: string;
  readonly templateOptional: string;
  readonly themeLine: string;
  readonly importMap: string;
  readonly policy: string;
  readonly policyHint: string;
  readonly tags: string;

  readonly look: string;
  readonly plain: string;
  readonly width: string;
  readonly pixels: (n: string) => string;
  readonly previewTitle: string;
  readonly previewOff: string;
  readonly withTemplate: string;
  readonly asItIs: string;

  readonly published: string;
  readonly publishedHint: string;
  readonly publishedPolicy: string;
  readonly compare: string;
  readonly examine: string;
  readonly nothingPasted: string;
  readonly cannotExamine: string;
  readonly found: (problems: number, notes: number) => string;
  readonly problem: string;
  readonly note: string;
  readonly at: (line: number, column: number) => string;
  readonly worksHere: (form: string) => string;
  readonly useForm: (form: string) => string;
}
