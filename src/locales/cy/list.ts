import type {ListMessages} from '../messages/list.js';
import {wordings, type Counting} from './counting.js';

export const list = ({number, count}: Counting): ListMessages => ({
  heading: 'Adnoddau',
  searchLabel: 'Chwilio',
  searchButton: 'Chwilio',
  filters: 'Hidlo’r rhestr',
  filter: {
    beneficiary: 'Pwy mae’n ei helpu',
    type: 'Math',
    topic: 'Pwnc',
    stage: 'Cam',
    audience: 'Ar gyfer gweithwyr proffesiynol',
    age: 'Oedran',
    delivery: 'Sut mae’n helpu',
    language: 'Iaith',
    format: 'Fformat',
    access: 'Cost a mynediad',
    area: 'Ble mae’n gweithio',
    reviewed: 'Gwiriwyd ddiwethaf',
  },
  option: (label, n) => `${label} (${number(n)})`,
  chosen: (n) => count(n, chosen),
  clear: 'Clirio’r cyfan',
  remove: (label) => `Tynnu’r dewis: ${label}`,
  count: (n) => count(n, resources),
  countOf: (n, total) => `${number(n)} o ${count(total, {...resources, zero: '# adnodd'})}`,
  countFor: (n, words) => `${count(n, results)} ar gyfer “${words}”`,
  countPartly: (n, words) =>
    `Dim canlyniadau ar gyfer “${words}”; mae ${count(n, resources)} yn cyfateb i rai o’r geiriau`,
  searching: 'Wrthi’n chwilio…',
  more: 'Rhagor o adnoddau',
  inArea: (area) => `Yn dangos: yr hyn y gellir ei ddefnyddio yn yr ardal hon: ${area}.`,
  sort: 'Trefnu yn ôl',
  sorts: {
    relevance: 'Cyfatebiaeth orau',
    title: 'A i Y',
    reviewed: 'Gwiriwyd ddiwethaf',
    near: 'Agosaf',
  },
  asListed: 'Trefn y rhestr',
  noneFound: 'Does dim yn cyfateb i hynny i gyd.',
  noneFor: (words) => `Dim canlyniadau ar gyfer “${words}”.`,
  noneFoundHint:
    'Rhowch gynnig ar lai o eiriau neu eiriau gwahanol, neu cliriwch eich dewisiadau i weld popeth.',
  missing: (words) => `Does dim yma yn sôn am ${words.map((word) => `“${word}”`).join(', ')}.`,
  didYouMean: 'Oeddech chi’n golygu:',
  withoutFilters: (n) => `Dangos ${count(n, results)} heb eich hidlwyr`,
  hidden: (n, filter) => `Mae eich dewis o dan “${filter}” yn cuddio ${count(n, results)} arall.`,
  showHidden: 'Dangos pob un sy’n cyfateb',
  partly: 'Mae’r rhain yn cyfateb i rai o’ch geiriau',
  browse: 'Neu edrychwch drwy bwnc:',
  nothingListed: 'Does dim byd wedi’i restru yma eto.',
  showMore: (n) => `Dangos ${number(n)} arall`,
});

const chosen = wordings('# wedi’u dewis', {zero: 'Dim wedi’i ddewis', one: '# wedi’i ddewis'});

const resources = wordings('# adnodd', {zero: 'Dim adnoddau'});

const results = wordings('# canlyniad', {
  zero: 'Dim canlyniadau',
  two: '# ganlyniad',
  few: '# chanlyniad',
  many: '# chanlyniad',
});
