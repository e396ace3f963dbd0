import type {Names} from './names.js';

/** Its stories, and what it promises to partner pages. */
export const trialFiles = (names: Names): Readonly<Record<string, string>> => ({
  [`stories/${names.name}.stories.ts`]: stories(names),
  [`test/contract/${names.name}.contract.ts`]: contract(names),
});

const stories = ({
  tag,
  words,
}: Names) => `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {now} from './feed-states.js';
import {
  anewForEachState,
  srcFor,
  stateFor,
  widgetArgs,
  widgetArgTypes,
  type WidgetArgs,
} from './widget-story.js';

const widget = (args: WidgetArgs) => html\`
  <${tag}
    src=\${srcFor(args.state)}
    .feedState=\${stateFor(args.state)}
    .now=\${now}
    heading=\${args.heading || nothing}
    heading-level=\${args.headingLevel}
  >
    <p>See <a href="https://partner.example/families">our own page for families</a>.</p>
  </${tag}>
\`;

const render = anewForEachState(widget);

const meta: Meta<WidgetArgs> = {
  title: '${words}',
  component: '${tag}',
  render,
  args: widgetArgs,
  argTypes: widgetArgTypes,
};

export default meta;

type Story = StoryObj<WidgetArgs>;

/** The published feed, loaded from its address. */
export const Ready: Story = {args: {state: 'from the address'}};

/** No feed has been named: the author’s own content stays in view, and nothing else. */
export const Idle: Story = {args: {state: 'idle'}};

/** The feed is on its way: the author’s own content stays in view. */
export const Loading: Story = {args: {state: 'loading'}};

/** The feed did not come: a sentence, “Try again”, and the author’s own content. */
export const Failed: Story = {args: {state: 'failed'}};

/** A feed that was there could not be refreshed: it stays, and the reader is told. */
export const Stale: Story = {args: {state: 'stale'}};

/** The feed lists nothing: the author’s own content comes back. */
export const Empty: Story = {args: {state: 'empty'}};

/** A page in Welsh. */
export const Welsh: Story = {render: (args) => html\`<div lang="cy">\${render(args)}</div>\`};
`;

const contract = ({tag, camel, words}: Names) => `import {expect} from '@open-wc/testing';
import {emptyFeed} from './fixture-feed.js';
import {serve, until, usePage} from './harness.js';

/** What \`<${tag}>\` promises. */
export function ${camel}Contract(build: string): void {
  describe(\`${tag} (\${build})\`, () => {
    const use = usePage();
    const inside = '<p>Ring us.</p>';
    const show = (attributes: string) => {
      use.page.show(\`<h1>Help</h1><${tag} \${attributes}>\${inside}</${tag}>\`);
      return use.page.widget('${tag}');
    };

    it('says how many resources there are, and names the first', async () => {
      const {url} = await serve();
      const widget = show(\`src="\${url}"\`);
      await until('the feed is shown', () => widget.headings.length > 1);
      expect(widget.headings).to.have.length(4);
      expect(widget.headings.slice(0, 2)).to.deep.equal(['2 ${words}', '3 A first visit']);
      expect(widget.text).to.match(/\\d+ resources/);
      expect(widget.showsFallback).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('says it in Welsh on a Welsh page', async () => {
      const {url} = await serve();
      const widget = show(\`lang="cy" src="\${url}"\`);
      await until('it is in Welsh', () => /\\d+ adnodd/.test(widget.text));
      expect(widget.headings[0]).to.equal('2 Adnoddau');
    });

    it('has the heading and the level that the page asks for', async () => {
      const {url} = await serve();
      const widget = show(\`src="\${url}" heading="Our help" heading-level="3"\`);
      await until('the feed is shown', () => widget.headings.length > 1);
      expect(widget.the('heading', 'Our help').localName).to.equal('h3');
    });

    it('keeps what stands inside when the feed lists nothing', async () => {
      const {url} = await serve(emptyFeed);
      const widget = show(\`src="\${url}"\`);
      await until('the feed is here', () => use.page.events('feed-ready').length === 1);
      await until('the own content is shown', () => widget.showsFallback);
      expect(widget.headings).to.deep.equal([]);
    });
  });
}
`;
