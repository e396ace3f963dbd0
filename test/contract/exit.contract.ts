import {expect} from '@open-wc/testing';
import {press, rendered, until, usePage} from './harness.js';

/** The way out of a page, as far as it can be tried without leaving. What follows is in test/pages. */
export function exitContract(build: string): void {
  describe(`the way out (${build})`, () => {
    const use = usePage();
    const inside = '<a href="https://elsewhere.example/">Leave this page</a>';
    const show = async (attributes = '', content = inside) => {
      use.page.show(`<h1>Help</h1><signpost-exit ${attributes}>${content}</signpost-exit>
        <label>Words <input></label>`);
      const widget = use.page.widget('signpost-exit');
      await until('the button is there', () => widget.all('link').length);
      return widget;
    };
    const press3 = /^Leave this page quickly ?, or press the Shift key 3 times$/;

    it('is a link with a name, in view, that leads where its author says', async () => {
      const widget = await show('href="https://own.example/"');
      const link = widget.the('link', press3) as HTMLAnchorElement;
      expect(link.href).to.equal('https://own.example/');
      expect(link.rel).to.contain('noreferrer');
      expect(getComputedStyle(widget.element).position).to.equal('fixed');
      expect(await use.page.violations()).to.deep.equal([]);
      expect(widget.styled).to.deep.equal([]);
    });

    it('leads where the link inside leads, else to a safe page, never to a script', async () => {
      expect((await show()).links[0]!.href).to.equal('https://elsewhere.example/');
      expect((await show('', 'Leave')).links[0]!.href).to.equal('https://www.bbc.co.uk/weather');
      const widget = await show('href="javascript:alert(1)"', '');
      expect(widget.links[0]!.href).to.equal('https://www.bbc.co.uk/weather');
    });

    it('says how often Shift is still to be pressed, and that it no longer counts after another key', async () => {
      const widget = await show();
      const {said, stop} = widget.listen();
      await press('Shift');
      await until('one press is said', () => said.length === 1);
      await press('Shift');
      await until('two presses are said', () => said.length === 2);
      await press('a');
      await until('that they do not count is said', () => said.length === 3);
      stop();
      expect(said).to.deep.equal([
        'Shift. Press Shift 2 more times to leave this page.',
        'Shift. Press Shift once more to leave this page.',
        'You are still on this page. Press Shift 3 times to leave it.',
      ]);
    });

    it('takes no capital letter for a press', async () => {
      const widget = await show();
      const {said, stop} = widget.listen();
      use.page.main.querySelector('input')!.focus();
      await press('Shift+A', 'Shift+B', 'Shift+C', 'Shift+D');
      await rendered();
      stop();
      expect(said).to.deep.equal([]);
      expect(widget.element.isConnected).to.be.true;
    });

    it('hears nothing once it is off the page', async () => {
      const widget = await show();
      const {said, stop} = widget.listen();
      widget.element.remove();
      await press('Shift', 'Shift', 'Shift');
      await rendered();
      stop();
      expect(said).to.deep.equal([]);
    });

    it('speaks Welsh on a Welsh page', async () => {
      use.page.show(`<div lang="cy"><signpost-exit>${inside}</signpost-exit></div>`);
      const widget = use.page.widget('signpost-exit');
      await until('it speaks Welsh', () =>
        widget.has(
          'link',
          /^Gadael y dudalen hon yn gyflym ?, neu pwyswch y fysell Shift 3 gwaith$/,
        ),
      );
    });
  });
}
