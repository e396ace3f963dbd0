import type {Formatting} from './formatting.js';
import type {Messages} from './messages.js';

export const en = (format: Formatting): Messages => {
  const {number} = format;
  const one = (n: number, singular: string, plural: string) =>
    `${number(n)} ${n === 1 ? singular : plural}`;

  return {
    tag: 'en',
    name: 'English',

    feed: {
      loading: 'Loading…',
      retry: 'Try again',
      failed: {
        unreachable: 'We could not load this information. Check your connection and try again.',
        'http-error': 'We could not load this information just now.',
        timeout: 'This is taking too long to load.',
        'too-large': 'There is too much information to load here.',
        'not-json': 'We could not read this information.',
        'not-a-feed': 'We could not read this information.',
        'unsupported-version': 'This page needs a newer version to show this information.',
      },
      stale: 'We could not check for changes. This information may be out of date.',
    },

    list: {
      heading: 'Resources',
      searchLabel: 'Search',
      searchButton: 'Search',
      filters: 'Filter the list',
      filter: {
        beneficiary: 'Who it helps',
        type: 'Type',
        topic: 'Topic',
        stage: 'Stage',
        audience: 'For professionals',
        age: 'Age',
        delivery: 'How it helps',
        language: 'Language',
      },
      option: (label, count) => `${label} (${number(count)})`,
      chosen: (n) => `${number(n)} chosen`,
      clear: 'Clear all',
      remove: (label) => `Remove ${label}`,
      count: (n) => one(n, 'resource', 'resources'),
      countOf: (n, total) => `${number(n)} of ${one(total, 'resource', 'resources')}`,
      countFor: (n, words) => `${one(n, 'result', 'results')} for “${words}”`,
      searching: 'Searching…',
      more: 'More resources',
      inArea: (area) => `Shown: what can be used in ${area}.`,
      noneFound: 'Nothing matches all of that.',
      noneFoundHint: 'Try fewer or different words, or clear your choices to see everything.',
      nothingListed: 'Nothing is listed here yet.',
      showMore: (n) => `Show ${number(n)} more`,
    },

    resource: {
      type: {
        booklet: 'Booklet',
        leaflet: 'Leaflet',
        book: 'Book',
        film: 'Film',
        website: 'Website',
        toolkit: 'Toolkit',
        guide: 'Guide',
        briefing: 'Briefing',
        poster: 'Poster',
        'e-learning': 'E-learning',
        research: 'Research',
        policy: 'Policy',
        'practice-model': 'Example of practice',
        service: 'Service',
        helpline: 'Helpline',
        training: 'Training',
      },
      beneficiary: {
        child: 'Children',
        'young-person': 'Young people',
        'parent-or-carer': 'Parents and carers',
        'family-member': 'Family members',
        'person-in-custody': 'People in prison',
        professional: 'Professionals',
      },
      format: {
        'easy-read': 'Easy read',
        'large-print': 'Large print',
        bsl: 'British Sign Language',
        audio: 'Audio',
        braille: 'Braille',
        subtitles: 'Subtitles',
        printable: 'Printable',
      },
      delivery: {
        'in-person': 'In person',
        phone: 'By phone',
        online: 'Online',
        post: 'By post',
      },
      age: {
        '0-4': 'Under 5',
        '5-11': '5 to 11',
        '12-15': '12 to 15',
        '16-17': '16 and 17',
        '18-25': '18 to 25',
        '26-': 'Over 25',
      },
      access: {
        open: 'Free and open',
        'free-account': 'Free account needed',
        paid: 'Costs money',
        referral: 'A professional must refer you',
      },
      notice: {
        superseded: 'This has been replaced and may be out of date.',
        archived: 'Kept for reference. It is no longer updated.',
        'not-reviewed-lately': 'Not checked for over two years. It may be out of date.',
        'no-address': 'No address or contact is confirmed for this at present.',
      },
      partOf: 'Part of',
      replaces: 'Replaces',
      published: (date) => `Published ${date}`,
      reviewed: (date) => `Checked ${date}`,
      phone: 'Phone',
      text: 'Text message',
      website: 'Website',
      verified: (date) => `number from ${date}`,
      unverified: 'number not checked',
      safeguarding: 'Keeping children safe',
    },

    region: {
      heading: 'Find help near you',
      named: (region) =>
        /^(North|South|East|West)/.test(region)
          ? `the ${region}`
          : region.replace('and The', 'and the'),
      typeLabel: 'Postcode or town',
      typeHint: 'For example, BS1 4DJ or Bristol. What you type stays on this page.',
      typeButton: 'Find help',
      chooseLegend: 'Or choose an area',
      showAreas: 'Show areas',
      hideAreas: 'Hide areas',
      results: (area) => (area ? `Help in ${area}` : 'National help'),
      count: (n) => one(n, 'service or course', 'services and courses'),
      clear: 'Clear area',
      group: {
        prison: (prison) => `Linked to ${prison}`,
        covering: (area) => `Covering ${area}`,
        part: 'In part of this area',
        uk: 'Helplines and help across the UK',
        nearby: 'Near by',
        notStated: 'Area not stated',
      },
      hint: {
        part: 'These work in some places only. Check that yours is one of them.',
        nearby: 'These work in a neighbouring area. Ask them if they can help you.',
        notStated: 'These do not say where they work. Ask them if they can help you.',
      },
      probation: {
        S92000003: 'In Scotland, justice social workers of the council do the work of probation.',
        N92000002:
          'In Northern Ireland, the Probation Board for Northern Ireland does the work of probation.',
      },
      sort: 'Sort by',
      sorts: {near: 'Nearest', title: 'A to Z', date: 'Next date'},
      narrow: 'Narrow these results',
      noneNarrowed: 'Nothing here matches all of your choices. Clear some to see more.',
      distance: ({km, miles, atMost}) =>
        `${atMost ? 'within about' : 'about'} ${number(km)} km / ${one(miles, 'mile', 'miles')}`,
      nextDate: (date) => `Next date: ${date}`,
      noDates: 'Ask the provider for dates.',
      noneLocal: 'We know of no service just for this area. The help below may suit you.',
      nothingListed: 'No services or courses are listed yet.',
      straddles: (typed, areas) => `${typed} covers ${areas}. Help in each is shown.`,
      showOnly: (area) => `Show only ${area}`,
      assumed: (typed, areas) => `We do not know ${typed} exactly. It is probably in ${areas}.`,
      whichPlace: (typed) => `Which “${typed}” do you mean?`,
      orMeant: 'Or did you mean:',
      suggestions: (n) => (n ? one(n, 'suggestion', 'suggestions') : 'No suggestions'),
      prison: 'prison',
      nothing: (typed) =>
        `We could not find “${typed}”. Check the spelling, try a larger town, or choose an area.`,
      special: {
        'crown-dependency':
          'Jersey, Guernsey and the Isle of Man have their own prisons and services. A national helpline can tell you who to ask.',
        forces: 'That is a British Forces address. Choose the area where you need help.',
        overseas:
          'That postcode is outside the United Kingdom. Choose the area where you need help.',
        'non-geographic':
          'That postcode is not for one place. Type another postcode, or choose an area.',
      },
      locate: 'Use my location',
      locating: 'Finding where you are…',
      locateFailed: {
        refused: 'You did not share your location. Type a postcode or town, or choose an area.',
        unavailable:
          'Your device could not tell where you are. Type a postcode or town, or choose an area.',
        abroad: 'You seem to be outside the United Kingdom. Choose the area where you need help.',
      },
      empty: 'Type a postcode or the name of a town.',
      placesFailed:
        'We could not load the list of towns. Type a postcode, or choose an area from the list.',
      credits: 'Map and place data',
    },

    briefing: {
      keyFigures: 'Key figures',
      why: 'Why it matters',
      todo: 'What you can do',
      more: 'Find out more',
      partners: 'Partners',
      source: 'Source',
      sourceNotStated: 'Source not stated',
      period: 'When',
      place: 'Where',
      aboutFigure: 'About this figure',
      dated: (year) => `${year} figures`,
      contested: 'Sources differ on this',
      compareHere: 'Compare the other figures here.',
      replacesEarlier: 'Replaces an earlier figure',
      replacesFigure: (statement) => `Replaces an earlier figure: ${statement}`,
      qualifier: {
        about: (figure) => `About ${figure}`,
        over: (figure) => `Over ${figure}`,
        under: (figure) => `Under ${figure}`,
      },
      unit: {
        percent: (figure) => `${figure}%`,
        times: (figure) => `${figure} times`,
        children: (figure) => figure,
        people: (figure) => figure,
      },
      reviewed: (date) => `Last checked ${date}`,
    },

    ...format,
  };
};
