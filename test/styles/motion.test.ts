import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

/** Every line of the widgets' styles and scripts, with its place. */
const lines = ['src/elements', 'src/styles', 'src/controllers'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(ts|css)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line, index) => `${folder}/${name}:${index + 1}: ${line.trim()}`),
    ),
);

describe('a widget', () => {
  it('moves nothing', () => {
    const moving =
      /\b(transition|animation)(-\w+)?:|@keyframes|(?<!over)scroll-behavior:|behavior: 'smooth'|\.animate\(|<marquee/;
    assert.deepEqual(
      lines.filter((line) => moving.test(line)),
      [],
    );
  });

  it('asks for no drag and no gesture', () => {
    const dragging = /(pointer|mouse|touch)(move|start)|@?drag(start|over|end)\b|draggable="true"/;
    assert.deepEqual(
      lines.filter((line) => dragging.test(line)),
      [],
    );
  });
});
