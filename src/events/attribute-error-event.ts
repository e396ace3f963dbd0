/** An attribute names something that the feed does not have. The widget shows what it can without it. */
export class SignpostAttributeErrorEvent extends Event {
  static readonly type = 'signpost-attribute-error';

  constructor(
    /** Name of the attribute. */
    readonly attribute: string,
    /** Its value. */
    readonly value: string,
    /** Values that would do. */
    readonly known: readonly string[],
  ) {
    super(SignpostAttributeErrorEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signpost-attribute-error': SignpostAttributeErrorEvent;
  }
}
