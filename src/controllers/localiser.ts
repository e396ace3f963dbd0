import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultMessages, loadMessages, messagesNow} from '../locales/registry.js';
import type {Messages} from '../locales/messages/index.js';

/**
 * The language of a widget: that of the nearest `lang` around it, through shadow roots, as
 * it changes. Until another language's sentences have come it speaks English.
 */
export class Localiser implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#follow());
  /** BCP 47 tag of the nearest `lang`, region included: what content is chosen by. */
  lang = defaultMessages.tag;
  messages: Messages = defaultMessages;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const watch = {attributes: true, attributeFilter: ['lang'], subtree: true};
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, watch);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #follow(): void {
    const lang = nearestLang(this.#host) ?? defaultMessages.tag;
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
    const here = messagesNow(lang);
    if (here) this.messages = here;
    else
      void loadMessages(lang).then((messages) => {
        // The language may have changed again while these were on their way.
        if (this.lang !== lang || this.messages === messages) return;
        this.messages = messages;
        this.#host.requestUpdate();
      });
  }
}

function nearestLang(element: Element): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    const lang = found?.getAttribute('lang')?.trim();
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
