<?php
/**
 * Plugin Name: Signpost
 * Description: A block and a shortcode that show help for children and families with a relative in prison.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */

defined('ABSPATH') || exit();

/** Addresses that an administrator sets once, under Settings → Reading. */
const SIGNPOST_OPTIONS = [
    'signpost_script' => 'Address of signpost.js',
    'signpost_feed' => 'Address of the feed',
];

/**
 * A box that stands in for a widget, as the library reads it. Whatever an author writes becomes the
 * value of an attribute that begins with `data-`, so that nothing of it is ever run.
 *
 * @param array  $attributes The widget's attributes by name; `widget` names it. Empty ones are left out.
 * @param string $content HTML that is read until the widget is there.
 */
function signpost_box(array $attributes, string $content): string {
    $widget = $attributes['widget'] ?? 'resource-list';
    unset($attributes['widget'], $attributes['words']);
    $all = ['signpost' => $widget, 'feed' => get_option('signpost_feed', '')] + $attributes;
    $box = '<div';
    foreach ($all as $name => $value)
        if (preg_match('/^[a-z][a-z-]*$/', (string) $name) && (string) $value !== '')
            $box .= sprintf(' data-%s="%s"', $name, esc_attr($value === true ? 'yes' : $value));
    $script = get_option('signpost_script', '');
    // Only where a box is, so that no other page loads anything.
    if ($script !== '') wp_enqueue_script('signpost', esc_url_raw($script), [], null, true);
    return $box . '>' . wp_kses_post($content) . '</div>';
}

add_action('init', function () {
    wp_register_script(
        'signpost-block',
        plugins_url('block.js', __FILE__),
        ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element'],
        filemtime(__DIR__ . '/block.js'),
        true,
    );
    register_block_type(__DIR__, [
        'render_callback' => fn($attributes) => signpost_box(
            $attributes,
            '<p>' . esc_html($attributes['words'] ?? '') . '</p>',
        ),
    ]);
    add_shortcode('signpost', fn($attributes, $content = '') => signpost_box(
        is_array($attributes) ? $attributes : [],
        (string) $content,
    ));
});

// WordPress has no modules before 6.5.
add_filter('script_loader_tag', function ($tag, $handle) {
    if ($handle !== 'signpost') return $tag;
    return str_replace('<script ', '<script type="module" ', preg_replace('/ type=([\'"]).*?\1/', '', $tag));
}, 10, 2);

add_action('admin_init', function () {
    add_settings_section('signpost', 'Signpost', '__return_null', 'reading');
    foreach (SIGNPOST_OPTIONS as $name => $label) {
        register_setting('reading', $name, [
            'type' => 'string',
            'default' => '',
            'sanitize_callback' => fn($value) => esc_url_raw((string) $value, ['https', 'http']),
        ]);
        add_settings_field($name, $label, function () use ($name) {
            printf(
                '<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s">',
                esc_attr($name),
                esc_attr(get_option($name, '')),
            );
        }, 'reading', 'signpost', ['label_for' => $name]);
    }
});
