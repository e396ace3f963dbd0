import type {HeightMessage, HeightQuestion} from './height.js';

/*
 * The page for an iframe. Its address says which widget it shows:
 * `embed.html?widget=resource-list&audience=health&feed=https://…&lang=cy&theme=dark`. It writes
 * what stands there into the attributes of a stand-in, as the author of a page would, and the loader
 * takes of them what the widget knows. Nothing of the address is ever read as HTML.
 */

const schemes: ReadonlySet<string> = new Set(['light', 'dark', 'auto']);

/** Style sheets in `themes/` by what an address may call them. */
const looks: Readonly<Record<string, string>> = {
  host: 'host',
  govuk: 'govuk',
  nhs: 'nhsuk',
  nhsuk: 'nhsuk',
  charity: 'charity',
  'high-contrast': 'high-contrast',
};

const root = document.documentElement;
const widget = document.querySelector<HTMLElement>('#widget')!;
const loader = document.querySelector<HTMLScriptElement>('script[src="signpost.js"]')!;

const setters: Readonly<Record<string, (value: string) => void>> = {
  widget: (name) => widget.setAttribute('data-signpost', name),
  feed: (address) => {
    const isWeb =
      URL.canParse(address, loader.src) && /^https?:$/.test(new URL(address, loader.src).protocol);
    if (isWeb) loader.dataset['feed'] = address;
    else console.warn('[signpost] feed in the address of this page must begin with https:');
  },
  lang: (tag) => {
    if (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) root.lang = tag;
  },
  theme: (name) => {
    if (schemes.has(name)) root.dataset['theme'] = name;
    else if (Object.hasOwn(looks, name)) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `themes/${looks[name]!}.css`;
      document.head.append(sheet);
    }
  },
  // The one way to a feed is the one that is checked.
  src: (address) => setters['feed']!(address),
};

for (const [name, value] of new URLSearchParams(location.search)) {
  if (Object.hasOwn(setters, name)) setters[name]!(value.trim());
  else if (/^[a-z][a-z-]*$/.test(name)) widget.setAttribute(`data-${name}`, value);
}

// A sandbox lets a link into a new tab sooner than into the place of the page around.
if (self.origin === 'null') document.querySelector('base')!.target = '_blank';

// A link to a place on this page leads to no other.
addEventListener(
  'click',
  (event) => {
    for (const link of event.composedPath())
      if (link instanceof HTMLAnchorElement && link.getAttribute('href')?.startsWith('#'))
        link.target = '_self';
  },
  {capture: true},
);

if (parent !== window) {
  const tell = () => {
    const {height} = document.body.getBoundingClientRect();
    const message: HeightMessage = {
      type: 'signpost:height',
      version: 1,
      height: Math.ceil(height),
    };
    // A height is no secret, and this page cannot know who shows it.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({source, data}: MessageEvent<Partial<HeightQuestion> | null>) => {
    if (source === parent && data?.type === 'signpost:height?' && data.version === 1) tell();
  });
}
