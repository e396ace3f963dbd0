import {expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {fixtureFeed} from './fixture-feed.js';
import {pause, press, rendered, serve, until, usePage, type Widget} from './harness.js';

const feed = {
  ...fixtureFeed,
  prisons: [
    {
      id: 'BLI',
      name: 'Bristol (HMP & YOI)',
      aliases: ['HMP Bristol'],
      kinds: ['HMP', 'YOI'],
      latitude: 51.48,
      longitude: -2.59,
      areas: ['E06000023', 'E12000009'],
    },
  ],
};

const label = 'Postcode or town';

/** What is offered while a visitor says where they are, by keyboard and by pointer. */
export function placeBoxContract(build: string): void {
  describe(`suggestions of <signpost-region-search> (${build})`, () => {
    const use = usePage();

    const search = async (lang = 'en'): Promise<Widget> => {
      const {url} = await serve(feed);
      use.page.show(`
        <div lang="${lang}">
          <h1>A partner’s page</h1>
          <signpost-region-search src="${url}"></signpost-region-search>
          <p><a href="#after">After it</a></p>
        </div>`);
      const widget = use.page.widget('signpost-region-search');
      await until('it is ready', () => widget.all('combobox').length);
      await rendered();
      return widget;
    };
    const boxOf = (widget: Widget) => widget.all('combobox')[0]!.element as HTMLInputElement;
    const offered = (widget: Widget) => widget.all('option').map(({name}) => name);
    const type = async (widget: Widget, text: string) => {
      await widget.type(widget.all('combobox')[0]!.name, text);
      await until('the names of towns are here', () => namesAreHere(widget));
    };
    /** Towns are offered only once their names have come, which the first focus asks for. */
    const namesAreHere = (widget: Widget) =>
      boxOf(widget).value.length < 2 || boxOf(widget).matches('[aria-expanded="true"]');
    const activeOf = (widget: Widget) => {
      const id = boxOf(widget).getAttribute('aria-activedescendant');
      const active = widget
        .all('option')
        .filter(({element}) => element.getAttribute('aria-selected') === 'true');
      expect(active.map(({element}) => element.id)).to.deep.equal(id ? [id] : []);
      return active[0]?.name;
    };
    const isOpen = (widget: Widget) => {
      const isExpanded = boxOf(widget).getAttribute('aria-expanded') === 'true';
      expect(widget.all('listbox')).to.have.length(isExpanded ? 1 : 0);
      return isExpanded;
    };
    const chosen = () => use.page.events('area-change').map(({areas}) => [...areas]);
    const newports = [
      'Newport, Wales',
      'Newport, Isle of Wight',
      'Newport, Uttlesford',
      'Newport Pagnell, Milton Keynes',
      'Newport, Pembrokeshire',
      'Newport-on-Tay, Fife',
    ];

    it('offers nothing on focus, nor for a single letter', async () => {
      const widget = await search();
      boxOf(widget).focus();
      expect(isOpen(widget)).to.be.false;
      await press('n', 'ArrowDown');
      expect(isOpen(widget)).to.be.false;
      expect(await use.page.violations()).to.deep.equal([]);
    });

    it('offers towns of one name with where they lie, and axe finds nothing in them', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => offered(widget).length === 6);
      expect(offered(widget)).to.deep.equal(newports);
      expect(isOpen(widget)).to.be.true;
      expect(activeOf(widget)).to.equal(undefined);
      const list = widget.the('listbox', label);
      expect(boxOf(widget).getAttribute('aria-controls')).to.equal(list.id);
      expect(list.querySelector('mark')!.textContent).to.equal('Newp');
      expect(await use.page.violations()).to.deep.equal([]);
      await press('ArrowDown');
      expect(await use.page.violations()).to.deep.equal([]);
      expect(widget.repeatedIds).to.deep.equal([]);
      expect(widget.styled).to.deep.equal([]);
    });

    it('walks the options with the arrows, round and round, without a change of the text', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => offered(widget).length === 6);
      await press('ArrowDown');
      expect(activeOf(widget)).to.equal(newports[0]);
      await press('ArrowDown', 'ArrowDown');
      expect(activeOf(widget)).to.equal(newports[2]);
      await press('ArrowUp', 'ArrowUp', 'ArrowUp');
      expect(activeOf(widget)).to.equal(newports[5]);
      await press('ArrowDown');
      expect(activeOf(widget)).to.equal(newports[0]);
      expect(boxOf(widget).value).to.equal('newp');
      expect(widget.focused).to.equal(`combobox ${label}`);
      expect(chosen()).to.deep.equal([]);
    });

    it('takes the active option with Enter, which then is the text, and shows the results', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => offered(widget).length === 6);
      await press('ArrowDown', 'ArrowDown', 'Enter');
      await rendered();
      expect(boxOf(widget).value).to.equal('Newport');
      expect(chosen()).to.deep.equal([['E06000046']]);
      expect(widget.focused).to.equal('heading Help in the Isle of Wight');
      expect(isOpen(widget)).to.be.false;

      // Submitted again as it stands, the box still means the one that was taken.
      boxOf(widget).focus();
      await press('Enter');
      await rendered();
      expect(chosen()).to.deep.equal([['E06000046'], ['E06000046']]);
      expect(widget.focused).to.equal('heading Help in the Isle of Wight');

      // Edited, it means what it says.
      boxOf(widget).focus();
      await press('End', 'Backspace', 't', 'Enter');
      await until('it is asked', () => widget.text.includes('Which “Newport” do you mean?'));
    });

    it('closes with Escape and keeps the text; another Escape is the page’s', async () => {
      const widget = await search();
      const heard: boolean[] = [];
      const listen = (event: KeyboardEvent) => {
        if (event.key === 'Escape') heard.push(event.defaultPrevented);
      };
      document.addEventListener('keydown', listen);
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      await press('ArrowDown', 'Escape');
      expect(isOpen(widget)).to.be.false;
      expect(activeOf(widget)).to.equal(undefined);
      expect(boxOf(widget).value).to.equal('newp');
      expect(heard).to.deep.equal([]);
      await press('Escape');
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([false]);
      expect(boxOf(widget).value).to.equal('newp');
      await press('ArrowDown');
      expect(activeOf(widget)).to.equal(newports[0]);
    });

    it('opens with Alt and Down without an active option, and closes with Alt and Up', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      await press('Escape');
      boxOf(widget).dispatchEvent(
        new KeyboardEvent('keydown', {key: 'ArrowDown', altKey: true, cancelable: true}),
      );
      expect(isOpen(widget)).to.be.true;
      expect(activeOf(widget)).to.equal(undefined);
      boxOf(widget).dispatchEvent(
        new KeyboardEvent('keydown', {key: 'ArrowUp', altKey: true, cancelable: true}),
      );
      expect(isOpen(widget)).to.be.false;
    });

    it('moves the caret with Home, End and the arrows, and Enter means the text again', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      for (const [key, caret] of [
        ['Home', 0],
        ['End', 4],
        ['ArrowLeft', 3],
        ['ArrowRight', 4],
      ] as const) {
        await press('ArrowDown');
        expect(activeOf(widget), key).to.equal(newports[0]);
        await press(key);
        expect(activeOf(widget), key).to.equal(undefined);
        expect(boxOf(widget).selectionStart, key).to.equal(caret);
        expect(isOpen(widget), key).to.be.true;
      }
      await press('ArrowDown', 'Home', 'Enter');
      await until('it is asked', () => widget.text.includes('Which “newp” do you mean?'));
      expect(isOpen(widget)).to.be.false;
      expect(boxOf(widget).value).to.equal('newp');
    });

    it('closes when focus goes on, and takes nothing on the way', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      await press('ArrowDown', 'Tab');
      expect(widget.focused).to.equal('button Find help');
      expect(isOpen(widget)).to.be.false;
      expect(boxOf(widget).value).to.equal('newp');
      expect(chosen()).to.deep.equal([]);
    });

    it('is taken by a click, while a press on the list leaves focus in the box', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      const option = widget.the('option', newports[1]!);
      option.scrollIntoView({block: 'center'});
      const {left, top, width, height} = option.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ];
      await sendMouse({type: 'move', position});
      await sendMouse({type: 'down'});
      expect(widget.focused).to.equal(`combobox ${label}`);
      expect(isOpen(widget)).to.be.true;
      await sendMouse({type: 'up'});
      await rendered();
      await resetMouse();
      expect(boxOf(widget).value).to.equal('Newport');
      expect(chosen()).to.deep.equal([['E06000046']]);
      expect(widget.focused).to.equal('heading Help in the Isle of Wight');
      expect(isOpen(widget)).to.be.false;
    });

    it('is taken by a click without a pointer, as voice control sends it', async () => {
      const widget = await search();
      boxOf(widget).focus();
      // Dictated text comes at once, with no key.
      boxOf(widget).value = 'Newport';
      boxOf(widget).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await until('towns are offered', () => widget.has('option', newports[1]!));
      widget.the('option', newports[1]!).click();
      await rendered();
      expect(chosen()).to.deep.equal([['E06000046']]);
    });

    it('opens again by a tap on the box', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      boxOf(widget).blur();
      expect(isOpen(widget)).to.be.false;
      boxOf(widget).focus();
      expect(isOpen(widget)).to.be.false;
      boxOf(widget).click();
      expect(isOpen(widget)).to.be.true;
    });

    it('leaves keys that compose a character alone', async () => {
      const widget = await search();
      await type(widget, 'newp');
      await until('towns are offered', () => isOpen(widget));
      await press('ArrowDown');
      for (const key of ['Enter', 'ArrowDown', 'Escape'])
        boxOf(widget).dispatchEvent(
          new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true}),
        );
      expect(activeOf(widget)).to.equal(newports[0]);
      expect(chosen()).to.deep.equal([]);
    });

    it('finds a Welsh name, a prison by name and a border, each as it is taken', async () => {
      const widget = await search();
      const take = async (text: string) => {
        boxOf(widget).value = '';
        await type(widget, text);
        await until('it is offered', () =>
          offered(widget)[0]?.toLowerCase().startsWith(text.toLowerCase()),
        );
        const [first] = offered(widget);
        await press('ArrowDown', 'Enter');
        await rendered();
        return [first, boxOf(widget).value, widget.focused];
      };
      expect(await take('Bryst')).to.deep.equal([
        'Bryste — Bristol, South West',
        'Bryste',
        'heading Help in Bristol',
      ]);
      expect(await take('hmp br')).to.deep.equal([
        'HMP Bristol — prison',
        'HMP Bristol',
        'heading Help at HMP Bristol',
      ]);
      expect(chosen()).to.deep.equal([['E06000023'], ['prison:BLI']]);
      const [border, text] = await take('ch4');
      expect([border, text]).to.deep.equal(['CH4 — North West, Wales', 'CH4']);
      await until('it is answered', () => widget.text.includes('CH4 covers the North West and'));
      expect(chosen().at(-1)).to.have.members(['E12000002', 'W92000004']);
    });

    it('takes the town for its name and offers the prison beside it', async () => {
      const widget = await search();
      await type(widget, 'Bristol');
      await until('both are offered', () => offered(widget).length === 2);
      const {said, stop} = widget.listen();
      await press('Enter');
      await until('it is found', () => chosen().length);
      await rendered();
      expect(chosen()).to.deep.equal([['E06000023']]);
      expect(widget.text).to.contain('Or did you mean:');
      await until('it is said', () => said.length);
      stop();
      expect(said).to.deep.equal(['Or did you mean: HMP Bristol (prison)']);
      expect(await use.page.violations()).to.deep.equal([]);
      widget.the('button', 'HMP Bristol (prison)').click();
      await rendered();
      expect(chosen().at(-1)).to.deep.equal(['prison:BLI']);
    });

    it('says how many there are, once, when the visitor pauses', async () => {
      const widget = await search();
      await type(widget, 'ne');
      await until('towns are offered', () => offered(widget).length === 8);
      await pause(900);
      const {said, stop} = widget.listen();
      await type(widget, 'wp');
      await until('it is said', () => said.length);
      await pause(900);
      await press('z', 'z');
      await until('none is said', () => said.length === 2);
      // What is taken at once needs no count: focus has gone to the results.
      await press('Backspace', 'Backspace', 'ArrowDown', 'Enter');
      await pause(900);
      stop();
      expect(said).to.deep.equal(['6 suggestions', 'No suggestions']);
    });

    it('speaks Welsh', async () => {
      const widget = await search('cy');
      await until('it does', () => widget.has('combobox', 'Cod post neu dref'));
      const {said, stop} = widget.listen();
      await type(widget, 'hmp');
      await until('it is said', () => said.length);
      stop();
      expect(offered(widget)).to.deep.equal(['HMP Bristol — carchar']);
      expect(said).to.deep.equal(['1 awgrym']);
      await press('Backspace', 'Backspace', 'Backspace');
      await type(widget, 'Casnewydd');
      await until('it is offered', () => offered(widget)[0] === 'Casnewydd, Cymru');
    });

    it('lies on top of what follows and moves nothing', async () => {
      const widget = await search();
      const heights = () => [
        widget.element.getBoundingClientRect().height,
        widget.the('button', 'Find help').getBoundingClientRect().top,
      ];
      boxOf(widget).focus();
      await rendered();
      const before = heights();
      await type(widget, 'newp');
      await until('towns are offered', () => offered(widget).length === 6);
      expect(heights()).to.deep.equal(before);
      for (const {element, name} of widget.all('option').slice(0, 4)) {
        element.scrollIntoView({block: 'center'});
        const {left, top, width, height} = element.getBoundingClientRect();
        const there = widget.element.shadowRoot!.elementFromPoint(
          left + width / 2,
          top + height / 2,
        );
        expect(there?.closest('[role="option"]'), name).to.equal(element);
      }
    });

    it('tells nobody what was typed', async () => {
      const widget = await search();
      const before = performance.getEntriesByType('resource').length;
      await type(widget, 'newport');
      await until('towns are offered', () => isOpen(widget));
      await press('ArrowDown', 'Enter');
      await rendered();
      const asked = performance.getEntriesByType('resource').slice(before);
      const kept = [
        location.href,
        document.cookie,
        ...Object.values({...localStorage}),
        ...Object.values({...sessionStorage}),
        ...asked.map(({name}) => name),
        ...use.page.heard.map((event) => JSON.stringify({...event})),
      ];
      expect(kept.filter((text) => /newp/i.test(String(text)))).to.deep.equal([]);
    });
  });
}
