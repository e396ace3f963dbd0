import {documentSource} from './document-source.js';
import type {FeedSource} from './feed-source.js';
import {httpSource} from './http-source.js';
import {patient} from './patient.js';

interface Entry {
  /** Whether the source knows what to make of an absolute address. */
  readonly reads: (url: string) => boolean;
  readonly source: FeedSource;
}

const httpFeed = documentSource(httpSource);

/** Whether an address names a folder: that of a directory with an index. */
const isFolder = (url: string) => URL.canParse(url) && new URL(url).pathname.endsWith('/');

/** Pagefind's folder lies in that of its directory. */
const ofPagefind = /\/pagefind\/$/;

/** The file that stands for a folder. */
const folder: FeedSource = (url, signal, asking) => {
  const file = ofPagefind.test(new URL(url).pathname) ? '../signpost.json' : 'signpost.json';
  return httpFeed(new URL(file, url).href, signal, asking);
};

/**
 * Every source: the first that reads an address gets it. A further one stands before HTTP, which
 * takes whatever is left and says so when there is nothing.
 */
const sources: readonly Entry[] = [
  {reads: isFolder, source: folder},
  {reads: () => true, source: httpFeed},
];

/** The source that reads an address. */
export const sourceFor = (url: string): FeedSource => sources.find(({reads}) => reads(url))!.source;

/** Loads a feed from wherever its address says, and asks again when that may help. */
export const anySource: FeedSource = patient((url, signal, asking) =>
  sourceFor(url)(url, signal, asking),
);
