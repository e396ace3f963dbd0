/** The attributes of one kind of widget. `lang` and the attributes of every element come on top. */
interface WidgetAttributes {
  /** Those with a value. */
  readonly values: readonly string[];
  /** Those that are only there or not. */
  readonly flags: readonly string[];
}

const common = ['src', 'feed', 'heading', 'heading-level', 'theme', 'prerendered'] as const;

/** Every widget that can be put on a page, by its tag without the prefix, with what its tag understands. */
export const widgets = {
  'resource-list': {
    values: [
      ...common,
      'audience',
      'section',
      'beneficiary',
      'type',
      'topic',
      'limit',
      'label',
      'filters',
    ],
    flags: [
      'with-search',
      'with-filters',
      'with-url-state',
      'with-handout',
      'with-calendar',
      'with-download',
      'with-json-ld',
    ],
  },
  'region-search': {
    values: [...common, 'area', 'prison', 'probation-region'],
    flags: ['without-map', 'with-url-state', 'with-handout', 'with-calendar'],
  },
  'briefing-card': {
    values: [...common, 'audience', 'layout', 'prefer', 'page-url'],
    flags: [],
  },
  'resource-card': {
    values: [...common, 'resource'],
    flags: ['with-handout', 'with-calendar', 'with-json-ld'],
  },
  'audience-page': {
    values: [...common, 'audience', 'page', 'area', 'region-search'],
    flags: ['with-calendar', 'with-json-ld'],
  },
  exit: {values: ['href'], flags: []},
  handout: {values: [...common, 'resources', 'page-url'], flags: ['with-memory']},
} as const satisfies Readonly<Record<string, WidgetAttributes>>;

export type WidgetName = keyof typeof widgets;

export const widgetNames = Object.keys(widgets) as readonly WidgetName[];

export const isWidget = (name: string): name is WidgetName => Object.hasOwn(widgets, name);

/** Everything a widget's tag understands, values and flags. */
export const attributesOf = (widget: WidgetName): readonly string[] => {
  const {values, flags}: WidgetAttributes = widgets[widget];
  return [...values, ...flags];
};

/** Whether an attribute is only there or not. */
export const isFlag = (widget: WidgetName, attribute: string): boolean =>
  (widgets[widget].flags as readonly string[]).includes(attribute);
