import type {FurtherLocale} from '../further.js';
import type {FilesMessages} from '../messages/files.js';

export const files: FurtherLocale<FilesMessages> = ({number}) => ({
  addToCalendar: 'Ychwanegu at y calendr',
  saveDates: (n) =>
    n === 1
      ? 'Ychwanegu’r dyddiad at eich calendr'
      : `Ychwanegu pob un o’r ${number(n)} dyddiad at eich calendr`,
  saveList: (n) =>
    n === 1
      ? 'Lawrlwytho’r rhestr hon (CSV, 1 rhes)'
      : `Lawrlwytho’r rhestr hon (CSV, ${number(n)} rhes)`,
  saved: (name) => `Mae ${name} yn eich lawrlwythiadau.`,
  failed: 'Doedd dim modd gwneud y ffeil. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  datesFile: 'dyddiadau',
  listFile: 'rhestr',
  online: 'Ar-lein',
  columns: {
    title: 'Teitl',
    type: 'Math',
    summary: 'Beth ydyw',
    notice: 'Da gwybod',
    provider: 'Darparwr',
    address: 'Cyfeiriad gwe',
    phone: 'Ffôn',
    text: 'Neges destun',
    email: 'E-bost',
    contactPage: 'Tudalen gyswllt',
    hours: 'Oriau agor',
    beneficiaries: 'I bwy y mae',
    ages: 'Oedran',
    areas: 'Ardaloedd',
    languages: 'Ieithoedd',
    formats: 'Fformatau',
    access: 'Beth sydd ei angen',
    dates: 'Dyddiadau',
    downloads: 'Ffeiliau',
    reviewed: 'Gwiriwyd ddiwethaf',
  },
  uncertain: (value, caveat) => `${value} (ddim yn sicr: ${caveat})`,
});
