/* global wp */
(({blockEditor, blocks, components, element}) => {
  const {createElement: el} = element;

  const widgets = [
    {value: 'resource-list', label: 'List of resources'},
    {value: 'region-search', label: 'Search by area'},
    {value: 'briefing-card', label: 'Briefing'},
    {value: 'audience-page', label: 'Whole page'},
  ];

  blocks.registerBlockType('signpost/widget', {
    edit({attributes, setAttributes}) {
      const text = (name, label) =>
        el(components.TextControl, {
          label,
          value: attributes[name],
          onChange: (value) => setAttributes({[name]: value}),
        });
      return el(
        'div',
        blockEditor.useBlockProps(),
        el(
          blockEditor.InspectorControls,
          {},
          el(
            components.PanelBody,
            {title: 'Signpost'},
            el(components.SelectControl, {
              label: 'What to show',
              value: attributes.widget,
              options: widgets,
              onChange: (widget) => setAttributes({widget}),
            }),
            text('audience', 'For whom, such as “health”'),
            text('heading', 'Heading'),
            el(components.ToggleControl, {
              label: 'With a search box',
              checked: attributes['with-search'],
              onChange: (value) => setAttributes({'with-search': value}),
            }),
          ),
        ),
        el('strong', {}, widgets.find(({value}) => value === attributes.widget)?.label),
        text('words', 'To read until it is there'),
      );
    },
    // The server writes it, whoever saves the post.
    save: () => null,
  });
})(wp);
