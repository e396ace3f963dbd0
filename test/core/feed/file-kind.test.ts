import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileKind, fileKindNamed} from '../../../src/core/feed/file-kind.js';

const rows: readonly [mediaType: string, kind: string | undefined][] = [
  ['application/pdf', 'PDF'],
  ['Application/PDF; version=1.7', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/epub+zip', 'EPUB'],
  ['audio/mpeg', 'MP3'],
  ['video/mp4', 'MP4'],
  ['text/html', undefined],
  ['application/pdfx', undefined],
  ['', undefined],
];

for (const [mediaType, kind] of rows)
  it(`a file of type “${mediaType}” is called ${kind ?? 'nothing'}`, () => {
    assert.equal(fileKind(mediaType), kind);
  });

it('a kind is written as people write it, whatever the case', () => {
  assert.equal(fileKindNamed('pdf'), 'PDF');
  assert.equal(fileKindNamed('PowerPoint'), 'PowerPoint');
  assert.equal(fileKindNamed('easy-read'), undefined);
});
