import {compare} from './compare.js';
import type {Finding} from './finding.js';
import {proseIn, type HtmlElement} from './html.js';
import {policyFindings} from './policy-findings.js';
import {remainsIn, type Remains} from './remains.js';
import {absolute, scriptFindings} from './script-findings.js';
import type {SnippetForm} from './snippet.js';
import {widgetFindings} from './widget-findings.js';

/** What is known about a page besides its text. */
export interface Circumstances {
  /** Its address. Without it, relative addresses count as on its own site. */
  readonly address?: string | undefined;
  /** Its content security policies, as headers have them. */
  readonly policies?: readonly string[];
  /** The snippet as it was before it was pasted. */
  readonly pasted?: HtmlElement | undefined;
  /** Hashes of the library's files by their names, for `integrity`. */
  readonly integrity?: Readonly<Record<string, string>>;
}

export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** The form of the snippet that works on this page: the one that is there, or another. */
  readonly form: SnippetForm;
  /** Why, in a sentence. */
  readonly because: string;
}

/**
 * Finds out what became of a snippet on a published page.
 *
 * @param page - The page as a browser or parser reads it.
 */
export function diagnose(page: HtmlElement, circumstances: Circumstances = {}): Diagnosis {
  const {address = unknownPage, policies = [], pasted, integrity = {}} = circumstances;
  const remains = remainsIn(page);
  const base = absolute(remains.base ?? address, address);
  const findings = [
    ...escapedFindings(page),
    ...widgetFindings(page, remains),
    ...scriptFindings(remains, {page: base, integrity}),
    ...policyFindings(remains, {page: address, base, policies}),
    ...(pasted ? compare(pasted, page) : []),
  ];
  const isThere = remains.tags.length + remains.boxes.length + remains.iframes.length > 0;
  if (!isThere && !findings.some(({code}) => code === 'escaped' || code === 'tag-stripped'))
    findings.unshift(nothingFound(remains));
  const isBoxLost =
    pasted !== undefined && remainsIn(pasted).boxes.length > 0 && remains.boxes.length === 0;
  return {findings, ...formFor(remains, findings, isBoxLost)};
}

/** Stands for a page whose address nobody said. */
const unknownPage = 'https://page.invalid/';

const nothingFound = ({scripts, feeds}: Remains): Finding => ({
  code: 'nothing-found',
  level: 'problem',
  message:
    scripts.length + feeds.length > 0
      ? 'The page has the library and no widget: the editor may have taken the tag away.'
      : 'Nothing on the page is of this library: the editor may have taken the snippet away.',
  fix: 'Paste the snippet again in the form “div”, or “static” where its attributes do not stay either. With --snippet, what was taken away is named.',
});

function* escapedFindings(page: HtmlElement): Iterable<Finding> {
  for (const {text, position} of proseIn(page))
    if (
      /(<|&lt;)\/?(signpost-|script\b[^>]*signpost|(div|a)\b[^>]*data-signpost|iframe\b[^>]*embed\.html)/i.test(
        text,
      )
    ) {
      yield {
        code: 'escaped',
        level: 'problem',
        message: 'The snippet is shown as text: it was pasted into a box for words.',
        fix: 'Paste it in the editor’s view of the source, or in a block of HTML.',
        at: position,
      };
      return;
    }
}

/** What stops the library from running, whatever the snippet. */
const stopsScripts: ReadonlySet<string> = new Set([
  'no-script',
  'script-held-back',
  'policy-sandbox',
]);

function formFor(
  {tags, boxes, iframes, scripts}: Remains,
  findings: readonly Finding[],
  isBoxLost: boolean,
): Pick<Diagnosis, 'form' | 'because'> {
  const isStopped = scripts.length === 0 || findings.some(({code}) => stopsScripts.has(code));
  const isSandboxed = findings.some(({code}) => code === 'iframe-sandbox');
  if (!isStopped && tags.length > 0 && !findings.some(({code}) => code === 'not-closed'))
    return {form: 'tag', because: 'The tag and the script are on the page.'};
  const hasIframe = iframes.length > 0 && !isSandboxed;
  if (!isStopped && boxes.length > 0)
    return {form: 'div', because: 'The box and the script are on the page.'};
  if (hasIframe)
    return {form: 'iframe', because: 'The iframe is on the page, and it needs no script there.'};
  if (isBoxLost)
    return {
      form: 'static',
      because: 'The editor does not keep a box, and this form is read without one.',
    };
  if (!isStopped)
    return {
      form: 'div',
      because:
        'The script is on the page, and most editors keep a box where they do not keep a tag.',
    };
  return {
    form: 'static',
    because: 'No script of the library runs on this page, and this form is read without one.',
  };
}
