import type {Contact} from '../core/feed/format/resource.js';
import type {Messages} from './messages/index.js';

/** How sure a number is, a fact each: when somebody checked it, or how old the source is that states it. */
export function howSure(
  {verified, stated, caveat}: Contact,
  {resource, date}: Messages,
): readonly string[] {
  const when = () => {
    const isDay = verified?.length === 'YYYY-MM-DD'.length;
    if (verified) return resource[isDay ? 'verified' : 'verifiedIn'](date(verified));
    return stated ? resource.stated(date(stated)) : resource.unverified;
  };
  return [when(), ...(caveat ? [resource.uncertain] : [])];
}
