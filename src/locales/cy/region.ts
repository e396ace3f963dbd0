import type {RegionMessages} from '../messages/region.js';
import {wordings, type Counting} from './counting.js';

export const region = ({number, count}: Counting): RegionMessages => ({
  heading: 'Dod o hyd i gymorth yn eich ardal',
  named: (area) => (/^Yr? /.test(area) ? `y${area.slice(1)}` : area),
  moreAreas: (n) => `${number(n)} ardal arall`,
  typeLabel: 'Cod post neu dref',
  typeHint:
    'Er enghraifft, “CF10 3NQ” neu “Caerdydd”. Mae’r hyn rydych chi’n ei deipio yn aros ar y dudalen hon.',
  typeButton: 'Dod o hyd i gymorth',
  chooseLegend: 'Neu dewiswch ardal',
  showAreas: 'Dangos ardaloedd',
  hideAreas: 'Cuddio ardaloedd',
  results: (area) => (area ? `Cymorth ar gyfer ${area}` : 'Cymorth cenedlaethol'),
  resultsAt: (prison) => `Cymorth ar gyfer ${prison}`,
  count: (n) => count(n, servicesAndCourses),
  clear: 'Clirio’r ardal',
  group: {
    prison: (prison) => `Yn gysylltiedig â: ${prison}`,
    covering: (area) => `Yn gwasanaethu: ${area}`,
    part: 'Mewn rhan o’r ardal hon',
    uk: 'Llinellau cymorth a chymorth ledled y Deyrnas Unedig',
    nearby: 'Mewn ardaloedd cyfagos',
    notStated: 'Ardal heb ei nodi',
  },
  hint: {
    part: 'Mae’r rhain yn gweithio mewn rhai lleoedd yn unig. Gwiriwch fod eich lle chi yn un ohonyn nhw.',
    nearby:
      'Mae’r rhain yn gweithio mewn ardal gyfagos. Gofynnwch iddyn nhw a allan nhw eich helpu.',
    notStated:
      'Nid yw’r rhain yn dweud ble maen nhw’n gweithio. Gofynnwch iddyn nhw a allan nhw eich helpu.',
  },
  probation: {
    S92000003: 'Yn yr Alban, gweithwyr cymdeithasol cyfiawnder y cyngor sy’n gwneud gwaith prawf.',
    N92000002: 'Yng Ngogledd Iwerddon, Bwrdd Prawf Gogledd Iwerddon sy’n gwneud gwaith prawf.',
  },
  sort: 'Trefnu yn ôl',
  sorts: {near: 'Agosaf', title: 'A i Y', date: 'Dyddiad nesaf'},
  narrow: 'Cyfyngu’r canlyniadau hyn',
  noneNarrowed: 'Does dim yma sy’n cyfateb i’ch dewisiadau i gyd. Cliriwch rai i weld mwy.',
  distance: ({km, miles, atMost}) =>
    `${atMost ? 'o fewn tua' : 'tua'} ${number(km)} km / ${number(miles)} milltir`,
  noneLocal:
    'Nid ydym yn gwybod am unrhyw wasanaeth ar gyfer yr ardal hon yn unig. Efallai y bydd y cymorth isod yn addas i chi.',
  nothingListed: 'Does dim gwasanaethau na chyrsiau wedi’u rhestru eto.',
  notByArea: 'Ni ellir chwilio’r cyfeiriadur hwn yn ôl cod post nac ardal.',
  readAs: (typed, postcode) => `Rydym wedi darllen “${typed}” fel ${postcode}.`,
  isHere: (place) => `Mae ${place} yma`,
  isPartly: 'rhan o’ch dewis',
  straddles: (typed, areas) =>
    `Mae ${typed} mewn mwy nag un ardal: ${areas}. Rydym yn dangos cymorth ar gyfer pob un.`,
  showOnly: (area) => `Dangos ${area} yn unig`,
  assumed: (typed, areas) =>
    `Nid ydym yn gwybod yn union ble mae ${typed}. Dyma’r lle mwyaf tebygol: ${areas}.`,
  whichPlace: (typed) => `Pa “${typed}” ydych chi’n ei feddwl?`,
  didYouMean: (place) => `Ai ${place} ydych chi’n ei feddwl?`,
  choices: (n, names) => `${count(n, places)}: ${names}.`,
  firstChoices: (n, names) => `${count(n, places)}, er enghraifft ${names}.`,
  orMeant: 'Neu ai dyma rydych chi’n ei feddwl:',
  suggestions: (n) => count(n, suggestions),
  prison: 'carchar',
  county: 'sir',
  nothing: (typed) =>
    `Ni allwn ddod o hyd i “${typed}”. Gwiriwch y sillafu, rhowch gynnig ar dref fwy, neu dewiswch ardal.`,
  special: {
    'crown-dependency':
      'Mae gan Jersey, Guernsey ac Ynys Manaw eu carchardai a’u gwasanaethau eu hunain. Gall llinell gymorth genedlaethol ddweud wrthych â phwy i gysylltu.',
    forces: 'Cyfeiriad Lluoedd Prydain yw hwnnw. Dewiswch yr ardal lle mae angen cymorth arnoch.',
    overseas:
      'Mae’r cod post hwnnw y tu allan i’r Deyrnas Unedig. Dewiswch yr ardal lle mae angen cymorth arnoch.',
    'non-geographic':
      'Nid yw’r cod post hwnnw ar gyfer un lle penodol. Teipiwch god post arall, neu dewiswch ardal.',
  },
  locate: 'Defnyddio fy lleoliad',
  locating: 'Wrthi’n canfod ble rydych chi…',
  looking: 'Wrthi’n chwilio am leoedd…',
  chosenArea: 'yr ardal a ddewisoch',
  hidden: (n) => `Mae eich dewisiadau yn cuddio ${count(n, servicesAndCourses)}.`,
  locateFailed: {
    refused: 'Ni wnaethoch rannu eich lleoliad. Teipiwch god post neu dref, neu dewiswch ardal.',
    unavailable:
      'Ni allai eich dyfais ddweud ble rydych chi. Teipiwch god post neu dref, neu dewiswch ardal.',
    abroad:
      'Mae’n ymddangos eich bod y tu allan i’r Deyrnas Unedig. Dewiswch yr ardal lle mae angen cymorth arnoch.',
  },
  empty: 'Teipiwch god post neu enw tref.',
  placesFailed:
    'Ni allwn lwytho’r rhestr o drefi. Teipiwch god post, neu dewiswch ardal o’r rhestr.',
  credits: 'Data mapiau a lleoedd',
});

const servicesAndCourses = wordings('# gwasanaeth neu gwrs', {
  zero: 'Dim gwasanaethau na chyrsiau',
  two: '# wasanaeth neu gwrs',
});

const places = wordings('# lle', {two: '# le'});

const suggestions = wordings('# awgrym', {zero: 'Dim awgrymiadau'});
