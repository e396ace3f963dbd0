import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/core/feed/format/feed.js';
import {until, usePage} from './harness.js';

/** The feed that the project publishes, in every element at once. */
export function realFeedContract(build: string): void {
  describe(`the published feed (${build})`, () => {
    const use = usePage();

    it('is read without a problem and shown for every audience, with no rule of axe broken', async () => {
      const url = '/data/feed.json';
      const {audiences, briefings, pages} = (await (await fetch(url)).json()) as Feed;
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-feed src="${url}">
          ${audiences
            .map(
              ({id}) => `
                <signpost-resource-list id="list-${id}" audience="${id}" heading="For ${id}"
                  with-search with-filters></signpost-resource-list>`,
            )
            .join('')}
          ${briefings
            .map(
              ({audience}) => `
                <signpost-briefing-card id="card-${audience}" audience="${audience}">
                </signpost-briefing-card>`,
            )
            .join('')}
          ${pages
            .map(
              ({id}) =>
                `<signpost-audience-page id="page-${id}" page="${id}"></signpost-audience-page>`,
            )
            .join('')}
          <signpost-region-search id="region" area="south-west"></signpost-region-search>
        </signpost-feed>`);
      for (const element of use.page.main.querySelectorAll('[id]')) {
        const widget = use.page.widget(`#${element.id}`);
        await until(`${element.id} shows something`, () => widget.all('heading').length > 1);
        expect(widget.styled, element.id).to.deep.equal([]);
        expect(widget.repeatedIds, element.id).to.deep.equal([]);
      }
      const [ready] = use.page.events('feed-ready');
      expect(ready!.problems).to.deep.equal([]);
      expect(use.page.events('attribute-error')).to.deep.equal([]);
      expect(await use.page.violations()).to.deep.equal([]);
      // WebKitGTK takes axe half a minute for all of it.
    }).timeout(90_000);

    it('has a card for each of its resources', async () => {
      const url = '/data/feed.json';
      const {resources} = (await (await fetch(url)).json()) as Feed;
      use.page.show(`
        <h1>A partner’s page</h1>
        <signpost-feed src="${url}">
          ${resources
            .map(
              ({id}) =>
                `<signpost-resource-card id="${id}" resource="${id}"></signpost-resource-card>`,
            )
            .join('')}
        </signpost-feed>`);
      for (const {id} of resources) {
        const widget = use.page.widget(`#${CSS.escape(id)}`);
        await until(`${id} is shown`, () => widget.all('heading').length > 1);
        expect(widget.styled, id).to.deep.equal([]);
        expect(widget.repeatedIds, id).to.deep.equal([]);
      }
      expect(use.page.events('attribute-error')).to.deep.equal([]);
      expect(await use.page.violations()).to.deep.equal([]);
    }).timeout(30_000);
  });
}
