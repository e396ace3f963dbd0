import {resource, type Resource} from '../../../src/core/feed/format/resource.js';
import {misfit, readShape} from '../../../src/core/feed/read-shape.js';

/** The parser's reading of one resource on its own, as the peer's is measured. */
export function readResource(json: unknown): Resource | undefined {
  const read = readShape(resource, json, '', {problems: [], base: undefined, ids: new Map()});
  return read === misfit ? undefined : (read as Resource);
}
