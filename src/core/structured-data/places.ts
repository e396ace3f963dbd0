import type {Session, Venue} from '../feed/format/resource.js';
import type {Reading} from './reading.js';

/** An area; that of the official statistics has its code. */
export function areaOf(code: string, name: string) {
  if (code.startsWith('prison:')) return {'@type': 'Place', name};
  const identifier = {'@type': 'PropertyValue', propertyID: 'GSS', value: code} as const;
  return {
    '@type': 'AdministrativeArea',
    name,
    ...(/^[A-Z]\d{8}$/.test(code) && {identifier}),
  };
}

/** A place that one can go to; none where nothing is said of it. */
export function placeOf({name, address, postcode, latitude, longitude}: Venue, {plain}: Reading) {
  if (name === undefined && address === undefined && !postcode) return;
  const hasPoint = latitude !== undefined && longitude !== undefined;
  return {
    '@type': 'Place',
    ...(name !== undefined && {name: plain(name)}),
    address: addressOf(postcode, address && plain(address)),
    ...(hasPoint && {geo: {'@type': 'GeoCoordinates' as const, latitude, longitude}}),
  };
}

const addressOf = (postcode: string | undefined, street?: string) => ({
  '@type': 'PostalAddress',
  ...(street && {streetAddress: street}),
  ...(postcode && {postalCode: postcode}),
  addressCountry: 'GB',
});

/** When and where: in a place, on the web, or in both. */
export function held(session: Session, reading: Reading) {
  const {start, end, place, postcode, online, url} = session;
  const there = placeOf(
    {...(place !== undefined && {name: place}), ...(postcode && {postcode})},
    reading,
  );
  const far = online && {'@type': 'VirtualLocation', ...(url && {url})};
  const location = [...(there ? [there] : []), ...(far ? [far] : [])];
  return {
    startDate: start,
    ...(end && {endDate: end}),
    ...(location.length > 0 && {location}),
    ...(url && {url}),
  };
}

const isInPlace = ({place, postcode}: Session) => place !== undefined || Boolean(postcode);

/** How one takes part, in the words of schema.org's courses. */
export const modeOf = (session: Session) =>
  session.online ? (isInPlace(session) ? 'Blended' : 'Online') : 'Onsite';
