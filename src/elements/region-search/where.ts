import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import type {AreaTablesLoader} from '../../controllers/area-tables.js';
import {locate} from '../../controllers/locate.js';
import type {Answer, AreaCode, Names, PlaceOption, RoughPoint} from '../../core/areas/index.js';
import {areaName} from '../../locales/area-name.js';
import type {Wording} from '../shared/wording.js';
import {answerSentence, answerView} from './answer-view.js';
import {PlaceBox} from './place-box.js';
import type {Ready} from './ready.js';

type Host = LitElement & {readonly renderRoot: HTMLElement | DocumentFragment};

interface WhereParts {
  readonly ready: () => Ready | undefined;
  readonly tables: AreaTablesLoader;
  readonly announcer: Announcer;
  /** Whether an area is chosen already. */
  readonly hasArea: () => boolean;
  /** The visitor chose areas here; what covers them is to be shown. */
  readonly onChoose: (areas: readonly AreaCode[], from: RoughPoint | undefined) => void;
  /** The visitor named a place that belongs to no region. */
  readonly onNowhere: () => void;
}

/** How long a postcode waits for the tables that tell its council, in milliseconds. */
const patience = 400;

/**
 * The question “where?”: the box with its suggestions, the device's own answer, and what is said of
 * either. What is typed is understood here and goes no further than the areas it means.
 */
export class Where {
  readonly #host: Host;
  readonly #parts: WhereParts;
  readonly #box: PlaceBox;
  /** What was made of what the visitor said last. */
  #answer: Answer | undefined;
  /** What was said, by the areas it led to; kept on the page, and only as long as the widget. */
  readonly #answers = new Map<string, Answer>();
  /** Whether the names of places are still on their way to a visitor who asks. */
  #isLooking = false;
  /** Counts what was asked and chosen, so that a slow answer does not replace a newer one. */
  #turn = 0;

