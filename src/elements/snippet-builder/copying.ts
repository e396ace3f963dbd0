import type {LitElement} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import type {BuilderMessages} from '../../locales/messages/builder.js';

type Host = LitElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Copies what stands in a box, or selects it where that is not allowed, and says which it was. */
export class Copying {
  readonly #host: Host;
  readonly #announcer: Announcer;
  #copied: string | undefined;

  constructor(host: Host, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** The box that was copied last, by its id; none since something else was chosen. */
  get copied(): string | undefined {
    return this.#copied;
  }

  forget(): void {
    this.#copied = undefined;
  }

  async copy(id: string, words: BuilderMessages): Promise<void> {
    const box = this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!box) return;
    try {
      await navigator.clipboard.writeText(box.value);
      this.#copied = id;
      this.#host.requestUpdate();
      this.#announcer.say(() => words.copied);
    } catch {
      // A page over http:, or one that is not allowed to: by hand, then.
      box.focus();
      box.select();
      this.#announcer.say(() => words.notCopied);
    }
  }
}
