// The checkboxes of filters, however many values a feed has.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {render} from 'lit';
import type {Chosen} from '../../src/core/filters/registry.js';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {Directory} from '../../src/core/search/directory.js';
import {facetsOf, type Facet} from '../../src/core/search/facets.js';
import {choose, filterPanel} from '../../src/elements/shared/filter-panel.js';
import panelStyles from '../../src/elements/shared/filter-panel.styles.js';
import {Wording} from '../../src/elements/shared/wording.js';
import {controls} from '../../src/styles/controls.js';
import {loadMessages} from '../../src/locales/registry.js';
import {pause, violationsIn} from '../contract/harness.js';
import {fixtureFeed} from '../contract/fixture-feed.js';

const now = new Date('2026-11-22T12:00Z');

/** A feed in which topic 0 is used most, and the last one least. */
const directoryWith = (topics: number) => {
  const ids = Array.from({length: topics}, (_, index) => `t${index}`);
  const parsed = parseFeed({
    ...fixtureFeed,
    topics: ids.map((id, index) => ({id, name: `Topic number ${index}, with a rather long name`})),
    resources: ids.map((_, index) => ({
      id: `r${index}`,
      type: index ? 'booklet' : 'film',
      title: `r${index}`,
      topics: ids.slice(0, topics - index),
    })),
    prisons: [{id: 'BLI', name: 'HMP Bristol'}],
    pages: [],
    briefings: [],
  });
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return new Directory(parsed.value.feed);
};

const wordingOf = async (directory: Directory, lang = 'en') =>
  new Wording({lang, messages: await loadMessages(lang)}, directory.feed);

/** A panel on the page that follows what is chosen. */
async function panel(topics: number, chosen: Chosen = {}) {
  const directory = directoryWith(topics);
  const wording = await wordingOf(directory);
  const host = document.createElement('div');
  host.style.inlineSize = '320px';
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [controls.styleSheet!, panelStyles.styleSheet!];
  const update = () => {
    const facets = facetsOf(directory, directory.listings, directory.listings, chosen, now);
    render(
      filterPanel(facets, ['topic'], 'Filter', chosen, wording, (filter, value, isChosen) => {
        chosen = choose(chosen, filter, value, isChosen);
        update();
      }),
      root,
    );
  };
  update();
  root.querySelector('summary')!.click();
  const rest = root.querySelector<HTMLDetailsElement>('details details');
  return {host, root, rest, chosen: () => chosen};
}

const boxesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input')];
const text = (node: Node) => node.textContent!.replaceAll(/\s+/g, ' ').trim();

describe('a filter with few options', () => {
  it('shows all of them', async () => {
    const {host, root, rest} = await panel(8);
    expect(rest).to.equal(null);
    expect(boxesIn(root)).to.have.length(8);
    host.remove();
  });
});

describe('a filter with many options', () => {
  it('shows the seven most used, and says how many more there are', async () => {
    const {host, root, rest} = await panel(12);
    expect(boxesIn(root)).to.have.length(12);
    expect(boxesIn(rest!)).to.have.length(5);
    expect(text(rest!.querySelector('summary')!)).to.equal('Show 5 more');
    expect(rest!.open).to.equal(false);
    expect(text(root.querySelector('label')!)).to.include('Topic number 0');
    host.remove();
  });

  it('says beside them how many of the others are chosen', async () => {
    const {host, rest} = await panel(12, {topic: ['t0', 't10', 't11']});
    expect(text(rest!.querySelector('summary')!)).to.equal('Show 5 more (2 chosen)');
    host.remove();
  });

  it('opens by keyboard, and keeps its place and focus while one is chosen and let go', async () => {
    const {host, root, rest, chosen} = await panel(12);
    rest!.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(rest!.open).to.equal(true);
    await sendKeys({press: 'Tab'});
    const box = boxesIn(rest!)[0]!;
    expect(root.activeElement).to.equal(box);
    for (const expected of [['t7'], []]) {
      await sendKeys({press: 'Space'});
      expect(chosen().topic).to.deep.equal(expected);
      expect(rest!.open).to.equal(true);
      expect(root.activeElement).to.equal(box);
    }
    host.remove();
  });

  it('fits a narrow screen, and breaks no rule of accessibility', async () => {
    const {host, root, rest} = await panel(12, {topic: ['t11']});
    rest!.open = true;
    expect(host.scrollWidth).to.be.at.most(320);
    for (const label of root.querySelectorAll('label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(24);
    expect(await violationsIn(host)).to.deep.equal([]);
    host.remove();
  });
});

describe('filters that nobody has opened', () => {
  const signs = {
    'a press': (summary: HTMLElement) => {
      summary.click();
    },
    'a pointer': async (summary: HTMLElement) => {
      summary.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      await pause(20);
    },
    focus: async (summary: HTMLElement) => {
      summary.focus();
      await pause(20);
    },
    'a script': async (summary: HTMLElement) => {
      (summary.parentElement as HTMLDetailsElement).open = true;
      await pause(50);
    },
  };
  for (const [name, give] of Object.entries(signs))
    it(`are counted when ${name} is about to, and kept up to date from then on`, async () => {
      const wording = await wordingOf(directoryWith(1));
      const place = document.createElement('div');
      document.body.append(place);
      let counted = 0;
      const update = (count: number) => {
        const facet: Facet = {
          id: 'topic',
          isChoice: true,
          get options() {
            counted++;
            return [{value: 't0', count, chosen: false}];
          },
        };
        render(
          filterPanel([facet], ['topic'], 'Filter', {}, wording, () => undefined),
          place,
        );
      };
      update(1);
      update(2);
      expect(counted).to.equal(0);
      await give(place.querySelector('summary')!);
      expect(counted).to.equal(1);
      expect(text(place.querySelector('label')!)).to.contain('(2)');
      update(3);
      expect(text(place.querySelector('label')!)).to.contain('(3)');
      await give(place.querySelector('summary')!);
      expect(boxesIn(place)).to.have.length(1);
      place.remove();
    });
});

describe('a filter that is not offered', () => {
  it('is never counted', async () => {
    const wording = await wordingOf(directoryWith(1));
    const facet: Facet = {
      id: 'area',
      get isChoice(): never {
        throw new Error('looked at');
      },
      get options(): never {
        throw new Error('counted');
      },
    };
    const place = document.createElement('div');
    render(
      filterPanel([facet], ['topic'], 'Filter', {}, wording, () => undefined),
      place,
    );
    expect(text(place)).to.equal('');
  });
});

describe('the values of filters are called', () => {
  const rows = [
    ['format', 'bsl', 'British Sign Language', 'Iaith Arwyddion Prydain'],
    ['format', 'pdf', 'PDF', 'PDF'],
    ['format', 'tactile-map', 'Tactile map', 'Tactile map'],
    ['access', 'paid', 'Costs money', 'Rhaid talu'],
    ['area', 'E12000009', 'South West', 'De-orllewin Lloegr'],
    ['area', 'prison:BLI', 'HMP Bristol', 'HMP Bristol'],
    ['area', 'constructor', 'Constructor', 'Constructor'],
    ['reviewed', '1', 'In the last year', 'Yn y flwyddyn ddiwethaf'],
  ] as const;
  for (const [filter, value, en, cy] of rows)
    it(`${filter} ${value}: ${en}`, async () => {
      const directory = directoryWith(1);
      expect((await wordingOf(directory)).label(filter, value)).to.equal(en);
      expect((await wordingOf(directory, 'cy')).label(filter, value)).to.equal(cy);
    });
});
