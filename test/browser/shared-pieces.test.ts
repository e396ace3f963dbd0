// Pieces that several widgets are made of, on their own.
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {parseFeed} from '../../src/core/feed/parse-feed.js';
import {Directory} from '../../src/core/search/directory.js';
import {safeguardingNote} from '../../src/elements/shared/safeguarding.js';
import {Wording} from '../../src/elements/shared/wording.js';
import {loadMessages} from '../../src/locales/registry.js';
import {violationsIn} from '../contract/harness.js';
import {fixtureFeed} from '../contract/fixture-feed.js';

const directoryOf = (content: object) => {
  const parsed = parseFeed({...fixtureFeed, ...content});
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return new Directory(parsed.value.feed);
};

const wordingOf = async (lang: string, directory: Directory) =>
  new Wording({lang, messages: await loadMessages(lang)}, directory.feed);

const shown = (content: unknown) => {
  const place = document.createElement('div');
  render(content, place);
  return place;
};

describe('a sentence around words of the feed', () => {
  const directory = directoryOf({
    topics: [
      {id: 'visits', name: {en: 'Visits', cy: 'Ymweliadau'}},
      {id: 'money', name: 'Money'},
    ],
  });

  it('marks those words alone with their language', async () => {
    const wording = await wordingOf('cy', directory);
    const {option} = wording.messages.list;
    const place = shown(
      wording.within((label) => option(label, 3), wording.labelText('topic', 'money')),
    );
    expect(place.textContent).to.equal('Money (3)');
    const [marked] = place.children;
    expect(marked!.getAttribute('lang')).to.equal('en');
    expect(marked!.textContent).to.equal('Money');
  });

  it('is plain where there is nothing to mark', async () => {
    const wording = await wordingOf('cy', directory);
    const {option} = wording.messages.list;
    const say = (label: string) => option(label, 3);
    expect(wording.within(say, wording.labelText('topic', 'visits'))).to.equal('Ymweliadau (3)');
    expect(wording.within(say, wording.labelText('type', 'film'))).to.equal('Ffilm (3)');
    expect(wording.within(say, wording.labelText('topic', 'not-here'))).to.equal('Not here (3)');
    expect(wording.label('topic', 'money')).to.equal('Money');
  });
});

describe('the safeguarding note', () => {
  const flagged = {...fixtureFeed.resources[0], safeguarding: true};
  const note = async (content: object, lang = 'en') => {
    const directory = directoryOf(content);
    const wording = await wordingOf(lang, directory);
    return shown(safeguardingNote(directory.listings, directory, wording));
  };

  it('is the feed’s text under the library’s words, in its language', async () => {
    const content = {resources: [flagged], safeguarding: 'The child comes first.'};
    const place = await note(content);
    document.body.append(place);
    expect(place.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Keeping children safe The child comes first.',
    );
    expect(place.querySelectorAll('[part="safeguarding"]')).to.have.length(1);
    expect(await violationsIn(place)).to.deep.equal([]);
    place.remove();
    const welsh = await note(content, 'cy');
    expect(welsh.querySelector('[lang="en"]')!.textContent).to.equal('The child comes first.');
  });

  it('is nothing when the feed has no such text, or nothing listed needs it', async () => {
    expect((await note({resources: [flagged]})).textContent.trim()).to.equal('');
    const unflagged = await note({
      resources: [fixtureFeed.resources[0]],
      safeguarding: 'The child comes first.',
    });
    expect(unflagged.textContent.trim()).to.equal('');
  });
});
