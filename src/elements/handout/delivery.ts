import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import type {QrCode} from '../../controllers/qr-code.js';
import {saveFile} from '../../controllers/save-file.js';
import {copyText, printSheet, sheetAsHtml} from '../../controllers/sheet-delivery.js';
import {sheetAsText} from '../../core/handout/plain-text.js';
import type {HandoutMessages} from '../../locales/messages/handout.js';
import paperStyles from './paper.styles.js';
import {sheetView} from './sheet-view.js';
import {deliveryView} from './tools.js';
import {wordedSheet, type Paper} from './worded.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface DeliveryParts {
  readonly codes: QrCode;
  readonly announcer: Announcer;
  /** Moves focus to what a selector finds, once the host has updated. */
  readonly focusNext: (selector: string) => void;
}

/** Longer links make a code that a phone cannot read from a screen, in characters. */
const longestInCode = 1_000;

/** How a sheet leaves the page: printed, copied, saved, and as a link. */
export class Delivery {
  readonly #host: Host;
  readonly #parts: DeliveryParts;
  #isSharing = false;
  /** The sheet as text, once the browser has not let it be copied. */
  #textToCopy: string | undefined;

  constructor(host: Host, parts: DeliveryParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Shows neither the link nor the text any more. */
  startAgain(): void {
    this.#isSharing = false;
    this.#textToCopy = undefined;
    this.#host.requestUpdate();
  }

  /** @param address - The sheet as a link. */
  view(paper: Paper, address: string, words: HandoutMessages, onClear: () => void): TemplateResult {
    const code = () =>
      address.length <= longestInCode ? this.#parts.codes.for(address) : undefined;
    const link = this.#isSharing ? {address, code: code()} : undefined;
    return deliveryView(words, link, this.#textToCopy, {
      onPrint: () => printSheet(this.#host.renderRoot, this.#delivered(paper)),
      onCopy: () => void this.#copy(sheetAsText(wordedSheet(paper)), words),
      onSave: () =>
        saveFile(`${paper.words.fileName}.html`, sheetAsHtml(this.#delivered(paper)), 'text/html'),
      onShare: () => {
        this.#isSharing = !this.#isSharing;
        this.#host.requestUpdate();
      },
      onCopyLink: () => void this.#copyLink(address, words),
      onClear,
    });
  }

  async #copy(text: string, words: HandoutMessages): Promise<void> {
    const isCopied = await copyText(text);
    this.#textToCopy = isCopied ? undefined : text;
    this.#host.requestUpdate();
    if (!isCopied) this.#parts.focusNext('#text');
    this.#parts.announcer.say(() => (isCopied ? words.copied : words.copyFailed));
  }

  async #copyLink(address: string, words: HandoutMessages): Promise<void> {
    const isCopied = await copyText(address);
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>('#link');
    if (!isCopied) box?.select();
    this.#parts.announcer.say(() => (isCopied ? words.linkCopied : words.copyFailed));
  }

  #delivered(paper: Paper) {
    return {
      title: paper.title,
      lang: paper.wording.messages.tag,
      view: sheetView(paper, {codes: this.#parts.codes, level: 1}),
      styles: paperStyles,
    };
  }
}
