import type {FurtherLocale} from '../further.js';
import type {HandoutMessages} from '../messages/handout.js';

export const handout: FurtherLocale<HandoutMessages> = ({number}) => ({
  heading: 'Taflen i’w rhoi i rywun',
  add: 'Ychwanegu at y daflen',
  remove: 'Tynnu oddi ar y daflen',
  count: (n) => (n === 0 ? 'Mae’r daflen yn wag' : `${number(n)} ar y daflen`),
  empty: 'Mae’r daflen yn wag. Pwyswch “Ychwanegu at y daflen” wrth ymyl yr hyn a fyddai’n helpu.',
  titleLabel: 'Teitl y daflen',
  titleHint: 'Dewiswch eiriau sy’n ddiogel os bydd rhywun arall yn gweld y daflen.',
  title: 'Cysylltiadau defnyddiol',
  noteLabel: 'Eich nodyn',
  noteHint:
    'Mae ar bapur, yn y testun y byddwch yn ei gopïo ac yn y ffeil. Nid yw yn y ddolen, ac nid yw byth yn cael ei gadw na’i anfon.',
  size: 'Maint y print',
  sizes: {standard: 'Safonol', large: 'Print bras'},
  language: 'Iaith y daflen',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  moved: (title, place, n) => `${title}: nawr yn ${number(place)} o ${number(n)}`,
  removed: (title) => `${title}: wedi’i dynnu oddi ar y daflen`,
  clear: 'Gwagio’r daflen',
  print: 'Argraffu',
  copy: 'Copïo fel testun',
  copied: 'Cafodd y daflen ei chopïo fel testun.',
  copyFailed: 'Ni chaniataodd eich porwr gopïo. Dewiswch y testun a’i gopïo eich hun.',
  download: 'Cadw fel ffeil',
  share: 'Rhannu dolen',
  shareHint:
    'Bydd pwy bynnag sy’n agor y ddolen hon yn gweld yr un daflen fel y mae y diwrnod hwnnw. Mae’n cynnwys yr hyn sydd ar y daflen, ei theitl a’i hiaith, ond nid eich nodyn.',
  linkLabel: 'Dolen i’r daflen',
  copyLink: 'Copïo’r ddolen',
  linkCopied: 'Cafodd y ddolen ei chopïo.',
  scanLink: 'Sganiwch i agor y daflen ar ffôn',
  fileName: 'cysylltiadau-defnyddiol',
  opened: 'Daeth y daflen hon gyda’r ddolen a agoroch.',
  unreadable:
    'Ni ellir darllen y ddolen hon i daflen. Efallai bod rhan ohoni ar goll. Gofynnwch i bwy bynnag a’i hanfonodd ei hanfon eto.',
  cut: (n, total) =>
    `Mae rhan o’r ddolen ar goll: roedd ${number(total)} o bethau arni, a gellir darllen ${number(n)}. Gofynnwch i bwy bynnag a’i hanfonodd ei hanfon eto.`,
  changed: 'Wedi newid ers i’r ddolen gael ei gwneud',
  replaced: (titles) => `Yn cymryd lle ${titles}, a oedd ar y daflen`,
  withdrawn: (titles) => `Ddim i’w ddefnyddio mwyach, ac wedi’i dynnu oddi ar y daflen: ${titles}.`,
  unknown: (n) =>
    n === 1
      ? 'Nid yw 1 peth ar y daflen yn y cyfeiriadur hwn.'
      : `Nid yw ${number(n)} o bethau ar y daflen yn y cyfeiriadur hwn.`,
  kept: 'Mae’r daflen hon yn cael ei chadw nes i chi gau’r tab hwn. Gall unrhyw un sy’n defnyddio’r tab ar eich ôl ei gweld.',
  forget: 'Anghofio’r daflen hon',
  forgotten: 'Cafodd y daflen ei hanghofio.',
  way: {phone: 'Ffôn', text: 'Neges destun', email: 'E-bost', web: 'Gwefan'},
  checked: (date) => `Gwiriwyd y rhif: ${date}`,
  found: (date) => `Dyddiad y rhif: ${date}`,
  unchecked: 'Rhif heb ei wirio',
  uncertain: 'ddim yn sicr',
  hours: 'Ar agor',
  where: 'Ble mae’n gweithio',
  languages: 'Ieithoedd',
  formats: 'Fformatau',
  access: 'I’w ddefnyddio',
  address: 'Ar y we',
  scan: 'Sganiwch â ffôn, neu teipiwch:',
  keptBy: (publisher, date) =>
    `Gan ${publisher}${date === undefined ? '' : `, fel yr oedd ar ${date}`}.`,
  made: (date) => `Gwnaed y daflen ar ${date}. Gall rhifau a chyfeiriadau newid.`,
});