  constructor(host: Host, parts: WhereParts) {
    this.#host = host;
    this.#parts = parts;
    this.#box = new PlaceBox(host, {
      suggest: (text) => this.#suggest(text),
      asideOf: (option) => this.#asideOf(option),
      announce: (count) =>
        parts.announcer.say(() => {
          const {wording} = this.#ready ?? {};
          const n = count();
          return n === undefined || !wording ? '' : wording.messages.region.suggestions(n);
        }),
      onTake: (option) => this.#take(option),
    });
  }

  /** Forgets what was said of the typed words: it is no longer true of a choice made elsewhere. */
  forget(): void {
    this.#answer = undefined;
    this.#turn++;
    // Old words over new results would be found again at the next press of Enter.
    const box = this.#input;
    if (box && box !== this.#host.shadowRoot?.activeElement) box.value = '';
    this.#host.requestUpdate();
  }

  /**
   * Says again what was said of areas to which the visitor came back, that they lie at a border, say.
   *
   * @returns Where the visitor was then.
   */
  recall(areas: readonly AreaCode[]): RoughPoint | undefined {
    const answer = this.#answers.get(areas.join());
    if (!answer) return;
    this.#say(answer);
    return 'from' in answer ? answer.from : undefined;
  }

  /** Empties the box and puts focus into it. */
  clear(): void {
    this.forget();
    const box = this.#input;
    if (box) box.value = '';
    box?.focus();
  }

  view({messages: {region}}: Wording): TemplateResult {
    return html`
      <form part="search" class="search field" @submit=${this.#onSubmit}>
        <label id="where-label" for="where">${region.typeLabel}</label>
        <span class="hint" id="where-hint">${region.typeHint}</span>
        <div class="field-row">
          ${this.#box.view('where-label', 'where-hint answer', this.#isWrong, this.#prepareNames)}
          <button part="button" class="button" type="submit">${region.typeButton}</button>
        </div>
        <button part="locate" class="link-button locate" type="button" @click=${this.#locate}>
          ${region.locate}
        </button>
        <div id="answer">${this.#answerView()}</div>
      </form>
    `;
  }

  #answerView(): TemplateResult | typeof nothing {
    const ready = this.#ready;
    if (this.#isLooking && ready)
      return html`<p part="answer" class="answer">${ready.wording.messages.region.looking}</p>`;
    if (!this.#answer || !ready) return nothing;
    return answerView(this.#answer, ready.wording, this.#namer(ready), ({codes, from}) => {
      this.#turn++;
      this.#parts.onChoose(codes, from);
    });
  }

  /** Whether the words in the box could not be understood. */
  get #isWrong(): boolean {
    return this.#answer?.kind === 'nothing' || this.#answer?.kind === 'empty';
  }

  /** What is said of the typed words, for those who do not see it appear. */
  #answerSentence(): string {
    const ready = this.#ready;
    if (!this.#answer || !ready) return '';
    return answerSentence(this.#answer, ready.wording, this.#namer(ready)) ?? '';
  }

  #namer({atlas, wording}: Ready): (code: AreaCode) => string {
    return (code) => areaName(code, atlas.gazetteer, wording);
  }

  get #ready(): Ready | undefined {
    return this.#parts.ready();
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#where');
  }

  /** Says that places are being looked up: a button that does nothing for seconds seems broken. */
  #look(isLooking: boolean): void {
    if (this.#isLooking === isLooking) return;
    this.#isLooking = isLooking;
    if (isLooking)
      this.#parts.announcer.say(() =>
        this.#isLooking ? (this.#ready?.wording.messages.region.looking ?? '') : '',
      );
    this.#host.requestUpdate();
  }

  #say(answer: Answer): void {
    this.#answer = answer;
    if ('areas' in answer) this.#answers.set(answer.areas.join(), answer);
    this.#host.requestUpdate();
  }

  readonly #prepareNames = () => {
    const {directory} = this.#ready ?? {};
    if (directory) void this.#parts.tables.loadNames(directory);
  };

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#box.close();
    // Four places are called Newport: the words alone would not say again which was taken.
    const {taken} = this.#box;
    if (taken) this.#take(taken);
    else void this.#answerTo(this.#input?.value ?? '');
  };

  #suggest(text: string): readonly PlaceOption[] | undefined {
    const ready = this.#ready;
    if (!ready) return;
    const {areas, atlas} = ready;
    const found = areas.suggestionsFor(text, atlas.tables, (code) => atlas.gazetteer.namesOf(code));
    // That there is none is known only once the names of towns are here.
    return found?.length || atlas.names ? found : undefined;
  }

  #asideOf(option: PlaceOption): string {
    const ready = this.#ready;
    if (!ready) return '';
    const {areas, wording} = ready;
    const plain = (names: Names) => wording.plain(names);
    return areas.asideOf(option, plain, wording.messages.region);
  }

  #take(option: PlaceOption): void {
    const ready = this.#ready;
    if (!ready) return;
    this.forget();
    // Of a postcode there may be more to say: that it lies at a border, or is new.
    if (option.kind === 'postcode') void this.#answerTo(option.wording);
    else this.#parts.onChoose(option.codes, ready.areas.pointOf(option, ready.atlas));
  }

  async #answerTo(typed: string): Promise<void> {
    const turn = ++this.#turn;
    const {areas, directory} = this.#ready ?? {};
    if (!areas || !directory) return;
    // A postcode is understood without the names of towns, only less exactly.
    const names = this.#parts.tables.loadNames(directory);
    const isHere = await Promise.race([names.then(() => true), pause(patience)]);
    if (!isHere && !areas.parsePostcode(typed)) {
      this.#look(true);
      await names;
    }
    this.#look(false);
    const ready = this.#ready;
    // The visitor may have asked for something else, or the widget may be gone.
    if (turn !== this.#turn || !this.#host.isConnected || !ready) return;
    const answer = areas.answerTo(typed, ready.atlas);
    if ('areas' in answer) this.#parts.onChoose(answer.areas, answer.from);
    else {
      // Somewhere without a region: what helps there is what helps everywhere.
      if (answer.kind === 'special' && this.#parts.hasArea()) this.#parts.onNowhere();
      this.#input?.focus();
    }
    this.#say(answer);
    this.#parts.announcer.say(() => this.#answerSentence());
  }

  readonly #locate = () => void this.#answerToDevice();

  async #answerToDevice(): Promise<void> {
    const turn = ++this.#turn;
    const {areas, directory} = this.#ready ?? {};
    if (!directory || !areas) return;
    this.#say({kind: 'locating', typed: ''});
    const {tables, announcer, onChoose} = this.#parts;
    const [point] = await Promise.all([locate(areas.roughly), tables.loadNames(directory)]);
    const ready = this.#ready;
    if (turn !== this.#turn || !this.#host.isConnected || !ready) return;
    const answer = areas.answerToPoint(point, ready.atlas);
    if ('areas' in answer) onChoose(answer.areas, answer.from);
    else if (answer.kind === 'special' && this.#parts.hasArea()) this.#parts.onNowhere();
    this.#say(answer);
    announcer.say(() => this.#answerSentence());
  }
}

const pause = (ms: number) =>
  new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), ms);
  });
