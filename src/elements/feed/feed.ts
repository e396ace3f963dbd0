import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {feedContext, idle, type FeedHandle} from '../../contexts/feed-context.js';
import {newVisit} from '../../contexts/visit.js';
import {FeedLoader} from '../../controllers/feed-loader.js';
import type {FeedWishes, KeepFeed} from '../../controllers/feed-wishes.js';

/**
 * Loads one feed, shares it with every widget inside or linked to it by `feed="id"`, and holds
 * what the visitor has chosen for all of them. Shows nothing of its own.
 *
 * @summary Nothing of its own: loads a feed for the widgets inside it, or linked to it by `feed="its-id"`
 * @tag signpost-feed
 * @slot - The widgets that show this feed, and anything else.
 * @fires {SignpostFeedReadyEvent} signpost-feed-ready - The feed was loaded; `event.problems` lists what was left out of it.
 * @fires {SignpostFeedErrorEvent} signpost-feed-error - The feed could not be loaded; `event.failure.code` says why.
 */
export class SignpostFeed extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the feed, or of the folder of a large directory, with `/` at the end. Its server must allow this site (CORS). Without it the widgets keep their own content. */
  @property() src?: string;

  /** How often the feed is loaded again while the page is seen: `15m`, `1h`; at least `1m`. Without it: only when asked. */
  @property() refresh?: string;

  /** How long a load may take, with its repeats, in seconds. Without it: 10. It holds from the next load on. */
  @property({type: Number}) timeout?: number;

  /** The longest feed that is read, in bytes once unpacked. Without it, and at most: 20,000,000. It holds from the next load on. */
  @property({type: Number, attribute: 'max-bytes'}) maxBytes?: number;

  /** Keeps the last good copy of the feed in the visitor’s browser (Cache Storage), for when it cannot be had. Without it nothing is stored. */
  @property({type: Boolean, attribute: 'last-good'}) lastGood = false;

  /** Every widget of this feed that shows resources offers to put them on the sheet, `<signpost-handout>`. Without it: those with the attribute themselves. */
  @property({type: Boolean, attribute: 'with-handout'}) withHandout = false;

  readonly #provider = new ContextProvider(this, {
    context: feedContext,
    initialValue: {
      state: idle,
      visit: newVisit,
      reload: () => {
        this.reload();
      },
      chooseAreas: (areas, by = 'visitor') => {
        this.#hand({visit: {...this.#provider.value.visit, areas, by}});
      },
      layOut: (sheet) => {
        this.#hand({visit: {...this.#provider.value.visit, sheet}});
      },
    },
  });
  readonly #loader = new FeedLoader(this, {
    src: () => this.src,
    onState: (state) => {
      this.#hand({state});
    },
    wishes: () => this.#wishes,
  });
  /** Ends what refreshes the feed. */
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => void this.#keepFresh(),
      hostDisconnected: () => {
        this.#stopRefreshing();
      },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#loader.follow();
    if (changed.has('withHandout')) this.#hand({withHandout: this.withHandout});
    if (changed.has('refresh') && this.hasUpdated) void this.#keepFresh();
  }

  /** Loads the feed again, and keeps what is shown until the new one has come. */
  reload(): void {
    this.#loader.reload();
  }

  get #wishes(): FeedWishes {
    const {timeout = 0, maxBytes = 0} = this;
    return {
      ...(timeout > 0 && {timeout: 1000 * timeout}),
      ...(maxBytes > 0 && {maxBytes}),
      ...(this.lastGood && {keep: keepLastGood()}),
    };
  }

  #stopRefreshing(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #keepFresh(): Promise<void> {
    this.#stopRefreshing();
    const {refresh} = this;
    if (!refresh) return;
    // Without the file the feed is as good as one that is not refreshed.
    const file = await import('../../controllers/feed-refresh.js').catch(() => undefined);
    if (!this.isConnected || this.refresh !== refresh || this.#stop) return;
    this.#stop = file?.whileSeen(refresh, (every) => {
      // Several elements may show one feed, and each has a time of its own.
      this.#loader.reload(0.9 * every);
    });
  }

  #hand(change: Partial<FeedHandle>): void {
    this.#provider.setValue({...this.#provider.value, ...change});
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** Fetches what keeps the copy while the feed is fetched: once that has failed, this may not be had either. */
function keepLastGood(): KeepFeed {
  const loading = import('../../controllers/last-good.js').catch(() => undefined);
  return async (...given) => (await loading)?.lastGood(...given);
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-feed': SignpostFeed;
  }
}
