import type {BriefingMessages} from '../messages/briefing.js';
import {wordings, type Counting} from './counting.js';

export const briefing = ({count}: Counting): BriefingMessages => ({
  keyFigures: 'Ffigurau allweddol',
  why: 'Pam mae’n bwysig',
  actions: 'Beth allwch chi ei wneud',
  more: 'Rhagor o wybodaeth',
  partners: 'Partneriaid',
  source: 'Ffynhonnell',
  sourceNotStated: 'Ffynhonnell heb ei nodi',
  period: 'Pryd',
  place: 'Ble',
  aboutFigure: 'Am y ffigur hwn',
  dated: (year) => `Ffigurau ${year}`,
  contested: 'Mae ffynonellau’n dweud pethau gwahanol am hyn',
  otherFigures: 'Mae ffynonellau eraill yn rhoi ffigurau gwahanol',
  thisFigure: 'Y ffigur hwn',
  notStated: 'heb ei nodi',
  // The people stand apart, so that no word of the feed has to mutate.
  ofEveryHundred: (count, people) => `${count} o bob 100: ${people}`,
  whole: 'Darllenwch y papur briffio cyfan',
  scan: 'Sganiwch i agor y dudalen',
  replacesEarlier: 'Yn cymryd lle ffigur cynharach',
  replacesFigure: (statement) => `Yn cymryd lle ffigur cynharach: ${statement}`,
  qualifier: {
    about: (figure) => `Tua ${figure}`,
    over: (figure) => `Dros ${figure}`,
    under: (figure) => `Llai na ${figure}`,
  },
  unit: {
    percent: (figure) => `${figure}%`,
    times: (figure, n) => count(n, times, figure),
    children: (figure) => figure,
    people: (figure) => figure,
  },
  reviewed: (date) => `Gwiriwyd ddiwethaf: ${date}`,
});

/** Said “unwaith”, “dwywaith”, “teirgwaith”, “chwe gwaith”. */
const times = wordings('# gwaith', {one: '# waith', two: '# waith'});
