// The snippet builder, as somebody uses it who keeps a website.
import '../../src/entry/all-in-one.js';
import {defineBuilder} from '../../src/entry/builder/define-builder.js';
import {expect} from '@open-wc/testing';
import {press, serve, until, usePage, violationsIn, type Widget} from '../contract/harness.js';

defineBuilder();

describe('<signpost-snippet-builder>', () => {
  const use = usePage();
  const address = location.href;

  beforeEach(() => {
    history.replaceState(null, '', location.pathname);
  });
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  const open = async (query = ''): Promise<Widget> => {
    const {url} = await serve();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
    use.page.show(
      `<h1>A page</h1><signpost-snippet-builder src="${url}" script="/no-release/v1.2.3/signpost.js"></signpost-snippet-builder>`,
    );
    const builder = use.page.widget('signpost-snippet-builder');
    await until('there is a snippet', () => lineOf(builder).startsWith('<'));
    return builder;
  };

  const box = (builder: Widget, id: string) =>
    builder.element.shadowRoot!.querySelector<HTMLTextAreaElement>(`#${id}`);
  const lineOf = (builder: Widget) => box(builder, 'snippet')?.value ?? '';
  const select = (builder: Widget, name: string, value: string) => {
    const element = builder.the('combobox', name) as HTMLSelectElement;
    element.value = value;
    element.dispatchEvent(new Event('change'));
  };
  const check = (builder: Widget, name: string, html: string) => {
    box(builder, 'published')!.value = html;
    builder.the('button', name).click();
  };

  it('makes the snippet of what was chosen, and keeps that in the address', async () => {
    const builder = await open();
    select(builder, 'Audience', 'health');
    builder.the('checkbox', 'Offer a search box').click();
    await until('it is made', () => lineOf(builder).includes(' with-search'));
    expect(lineOf(builder)).to.match(
      /^<signpost-resource-list src="http[^"]+feed\.json" audience="health" with-search>.*<\/signpost-resource-list> <script type="module" src="http[^"]+signpost\.js"><\/script>$/,
    );
    expect(location.search).to.equal('?a=health&q=');
  });

  it('restores a link, and follows back and forward', async () => {
    const builder = await open('w=briefing-card&a=health&f=div');
    expect(lineOf(builder)).to.match(
      /^<div data-signpost="briefing-card" .*data-audience="health"/,
    );
    builder.the('radio', 'Iframe').click();
    await until('it is an iframe', () => lineOf(builder).startsWith('<iframe'));
    history.back();
    await until('it is a box again', () => lineOf(builder).startsWith('<div'));
    expect((builder.the('radio', 'Box') as HTMLInputElement).checked).to.be.true;
  });

  it('says what means nothing, in the address and in the feed', async () => {
    const builder = await open('w=resource-list&f=tags&a=dentists&r=wales');
    await until('it says so', () => builder.text.includes('the feed has no “dentists”'));
    expect(builder.text).to.include('“f=tags” in the address of this page means nothing');
    expect(builder.text).to.include('“r=wales” in the address of this page means nothing');
    expect(builder.text).to.include('There are: health, prison, school.');
  });

  it('advises the form that a content system keeps, and says what it does to each', async () => {
    const builder = await open();
    select(builder, 'Your content system', 'ckeditor');
    await until('it is written out', () => lineOf(builder).includes('data-prerendered='));
    expect(location.search).to.include('f=static').and.to.include('c=ckeditor');
    const {text} = builder;
    expect(text).to.include('Only its words are kept.').and.to.include('Taken away.');
    expect(
      builder
        .all('radio')
        .filter(({element}) => (element as HTMLInputElement).checked)
        .map(({name}) => name),
    ).to.include('Written out');
  });

  it('says what the page must allow for each form', async () => {
    const builder = await open('f=div&a=health');
    expect(box(builder, 'template')!.value).to.match(/^<script type="module" src="http/);
    expect(box(builder, 'policy')!.value).to.equal(
      `script-src ${location.origin}; connect-src ${location.origin}; trusted-types lit-html`,
    );
    expect(box(builder, 'tags')!.value).to.include('<div data-signpost data-feed data-audience>');
  });

  it('asks once for a theme, and says what it takes in each form', async () => {
    const builder = await open('f=div&a=health');
    expect(builder.all('combobox').filter(({name}) => name === 'Theme')).to.have.length(1);
    select(builder, 'Theme', 'dark');
    await until('it is dark', () => lineOf(builder).includes(' data-theme="dark"'));
    expect(box(builder, 'theme-line')).to.equal(null);
    select(builder, 'Theme', 'govuk');
    await until('there is a style sheet', () => box(builder, 'theme-line') !== null);
    expect(box(builder, 'theme-line')!.value).to.match(
      /^<link rel="stylesheet" href="http[^"]+\/themes\/govuk\.css">$/,
    );
    expect(lineOf(builder)).not.to.include('theme');
    builder.the('radio', 'Iframe').click();
    await until('the iframe says it', () => lineOf(builder).includes('theme=govuk"'));
    expect(builder.all('combobox').filter(({name}) => name === 'Theme')).to.have.length(1);
    expect(box(builder, 'theme-line')).to.equal(null);
    expect(location.search).to.include('t=govuk');
  });

  it('finds out what became of the snippet, where, and which form works', async () => {
    const builder = await open();
    const listening = builder.listen();
    check(builder, 'Check', '');
    await until('it asks for HTML', () => builder.text.includes('Paste the HTML'));
    check(
      builder,
      'Check',
      '<p>Hello</p>\n<signpost-resource-list audience=“health”>x</signpost-resource-list>',
    );
    await until('it says what it found', () => builder.text.includes('made typographic'));
    expect(builder.text).to.include('Line 2, column 1').and.to.include('no-script');
    check(builder, 'Check', '<p>Nothing of it</p>');
    await until('it misses the tag', () => builder.text.includes('The editor took'));
    builder.the('button', 'Make it in the form “Written out”').click();
    await until('it is written out', () => lineOf(builder).includes('data-prerendered='));
    await until('it said so', () => listening.said.some((words) => /\d problems?,/.test(words)));
    listening.stop();
  });

  it('names the policy that is missing', async () => {
    const builder = await open();
    const policy = builder.the('textbox', /content security policy, if/) as HTMLInputElement;
    policy.value = "Content-Security-Policy: script-src 'self'; connect-src 'self'";
    check(
      builder,
      'Check',
      '<signpost-resource-list src="https://feeds.example/feed.json">x</signpost-resource-list><script type="module" src="https://lib.example/signpost.js"></script>',
    );
    await until('it names it', () => builder.text.includes('connect-src https://feeds.example'));
    expect(builder.text).to.include('script-src https://lib.example');
  });

  it('says that it was copied, or selects the text where that is not allowed', async () => {
    const builder = await open();
    const listening = builder.listen();
    const button = builder.element.shadowRoot!.querySelector<HTMLElement>('#snippet-copy')!;
    button.focus();
    await press('Enter');
    await until('it said so', () =>
      listening.said.some((words) => /^(Copied\.|It could not be copied)/.test(words)),
    );
    listening.stop();
  });

  it('asks for a feed where none is named', async () => {
    use.page.show('<signpost-snippet-builder></signpost-snippet-builder>');
    const builder = use.page.widget('signpost-snippet-builder');
    await until('it asks', () => builder.has('textbox', 'Address of the feed'));
    expect(box(builder, 'snippet')).to.equal(null);
  });

  it('says that a feed cannot be read', async () => {
    const {url} = await serve({}, {status: 404});
    use.page.show(`<signpost-snippet-builder src="${url}"></signpost-snippet-builder>`);
    const builder = use.page.widget('signpost-snippet-builder');
    await until('it says so', () => builder.text.includes('The feed cannot be read (http-error)'));
    expect(use.page.takeSaid()).to.have.length(1);
  });

  it('speaks Welsh on a page in Welsh', async () => {
    use.page.show('<div lang="cy"><signpost-snippet-builder></signpost-snippet-builder></div>');
    const builder = use.page.widget('signpost-snippet-builder');
    await until('it does', () => builder.has('heading', '3. Copïwch y darn'));
  });

  it('breaks no rule of axe, and has no style attribute of a template', async () => {
    const builder = await open('a=health&c=tinymce');
    expect(await violationsIn(builder.element)).to.deep.equal([]);
    expect(builder.styled.filter((name) => name !== 'iframe')).to.deep.equal([]);
    expect(builder.repeatedIds).to.deep.equal([]);
  });
});
