import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {App} from './an-app.js';

/** The types for the templates of Svelte, as an app has them from `dist/`. */

const app = new App(['svelte']);
after(() => app.remove());

const script = '<script lang="ts">import "signpost/svelte";</script>\n';

const page = `${script}<signpost-feed src="feed.json" onsignpost-feed-ready={({problems}) => console.log(problems.length)}>
  <signpost-resource-list id="help" audience="health" with-search withFilters={false} heading-level={3} now={new Date()}>
    <a href="/help">Help</a>
  </signpost-resource-list>
  <signpost-briefing-card layout="poster"></signpost-briefing-card>
</signpost-feed>
`;

const mistakes = `${script}<signpost-briefing-card layout="large"></signpost-briefing-card>
<signpost-resource-list with-search={false}></signpost-resource-list>
<signpost-feed onsignpost-feed-ready={(event: MouseEvent) => event.clientX}></signpost-feed>
`;

describe('in Svelte', () => {
  it('a page can be written, and a mistake is told where it is', () => {
    app.write('src/page.svelte', page);
    app.write('src/mistakes.svelte', mistakes);
    const {output} = app.run(
      'svelte-check/bin/svelte-check',
      ...['--tsconfig', './tsconfig.json', '--output', 'machine'],
    );
    const places = [...output.matchAll(/ERROR "src[\\/]([\w.]+)" (\d+):/g)].map(
      ([, file, line]) => `${file} ${line}`,
    );
    assert.deepEqual(
      places,
      ['mistakes.svelte 2', 'mistakes.svelte 3', 'mistakes.svelte 4'],
      output,
    );
  });
});
