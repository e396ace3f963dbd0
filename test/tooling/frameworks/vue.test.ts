import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {App} from './an-app.js';

/** The types for the templates of Vue, as an app has them from `dist/`. */

const app = new App(['vue']);
after(() => app.remove());

const script = '<script setup lang="ts">import "signpost/vue";</script>\n';

const page = `${script}<template>
  <signpost-feed src="feed.json" @signpost-feed-ready="({problems}) => console.log(problems.length)">
    <signpost-resource-list id="help" audience="health" with-search :heading-level="3" :now="new Date()">
      <a href="/help">Help</a>
    </signpost-resource-list>
    <signpost-briefing-card layout="poster" />
  </signpost-feed>
</template>
`;

const mistakes = `${script}<template>
  <signpost-briefing-card layout="large" />
  <signpost-resource-list :with-search="'yes'" />
  <signpost-feed @signpost-feed-ready="(event: MouseEvent) => event.clientX" />
</template>
`;

describe('in Vue', () => {
  it('a page can be written, and a mistake is told where it is', () => {
    app.write('src/page.vue', page);
    app.write('src/mistakes.vue', mistakes);
    const {output} = app.run('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', '.');
    const places = [...output.matchAll(/^src\/([\w.]+)\((\d+),/gm)].map(
      ([, file, line]) => `${file} ${line}`,
    );
    assert.deepEqual(places, ['mistakes.vue 3', 'mistakes.vue 4', 'mistakes.vue 5'], output);
  });
});
