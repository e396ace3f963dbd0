// What a partner who installs the package can write, checked by the compiler against dist/types.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
after(() => rmSync(folder, {recursive: true}));

mkdirSync(join(folder, 'node_modules'));
// Windows lets everybody make a junction; elsewhere it is a plain link.
symlinkSync(root, join(folder, 'node_modules/signpost'), 'junction');
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

const page = `
  import {
    define,
    elements,
    parseFeed,
    SignpostAreaChangeEvent,
    SignpostAttributeErrorEvent,
    SignpostFeed,
    SignpostFeedErrorEvent,
    SignpostFeedReadyEvent,
    SignpostFeedReloadEvent,
    SignpostRegionSearch,
    SignpostResourceList,
    type Briefing,
    type Claim,
    type EntryProblemCode,
    type Feed,
    type FeedFailure,
    type FeedFailureCode,
    type FeedProblem,
    type FeedState,
    type Page,
    type Resource,
  } from 'signpost';
  import {SignpostBriefingCard} from 'signpost/elements/briefing-card';
  import {define as defineAlone} from 'signpost/define';
  import 'signpost/all-in-one';

  define();
  defineAlone(customElements);
  const card: typeof SignpostBriefingCard = elements['signpost-briefing-card'];
  new card().audience = 'health';

  const feed: SignpostFeed = document.createElement('signpost-feed');
  feed.src = 'feed.json';
  feed.reload();
  // @ts-expect-error: an address is a text
  feed.src = 1;

  const list: SignpostResourceList = document.querySelector('signpost-resource-list')!;
  list.withSearch = true;
  list.now = new Date('2026-11-20');
  // @ts-expect-error: there is no such property
  list.withSerach = true;
  const search: SignpostRegionSearch = document.querySelector('signpost-region-search')!;
  search.area = 'south-west';

  const result = parseFeed(await (await fetch('feed.json')).json(), {base: location.href});
  if (result.ok) {
    const {feed, problems} = result.value;
    const read: Feed = feed;
    const state: FeedState = {status: 'ready', feed: read, problems};
    list.feedState = state;
    const resource: Resource | undefined = read.resources[0];
    const claim: Claim | undefined = read.claims[0];
    const parts: readonly [Briefing?, Page?] = [read.briefings[0], read.pages[0]];
    console.log(resource?.title, claim?.statement, parts);
    // @ts-expect-error: a feed is read only
    read.resources.pop();
  } else {
    const failure: FeedFailure = result.problem;
    list.feedState = {status: 'failed', failure};
  }

  document.addEventListener('signpost-feed-ready', (event) => {
    const ready: SignpostFeedReadyEvent = event;
    for (const {code, at, effect} of ready.problems satisfies readonly FeedProblem[]) {
      const known: EntryProblemCode = code;
      console.log(known, at, effect, ready.url);
    }
  });
  document.addEventListener('signpost-feed-error', (event) => {
    const {failure, url}: SignpostFeedErrorEvent = event;
    const code: FeedFailureCode = failure.code;
    console.log(code, failure.status, url);
    // @ts-expect-error: there is no such code
    if (code === 'unreadable') return;
  });
  list.addEventListener('signpost-attribute-error', (event) => {
    const {attribute, value, known}: SignpostAttributeErrorEvent = event;
    console.log(attribute.length, value.length, known.join());
  });
  search.addEventListener('signpost-area-change', ({areas}) => console.log(areas.join()));
  list.addEventListener('signpost-feed-reload', (event) => event.preventDefault());
  feed.dispatchEvent(new SignpostFeedReloadEvent());
  search.dispatchEvent(new SignpostAreaChangeEvent(['E12000009']));
`;

const settings: Readonly<Record<string, ts.CompilerOptions>> = {
  bundler: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
  Node: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
};

describe('the package’s types', () => {
  for (const [name, setting] of Object.entries(settings))
    it(`serve a partner whose compiler resolves as ${name} does`, () => {
      const file = join(folder, 'page.ts');
      writeFileSync(file, page);
      const program = ts.createProgram([file], {
        ...setting,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      });
      const said = ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
        const line = file && start !== undefined && file.getLineAndCharacterOfPosition(start).line;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
      assert.deepEqual(said, []);
    });
});
