import type {Formatting} from './formatting.js';
import type {Messages} from './messages.js';

/** One wording for each plural category of Welsh; `#` stands for the number. */
type Wordings = Readonly<Record<Intl.LDMLPluralRule, string>>;

export const cy = (format: Formatting): Messages => {
  const {datesIn, ...own} = format;
  const {number} = own;
  const {date, dates} = datesIn(months);
  const plural = new Intl.PluralRules('cy');

  /** After a number a noun stays singular, and 2, 3 and 6 change its first letter. */
  const count = (n: number, wordings: Wordings, figure = number(n)) =>
    wordings[plural.select(n)].replace('#', () => figure);

  return {
    ...own,

    tag: 'cy',
    name: 'Cymraeg',
    languages: {en: 'Saesneg', cy: 'Cymraeg'},

    feed: {
      loading: 'Yn llwytho…',
      retry: 'Rhoi cynnig arall arni',
      failed: {
        unreachable:
          'Ni allwn lwytho’r wybodaeth hon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
        'http-error': 'Ni allwn lwytho’r wybodaeth hon ar hyn o bryd.',
        timeout: 'Mae’n cymryd gormod o amser i lwytho hyn.',
        'too-large': 'Mae gormod o wybodaeth i’w llwytho yma.',
        'not-json': 'Ni allwn ddarllen yr wybodaeth hon.',
        'not-a-feed': 'Ni allwn ddarllen yr wybodaeth hon.',
        'unsupported-version':
          'Mae angen fersiwn mwy diweddar ar y dudalen hon i ddangos yr wybodaeth hon.',
      },
      stale: 'Ni allwn wirio a oes newidiadau. Efallai fod yr wybodaeth hon wedi dyddio.',
    },

    list: {
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
      hidden: (n, filter) =>
        `Mae eich dewis o dan “${filter}” yn cuddio ${count(n, results)} arall.`,
      showHidden: 'Dangos pob un sy’n cyfateb',
      partly: 'Mae’r rhain yn cyfateb i rai o’ch geiriau',
      browse: 'Neu edrychwch drwy bwnc:',
      nothingListed: 'Does dim byd wedi’i restru yma eto.',
      showMore: (n) => `Dangos ${number(n)} arall`,
    },

    resource: {
      type: {
        booklet: 'Llyfryn',
        leaflet: 'Taflen',
        book: 'Llyfr',
        film: 'Ffilm',
        website: 'Gwefan',
        toolkit: 'Pecyn cymorth',
        guide: 'Canllaw',
        briefing: 'Papur briffio',
        poster: 'Poster',
        'e-learning': 'E-ddysgu',
        research: 'Ymchwil',
        policy: 'Polisi',
        'practice-model': 'Enghraifft o ymarfer',
        service: 'Gwasanaeth',
        helpline: 'Llinell gymorth',
        training: 'Hyfforddiant',
      },
      beneficiary: {
        child: 'Plant',
        'young-person': 'Pobl ifanc',
        'parent-or-carer': 'Rhieni a gofalwyr',
        'family-member': 'Aelodau o’r teulu',
        'person-in-custody': 'Pobl yn y carchar',
        professional: 'Gweithwyr proffesiynol',
      },
      format: {
        'easy-read': 'Hawdd ei ddeall',
        'large-print': 'Print bras',
        bsl: 'Iaith Arwyddion Prydain',
        audio: 'Sain',
        braille: 'Braille',
        subtitles: 'Isdeitlau',
        printable: 'Addas i’w argraffu',
      },
      delivery: {
        'in-person': 'Wyneb yn wyneb',
        phone: 'Dros y ffôn',
        online: 'Ar-lein',
        post: 'Drwy’r post',
      },
      age: {
        '0-4': 'Dan 5 oed',
        '5-11': '5 i 11 oed',
        '12-15': '12 i 15 oed',
        '16-17': '16 ac 17 oed',
        '18-25': '18 i 25 oed',
        '26-': 'Dros 25 oed',
      },
      access: {
        open: 'Am ddim ac ar agor i bawb',
        'free-account': 'Angen cyfrif am ddim',
        paid: 'Rhaid talu',
        referral: 'Rhaid i weithiwr proffesiynol eich atgyfeirio',
      },
      area: {
        E92000001: 'Lloegr',
        K04000001: 'Cymru a Lloegr',
        K03000001: 'Prydain Fawr',
        K02000001: 'Y Deyrnas Unedig',
        E12000001: 'Gogledd Ddwyrain Lloegr',
        E12000002: 'Gogledd Orllewin Lloegr',
        E12000003: 'Swydd Efrog a’r Humber',
        E12000004: 'Dwyrain Canolbarth Lloegr',
        E12000005: 'Gorllewin Canolbarth Lloegr',
        E12000006: 'Dwyrain Lloegr',
        E12000007: 'Llundain',
        E12000008: 'De-ddwyrain Lloegr',
        E12000009: 'De-orllewin Lloegr',
        W92000004: 'Cymru',
        S92000003: 'Yr Alban',
        N92000002: 'Gogledd Iwerddon',
      },
      reviewedWithin: {
        1: 'Yn y flwyddyn ddiwethaf',
        2: 'Yn y ddwy flynedd ddiwethaf',
        5: 'Yn y pum mlynedd diwethaf',
      },
      notice: {
        superseded: 'Mae adnodd arall wedi cymryd lle hwn. Efallai fod hwn wedi dyddio.',
        archived: 'Wedi’i gadw er gwybodaeth. Nid yw’n cael ei ddiweddaru bellach.',
        'not-reviewed-lately':
          'Nid yw hwn wedi’i wirio ers dros ddwy flynedd. Efallai ei fod wedi dyddio.',
        'no-address':
          'Does dim cyfeiriad na manylion cyswllt wedi’u cadarnhau ar gyfer hwn ar hyn o bryd.',
      },
      partOf: 'Rhan o:',
      replaces: 'Yn cymryd lle',
      published: (date) => `Cyhoeddwyd: ${date}`,
      reviewed: (date) => `Gwiriwyd: ${date}`,
      phone: 'Ffôn',
      text: 'Neges destun',
      website: 'Gwefan',
      verified: (date) => `dyddiad y rhif: ${date}`,
      unverified: 'rhif heb ei wirio',
      uncertain: 'ddim yn sicr',
      safeguarding: 'Cadw plant yn ddiogel',
      sessions: 'Dyddiadau',
      noSessions: 'Cysylltwch â’r darparwr i gael dyddiadau.',
      moreSessions: (n) => `a ${count(n, moreDates)}`,
      online: 'Ar-lein',
      orOnline: (place) => `${place}, neu ar-lein`,
      book: 'Cadw lle',
    },

    card: {
      withdrawn: 'Mae’r cyhoeddwr wedi tynnu’r cofnod hwn yn ôl. Peidiwch â’i ddefnyddio mwyach.',
      replacedBy: (title) => `Mae “${title}” wedi’i ddisodli. Dyma’r hyn a gymerodd ei le.`,
      open: (host) => `Ewch i’r dudalen ar ${host}`,
      openLink: 'Agor y ddolen',
      facts: 'Manylion',
      provider: 'Darparwr',
      series: 'Rhan o',
      aliases: 'Enwau eraill',
      published: 'Cyhoeddwyd',
      ages: (from, to) => `${from} i ${to} oed`,
      agesFrom: (from) => `${from} oed a throsodd`,
      agesTo: (to) => `Hyd at ${to} oed`,
      partsOf: (area) => `Rhai ardaloedd: ${area}`,
      whoFor: 'I bwy mae hwn?',
      benefits: 'Sut mae’n helpu eich gwaith',
      scope: 'Beth mae’n ei gynnwys',
      limits: 'Beth nad yw’n ei gynnwys',
      downloads: 'Ffeiliau i’w lawrlwytho',
      contacts: 'Cysylltu',
      venues: 'Ble i fynd',
      parts: 'Yn y gyfres hon',
      otherParts: 'Hefyd yn y gyfres hon',
      eLearning: 'E-ddysgu cysylltiedig',
      related: 'Gweler hefyd',
      report: 'Rhoi gwybod am broblem gyda’r cofnod hwn',
      reportSubject: (title) => `Problem gyda’r cofnod “${title}”`,
      reportHint: 'Beth sy’n anghywir neu ar goll:',
    },

    region: {
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
        S92000003:
          'Yn yr Alban, gweithwyr cymdeithasol cyfiawnder y cyngor sy’n gwneud gwaith prawf.',
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
        forces:
          'Cyfeiriad Lluoedd Prydain yw hwnnw. Dewiswch yr ardal lle mae angen cymorth arnoch.',
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
        refused:
          'Ni wnaethoch rannu eich lleoliad. Teipiwch god post neu dref, neu dewiswch ardal.',
        unavailable:
          'Ni allai eich dyfais ddweud ble rydych chi. Teipiwch god post neu dref, neu dewiswch ardal.',
        abroad:
          'Mae’n ymddangos eich bod y tu allan i’r Deyrnas Unedig. Dewiswch yr ardal lle mae angen cymorth arnoch.',
      },
      empty: 'Teipiwch god post neu enw tref.',
      placesFailed:
        'Ni allwn lwytho’r rhestr o drefi. Teipiwch god post, neu dewiswch ardal o’r rhestr.',
      credits: 'Data mapiau a lleoedd',
    },

    page: {
      onThisPage: 'Ar y dudalen hon',
      seeAll: (n) => `Gweld pob un o’r ${number(n)} yn y cyfeiriadur`,
      seeAllOfMany: 'Gweld pob un yn y cyfeiriadur',
      series: (n) => `${count(n, parts)} yn y gyfres hon:`,
      takePart: 'Cymryd rhan',
      askToBeListed: 'Gofyn am gael eich rhestru',
      contact: (publisher) => `Cysylltu: ${publisher}`,
      sources: 'Ffynonellau’r cynnwys hwn',
    },

    briefing: {
      keyFigures: 'Ffigurau allweddol',
      why: 'Pam mae’n bwysig',
      todo: 'Beth allwch chi ei wneud',
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
    },

    and: (items) => {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${andThe(last)}`;
    },
    date,
    dateWithDay: (day) => `Dydd ${weekdays[new Date(day).getUTCDay()]} ${date(day)}`,
    time: (time) => ({'00:00': 'hanner nos', '12:00': 'hanner dydd'})[time] ?? format.time(time),
    span: (from, to) => `${from} – ${to}`,
    dates,
  };
};

const chosen: Wordings = {
  zero: 'Dim wedi’i ddewis',
  one: '# wedi’i ddewis',
  two: '# wedi’u dewis',
  few: '# wedi’u dewis',
  many: '# wedi’u dewis',
  other: '# wedi’u dewis',
};

const resources: Wordings = {
  zero: 'Dim adnoddau',
  one: '# adnodd',
  two: '# adnodd',
  few: '# adnodd',
  many: '# adnodd',
  other: '# adnodd',
};

const parts: Wordings = {
  zero: '# rhan',
  one: '# rhan',
  two: '# ran',
  few: '# rhan',
  many: '# rhan',
  other: '# rhan',
};

const results: Wordings = {
  zero: 'Dim canlyniadau',
  one: '# canlyniad',
  two: '# ganlyniad',
  few: '# chanlyniad',
  many: '# chanlyniad',
  other: '# canlyniad',
};

const servicesAndCourses: Wordings = {
  zero: 'Dim gwasanaethau na chyrsiau',
  one: '# gwasanaeth neu gwrs',
  two: '# wasanaeth neu gwrs',
  few: '# gwasanaeth neu gwrs',
  many: '# gwasanaeth neu gwrs',
  other: '# gwasanaeth neu gwrs',
};

const places: Wordings = {
  zero: '# lle',
  one: '# lle',
  two: '# le',
  few: '# lle',
  many: '# lle',
  other: '# lle',
};

const suggestions: Wordings = {
  zero: 'Dim awgrymiadau',
  one: '# awgrym',
  two: '# awgrym',
  few: '# awgrym',
  many: '# awgrym',
  other: '# awgrym',
};

const moreDates: Wordings = {
  zero: '# dyddiad arall',
  one: '# dyddiad arall',
  two: '# ddyddiad arall',
  few: '# dyddiad arall',
  many: '# dyddiad arall',
  other: '# dyddiad arall',
};

/** Said “unwaith”, “dwywaith”, “teirgwaith”, “chwe gwaith”. */
const times: Wordings = {
  zero: '# gwaith',
  one: '# waith',
  two: '# waith',
  few: '# gwaith',
  many: '# gwaith',
  other: '# gwaith',
};

const months =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

const weekdays = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ');

/**
 * “a Llundain”, “ac Ynys Môn”, “a’r Alban”, “a Chymru”. Names of areas that are not Welsh keep
 * their first letter, so those that change it are listed.
 */
function andThe(name: string): string {
  if (/^yr? /i.test(name)) return `a’r ${name.replace(/^yr? /i, '')}`;
  if (/^(?:[AEIOU]|Y[^aeiou])/i.test(name)) return `ac ${name}`;
  const welsh =
    /^(?:C(?=aer|archar|asnewydd|astell|eredigion|ernyw|onwy|ymru)|P(?=en-y|owys)|T(?=orfaen))/;
  return `a ${name.replace(welsh, '$&h')}`;
}
