import type {ReactiveControllerHost} from 'lit';
import type {Further} from '../locales/further.js';

/** Sentences of one thing in the language that is asked for; in English until they have come. */
export class FurtherWords<Words> {
  readonly #host: ReactiveControllerHost;
  readonly #further: Further<Words>;
  /** Languages that were asked for, so that one that cannot be had is not asked for at each update. */
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost, further: Further<Words>) {
    this.#host = host;
    this.#further = further;
  }

  /** @param tag - BCP 47 tag. */
  in(tag: string): Words {
    const here = this.#further.now(tag);
    if (here === undefined && !this.#asked.has(tag)) {
      this.#asked.add(tag);
      void this.#further.load(tag).then(() => this.#host.requestUpdate());
    }
    return here ?? this.#further.english;
  }
}
