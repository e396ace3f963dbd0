// What an element keeps in the page's address, and how the visitor's steps bring it back.
import {expect} from '@open-wc/testing';
import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {typingPause, UrlState} from '../../src/controllers/url-state.js';
import {emptyState, type QueryState} from '../../src/core/url/query-codec.js';

@customElement('signpost-test-keeper')
class Keeper extends LitElement {
  @property({type: Boolean, attribute: 'with-url-state'}) withUrlState = false;
  @property({attribute: false}) state: QueryState = emptyState;
  /** Stands for the directory: nothing is read before it. */
  @property({type: Boolean}) ready = true;
  readonly taken: string[] = [];

  readonly url = new UrlState(this, {
    isOn: () => this.withUrlState,
    current: () => this.state,
    read: (state, cause) => {
      this.state = state;
      this.taken.push(cause);
    },
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.ready) this.url.follow();
  }

  override render(): TemplateResult {
    return html`${this.state.words}`;
  }

  async choose(change: QueryState): Promise<void> {
    this.state = {...this.state, ...change};
    this.url.settled();
    await this.updateComplete;
    await this.updateComplete;
  }

  type(words: string): void {
    this.state = {...this.state, words};
    this.url.typing();
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const typed = () => pause(typingPause + 50);

/** Goes through the visitor's history and waits until the page has heard of it. */
const travel = async (steps: number) => {
  const heard = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, {once: true}),
  );
  history.go(steps);
  await heard;
  await pause(0);
};

/** How many steps were added. A browser keeps fifty and then counts no further. */
let steps = 0;
const push = history.pushState.bind(history);

