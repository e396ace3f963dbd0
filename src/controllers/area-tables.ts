import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as module from '../core/areas/index.js';
import type {Gazetteer} from '../core/areas/index.js';
import type {Directory} from '../core/search/directory.js';

/** The tables of areas and what can be asked of them. */
export type Areas = typeof module;

/** The tables of areas, once for the page. They are a file of their own: most widgets need none. */
let areas: Areas | undefined;
let loading: Promise<Areas> | undefined;
const gazetteers = new WeakMap<Directory, Gazetteer>();

async function load(): Promise<Areas> {
  loading ??= import('../core/areas/index.js');
  try {
    return (areas = await loading);
  } catch (error) {
    // A failure is not kept: the next attempt may succeed.
    loading = undefined;
    throw error;
  }
}

/** Fetches the tables of areas while its host is on the page, and updates the host when they are there. */
export class AreaTablesLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Whether the last attempt failed. */
  hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  get tables(): Areas | undefined {
    return areas;
  }

  /** How areas lie to each other, with the prisons of a feed; made once for each feed. */
  gazetteer(directory: Directory): Gazetteer | undefined {
    if (!areas) return;
    let gazetteer = gazetteers.get(directory);
    if (!gazetteer) {
      gazetteer = areas.gazetteerOf({prisons: directory.feed.prisons});
      gazetteers.set(directory, gazetteer);
    }
    return gazetteer;
  }

  /** Fetches the tables, again if that failed before. */
  async load(): Promise<void> {
    if (areas) return;
    this.hasFailed = false;
    try {
      await load();
    } catch (error) {
      console.error('[signpost] The tables of areas could not be loaded.', error);
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
