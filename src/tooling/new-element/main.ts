// Makes a new element, with its styles, sentences, stories and contract, and enters it wherever an
// element has to stand. It works at once; what it shows is to be replaced.
//
//   npm run new opening-hours
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {namesOf} from './names.js';
import {planElement} from './plan.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

try {
  await make(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function make(given: readonly string[]): Promise<void> {
  const [name, ...more] = given;
  if (name === undefined || more.length > 0)
    throw new Error('Say one name, in lower case: npm run new opening-hours');
  const names = namesOf(name);
  const plan = Object.entries(planElement(names, read));
  const options = await resolveConfig(join(root, 'package.json'), {
    config: join(root, 'test/lint/prettier.config.mjs'),
  });
  // Nothing is written before all of it is known.
  const written = await Promise.all(
    plan.map(
      async ([path, text]) => [path, await format(text, {...options, filepath: path})] as const,
    ),
  );
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`
<${names.tag}> works. Now:
- say in src/elements/${names.name}/${names.name}.ts what it shows, and the same in src/prerender/${names.name}.ts;
- reword src/locales/, with a translator for Welsh;
- an attribute also goes into src/core/snippet/widgets.ts and the words of src/locales/*/builder.ts;
- npm run readme, for what README.md and the reference say of it
- npm test
`);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
