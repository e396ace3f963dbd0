import type {PageMessages} from '../messages/page.js';
import {wordings, type Counting} from './counting.js';

export const page = ({number, count}: Counting): PageMessages => ({
  onThisPage: 'Ar y dudalen hon',
  seeAll: (n) => `Gweld pob un o’r ${number(n)} yn y cyfeiriadur`,
  seeAllOfMany: 'Gweld pob un yn y cyfeiriadur',
  series: (n) => `${count(n, parts)} yn y gyfres hon:`,
  takePart: 'Cymryd rhan',
  askToBeListed: 'Gofyn am gael eich rhestru',
  contact: (publisher) => `Cysylltu: ${publisher}`,
  sources: 'Ffynonellau’r cynnwys hwn',
});

const parts = wordings('# rhan', {two: '# ran'});
