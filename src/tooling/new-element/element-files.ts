import type {Names} from './names.js';

/** The element itself, its styles and its view for readers without script. */
export const elementFiles = (names: Names): Readonly<Record<string, string>> => ({
  [`src/elements/${names.name}/${names.name}.ts`]: element(names),
  [`src/elements/${names.name}/${names.name}.styles.ts`]: styles,
  [`src/prerender/${names.name}.ts`]: view(names),
});

const element = ({
  tag,
  className,
  camel,
  name,
  words,
}: Names) => `import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {clampLevel} from '../../core/attribute-values.js';
import type {Directory} from '../../core/search/directory.js';
import {heading} from '../shared/heading.js';
import {SignpostWidget} from '../shared/widget.js';
import type {Wording} from '../shared/wording.js';
import styles from './${name}.styles.js';

/** How many titles are shown. */
const most = 3;

/**
 * How many resources the feed has, and the first of them by title.
 *
 * @summary ${words}
 * @tag ${tag}
 *
 * @slot - Shown until the feed is ready, whenever it fails, and when the feed lists nothing. Put a sentence and a link here.
 * @csspart text - How many there are.
 * @csspart title - The title of one.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - This widget’s own feed (\`src\`) was loaded.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - This widget’s own feed (\`src\`) could not be loaded.
 * @fires {SignpostFeedReloadEvent} signpost-feed-reload - The visitor pressed “Try again”.
 * @fires {SignpostAttributeErrorEvent} signpost-attribute-error - An attribute names nothing in the feed.
 */
export class ${className} extends SignpostWidget {
  static override styles: CSSResultGroup = styles;

  protected override renderDirectory({listings}: Directory, wording: Wording): TemplateResult {
    if (listings.length === 0) return html\`<slot></slot>\`;
    const {${camel}: says} = wording.messages;
    const level = clampLevel(this.headingLevel);
    const title = this.titleOf(says.heading, wording);
    return html\`
      <section part="base" class="all">
        \${this.renderHeading(title, level)}
        <p part="text">\${says.count(listings.length)}</p>
        \${listings
          .slice(0, most)
          .map(({resource}) => heading(level + 1, wording.text(resource.title), 'title'))}
      </section>
    \`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = `import {css} from 'lit';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/buttons.js';
import {tokens} from '../../styles/tokens.js';

export default [
  tokens,
  base,
  buttons,
  css\`
    .all {
      display: grid;
      gap: var(--_space);
    }
  \`,
];
`;

const view = ({camel}: Names) => `import type {View} from './context.js';
import {heading, html, paragraph} from './markup.js';

/** How many titles are written. */
const most = 3;

/** How many resources the feed has, and the first of them by title. */
export const ${camel}: View = ({directory: {listings}, words, level, title}) => {
  if (listings.length === 0) return undefined;
  const {${camel}: says} = words.messages;
  return html\`
    \${title(says.heading)}
    \${paragraph(says.count(listings.length))}
    \${listings.slice(0, most).map(({resource}) => heading(level + 1, words.text(resource.title)))}
  \`;
};
`;
