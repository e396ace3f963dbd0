import {close, createIndex} from 'pagefind';
import type {ResourceJson} from '../fixtures/feed.js';

/** Pagefind's own files over the resources, by path. */
export async function pagefindFiles(
  resources: readonly ResourceJson[],
): Promise<Record<string, Uint8Array>> {
  const {index, errors} = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const {id, title, summary} of resources) {
    const words = typeof title === 'string' ? title : title['en']!;
    const content = `${words}. ${String(summary)}`;
    await index.addCustomRecord({url: `/${id}`, content, language: 'en', meta: {title: words}});
  }
  const {files} = await index.getFiles();
  await close();
  return Object.fromEntries(files.map(({path, content}) => [`/pagefind/${path}`, content]));
}
