import type {SnippetForm} from './snippet.js';

/**
 * What a content system leaves of a form of the snippet.
 * - `kept`: all of it.
 * - `paragraphs`: all of it, with paragraphs put around its tags. Its content then stands outside of
 *   them, and is shown below the widget once more.
 * - `words`: only its content.
 * - `stopped`: an iframe whose `sandbox` was emptied, so that its script does not run.
 * - `removed`: nothing.
 */
export type Outcome = 'kept' | 'paragraphs' | 'words' | 'stopped' | 'removed';

export interface CmsFacts {
  /** The system with the version that was measured. */
  readonly name: string;
  /** For whom, or how it is set up. The builder has words for each. */
  readonly as: 'author' | 'administrator' | 'default' | 'listed';
  /** Whether a script tag among the content stays. */
  readonly keepsScript: boolean;
  /** The form `tag` without its script, which the line above tells of. Each with something inside. */
  readonly forms: Readonly<Record<SnippetForm, Outcome>>;
}

/**
 * What content systems do to a snippet: each line was measured by running the system's own filter,
 * with the settings that it comes with unless `as` says more. Nothing stands here that was not
 * measured: `npm run test:cms` measures it again, and a test holds this table to its results.
 */
export const cmsFacts = {
  'wordpress-author': {
    // kses, for everybody without `unfiltered_html`.
    name: 'WordPress 6.1.9',
    as: 'author',
    keepsScript: false,
    forms: {tag: 'words', div: 'kept', iframe: 'removed', static: 'kept'},
  },
  'wordpress-administrator': {
    // The classic editor's filter of paragraphs.
    name: 'WordPress 6.1.9',
    as: 'administrator',
    keepsScript: true,
    forms: {tag: 'paragraphs', div: 'kept', iframe: 'kept', static: 'kept'},
  },
  ckeditor: {
    name: 'CKEditor 5 48.5',
    as: 'default',
    keepsScript: false,
    forms: {tag: 'words', div: 'words', iframe: 'removed', static: 'words'},
  },
  'ckeditor-listed': {
    // General HTML Support with `div` and its `data-` attributes in the list.
    name: 'CKEditor 5 48.5',
    as: 'listed',
    keepsScript: false,
    forms: {tag: 'words', div: 'kept', iframe: 'removed', static: 'kept'},
  },
  tinymce: {
    name: 'TinyMCE 8.9',
    as: 'default',
    keepsScript: false,
    forms: {tag: 'words', div: 'kept', iframe: 'stopped', static: 'kept'},
  },
} as const satisfies Readonly<Record<string, CmsFacts>>;

export type CmsId = keyof typeof cmsFacts;

export const cmsIds = Object.keys(cmsFacts) as readonly CmsId[];

/**
 * The form to use in a content system: the first one that works there. A box needs the script in the
 * page's template, which editors do not write; where only words stay, all of them are written out.
 */
export function formIn(cms: CmsId): SnippetForm {
  const {keepsScript, forms}: CmsFacts = cmsFacts[cms];
  const stays = (form: SnippetForm) => forms[form] === 'kept';
  if (stays('tag') && keepsScript) return 'tag';
  return (['div', 'iframe'] as const).find(stays) ?? 'static';
}
