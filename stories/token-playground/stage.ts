import type {Rgb} from './contrast.js';

/** What a property comes to where nobody sets it, for those that have no value of the library's own. */
const inherited: Readonly<Record<string, string>> = {
  text: 'currentColor',
  surface: 'transparent',
  'on-quiet': 'currentColor',
  quiet: 'transparent',
  'quiet-border': 'var(--_border-input)',
  'quiet-edge': 'transparent',
  tag: 'var(--_panel)',
  'tag-text': 'currentColor',
  'focus-fill': 'transparent',
  'focus-text': 'var(--_link)',
  'focus-outline': 'var(--_focus)',
};

/** Reads the colours that widgets have on a stage, whatever they follow from. */
export class StageColours {
  readonly #probe = document.createElement('span');
  readonly #canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

  /** @param stage - Something with a widget in it that shows a feed. */
  constructor(stage: HTMLElement) {
    // Within a slot that is shown, since what is not drawn into has no styles to read.
    this.#probe.slot = 'footer';
    this.#probe.hidden = true;
    stage.querySelector('signpost-resource-list')!.append(this.#probe);
  }

  /** A colour as it is seen: upon the widget's background, and that upon the page. */
  seen(name: string): Rgb {
    const layers = name === 'surface' ? [] : [this.#computed('surface')];
    return this.#painted([this.#css('Canvas'), ...layers, this.#computed(name)]);
  }

  /** The colour of one property, without what is behind it. */
  #computed(name: string): string {
    const otherwise = inherited[name] ?? `var(--_${name})`;
    return this.#css(`var(--signpost-${name}, ${otherwise})`);
  }

  #css(value: string): string {
    this.#probe.style.color = 'var(--signpost-text, CanvasText)';
    if (value !== 'currentColor') this.#probe.style.backgroundColor = value;
    return getComputedStyle(this.#probe).backgroundColor;
  }

  /** Paints one over the other; so every notation of a colour is understood that the browser has. */
  #painted(colours: readonly string[]): Rgb {
    for (const colour of colours) {
      this.#canvas.fillStyle = colour;
      this.#canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = this.#canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  }
}

export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
