<?php
/*
 * Sets up an empty WordPress with an administrator and an author.
 *
 *   php install.php <folder of WordPress>
 */
[, $site] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
define('WP_INSTALLING', true);
require "$site/wp-config.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody signs in with a password: what the tests run, they run as whom they name.
wp_install('Tests', 'admin', 'admin@partner.example', false, '', wp_generate_password());
wp_insert_user([
    'user_login' => 'author',
    'user_email' => 'author@partner.example',
    'user_pass' => wp_generate_password(),
    'role' => 'author',
]);
