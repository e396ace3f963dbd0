import type {FeedMessages} from '../messages/feed.js';

export const feed: FeedMessages = {
  loading: 'Yn llwytho…',
  retry: 'Rhoi cynnig arall arni',
  failed: {
    unreachable:
      'Ni allwn lwytho’r wybodaeth hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    offline: 'Rydych all-lein. Byddwn yn llwytho hyn pan fyddwch wedi cysylltu.',
    'http-error': 'Ni allwn lwytho’r wybodaeth hon ar hyn o bryd.',
    busy: 'Ni allwn lwytho’r wybodaeth hon ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
    timeout: 'Mae’n cymryd gormod o amser i lwytho hyn.',
    'too-large': 'Mae gormod o wybodaeth i’w llwytho yma.',
    'not-json': 'Ni allwn ddarllen yr wybodaeth hon.',
    'not-a-feed': 'Ni allwn ddarllen yr wybodaeth hon.',
    'unsupported-version':
      'Mae angen fersiwn mwy diweddar ar y dudalen hon i ddangos yr wybodaeth hon.',
  },
  stale: (since) =>
    since
      ? `Ni allwn wirio a oes newidiadau. Daw’r wybodaeth hon o ${since}, ac efallai ei bod wedi dyddio.`
      : 'Ni allwn wirio a oes newidiadau. Efallai fod yr wybodaeth hon wedi dyddio.',
};
