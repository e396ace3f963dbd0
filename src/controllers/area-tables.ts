import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as module from '../core/search/local.js';
import type {
  AreaCode,
  AreaData,
  AreaLookups,
  AreaTables,
  Gazetteer,
  Located,
  RoughPoint,
} from '../core/areas/index.js';
import type {Directory} from '../core/search/directory.js';
import {once} from '../core/search/once.js';
import {nextTurn} from '../sources/in-slices.js';

/** The tables of areas and what can be asked of them. */
export type Areas = typeof module;

/** What a feed's areas are asked through: how they lie to each other, and what names mean. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  /** Grows when the names of towns and councils have come. */
  readonly tables: AreaTables;
  /** What is known of towns, councils and outcodes; none until it has come. */
  readonly names?: {
    readonly data: AreaData;
    readonly lookups: AreaLookups;
    readonly distanceTo: (
      service: Located,
      from: RoughPoint,
    ) => {km: number; within: number} | undefined;
  };
}

/** The tables, once for the page. They are a file of their own: most widgets need none. */
let areas: Areas | undefined;
let loading: Promise<Areas> | undefined;
/** Made once for each feed, because a feed brings its prisons. */
const atlases = new WeakMap<Directory, Atlas>();

async function load(): Promise<Areas> {
  loading ??= import('../core/search/local.js');
  try {
    const tables = await loading;
    // To read the tables is work enough for one turn of a slow phone.
    await nextTurn();
    return (areas = tables);
  } catch (error) {
    // A failure is not kept: the next attempt may succeed.
    loading = undefined;
    throw error;
  }
}

/**
 * Fetches the tables of areas while its host is on the page, and the names of towns when they
 * are first needed; updates the host when something has come.
 */
export class AreaTablesLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Whether the last attempt to fetch the tables failed. */
  hasFailed = false;
  /** Resolves when the tables have come, or could not be fetched. */
  settled = Promise.resolve();

  /** @param isEager - Whether the tables are needed in any case, or only when `load()` is called. */
  constructor(
    host: ReactiveControllerHost,
    private readonly isEager = true,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isEager) void this.load();
  }

  get areas(): Areas | undefined {
    return areas;
  }

  /** What is at hand now for a feed; undefined until the tables have come. */
  atlas(directory: Directory): Atlas | undefined {
    if (!areas) return;
    let atlas = atlases.get(directory);
    if (!atlas) {
      const {prisons} = directory.feed;
      const {gazetteerOf, placeFinder} = areas;
      // The first words that a visitor types need it; what is drawn does not.
      const finder = once(() => placeFinder({prisons}));
      atlas = {
        gazetteer: gazetteerOf({prisons}),
        tables: {findPlaces: (...asked) => finder()(...asked)},
      };
      atlases.set(directory, atlas);
    }
    return atlas;
  }

  /** Fetches the tables, again if that failed before. */
  load(): Promise<void> {
    if (!areas) this.settled = this.#load();
    return this.settled;
  }

  async #load(): Promise<void> {
    if (this.hasFailed) {
      this.hasFailed = false;
      this.#host.requestUpdate();
    }
    try {
      await load();
    } catch (error) {
      console.error('[signpost] The tables of areas could not be loaded.', error);
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /**
   * Whether each of some areas can be called by its name. When one cannot, as a council in a link that
   * somebody sent, its name is fetched.
   */
  haveNames(directory: Directory, codes: readonly AreaCode[]): boolean {
    const atlas = this.atlas(directory);
    if (!atlas) return false;
    const isNamed = (code: AreaCode) =>
      code.startsWith('prison:') || atlas.gazetteer.namesOf(code) !== undefined;
    if (codes.every(isNamed)) return true;
    if (!atlas.names) void this.loadNames(directory);
    return false;
  }

  /**
   * Fetches the names of towns and councils. Loading twice costs nothing.
   *
   * @returns Whether they are here.
   */
  async loadNames(directory: Directory): Promise<boolean> {
    const atlas = this.atlas(directory);
    if (!areas || !atlas) return false;
    if (atlas.names) return true;
    try {
      const data = await areas.loadAreaData();
      const {prisons} = directory.feed;
      const lookups = areas.lookupsOf(data);
      atlases.set(directory, {
        gazetteer: areas.gazetteerOf({
          prisons,
          namesOf: (code) => lookups.namesOf(code),
          counties: data.counties,
        }),
        tables: {findPlaces: areas.placeFinder({prisons, data}), ...lookups},
        names: {
          data,
          lookups,
          distanceTo: areas.distancesTo(prisons, (postcode) => lookups.pointOfPostcode(postcode)),
        },
      });
    } catch (error) {
      console.error('[signpost] The names of towns could not be loaded.', error);
      return false;
    }
    this.#host.requestUpdate();
    return true;
  }
}
