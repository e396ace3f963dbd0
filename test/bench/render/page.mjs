// Runs in the page of the render benchmark. Each function shows the resources of /feed-N.json that
// are to be listed, waits until they have a layout, filters them to half, and answers with
// milliseconds and a check.
/* global document, customElements, requestAnimationFrame */

/** @typedef {{first: number, half: number, cards: [number, number], characters: number}} Shown */

/**
 * The widget with all its cards, its feed at hand already (`ready`) or still to be fetched and read.
 *
 * @param {number} count
 * @param {boolean} ready
 * @returns {Promise<Shown>}
 */
export const widget = (count, ready) => listed(count, ready, count);

/**
 * The widget as it comes: a page of cards, and a button for more.
 *
 * @param {number} count
 * @param {boolean} ready
 * @returns {Promise<Shown>}
 */
export const paged = (count, ready) => listed(count, ready);

async function listed(count, ready, limit) {
  const list = document.createElement('signpost-resource-list');
  if (limit) list.setAttribute('limit', String(limit));
  list.setAttribute('heading', 'Resources');
  list.toggleAttribute('with-filters', true);
  if (ready) {
    const feed = document.createElement('signpost-feed');
    feed.id = 'feed';
    const isReady = new Promise((resolve) => {
      document.addEventListener('signpost-feed-ready', resolve, {once: true});
    });
    feed.setAttribute('src', `/feed-${count}.json`);
    document.body.append(feed);
    await isReady;
    list.setAttribute('feed', 'feed');
  } else {
    list.setAttribute('src', `/feed-${count}.json`);
  }
  await settled();

  const start = performance.now();
  document.body.append(list);
  const cards = () => list.shadowRoot.querySelectorAll('[part~="item"]');
  await list.updateComplete;
  // A widget whose feed is at hand is done by now; another waits for turns of the page.
  while (cards().length < (limit ?? 1)) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await list.updateComplete;
  }
  const first = measured(start, [...cards()]);
  list.shadowRoot.querySelector('[part~="filters-summary"]').click();
  await settled();

  const box = [...list.shadowRoot.querySelectorAll('[part~="filter"] label')]
    .find(({textContent}) => /booklet/i.test(textContent))
    .querySelector('input');
  const from = performance.now();
  box.click();
  await list.updateComplete;
  return both(first, measured(from, [...cards()]));
}

/**
 * The floor: a page written for this one purpose, which clones a card and fills in the words,
 * under the style sheets of the widget, and takes away what a filter leaves out.
 *
 * @param {number} count
 * @param {boolean} ready
 * @returns {Promise<Shown>}
 */
export async function clones(count, ready) {
  const load = async () => {
    const {resources} = await (await fetch(`/feed-${count}.json`)).json();
    return resources.filter(({status}) => status !== 'withdrawn');
  };
  const feed = ready ? await load() : undefined;
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = customElements
    .get('signpost-resource-list')
    .elementStyles.map(({styleSheet}) => styleSheet);
  await settled();

  const start = performance.now();
  document.body.append(host);
  const resources = feed ?? (await load());
  root.innerHTML =
    '<section><h2>Resources</h2><div class="group"><ul class="items"></ul></div></section>';
  const list = root.querySelector('ul');
  for (const resource of resources) list.append(card(resource));
  const first = measured(start, [...list.children]);
  await settled();

  const all = [...list.children];
  const from = performance.now();
  list.replaceChildren(...all.filter((_, index) => resources[index].type === 'booklet'));
  return both(first, measured(from, [...list.children]));
}

const template = document.createElement('template');
template.innerHTML =
  '<li class="item"><h3><a rel="noopener"></a></h3><p class="meta"><span class="tag"></span> <span></span></p>' +
  '<p></p></li>';
const contactTemplate = document.createElement('template');
contactTemplate.innerHTML =
  '<ul class="contacts"><li class="contact"><span class="visually-hidden">Phone</span> <a class="phone"></a> ' +
  '<a></a> <span class="aside"></span> <span class="aside">Checked 1 November 2026</span></li></ul>';

function card({type, title, url, summary, provider, published, contacts}) {
  const item = template.content.firstElementChild.cloneNode(true);
  const [heading, meta, text] = item.children;
  const link = heading.firstChild;
  if (url) link.href = url;
  link.textContent = typeof title === 'string' ? title : title.en;
  meta.children[0].textContent = type;
  meta.children[1].textContent = provider.name;
  if (published) {
    const year = document.createElement('span');
    year.textContent = `Published ${published}`;
    meta.append(year);
  }
  text.textContent = summary;
  for (const {phone, email, hours} of contacts ?? []) {
    const part = contactTemplate.content.firstElementChild.cloneNode(true);
    const [, call, write, open] = part.firstElementChild.children;
    call.href = `tel:${phone.replace(/[^\d+]/g, '')}`;
    call.textContent = phone;
    write.href = `mailto:${email}`;
    write.textContent = email;
    open.textContent = hours;
    item.append(part);
  }
  return item;
}

function measured(start, cards) {
  // Asking for a box makes the browser do style and layout now.
  cards.at(-1).getBoundingClientRect();
  const ms = performance.now() - start;
  const characters = cards.reduce(
    (sum, {textContent}) => sum + textContent.replace(/\s+/g, ' ').trim().length,
    0,
  );
  return {ms, cards: cards.length, characters};
}

/** @returns {Shown} */
const both = (first, half) => ({
  first: first.ms,
  half: half.ms,
  cards: [first.cards, half.cards],
  characters: first.characters,
});

const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
