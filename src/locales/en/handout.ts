import type {FurtherLocale} from '../further.js';
import type {HandoutMessages} from '../messages/handout.js';

export const handout: FurtherLocale<HandoutMessages> = ({number}) => ({
  heading: 'Sheet to hand over',
  add: 'Add to the sheet',
  remove: 'Take off the sheet',
  count: (n) => (n === 0 ? 'The sheet is empty' : `${number(n)} on the sheet`),
  empty: 'The sheet is empty. Press “Add to the sheet” beside what would help.',
  titleLabel: 'Title of the sheet',
  titleHint: 'Choose words that are safe if somebody else sees the sheet.',
  title: 'Useful contacts',
  noteLabel: 'Your note',
  noteHint:
    'It is on paper, in the text you copy and in the file. It is not in the link, and it is never kept or sent.',
  size: 'Size of print',
  sizes: {standard: 'Standard', large: 'Large print'},
  language: 'Language of the sheet',
  up: 'Move up',
  down: 'Move down',
  moved: (title, place, n) => `${title}: now ${number(place)} of ${number(n)}`,
  removed: (title) => `${title}: taken off the sheet`,
  clear: 'Empty the sheet',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'The sheet was copied as text.',
  copyFailed: 'Your browser did not allow copying. Select the text and copy it yourself.',
  download: 'Save as a file',
  share: 'Share a link',
  shareHint:
    'Whoever opens this link sees the same sheet as it is that day. It holds what is on the sheet, its title and its language, and not your note.',
  linkLabel: 'Link to the sheet',
  copyLink: 'Copy the link',
  linkCopied: 'The link was copied.',
  scanLink: 'Scan to open the sheet on a phone',
  fileName: 'useful-contacts',
  opened: 'This sheet came with the link you opened.',
  unreadable:
    'This link to a sheet cannot be read. Part of it may be missing. Ask whoever sent it to send it again.',
  cut: (n, total) =>
    `Part of the link is missing: it had ${number(total)} things on it, and ${number(n)} can be read. Ask whoever sent it to send it again.`,
  changed: 'Changed since the link was made',
  replaced: (titles) => `Replaces ${titles}, which was on the sheet`,
  withdrawn: (titles) => `No longer to be used, and taken off: ${titles}.`,
  unknown: (n) =>
    n === 1
      ? '1 thing on the sheet is not in this directory.'
      : `${number(n)} things on the sheet are not in this directory.`,
  kept: 'This sheet is kept until you close this tab. Anybody who uses the tab after you can see it.',
  forget: 'Forget this sheet',
  forgotten: 'The sheet was forgotten.',
  way: {phone: 'Phone', text: 'Text message', email: 'Email', web: 'Website'},
  checked: (date, isDay) => `Number checked ${isDay ? 'on' : 'in'} ${date}`,
  found: (date) => `Number from ${date}`,
  unchecked: 'Number not checked',
  uncertain: 'not certain',
  hours: 'Open',
  where: 'Where it works',
  languages: 'Languages',
  formats: 'Formats',
  access: 'To use it',
  address: 'On the web',
  scan: 'Scan with a phone, or type:',
  keptBy: (publisher, date) =>
    `From ${publisher}${date === undefined ? '' : `, as it was on ${date}`}.`,
  made: (date) => `Sheet made on ${date}. Numbers and addresses can change.`,
});
