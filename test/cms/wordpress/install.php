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
// No secret: the site is gone after the run, and nobody else can reach it.
wp_install('Tests', 'admin', 'admin@partner.example', false, '', 'of-this-run-only');
wp_insert_user([
    'user_login' => 'author',
    'user_email' => 'author@partner.example',
    'user_pass' => wp_generate_password(),
    'role' => 'author',
]);
