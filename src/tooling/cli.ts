#!/usr/bin/env node
import {nodeIo} from './node-io.js';
import {runCli} from './run-cli.js';

// The program itself: `npx signpost validate feed.json`. All it knows is Node.
process.exitCode = await runCli(process.argv.slice(2), nodeIo);
