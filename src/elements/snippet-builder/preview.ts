import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {widths} from '../../core/snippet/builder-state.js';
import {previewPage} from '../../core/snippet/preview-page.js';
import {heading} from '../shared/heading.js';
import type {BuilderContext} from './builder-context.js';
import {selectView} from './field-views.js';
import {showIn} from './trusted-html.js';

type Host = LitElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** The page with the snippet, in a frame that is made as small as its place without being narrowed. */
export class Preview implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new ResizeObserver(() => {
    this.#fit();
  });
  #frame: HTMLIFrameElement | undefined;
  /** What the frame shows, so that it is not loaded anew for nothing. */
  #shown = '';
  #width = 0;
  #isRefused = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#frame = undefined;
    this.#shown = '';
  }

  render(context: BuilderContext): TemplateResult {
    const {state, words, level, looks, wording, made, choose} = context;
    const needsTemplate = made?.needs.script !== undefined && state.form !== 'static';
    return html`<section class="preview" aria-labelledby="preview">
      ${heading(level, words.steps.preview, 'heading', {id: 'preview'})}
      <div class="preview-choices">
        ${selectView({
          id: 'look',
          label: words.look,
          value: state.look ?? looks[0]?.id,
          options: looks.length
            ? looks.map(({id, name}) => ({
                value: id,
                label: wording ? wording.plain(name) : id,
              }))
            : [{value: '', label: words.plain}],
          onChange: (look) => {
            choose({look});
          },
        })}
        ${selectView({
          id: 'width',
          label: words.width,
          value: state.width,
          options: widths.map((value) => ({value, label: words.pixels(value)})),
          onChange: (value) => {
            choose({width: widths.find((one) => one === value) ?? state.width});
          },
        })}
      </div>
      ${this.#isRefused ? html`<p class="error">${words.previewOff}</p>` : nothing}
      <div part="stage" class="stage">
        ${made ? html`<iframe title=${words.previewTitle}></iframe>` : nothing}
      </div>
      <p class="hint">${needsTemplate ? words.withTemplate : words.asItIs}</p>
    </section>`;
  }

  /** Shows what was rendered in the frame. */
  update({state, words, looks, made, lang}: BuilderContext): void {
    const frame = this.#host.renderRoot.querySelector<HTMLIFrameElement>('.stage iframe');
    if (!frame || !made) return;
    if (frame !== this.#frame) {
      this.#frame = frame;
      this.#shown = '';
      this.#observer.disconnect();
      this.#observer.observe(frame.parentElement!);
    }
    this.#width = Number(state.width);
    this.#fit();
    const page = previewPage({
      snippet: made.line,
      template: [made.needs.stylesheet, state.form === 'static' ? '' : made.needs.script].join(''),
      lang: state.lang ?? lang,
      title: words.previewTitle,
      look: looks.find(({id}) => id === state.look) ?? looks[0],
    });
    if (page === this.#shown) return;
    this.#shown = page;
    try {
      showIn(frame, page);
    } catch {
      this.#isRefused = true;
      this.#host.requestUpdate();
    }
  }

  #fit(): void {
    const frame = this.#frame;
    const {clientWidth = 0, clientHeight = 0} = frame?.parentElement ?? {};
    if (!frame || !clientWidth) return;
    const scale = Math.min(1, clientWidth / this.#width);
    // By way of the object model, which a strict policy lets through.
    frame.style.width = `${this.#width}px`;
    frame.style.height = `${clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  }
}
