import type {AreaTablesLoader} from '../../controllers/area-tables.js';
import type {AreaCode} from '../../core/areas/index.js';
import type {Directory} from '../../core/search/directory.js';

/** A widget with the attributes that name an area. */
interface Host {
  readonly area?: string;
  readonly prison?: string;
  readonly probationRegion?: string;
  readonly updateComplete: Promise<unknown>;
}

/** The area that a page's author expects its visitors to ask for. */
export class AuthorsArea {
  readonly #host: Host;
  readonly #complain: (attribute: string, value: string, known: readonly string[]) => void;
  /** The attributes that were last followed. */
  #followed = '';

  /** @param complain - Called with what names no area. */
  constructor(
    host: Host,
    complain: (attribute: string, value: string, known: readonly string[]) => void,
  ) {
    this.#host = host;
    this.#complain = complain;
  }

  /**
   * Follows the author's choice, at first and whenever the author changes it.
   *
   * @param hasArea - Whether an area is chosen already.
   * @returns What to choose; nothing where all is to stay as it is.
   */
  follow(directory: Directory, tables: AreaTablesLoader, hasArea: boolean): readonly AreaCode[] {
    const {areas} = tables;
    const atlas = tables.atlas(directory);
    const {prison, probationRegion, area} = this.#host;
    const wanted = [prison, probationRegion, area].map((value) => value?.trim());
    if (!areas || !atlas || wanted.join('|') === this.#followed) return [];
    const isFirst = this.#followed === '';
    this.#followed = wanted.join('|');
    // What the visitor chose in another widget counts for more than what the author expects.
    if (!wanted.some(Boolean) || (isFirst && hasArea)) return [];
    const {codes, problems} = areas.authorsArea(wanted, atlas.gazetteer, directory.feed.prisons);
    // Events do not belong into the middle of an update.
    void this.#host.updateComplete.then(() => {
      for (const {attribute, value, known} of problems) this.#complain(attribute, value, known);
    });
    return codes;
  }
}
