<?php
/* Runs when an administrator deletes the plugin: nothing of it stays. */
defined('WP_UNINSTALL_PLUGIN') || exit();

delete_option('signpost_script');
delete_option('signpost_feed');
