import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beside} from '../../core/snippet/beside.js';
import {readLooks, type Look} from '../../core/snippet/look.js';
import {readIntegrity, type Integrity} from '../../core/snippet/release.js';
import {jsonFile} from '../../sources/json-file.js';

/** Where the files are. */
interface Places {
  /** Absolute address of `signpost.js`. */
  readonly script: string;
  /** Absolute address of the list of looks, where there is one. */
  readonly looks: string | undefined;
}

/** Loads what lies beside the library and the page: the hashes of a release, and looks for the preview. */
export class BesideFiles implements ReactiveController {
  /** Hashes of the library’s files; `none` where they cannot be had, nothing until that is known. */
  integrity: Integrity | 'none' | undefined;
  /** None until it is known which there are. */
  looks: readonly Look[] | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #places: () => Places;
  #asked: Partial<Places> | undefined;
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost, places: () => Places) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostUpdate(): void {
    const {script, looks} = this.#places();
    const asked = this.#asked;
    this.#asked = {script, looks};
    if (!asked || asked.script !== script) void this.#loadIntegrity(script);
    if (!asked || asked.looks !== looks) void this.#loadLooks(looks);
  }

  hostDisconnected(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
  }

  async #loadIntegrity(script: string): Promise<void> {
    const json = await jsonFile(beside(script, 'integrity.json'), this.#loading.signal);
    if (script !== this.#asked?.script) return;
    this.integrity = readIntegrity(json) ?? 'none';
    this.#host.requestUpdate();
  }

  async #loadLooks(url: string | undefined): Promise<void> {
    const json = url === undefined ? undefined : await jsonFile(url, this.#loading.signal);
    if (url !== this.#asked?.looks) return;
    this.looks = url === undefined ? [] : readLooks(json, url);
    this.#host.requestUpdate();
  }
}
