// The token playground of the book of stories, as somebody uses it who makes a theme.
import '../../src/entry/all-in-one.js';
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../stories/token-playground.stories.js';
import {tokens} from '../../stories/token-playground/tokens.js';
import {press, rendered, until, usePage} from '../contract/harness.js';

describe('the token playground', () => {
  const use = usePage();

  const open = async () => {
    render(html`<h1>Stories</h1><token-playground></token-playground>`, use.page.main);
    const playground = use.page.main.querySelector('token-playground')!;
    await until('both stages are there', () => headings(playground).length === 2);
    await until('colours were looked at', () => status(playground) !== '');
    return playground;
  };
  const headings = (playground: Element) =>
    [...playground.querySelectorAll('signpost-resource-list')].flatMap(
      (list) => list.shadowRoot?.querySelector<HTMLElement>('[part~="heading"]') ?? [],
    );
  const status = (playground: Element) =>
    playground.querySelector('[role="status"]')!.textContent.trim();
  const field = (playground: Element, label: string) => {
    const named = [...playground.querySelectorAll('label')].find(
      ({textContent}) => textContent === label,
    )!;
    return named.control as HTMLInputElement;
  };
  const set = async (playground: Element, label: string, value: string) => {
    const box = field(playground, label);
    box.value = value;
    box.dispatchEvent(new Event('change'));
    await rendered();
  };
  const css = (playground: Element) => field(playground, 'CSS to copy').value;
  const accent = (playground: Element) =>
    [...playground.querySelectorAll('signpost-resource-list')].map(
      (list) =>
        getComputedStyle(list.shadowRoot!.querySelector('[part~="search"] button')!)
          .backgroundColor,
    );

  it('has a control for every custom property', async () => {
    const playground = await open();
    expect(tokens.length).to.be.greaterThan(30);
    for (const {name} of tokens) expect(field(playground, name), name).to.exist;
  });

  it('changes what is seen, in light and dark, and says what was changed and nothing else', async () => {
    const playground = await open();
    expect(css(playground)).to.equal('');
    await set(playground, 'accent', '#7a1f5c');
    await set(playground, 'radius', '1');
    expect(accent(playground)).to.deep.equal(['rgb(122, 31, 92)', 'rgb(122, 31, 92)']);
    expect(css(playground)).to.equal(
      ':root {\n  --signpost-accent: #7a1f5c;\n  --signpost-radius: 1rem;\n}\n',
    );
    await set(playground, 'accent', '');
    expect(css(playground)).to.equal(':root {\n  --signpost-radius: 1rem;\n}\n');
  });

  it('begins with a theme, which is not among what was changed', async () => {
    const playground = await open();
    await set(playground, 'Theme to begin with', 'govuk');
    await until('it is worn', () => accent(playground)[0] === 'rgb(15, 122, 82)');
    expect(field(playground, 'accent').value).to.equal('#0f7a52');
    expect(css(playground)).to.equal('');
    await set(playground, 'accent', '#7a1f5c');
    expect(accent(playground)[0]).to.equal('rgb(122, 31, 92)');
    expect(css(playground)).to.equal(':root {\n  --signpost-accent: #7a1f5c;\n}\n');
  });

  it('warns of colours that cannot be read, with the ratio, and says when all is well', async () => {
    const playground = await open();
    expect(status(playground)).to.equal('All colours can be read.');
    await set(playground, 'link', '#aaaaaa');
    await until('it warns', () => status(playground).includes('hard to read'));
    const items = [...playground.querySelectorAll('li')].map(({textContent}) => textContent);
    expect(items).to.include('Links, light: 2.32:1, and 4.5:1 is needed.');
    expect(items.join()).not.to.include('Links, dark');
    await set(playground, 'link', '');
    await until('all is well', () => status(playground) === 'All colours can be read.');
  });

  it('is copied and taken back by the keyboard, and says so', async () => {
    const playground = await open();
    await set(playground, 'brand', '#7a1f5c');
    const [copy, again] = [...playground.querySelectorAll('button')];
    const said = () => [...playground.querySelectorAll('[role="status"]')][1]!.textContent;
    copy!.focus();
    await press('Enter');
    await until('it said so', () => /^(Copied\.|It could not be copied)/.test(said()));
    again!.focus();
    await press('Enter');
    await until('it said that', () => said() === 'Everything is as it was.');
    expect(css(playground)).to.equal('');
  });

  it('breaks no rule of axe, with every choice in view', async function () {
    // Two stages of three widgets each.
    this.timeout(60_000);
    const playground = await open();
    for (const details of playground.querySelectorAll('details')) details.open = true;
    await rendered();
    expect(await use.page.violations()).to.deep.equal([]);
  });
});
