import type {AreaCode} from './codes.js';
import type {SchemeArea} from './schemes/scheme.js';

/** Whether all of `inner` lies in `outer`. Every area holds itself; a point holds nothing else. */
export function holds(outer: SchemeArea, inner: SchemeArea): boolean {
  if (outer.code === inner.code) return true;
  if (outer.isPoint) return false;
  if (inner.councils.size > outer.councils.size) return false;
  for (const council of inner.councils) if (!outer.councils.has(council)) return false;
  return inner.councils.size > 0;
}

/** Whether two sets of councils have one in common. */
export function overlap(a: ReadonlySet<AreaCode>, b: ReadonlySet<AreaCode>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const council of few) if (many.has(council)) return true;
  return false;
}
