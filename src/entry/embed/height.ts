/** What the page in an iframe tells the page around it, which may have another version. */
export interface HeightMessage {
  readonly type: 'signpost:height';
  readonly version: 1;
  /** What the widget needs, in CSS pixels. */
  readonly height: number;
}

/** What the page around asks, if it comes to listen only after the height was told. */
export interface HeightQuestion {
  readonly type: 'signpost:height?';
  readonly version: 1;
}