describe('the state of a widget in the address of the page', () => {
  const before = location.href;
  /** The page's own address in each test: with a query and a hash, and a state of the page. */
  const path = '/page';
  let main: HTMLElement;

  const show = async (markup: string): Promise<Keeper[]> => {
    main.innerHTML = markup;
    const keepers = [...main.querySelectorAll<Keeper>('signpost-test-keeper')];
    await Promise.all(keepers.map((keeper) => keeper.updateComplete));
    return keepers;
  };
  const one = async (markup: string): Promise<Keeper> => (await show(markup))[0]!;
  const address = () => location.pathname + location.search + location.hash;

  beforeEach(() => {
    main = document.createElement('main');
    document.body.append(main);
    history.pushState({page: 1}, '', `${path}?own=%20a&flag#part`);
    history.pushState = (...step) => {
      steps++;
      push(...step);
    };
  });

  afterEach(() => {
    delete (history as Partial<History>).pushState;
    main.remove();
  });

  after(() => {
    history.replaceState(null, '', before);
  });

  const keeper = '<signpost-test-keeper with-url-state id="list"></signpost-test-keeper>';

  it('is not touched unless the author asks', async () => {
    history.replaceState(null, '', '?sp.test-keeper.q=visit');
    const widget = await one('<signpost-test-keeper></signpost-test-keeper>');
    expect(widget.state).to.equal(emptyState);
    await widget.choose({words: 'other'});
    widget.type('another');
    await typed();
    expect(location.search).to.equal('?sp.test-keeper.q=visit');
  });

  it('is read before the widget is first drawn, once it has its directory', async () => {
    history.replaceState(null, '', '?sp.list.q=visit&sp.a=E12000009');
    const widget = await one(keeper);
    expect(widget.shadowRoot!.textContent).to.equal('visit');
    expect(widget.state).to.deep.equal({...emptyState, words: 'visit', areas: ['E12000009']});
    expect(widget.taken).to.deep.equal(['start']);
  });

  it('is left to itself when it says nothing', async () => {
    const before = steps;
    const widget = await one(keeper);
    expect(widget.taken).to.deep.equal([]);
    expect(address()).to.equal(`${path}?own=%20a&flag#part`);
    expect(steps).to.equal(before);
  });

  it('gets a step of its own for each choice, beside what the page has there', async () => {
    const widget = await one(keeper);
    const before = steps;
    await widget.choose({areas: ['E12000009']});
    await widget.choose({chosen: {topic: ['visits']}});
    expect(address()).to.equal(`${path}?own=%20a&flag&sp.a=E12000009&sp.list.f.topic=visits#part`);
    expect(steps).to.equal(before + 2);
    expect(history.state).to.deep.equal({page: 1});
  });

  it('gets no step when nothing has changed', async () => {
    const widget = await one(keeper);
    await widget.choose({words: 'visit'});
    const before = steps;
    await widget.choose({words: ' visit '});
    widget.url.settled();
    widget.url.settled();
    await pause(0);
    expect(steps).to.equal(before);
  });

  it('gets one step for what the visitor types, when they pause', async () => {
    const widget = await one(keeper);
    const before = steps;
    widget.type('vi');
    widget.type('visit');
    await pause(0);
    expect(location.search).to.equal('?own=%20a&flag');
    await typed();
    expect(location.search).to.equal('?own=%20a&flag&sp.list.q=visit');
    expect(steps).to.equal(before + 1);
    expect(history.state).to.deep.equal({page: 1});
    widget.type('visits');
    await typed();
    expect(location.search).to.equal('?own=%20a&flag&sp.list.q=visits');
    expect(steps).to.equal(before + 1);
    // What is typed after a pressed button is another step.
    widget.url.settled();
    widget.type('arrest');
    await typed();
    expect(steps).to.equal(before + 2);
    await travel(-1);
    expect(widget.state.words).to.equal('visits');
    await travel(-1);
    expect(widget.state.words).to.equal('');
  });

  it('comes back with the visitor’s steps', async () => {
    const widget = await one(keeper);
    widget.type('visit');
    // The choice follows before the visitor has paused.
    await widget.choose({chosen: {type: ['film']}});
    await widget.choose({shown: 10});
    await travel(-1);
    expect(widget.state).to.deep.equal({...emptyState, words: 'visit', chosen: {type: ['film']}});
    await travel(-1);
    expect(widget.state).to.deep.equal({...emptyState, words: 'visit'});
    await travel(2);
    expect(widget.state).to.deep.equal({
      ...emptyState,
      words: 'visit',
      chosen: {type: ['film']},
      shown: 10,
    });
    expect(widget.taken).to.deep.equal(['travel', 'travel', 'travel']);
  });

  it('returns to what the author chose where the address says nothing', async () => {
    main.innerHTML = '';
    const widget = document.createElement('signpost-test-keeper') as Keeper;
    widget.withUrlState = true;
    widget.state = {areas: ['W92000004']};
    main.append(widget);
    await widget.updateComplete;
    await widget.choose({areas: []});
    expect(location.search).to.equal('?own=%20a&flag&sp.a=');
    await travel(-1);
    expect(widget.state).to.deep.equal({areas: ['W92000004']});
    await travel(1);
    expect(widget.state).to.deep.equal({areas: []});
  });

  it('is not read again for a link inside the page, which must not undo what is being typed', async () => {
    const widget = await one(keeper);
    widget.type('visit');
    location.hash = 'elsewhere';
    await pause(20);
    expect(widget.state.words).to.equal('visit');
    await typed();
    expect(address()).to.equal(`${path}?own=%20a&flag&sp.list.q=visit#elsewhere`);
  });

  it('keeps two widgets apart by their ids, or by their tag and place', async () => {
    const [first, second, third] = (await show(
      keeper + keeper.replace('id="list"', '').repeat(2),
    )) as [Keeper, Keeper, Keeper];
    await first.choose({words: 'one'});
    await second.choose({words: 'two'});
    await third.choose({words: 'three'});
    expect(location.search).to.equal(
      '?own=%20a&flag&sp.list.q=one&sp.test-keeper-2.q=two&sp.test-keeper-3.q=three',
    );
    await travel(-1);
    expect([first, second, third].map(({state}) => state.words)).to.deep.equal(['one', 'two', '']);
    expect([first, second].flatMap(({taken}) => taken)).to.deep.equal([]);
    const again = (await show(main.innerHTML)).map(({state}) => state.words);
    expect(again).to.deep.equal(['one', 'two', '']);
  });

  it('keeps widgets in shadow trees apart', async () => {
    main.innerHTML = '<div id="a"></div><div id="b"></div>';
    for (const host of main.children)
      host.attachShadow({mode: 'open'}).innerHTML = keeper.replace('id="list"', '');
    for (const {shadowRoot, id} of main.children) {
      const widget = shadowRoot!.firstElementChild as Keeper;
      await widget.updateComplete;
      await widget.choose({words: id});
    }
    expect(location.search).to.equal('?own=%20a&flag&sp.a-test-keeper.q=a&sp.b-test-keeper.q=b');
  });

  it('rests while the widget is off the page, and is read when it comes back', async () => {
    const widget = await one(keeper);
    await widget.choose({words: 'visit'});
    widget.type('other');
    widget.remove();
    await typed();
    expect(location.search).to.contain('q=visit');
    widget.url.settled();
    await pause(0);
    expect(location.search).to.contain('q=visit');
    await travel(-1);
    expect(widget.taken).to.deep.equal([]);
    main.append(widget);
    expect(widget.state).to.deep.equal(emptyState);
    await widget.choose({words: 'again'});
    expect(location.search).to.contain('q=again');
  });

  it('rests while the author does not ask, and is read when they do', async () => {
    const widget = await one(keeper);
    await widget.choose({words: 'visit'});
    widget.withUrlState = false;
    await travel(-1);
    expect(widget.state.words).to.equal('visit');
    const other = await one('<signpost-test-keeper id="late"></signpost-test-keeper>');
    history.replaceState(null, '', '?sp.late.q=visit');
    other.withUrlState = true;
    await other.updateComplete;
    expect(other.state.words).to.equal('visit');
  });

  it('waits for the directory', async () => {
    history.replaceState(null, '', '?sp.list.q=visit');
    const widget = document.createElement('signpost-test-keeper') as Keeper;
    Object.assign(widget, {id: 'list', ready: false, withUrlState: true});
    main.append(widget);
    await widget.choose({words: ''});
    expect(location.search).to.equal('?sp.list.q=visit');
    widget.ready = true;
    await widget.updateComplete;
    expect(widget.state.words).to.equal('visit');
  });

  it('is the page’s own address whatever <base> says', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/other/';
    document.head.append(base);
    try {
      const widget = await one(keeper);
      await widget.choose({words: 'visit'});
      expect(location.href).to.equal(
        `${location.origin}${path}?own=%20a&flag&sp.list.q=visit#part`,
      );
    } finally {
      base.remove();
    }
  });

  it('stays as it is while a postcode is typed into the search', async () => {
    const widget = await one(keeper);
    for (const words of ['bs1', 'bs1 4', 'bs1 4dj', 'visits near bs14dj']) {
      widget.type(words);
      await typed();
      await widget.choose({words});
      expect(location.search).to.equal('?own=%20a&flag');
      expect(widget.state.words).to.equal(words);
    }
  });

  it('stays as it is where a page may not change it, and says so to nobody but the console, once', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = '<main></main>';
    main.append(frame);
    await loaded;
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => said.push(words[1]);
    try {
      const widget = document.createElement('signpost-test-keeper') as Keeper;
      widget.withUrlState = true;
      frame.contentDocument!.body.append(widget);
      await widget.updateComplete;
      await widget.choose({words: 'visit'});
      widget.type('visits');
      await typed();
      await widget.choose({chosen: {topic: ['visits']}});
      expect(widget.state).to.deep.equal({
        ...emptyState,
        words: 'visits',
        chosen: {topic: ['visits']},
      });
      expect(frame.contentWindow!.location.href).to.equal('about:srcdoc');
      expect(location.search).to.equal('?own=%20a&flag');
      expect(said.map((error) => (error as DOMException).name)).to.deep.equal(['SecurityError']);
    } finally {
      console.warn = warn;
    }
  });
});
