import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {App} from './an-app.js';

/** The components for React, as an app has them from `dist/`. */

const app = new App(['react', '@types/react'], {jsx: 'react-jsx'});
after(() => app.remove());

const page = `
  import {useRef} from 'react';
  import {SignpostFeed, SignpostResourceList, SignpostBriefingCard} from 'signpost/react';
  import type {SignpostResourceList as Element} from 'signpost';

  export function Page() {
    const list = useRef<Element>(null);
    return (
      <SignpostFeed src="feed.json" onFeedReady={({problems}) => console.log(problems.length)}>
        <SignpostResourceList
          ref={list}
          id="help"
          className="wide"
          audience="health"
          withSearch
          withFilters={false}
          headingLevel={3}
          now={new Date()}
          onAttributeError={({attribute}) => console.log(attribute.length)}
        >
          <a href="/help">Help</a>
        </SignpostResourceList>
        <SignpostBriefingCard layout="poster" />
      </SignpostFeed>
    );
  }
`;

const mistakes = `
  import {SignpostFeed, SignpostResourceList, SignpostBriefingCard} from 'signpost/react';
  export const page = [
    <SignpostBriefingCard layout="large" />,
    <SignpostResourceList withSerach />,
    <SignpostFeed onFeedReady={(event: MouseEvent) => event.clientX} />,
  ];
`;

/** The same tags without components. */
const tags = `
  import type {DetailedHTMLProps, HTMLAttributes} from 'react';
  import type {SignpostTags} from 'signpost/jsx';
  declare module 'react' {
    namespace JSX {
      interface IntrinsicElements
        extends SignpostTags<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>> {}
    }
  }
  export const page = (
    <signpost-feed src="feed.json" onsignpost-feed-ready={({url}) => console.log(url)}>
      <signpost-resource-list audience="health" with-search heading-level="3" className="wide">
        <a href="/help">Help</a>
      </signpost-resource-list>
      <signpost-briefing-card layout="compact" key="card" />
    </signpost-feed>
  );
  // @ts-expect-error: there is no such layout
  export const layout = <signpost-briefing-card layout="large" />;
  // @ts-expect-error: there is no such attribute
  export const name = <signpost-resource-list audiense="health" />;
`;

describe('in React', () => {
  it('a page can be written with components, and with tags', () => {
    app.write('src/page.tsx', page);
    app.write('src/tags.tsx', tags);
    const {code, output} = app.run('typescript/bin/tsc', '-p', '.');
    assert.deepEqual([output, code], ['', 0]);
  });

  it('a mistake is told where it is', () => {
    app.write('src/page.tsx', mistakes);
    const {output} = app.run('typescript/bin/tsc', '-p', '.');
    const lines = [...output.matchAll(/^src\/page\.tsx\((\d+),/gm)].map(([, line]) => line);
    assert.deepEqual(lines, ['4', '5', '6']);
  });

  it('a server renders the attributes and what stands inside, before any script has come', async () => {
    // The types are checked before there is a dist/.
    const path = new URL('../../../dist/frameworks/react.js', import.meta.url).href;
    const {SignpostResourceList} = (await import(path)) as Readonly<
      Record<'SignpostResourceList', ComponentType<Readonly<Record<string, unknown>>>>
    >;
    const markup = renderToStaticMarkup(
      createElement(
        SignpostResourceList,
        {
          audience: 'health',
          withSearch: true,
          withFilters: false,
          headingLevel: 3,
          className: 'wide',
          now: new Date(0),
          onAttributeError: () => assert.fail('nothing happens on a server'),
        },
        createElement('a', {href: '/help'}, 'Help'),
      ),
    );
    assert.equal(
      markup,
      '<signpost-resource-list audience="health" with-search="" heading-level="3" class="wide">' +
        '<a href="/help">Help</a></signpost-resource-list>',
    );
  });
});
