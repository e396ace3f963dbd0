import type * as feedModule from '../../../src/core/feed/parse-feed.js';
import {bundle, load, type Bundle} from '../bundle.js';
import {makeFeed} from '../fixtures/feed.js';
import {race, type Timing} from '../measure.js';
import type * as guardModule from './signpost-guard.js';

/** From the text of a feed to checked values, against reading the text without a look at it. */
export interface ParseResults {
  readonly feeds: readonly {
    readonly resources: number;
    readonly bytes: number;
    /** Milliseconds. Each contender includes its own `JSON.parse`. */
    readonly ms: Readonly<Record<Contender, Timing>>;
  }[];
  readonly sizes: Readonly<Record<'feed' | 'signpost' | 'valibot', Bundle['size']>>;
}

type Contender = 'json' | 'feed' | 'signpost' | 'valibot';

const entries = {
  feed: new URL('../../../src/core/feed/parse-feed.ts', import.meta.url),
  signpost: new URL('./signpost-guard.ts', import.meta.url),
  valibot: new URL('./valibot-guard.ts', import.meta.url),
};

export async function benchParse(): Promise<ParseResults> {
  const bundles = {
    feed: await bundle(entries.feed),
    signpost: await bundle(entries.signpost),
    valibot: await bundle(entries.valibot),
  };
  const {parseFeed} = await load<typeof feedModule>(entries.feed, bundles.feed);
  const signpost = await load<typeof guardModule>(entries.signpost, bundles.signpost);
  const valibot = await load<typeof guardModule>(entries.valibot, bundles.valibot);

  const feeds = [
    {resources: 1_000, rounds: 41},
    {resources: 10_000, rounds: 11},
  ].map(({resources, rounds}) => {
    const text = JSON.stringify(makeFeed(resources));
    const list = () => (JSON.parse(text) as {resources: unknown[]}).resources;
    const ms = race<Contender>(
      {
        json: () => JSON.parse(text) as unknown,
        feed: () => parseFeed(JSON.parse(text)),
        signpost: () => list().map(signpost.readResource),
        valibot: () => list().map(valibot.readResource),
      },
      rounds,
    );
    return {resources, bytes: Buffer.byteLength(text), ms};
  });
  return {
    feeds,
    sizes: {
      feed: bundles.feed.size,
      signpost: bundles.signpost.size,
      valibot: bundles.valibot.size,
    },
  };
}
