import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {now, stateOf} from '../feed-states.js';
import {contrast, pairs} from './contrast.js';
import {control} from './control.js';
import {cssText} from './css-text.js';
import {playgroundSheet} from './playground-sheet.js';
import {hexOf, StageColours} from './stage.js';
import {themeFiles, themeText, valuesIn} from './themes.js';
import {tokens, type Token} from './tokens.js';

const schemes = ['light', 'dark'] as const;
const layers = [...new Set(tokens.map(({layer}) => layer))];
const ready = stateOf('ready');

/** A pair of colours that stand too near each other. */
interface Weak {
  readonly what: string;
  readonly scheme: string;
  readonly ratio: number;
  readonly least: number;
}

/**
 * Changes the custom properties of widgets in view, in light and dark, says which colours are hard to
 * read, and gives the CSS of what was changed. It stands in the page itself, as its labels and the
 * widgets do that it shows.
 */
export class TokenPlayground extends LitElement {
  @state() private changes: ReadonlyMap<string, string> = new Map();
  @state() private weak: readonly Weak[] = [];
  @state() private said = '';

  /** The theme's style sheet as the library has it. */
  #themeText = '';
  #themeValues: ReadonlyMap<string, string> = new Map();
  readonly #colours = new Map<string, StageColours>();
  readonly #worn = new CSSStyleSheet();

  constructor() {
    super();
    const own: readonly CSSStyleSheet[] = [playgroundSheet, this.#worn];
    this.addController({
      hostConnected: () => {
        document.adoptedStyleSheets.push(...own);
      },
      hostDisconnected: () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
          (sheet) => !own.includes(sheet),
        );
      },
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const stage = '.token-stage';
    this.#worn.replaceSync(
      this.#themeText.replaceAll(':root', stage) + cssText(this.changes, stage),
    );
  }

  protected override render(): TemplateResult {
    return html`<div class="playground">
      <section class="choices" aria-labelledby="choices">
        <h2 id="choices">Change</h2>
        <div class="control">
          <label for="theme">Theme to begin with</label>
          <select id="theme" @change=${this.#chooseTheme}>
            <option value="">None</option>
            ${Object.keys(themeFiles).map((name) => html`<option>${name}</option>`)}
          </select>
        </div>
        ${layers.map((layer) => this.#layerView(layer))}
        ${this.#weakView()} ${this.#copyView()}
      </section>
      ${schemes.map((scheme) => this.#stageView(scheme))}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What was found is shown by the next update, which must not look for it again.
    if (changed.size === 1 && (changed.has('weak') || changed.has('said'))) return;
    void this.#measure();
  }

  #layerView(layer: string): TemplateResult {
    const own = tokens.filter((token) => token.layer === layer);
    const changed = own.filter(({name}) => this.changes.has(name)).length;
    return html`<details ?open=${layer === layers[0]}>
      <summary>${layer}${changed > 0 ? html` (${changed} changed)` : nothing}</summary>
      ${own.map((token) =>
        control({
          token,
          value: this.changes.get(token.name) ?? this.#themeValues.get(token.name) ?? '',
          seen: this.#seen(token),
          onChange: (value) => {
            this.#change(token.name, value);
          },
        }),
      )}
    </details>`;
  }

  #seen({name, type}: Token): string {
    const colours = this.#colours.get('light');
    return colours && type.kind === 'colour' ? hexOf(colours.seen(name)) : '#000000';
  }

  /** What is hard to read. The line is there from the start, so that what it says is read out. */
  #weakView(): TemplateResult {
    const {weak} = this;
    const count =
      weak.length === 1 ? '1 pair of colours is' : `${weak.length} pairs of colours are`;
    return html`<h3>Contrast</h3>
      <p role="status">${weak.length === 0 ? 'All colours can be read.' : `${count} hard to read.`}</p>
      ${
        weak.length === 0
          ? nothing
          : html`<ul class="weak">
              ${weak.map(
                ({what, scheme, ratio, least}) =>
                  html`<li>${what}, ${scheme}: ${ratio.toFixed(2)}:1, and ${least}:1 is needed.</li>`,
              )}
            </ul>`
      }`;
  }

  #copyView(): TemplateResult {
    const css = cssText(this.changes);
    return html`<h3><label for="css">CSS to copy</label></h3>
      <textarea
        id="css"
        readonly
        spellcheck="false"
        rows=${Math.max(3, this.changes.size + 2)}
        placeholder="Nothing is changed yet."
        .value=${css}
      ></textarea>
      <p class="row">
        <button type="button" @click=${this.#copy}>Copy the CSS</button>
        <button type="button" @click=${this.#startAgain}>Start again</button>
      </p>
      <p role="status">${this.said}</p>`;
  }

  #stageView(scheme: string): TemplateResult {
    const label = scheme === 'light' ? 'Light' : 'Dark';
    return html`<section class="token-stage ${scheme}" aria-labelledby="stage-${scheme}">
      <h2 id="stage-${scheme}">${label}</h2>
      <signpost-resource-list
        .feedState=${ready}
        .now=${now}
        audience="health"
        section="training"
        heading="Training (${scheme})"
        heading-level="3"
        limit="2"
        with-search
        with-filters
      ></signpost-resource-list>
      <signpost-region-search
        .feedState=${ready}
        .now=${now}
        heading="Help near you (${scheme})"
        heading-level="3"
        area="wales"
        without-map
      ></signpost-region-search>
      <signpost-briefing-card
        .feedState=${ready}
        .now=${now}
        audience="health"
        layout="compact"
        heading="What to know (${scheme})"
        heading-level="3"
      ></signpost-briefing-card>
    </section>`;
  }

  #change(name: string, value: string): void {
    const next = new Map(this.changes);
    if (value === '') next.delete(name);
    else next.set(name, value);
    this.changes = next;
    this.said = '';
  }

  readonly #chooseTheme = (event: Event) => {
    void this.#wear((event.target as HTMLSelectElement).value);
  };

  async #wear(theme: string): Promise<void> {
    const text = await themeText(theme);
    this.#themeText = text;
    this.#themeValues = valuesIn(text);
    this.requestUpdate();
  }

  readonly #startAgain = () => {
    this.changes = new Map();
    this.said = 'Everything is as it was.';
  };

  readonly #copy = () => {
    const box = this.querySelector<HTMLTextAreaElement>('#css')!;
    navigator.clipboard.writeText(box.value).then(
      () => (this.said = 'Copied.'),
      () => {
        // Where a page may not write there: by hand, then.
        box.focus();
        box.select();
        this.said = 'It could not be copied. It is selected now: press Ctrl and C.';
      },
    );
  };

  /** Looks for colours that are hard to read, once the widgets are there. */
  async #measure(): Promise<void> {
    const stages = [...this.querySelectorAll<HTMLElement>('.token-stage')];
    await Promise.all(
      stages.map((stage) => stage.querySelector('signpost-resource-list')!.updateComplete),
    );
    const isFirst = this.#colours.size === 0;
    for (const [index, stage] of stages.entries()) {
      const scheme = schemes[index]!;
      if (!this.#colours.has(scheme)) this.#colours.set(scheme, new StageColours(stage));
    }
    this.weak = [...this.#colours].flatMap(([scheme, colours]) =>
      pairs.flatMap(({what, front, back, least}) => {
        const ratio = contrast(colours.seen(front), colours.seen(back));
        return ratio < least ? [{what, scheme, ratio, least}] : [];
      }),
    );
    if (isFirst) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-playground': TokenPlayground;
  }
}
