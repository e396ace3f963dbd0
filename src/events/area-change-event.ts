/**
 * A visitor has chosen an area. Every widget of the same feed follows. What was typed to find
 * it is not here: a postcode stays in the box.
 */
export class SignpostAreaChangeEvent extends Event {
  static readonly type = 'signpost-area-change';

  constructor(
    /** Area codes, one or, at a border, several. Empty: the choice was cleared. */
    readonly areas: readonly string[],
  ) {
    super(SignpostAreaChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-area-change': SignpostAreaChangeEvent;
  }
}
