import type {RegionMessages} from '../messages/region.js';
import type {Counting} from './counting.js';

/** Names of areas that have an article in a sentence. */
const withArticle =
  /^((North|South) (East|West)|(East|West) Midlands|East of England|United Kingdom|East Riding.*|(Isles?|City|Vale|Forest) of .+|New Forest|Scottish Borders|Western Isles|(Orkney|Shetland) Islands)$/;

export const region = ({number, one}: Counting): RegionMessages => ({
  heading: 'Find help near you',
  named: (area) =>
    withArticle.test(area)
      ? `the ${area}`
      : area.replace(/^The /, 'the ').replace('and The', 'and the'),
  moreAreas: (n) => one(n, 'more area', 'more areas'),
  typeLabel: 'Postcode or town',
  typeHint: 'For example, BS1 4DJ or Bristol. What you type stays on this page.',
  typeButton: 'Find help',
  chooseLegend: 'Or choose an area',
  showAreas: 'Show areas',
  hideAreas: 'Hide areas',
  results: (area) => (area ? `Help in ${area}` : 'National help'),
  resultsAt: (prison) => `Help at ${prison}`,
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
  noneLocal: 'We know of no service just for this area. The help below may suit you.',
  nothingListed: 'No services or courses are listed yet.',
  notByArea: 'This directory cannot be searched by postcode or area.',
  readAs: (typed, postcode) => `We read “${typed}” as ${postcode}.`,
  isHere: (place) => `${place} is here`,
  isPartly: 'part of your choice',
  straddles: (typed, areas) => `${typed} covers ${areas}. Help in each is shown.`,
  showOnly: (area) => `Show only ${area}`,
  assumed: (typed, areas) => `We do not know ${typed} exactly. It is probably in ${areas}.`,
  whichPlace: (typed) => `Which “${typed}” do you mean?`,
  didYouMean: (place) => `Did you mean ${place}?`,
  choices: (n, names) => `${one(n, 'place', 'places')}: ${names}.`,
  firstChoices: (n, names) => `${one(n, 'place', 'places')}, such as ${names}.`,
  orMeant: 'Or did you mean:',
  suggestions: (n) => (n ? one(n, 'suggestion', 'suggestions') : 'No suggestions'),
  prison: 'prison',
  county: 'county',
  nothing: (typed) =>
    `We could not find “${typed}”. Check the spelling, try a larger town, or choose an area.`,
  special: {
    'crown-dependency':
      'Jersey, Guernsey and the Isle of Man have their own prisons and services. A national helpline can tell you who to ask.',
    forces: 'That is a British Forces address. Choose the area where you need help.',
    overseas: 'That postcode is outside the United Kingdom. Choose the area where you need help.',
    'non-geographic':
      'That postcode is not for one place. Type another postcode, or choose an area.',
  },
  locate: 'Use my location',
  locating: 'Finding where you are…',
  looking: 'Looking up places…',
  chosenArea: 'the area you chose',
  hidden: (n) => `Your choices hide ${one(n, 'service or course', 'services and courses')}.`,
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
});
