import {expect} from '@open-wc/testing';
import {fixtureFeed} from './fixture-feed.js';
import {press, rendered, serve, until, usePage, type Widget} from './harness.js';

const now = new Date('2026-10-01T12:00:00Z');

const feed = {
  ...fixtureFeed,
  resources: [
    {
      id: 'course',
      type: 'training',
      title: {en: '=A course', cy: 'Cwrs'},
      url: 'https://course.example/',
      coverage: ['E12000009'],
      sessions: [
        {start: '2020-01-01', place: 'What is past'},
        {
          start: '2026-10-24T10:00:00+01:00',
          end: '2026-10-24T12:00:00+01:00',
          place: 'Town hall',
          url: 'https://book.example/',
        },
        {start: '2026-10-26T10:00:00+00:00', online: true},
      ],
    },
    ...fixtureFeed.resources,
  ],
};

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What a visitor takes away: dates for the calendar, a list as a table; and what search engines are told. */
export function extrasContract(build: string): void {
  describe(`files and data of what is shown (${build})`, () => {
    const use = usePage();
    const saved: Saved[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);

    beforeEach(() => {
      saved.length = 0;
      let last: Blob | undefined;
      URL.createObjectURL = (blob: Blob) => {
        last = blob;
        return createObjectURL(blob);
      };
      // The browser's own dialogue would stand in the way of the tests after this one.
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const blob = last!;
        void blob.arrayBuffer().then((buffer) => {
          const bytes = new Uint8Array(buffer);
          const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
          saved.push({name: this.download, type: blob.type, bytes, text});
        });
      };
    });
    afterEach(() => {
      URL.createObjectURL = createObjectURL;
      // What every other element has stands behind it again.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    });

    async function show(tag: string, attributes: string, content = ''): Promise<Widget> {
      const {url} = await serve(feed);
      use.page.show(`<h1>Help</h1><${tag} src="${url}" ${attributes}>${content}</${tag}>`);
      const widget = use.page.widget(tag);
      Object.assign(widget.element, {now});
      await until('the feed has come', () => widget.headings.length > 0);
      await rendered();
      return widget;
    }
    const named = (widget: Widget, pattern: RegExp) =>
      widget
        .all('button')
        .filter(({name}) => pattern.test(name))
        .map(({element}) => element);
    const fileOf = async (widget: Widget, pattern: RegExp): Promise<Saved> => {
      await until('it is offered', () => named(widget, pattern).length > 0);
      const [button] = named(widget, pattern);
      button!.focus();
      await press('Enter');
      await until('it is saved', () => saved.length > 0);
      return saved[0]!;
    };
    const scripts = ({element}: Widget) => [
      ...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];
    interface Told {
      readonly '@type': string;
      readonly name: string;
      readonly numberOfItems: number;
    }
    const told = (widget: Widget) => JSON.parse(scripts(widget)[0]!.text) as Told;

    it('are not made unless the author asks for them', async () => {
      const widget = await show('signpost-resource-list', '');
      expect(named(widget, /calendar|Download/)).to.deep.equal([]);
      expect(scripts(widget)).to.deep.equal([]);
    });

    for (const [tag, attributes] of [
      ['signpost-resource-list', ''],
      ['signpost-resource-card', 'resource="course"'],
      ['signpost-region-search', 'area="south-west" without-map'],
    ] as const)
      it(`put one date into the calendar, from ${tag}`, async () => {
        const widget = await show(tag, `${attributes} with-calendar`);
        const {name, type, text} = await fileOf(
          widget,
          /^Add to calendar ?: =A course, Saturday 24 October 2026/,
        );
        expect([name, type]).to.deep.equal(['dates.ics', 'text/calendar;charset=utf-8']);
        expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
        expect(text).to.contain('DTSTART:20261024T090000Z\r\nDTEND:20261024T110000Z');
        expect(text).to.contain('LOCATION:Town hall\r\n');
        expect(await use.page.violations()).to.deep.equal([]);
      });

    it('put all dates of what was searched for into the calendar at once', async () => {
      const widget = await show('signpost-resource-list', 'type="training" with-calendar');
      const {text} = await fileOf(widget, /^Add all 2 dates to your calendar$/);
      expect(text.match(/DTSTART.*/g)).to.deep.equal([
        'DTSTART:20261024T090000Z',
        'DTSTART:20261026T100000Z',
      ]);
      expect(text).not.to.contain('2020');
    });

    it('save what is listed as it is filtered, without a formula in it', async () => {
      const widget = await show('signpost-resource-list', 'with-search with-download');
      await until('all are offered', () => named(widget, /CSV, 2\d rows/).length === 1);
      const {said, stop} = widget.listen();
      await widget.type('Search', 'course');
      await until('they are fewer', () => named(widget, /CSV, 1 row\)/).length === 1);
      const {name, type, bytes, text} = await fileOf(widget, /^Download this list/);
      expect([name, type]).to.deep.equal(['list.csv', 'text/csv;charset=utf-8']);
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const [head, row, end] = text.slice(1).split('\r\n');
      expect(head).to.match(/^"Title","Type","What it is"/);
      expect(row).to.match(/^"'=A course","Training"/);
      expect(row).to.contain('"South West"');
      expect(end).to.equal('');
      await until('it is said', () => said.some((one) => one.startsWith('list.csv is in')));
      stop();
    });

    it('are offered and written in Welsh on a Welsh page', async () => {
      const widget = await show(
        'signpost-resource-list',
        'type="training" with-download with-calendar lang="cy"',
      );
      await until('Welsh has come', () => named(widget, /^Ychwanegu pob un/).length === 1);
      const {name, text} = await fileOf(widget, /^Lawrlwytho’r rhestr hon/);
      expect(name).to.equal('rhestr.csv');
      expect(text).to.contain('"Teitl","Math"');
      expect(text).to.contain('"Cwrs"');
    });

    it('tell search engines what a list shows, in one script that follows it', async () => {
      const widget = await show(
        'signpost-resource-list',
        'with-search with-json-ld heading="Help for you"',
        '<p>Ours</p><script type="application/ld+json" class="signpost-data">{"old":1}</script>',
      );
      await until('it is told', () => scripts(widget)[0]?.text.includes('ItemList'));
      expect(scripts(widget)).to.have.length(1);
      expect(told(widget).name).to.equal('Help for you');
      await widget.type('Search', 'course');
      await until('it follows', () => told(widget).numberOfItems === 1);
      widget.element.removeAttribute('with-json-ld');
      await until('it is gone', () => scripts(widget).length === 0);
      expect(widget.element.textContent).to.contain('Ours');
    });

    it('tell search engines of a card and of a page', async () => {
      const card = await show('signpost-resource-card', 'resource="course" with-json-ld');
      await until('it is told', () => scripts(card).length === 1);
      expect([told(card)['@type'], told(card).name]).to.deep.equal(['Course', '=A course']);
      const page = await show('signpost-audience-page', 'with-json-ld');
      await until('it is told', () => scripts(page).length === 1);
      expect(told(page)['@type']).to.equal('ItemList');
      expect(told(page).numberOfItems).to.be.greaterThan(0);
    });

    it('say nothing of a feed that is gone', async () => {
      const widget = await show('signpost-resource-list', 'with-json-ld');
      await until('it is told', () => scripts(widget).length === 1);
      Object.assign(widget.element, {
        feedState: {status: 'failed', failure: {code: 'unreachable'}},
      });
      await until('nothing is told', () => scripts(widget).length === 0);
    });
  });
}
