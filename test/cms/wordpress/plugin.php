<?php
/*
 * Activates the plugin, and publishes a post of an author with its block and its shortcode; or deletes
 * it. Prints the address of the post, or the options that are left, as JSON.
 *
 *   php plugin.php <folder of WordPress> publish <script> <feed>
 *   php plugin.php <folder of WordPress> uninstall
 */
[, $site, $what] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require "$site/wp-config.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';
const PLUGIN = 'signpost/signpost.php';

if ($what === 'uninstall') {
    deactivate_plugins(PLUGIN);
    uninstall_plugin(PLUGIN);
    $left = array_filter(array_keys(wp_load_alloptions(true)), fn($name) => str_contains($name, 'signpost'));
    echo json_encode(array_values($left)), "\n";
    exit();
}

[, , , $script, $feed] = $argv;
$failure = activate_plugin(PLUGIN);
if (is_wp_error($failure)) throw new Exception($failure->get_error_message());
// Activation runs in the middle of a request, after the moment at which plugins set themselves up.
update_option('signpost_script', $script);
update_option('signpost_feed', $feed);
wp_set_current_user(get_user_by('login', 'author')->ID);
$hostile = '\u0022\u003e\u003cimg src=x onerror=document.title=1\u003e';
$post = wp_insert_post(wp_slash([
    'post_title' => 'Help',
    'post_status' => 'publish',
    'post_content' =>
        '<!-- wp:signpost/widget {"audience":"health","with-search":true,"heading":"' . $hostile . '","words":"Words of the block"} /-->' .
        "\n\n<!-- wp:shortcode -->\n[signpost widget=\"resource-list\" audience=\"health\" onclick=\"alert(1)\"]<p>Words of the shortcode</p>[/signpost]\n<!-- /wp:shortcode -->",
]));
echo json_encode("/?p=$post"), "\n";
