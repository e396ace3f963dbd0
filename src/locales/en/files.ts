import type {FurtherLocale} from '../further.js';
import type {FilesMessages} from '../messages/files.js';

export const files: FurtherLocale<FilesMessages> = ({number}) => ({
  addToCalendar: 'Add to calendar',
  saveDates: (n) =>
    n === 1 ? 'Add the date to your calendar' : `Add all ${number(n)} dates to your calendar`,
  saveList: (n) =>
    n === 1 ? 'Download this list (CSV, 1 row)' : `Download this list (CSV, ${number(n)} rows)`,
  saved: (name) => `${name} is in your downloads.`,
  failed: 'The file could not be made. Check your connection and try again.',
  datesFile: 'dates',
  listFile: 'list',
  online: 'Online',
  columns: {
    title: 'Title',
    type: 'Type',
    summary: 'What it is',
    notice: 'Good to know',
    provider: 'Provider',
    address: 'Web address',
    phone: 'Phone',
    text: 'Text message',
    email: 'Email',
    contactPage: 'Contact page',
    hours: 'Opening hours',
    beneficiaries: 'Who it is for',
    ages: 'Ages',
    areas: 'Areas',
    languages: 'Languages',
    formats: 'Formats',
    access: 'What you need',
    dates: 'Dates',
    downloads: 'Files',
    reviewed: 'Last checked',
  },
  uncertain: (value, caveat) => `${value} (not certain: ${caveat})`,
});
