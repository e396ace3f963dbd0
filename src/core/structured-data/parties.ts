import type {Organisation, Resource} from '../feed/format/resource.js';
import {placeOf} from './places.js';
import {isPublicBody} from './public-body.js';
import type {Reading} from './reading.js';

/** Who makes or runs something. */
export function organisationOf(
  {name, url}: Organisation,
  {plain}: Reading,
  contactPoint: ReturnType<typeof emailsOf> = [],
) {
  const common = {
    name: plain(name),
    ...(url && {url}),
    ...(contactPoint.length > 0 && {contactPoint}),
  };
  return isPublicBody(url)
    ? {'@type': 'GovernmentOrganization', ...common}
    : {'@type': 'Organization', ...common};
}

/** What sources disagree on is left out: a search engine would show it without saying so. */
const certain = ({contacts}: Resource) => contacts.filter(({caveat}) => caveat === undefined);

/** Where a service is written to. */
export const emailsOf = (resource: Resource, {plain}: Reading) =>
  certain(resource).flatMap(({email, label}) =>
    email
      ? [{'@type': 'ContactPoint', email, contactType: plain(label ?? resource.title)} as const]
      : [],
  );

/** How a service is reached: each way, and each place. */
export function channelsOf(resource: Resource, reading: Reading) {
  const {plain} = reading;
  const {languages, venues} = resource;
  const spoken = languages.length > 0 && {availableLanguage: [...languages]};
  const number = (telephone: string) => ({'@type': 'ContactPoint' as const, telephone});
  const far = certain(resource)
    .filter(({phone, text, url}) => phone ?? text ?? url)
    .map(({phone, text, url, label, hours}) => ({
      '@type': 'ServiceChannel',
      ...(label !== undefined && {name: plain(label)}),
      ...(hours !== undefined && {description: plain(hours)}),
      ...(phone && {servicePhone: number(phone)}),
      ...(text && {serviceSmsNumber: number(text)}),
      ...(url && {serviceUrl: url}),
      ...spoken,
    }));
  const near = venues
    .flatMap((venue) => placeOf(venue, reading) ?? [])
    .map((place) => ({'@type': 'ServiceChannel', serviceLocation: place, ...spoken}));
  return [...far, ...near];
}
