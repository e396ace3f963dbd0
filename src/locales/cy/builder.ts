import type {FurtherLocale} from '../further.js';
import type {BuilderMessages} from '../messages/builder.js';
import {counting, wordings} from './counting.js';

export const builder: FurtherLocale<BuilderMessages> = ({number}) => {
  const {count} = counting(number);
  // What is counted here begins with a vowel or an n, which no number changes.
  return {
    steps: {
      choose: '1. Dewiswch beth i’w ddangos',
      place: '2. Dywedwch ble mae’n mynd',
      copy: '3. Copïwch y darn',
      allow: '4. Gadewch i’r dudalen ei ddangos',
      preview: 'Rhagolwg',
      doctor: 'Gwirio tudalen sydd wedi’i chyhoeddi',
    },
    widget: 'Beth i’w ddangos',
    widgets: {
      'resource-list': 'Rhestr o adnoddau',
      'region-search': 'Chwiliad am gymorth yn ôl ardal',
      'briefing-card': 'Briff',
      'resource-card': 'Un adnodd',
      'audience-page': 'Tudalen gyfan',
      handout: 'Taflen i’w rhoi',
      exit: 'Botwm i adael y dudalen yn gyflym',
    },
    attributes: {
      'with-handout': 'Gadael i bobl roi pethau ar daflen',
      resources: 'Ids yr hyn sydd ar y daflen',
      'with-memory': 'Cadw’r daflen ar y ddyfais hon',
      'with-calendar': 'Cynnig dyddiadau ar gyfer calendrau',
      'with-json-ld': 'Dweud wrth beiriannau chwilio beth a ddangosir',
      'with-download': 'Cynnig y rhestr fel ffeil',
      href: 'I ble mae’n arwain',
      audience: 'Cynulleidfa',
      page: 'Tudalen y ffrwd',
      section: 'Adran o’r dudalen',
      beneficiary: 'Pwy mae’n ei helpu',
      type: 'Math o adnodd',
      topic: 'Pwnc',
      resource: 'Adnodd',
      area: 'Ardal',
      prison: 'Carchar',
      'probation-region': 'Rhanbarth prawf',
      layout: 'Gosodiad',
      heading: 'Pennawd',
      'heading-level': 'Lefel y pennawd',
      limit: 'Faint ar y dechrau',
      label: 'Enw ar gyfer darllenwyr sgrin',
      filters: 'Hidlwyr i’w cynnig',
      prefer: 'Ffigurau i’w dangos gyntaf (ids)',
      'page-url': 'Cyfeiriad y dudalen lawn',
      'region-search': 'Id chwiliad ar eich tudalen',
      'with-search': 'Cynnig blwch chwilio',
      'with-filters': 'Cynnig hidlwyr',
      'with-url-state': 'Cadw dewisiadau yng nghyfeiriad y dudalen',
      'without-map': 'Hepgor y map',
    },
    unset: {
      audience: 'Pawb',
      page: 'Tudalen y gynulleidfa',
      section: 'Pob un',
      layout: 'Yn llawn',
      'heading-level': '2, yr un arferol',
    },
    layouts: {compact: 'Yn gryno', full: 'Yn llawn', poster: 'Poster i’w argraffu'},
    more: 'Rhagor o ddewisiadau',
    chosen: (n) => (n === 0 ? 'pob un' : `${number(n)} wedi’u dewis`),
    areaHint: 'Rhanbarth, gwlad, cyngor neu dref. Teipiwch i chwilio.',
    nameHint: 'Teipiwch ran o’r enw i chwilio.',

    feed: 'Cyfeiriad y ffrwd',
    feedLoading: 'Yn llwytho’r ffrwd…',
    feedReady: (title, resources) => `${title}: ${count(resources, wordings('# adnodd'))}.`,
    feedFailed: (code) => `Ni ellir darllen y ffrwd (${code}). Gwiriwch ei chyfeiriad.`,
    feedHint: 'Daw popeth sy’n cael ei ddangos ohoni.',
    lang: 'Iaith',
    langAround: 'Fel y dudalen o’i gwmpas',

    cms: 'Eich system gynnwys',
    cmsOther: 'Un arall, neu nid wyf yn gwybod',
    cmsAs: {
      author: 'fel awdur',
      administrator: 'fel gweinyddwr',
      default: 'fel y daw',
      listed: 'gyda blychau wedi’u caniatáu',
    },
    form: 'Ffurf y darn',
    forms: {tag: 'Tag HTML', div: 'Blwch', iframe: 'Ffrâm', static: 'Wedi’i ysgrifennu’n llawn'},
    formHints: {
      tag: 'Y tag a’i sgript, ar dudalennau rydych chi’n eu hysgrifennu eich hun.',
      div: 'Blwch y mae’r rhan fwyaf o olygyddion yn ei gadw. Mae’r sgript yn nhempled y dudalen.',
      iframe: 'Ffenestr i dudalen arall. Nid oes angen sgript ar eich tudalen.',
      static:
        'Y geiriau i gyd ar unwaith. Nid oes angen sgript; gludwch ef eto pan fydd y ffrwd yn newid.',
    },
    advised: 'Defnyddiwch hon',
    outcomes: {
      kept: 'Cedwir y cyfan.',
      paragraphs:
        'Fe’i cedwir, ond mae paragraffau’n ei wahanu oddi wrth ei eiriau, a ddangosir ddwywaith wedyn.',
      words: 'Dim ond ei eiriau a gedwir.',
      stopped: 'Fe’i cedwir, ond mae ei flwch tywod yn cael ei wagio, felly mae’n aros yn wag.',
      removed: 'Fe’i tynnir i ffwrdd.',
    },
    script: {
      kept: 'Cedwir sgript yn y testun.',
      removed: 'Tynnir sgript o’r testun: rhaid iddi fod yn nhempled y dudalen.',
    },
    notMeasured:
      'Nid ydym wedi mesur eich un chi. Rhowch gynnig ar y blwch, cyhoeddwch, a gwiriwch y dudalen isod.',
    measured: 'Beth a fesurwyd',
    theme: 'Thema',
    themes: {
      auto: 'Fel dyfais yr ymwelydd',
      light: 'Golau',
      dark: 'Tywyll',
      host: 'Plaen, yn lliwiau’r dudalen ei hun',
      govuk: 'Fel GOV.UK',
      nhs: 'Fel y GIG',
      charity: 'Elusen, mewn gwyrdd',
      'high-contrast': 'Cyferbyniad uchel',
    },
    themeAround: 'Fel y dudalen o’i gwmpas',

    release: 'Fersiwn',
    releases: {
      exact: (version) => (version ? `${version} yn union` : 'Yr union un hon'),
      moving: 'Hon a’r rhai sy’n ei thrwsio',
    },
    releaseHints: {
      exact:
        'Mae porwyr yn gwirio’r sgript yn ôl ei hôl bys ac nid ydynt yn rhedeg un arall. Chi sy’n newid y llinell ar gyfer fersiwn newydd.',
      moving: 'Trwsir gwallau heboch chi. Nid yw porwyr yn gwirio’r sgript.',
    },
    noFolder:
      'Nid yw’r sgript mewn ffolder fersiwn, fel /v1.2.3/, felly mae gan y ddwy yr un cyfeiriad.',
    noRelease: 'Nid oes integrity.json wrth ymyl y sgript, felly nid yw ei hôl bys yn hysbys.',

    snippet: 'Y darn, ar un llinell',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Nid oedd modd ei gopïo. Mae wedi’i ddewis nawr: pwyswch Ctrl ac C.',
    writing: 'Yn ysgrifennu’r darn…',
    notWritten: 'Bydd darn pan ellir darllen y ffrwd.',
    unknownValue: (name, value) => `${name}: nid oes “${value}” yn y ffrwd.`,
    unknownAddress: (key, value) =>
      `Nid yw “${key}=${value}” yng nghyfeiriad y dudalen hon yn golygu dim yma.`,
    thereAre: (known) => `Dyma’r rhai sydd: ${known}.`,

    template: 'Yn nhempled y dudalen, unwaith',
    templateOptional: 'Yn nhempled y dudalen, os gallwch (mae’n gweithio hebddi)',
    themeLine: 'Ym mhen y dudalen, unwaith, ar ôl ei harddulliau ei hun',
    importMap: 'I wirio pob ffeil o’r llyfrgell, cyn pob sgript arall ar y dudalen',
    policy: 'Ychwanegwch at bolisi diogelwch cynnwys y dudalen',
    policyHint: 'Dim ond os oes gan y dudalen un. Gofynnwch i’ch tîm gwe.',
    tags: 'Tagiau a phriodoleddau y mae’n rhaid i’r golygydd eu gadael drwodd',

    look: 'Golwg y dudalen',
    plain: 'Tudalen blaen',
    width: 'Lled',
    pixels: (n) => `${n} picsel`,
    previewTitle: 'Tudalen â’r darn',
    previewOff: 'Nid yw’r dudalen hon yn gadael i ragolwg gael ei wneud.',
    withTemplate: 'Y darn, gyda’r sgript yn y templed.',
    asItIs: 'Y darn yn unig, fel y’i copïir.',

    published: 'HTML y dudalen a gyhoeddwyd',
    publishedHint:
      'Agorwch y dudalen, edrychwch ar ei ffynhonnell, copïwch y cyfan. Mae’n aros ar y dudalen hon.',
    publishedPolicy: 'Ei pholisi diogelwch cynnwys, os ydych yn ei wybod',
    compare: 'Cymharu â’r darn uchod',
    examine: 'Gwirio',
    nothingPasted: 'Gludwch HTML y dudalen yn gyntaf.',
    cannotExamine: 'Nid yw’r dudalen hon yn gadael i HTML gael ei ddarllen.',
    found: (n, notes) =>
      `${n === 0 ? 'Dim anhawster' : count(n, wordings('# anhawster'))}, ${
        notes === 0 ? 'dim nodyn' : count(notes, wordings('# nodyn'))
      }.`,
    problem: 'Anhawster',
    note: 'Nodyn',
    at: (line, column) => `Llinell ${line}, colofn ${column}`,
    worksHere: (form) => `Y ffurf sy’n gweithio yma: ${form}.`,
    useForm: (form) => `Gwneud y darn yn y ffurf “${form}”`,
  };
};
