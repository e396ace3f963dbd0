import {expect} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import imported from '../../package.json' with {type: 'json'};
import plainlyImported from '../../package.json';

@customElement('test-greeting')
class Greeting extends LitElement {
  @property() name = 'nobody';

  override render(): TemplateResult {
    return html`<p>Hello, ${this.name}</p>`;
  }
}

describe('the test runner', () => {
  it('compiles decorators as the build does, so that a changed property is rendered', async () => {
    const greeting = document.createElement('test-greeting') as Greeting;
    document.body.append(greeting);
    await greeting.updateComplete;
    greeting.name = 'Ann';
    await greeting.updateComplete;
    expect(greeting.shadowRoot?.textContent).to.equal('Hello, Ann');
    greeting.remove();
  });

  it('imports JSON in both forms, at once and later', async () => {
    const {default: later} = await import('../../package.json', {with: {type: 'json'}});
    expect([imported.name, plainlyImported.name, later.name]).to.deep.equal(
      Array(3).fill('signpost'),
    );
  });

  it('serves the same file as plain JSON to a page that fetches it', async () => {
    const response = await fetch('/package.json');
    expect(response.headers.get('content-type')).to.contain('application/json');
    expect(await response.json()).to.have.property('name', 'signpost');
  });

  it('serves the built file', async () => {
    const load = (address: string) =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = address;
        script.addEventListener('load', () => resolve('loaded'));
        script.addEventListener('error', () => {
          script.remove();
          // Says why, which the event does not.
          void fetch(address).then(
            ({status, headers}) => resolve(`${status} ${headers.get('content-type')}`),
            (error: unknown) => resolve(String(error)),
          );
        });
        document.head.append(script);
      });
    // A busy machine may drop a connection, and a document does not ask again for a module that it
    // once failed to get. A file that is not there fails under either address.
    const first = await load('/dist/signpost.js');
    const outcome = first === 'loaded' ? first : await load('/dist/signpost.js?again');
    expect(outcome, `at first: ${first}`).to.equal('loaded');
  });

  it('draws frames in every page, whichever is in front', async () => {
    await new Promise(requestAnimationFrame);
    expect(document.visibilityState).to.equal('visible');
  });
});
