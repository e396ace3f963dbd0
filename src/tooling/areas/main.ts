import {rebuild} from './rebuild.js';

// `npm run areas -- <folder>`: makes the tables of data/areas from downloaded sources.
process.exitCode = await rebuild(process.argv.slice(2), (line) => {
  process.stdout.write(`${line}\n`);
});
