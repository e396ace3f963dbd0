#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {runCli} from './run-cli.js';

// The program itself: `npx signpost validate feed.json`. All it knows is Node.
process.exitCode = await runCli(process.argv.slice(2), {
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
