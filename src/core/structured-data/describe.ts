import type {Resource, Session} from '../feed/format/resource.js';
import type {Listing} from '../search/listings.js';
import {channelsOf, emailsOf, organisationOf} from './parties.js';
import {areaOf, held, modeOf} from './places.js';
import {isPublicBody} from './public-body.js';
import type {Reading} from './reading.js';

// test/core/structured-data/ holds all of it to the definitions of schema.org.

/** What a search engine is told of a list: its name, and every resource in its place. */
export function describeList(
  listings: readonly Pick<Listing, 'resource'>[],
  name: string,
  reading: Reading,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...(name && {name}),
    numberOfItems: listings.length,
    itemListElement: listings.map(({resource}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: thingOf(resource, reading),
    })),
  };
}

/** The same of one resource that is shown by itself. */
export const describeOne = (resource: Resource, reading: Reading): object => ({
  '@context': 'https://schema.org',
  ...thingOf(resource, reading),
});

function thingOf(resource: Resource, reading: Reading) {
  switch (resource.type) {
    case 'service':
    case 'helpline':
      return serviceOf(resource, reading);
    case 'training':
      return courseOf(resource, reading);
    default:
      return workOf(resource, reading);
  }
}

/** What can be said of anything. */
function anything(resource: Resource, {plain, feedUrl}: Reading) {
  const {id, title, aliases, summary, url} = resource;
  return {
    ...(feedUrl && {'@id': `${feedUrl}#${encodeURIComponent(id)}`}),
    name: plain(title),
    ...(aliases.length > 0 && {alternateName: aliases.map(plain)}),
    ...(summary !== undefined && {description: plain(summary)}),
    ...(url && {url}),
  };
}

function serviceOf(resource: Resource, reading: Reading) {
  const {provider, coverage, topics, type, url, sessions} = resource;
  const {label, area} = reading;
  const channels = channelsOf(resource, reading);
  const areas = coverage.flatMap((code) => {
    const name = area(code);
    return name === undefined ? [] : [areaOf(code, name)];
  });
  const events =
    sessions.length > 0
      ? reading.ahead(resource).map((session) => eventOf(session, resource, reading))
      : [];
  const common = {
    ...anything(resource, reading),
    serviceType: label('type', type),
    ...(topics.length > 0 && {category: topics.map((topic) => label('topic', topic))}),
    ...audienceOf(resource, reading),
    ...(areas.length > 0 && {areaServed: areas}),
    ...(channels.length > 0 && {availableChannel: channels}),
    ...(events.length > 0 && {subjectOf: events}),
  };
  const by = provider && organisationOf(provider, reading, emailsOf(resource, reading));
  return isPublicBody(provider?.url ?? url)
    ? {
        '@type': 'GovernmentService',
        ...common,
        ...(by && {provider: by, serviceOperator: by}),
      }
    : {'@type': 'Service', ...common, ...(by && {provider: by})};
}

function courseOf(resource: Resource, reading: Reading) {
  const {provider, url, languages} = resource;
  const dates = reading.ahead(resource).map((session) => ({
    '@type': 'CourseInstance',
    ...held(session, reading),
    courseMode: modeOf(session),
    ...(languages.length > 0 && {inLanguage: [...languages]}),
  }));
  return {
    '@type': 'Course',
    ...anything(resource, reading),
    ...audienceOf(resource, reading),
    ...aboutOf(resource, reading),
    ...freedomOf(resource),
    ...(languages.length > 0 && {inLanguage: [...languages]}),
    ...(provider && {provider: organisationOf(provider, reading)}),
    ...(dates.length > 0 && {hasCourseInstance: dates}),
    ...(url && {mainEntityOfPage: url}),
  };
}

function workOf(resource: Resource, reading: Reading) {
  const {provider, published, languages, partOf, downloads, title, type, status} = resource;
  const {plain, label, langOf} = reading;
  const series = partOf === undefined ? undefined : reading.resource(partOf);
  const common = {
    ...anything(resource, reading),
    ...audienceOf(resource, reading),
    ...aboutOf(resource, reading),
    ...freedomOf(resource),
    inLanguage: languages.length > 0 ? [...languages] : langOf(title),
    ...(published && {datePublished: published}),
    ...(status === 'archived' && {creativeWorkStatus: 'Archived'}),
    ...(provider && {publisher: organisationOf(provider, reading)}),
    ...(series && {
      isPartOf: {
        '@type': 'CreativeWork' as const,
        name: plain(series.title),
        ...(series.url && {url: series.url}),
      },
    }),
    ...(downloads.length > 0 && {
      encoding: downloads.map((file) => ({
        '@type': 'MediaObject',
        name: plain(file.label),
        contentUrl: file.url,
        ...(file.mediaType && {encodingFormat: file.mediaType}),
        ...(file.bytes !== undefined && {contentSize: `${file.bytes} B`}),
      })),
    }),
  };
  switch (type) {
    case 'film':
      return {'@type': 'VideoObject', ...common};
    case 'research':
    case 'policy':
    case 'briefing':
      return {'@type': 'Report', ...common};
    case 'website':
      return {'@type': 'WebSite', ...common};
    case 'booklet':
    case 'leaflet':
    case 'book':
    case 'toolkit':
    case 'guide':
    case 'poster':
    case 'e-learning':
    case 'practice-model':
      return {
        '@type': 'LearningResource',
        ...common,
        learningResourceType: label('type', type),
      };
    default:
      return {'@type': 'CreativeWork', ...common};
  }
}

function audienceOf({audiences, beneficiaries, ages}: Resource, {label}: Reading) {
  const names = [
    ...beneficiaries.map((one) => label('beneficiary', one)),
    ...audiences.map((one) => label('audience', one)),
  ];
  if (names.length === 0 && !ages) return {};
  return {
    audience: {
      '@type': 'PeopleAudience',
      ...(names.length > 0 && {audienceType: names.join(', ')}),
      ...(ages?.from !== undefined && {suggestedMinAge: ages.from}),
      ...(ages?.to !== undefined && {suggestedMaxAge: ages.to}),
    },
  };
}

const aboutOf = ({topics}: Resource, {label}: Reading) =>
  topics.length === 0
    ? {}
    : {about: topics.map((topic) => ({'@type': 'Thing' as const, name: label('topic', topic)}))};

/** Of what is lent, or given on referral, nothing is said. */
function freedomOf({access}: Resource) {
  if (access?.kind === 'paid') return {isAccessibleForFree: false};
  return access?.kind === 'open' || access?.kind === 'free-account'
    ? {isAccessibleForFree: true}
    : {};
}

function eventOf(session: Session, resource: Resource, reading: Reading) {
  const {provider, title} = resource;
  return {
    '@type': 'Event',
    name: reading.plain(title),
    ...held(session, reading),
    eventAttendanceMode: `https://schema.org/${modes[modeOf(session)]}EventAttendanceMode`,
    ...(provider && {organizer: organisationOf(provider, reading)}),
  };
}

const modes = {Blended: 'Mixed', Online: 'Online', Onsite: 'Offline'} as const;
