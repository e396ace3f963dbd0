<?php
/*
 * Saves each form of a snippet in a post, as each kind of editor may, and prints what WordPress
 * publishes of it, as JSON.
 *
 *   php publish.php <folder of WordPress> <file with the forms, as JSON>
 */
[, $site, $file] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require "$site/wp-config.php";

$forms = json_decode(file_get_contents($file), true);
$texts = [
    'block' => fn($html) => "<!-- wp:html -->\n$html\n<!-- /wp:html -->",
    'classic' => fn($html) => $html,
];

$published = [];
foreach (['author', 'admin'] as $person) {
    $id = get_user_by('login', $person)->ID;
    // Filters for those who may not write any HTML they like are set by who is signed in.
    wp_set_current_user($id);
    foreach ($texts as $text => $written)
        foreach ($forms as $form => $html) {
            $post = wp_insert_post(wp_slash([
                'post_title' => $form,
                'post_content' => $written($html),
                'post_status' => 'publish',
                'post_author' => $id,
            ]), true);
            if (is_wp_error($post)) throw new Exception($post->get_error_message());
            $GLOBALS['post'] = get_post($post);
            setup_postdata($GLOBALS['post']);
            ob_start();
            the_content();
            $published["wordpress-$person-$text"][$form] = trim(ob_get_clean());
        }
}
echo "\n", json_encode($published, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
