import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {feedContext, idle, type FeedHandle} from '../../contexts/feed-context.js';
import {newVisit} from '../../contexts/visit.js';
import {FeedLoader} from '../../controllers/feed-loader.js';

/**
 * Loads one feed, shares it with every widget inside or linked to it by `feed="id"`, and holds
 * what the visitor has chosen for all of them. Shows nothing of its own.
 *
 * @summary Feed provider
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

  /** Address of the feed. Its server must allow this site (CORS). Without it the widgets keep their own content. */
  @property() src?: string;

  readonly #provider = new ContextProvider(this, {
    context: feedContext,
    initialValue: {
      state: idle,
      visit: newVisit,
      reload: () => {
        this.reload();
      },
      chooseAreas: (areas, by = 'visitor') => {
        this.#hand({visit: {areas, by}});
      },
    },
  });
  readonly #loader = new FeedLoader(this, {
    src: () => this.src,
    onState: (state) => {
      this.#hand({state});
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#loader.follow();
  }

  /** Loads the feed again, and keeps what is shown until the new one has come. */
  reload(): void {
    this.#loader.reload();
  }

  #hand(change: Partial<FeedHandle>): void {
    this.#provider.setValue({...this.#provider.value, ...change});
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-feed': SignpostFeed;
  }
}
