import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {GradualDrawing} from '../../src/controllers/gradual-drawing.js';

/** A host that draws runs of some lengths, and keeps how many of each it drew at every update. */
class Host {
  runs: readonly (readonly [id: string, shown: number])[] = [];
  goOn = true;
  readonly drawn: string[] = [];
  readonly drawing: GradualDrawing;
  updateComplete = Promise.resolve(true);

  constructor() {
    this.drawing = new GradualDrawing(this);
  }

  addController(): void {}
  removeController(): void {}

  requestUpdate(): void {
    this.drawing.hostUpdate();
    const runs = this.runs.map(([id, shown]) => ({id, shown}));
    this.drawn.push([...this.drawing.next(runs, this.goOn).values()].join());
    this.drawing.hostUpdated();
  }
}

/** Lets a second go by. */
const letGo = () => {
  // A timer that is set by another is due in a later step only.
  for (let i = 0; i < 100; i++) mock.timers.tick(10);
};

const state = async (promise: Promise<unknown>) => Promise.race([promise, Promise.resolve('open')]);

describe('gradual drawing', () => {
  let host: Host;
  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    host = new Host();
  });
  afterEach(() => mock.timers.reset());

  it('draws a few at a time, from the top, until everything is there', () => {
    host.runs = [
      ['a', 4],
      ['b', 10],
    ];
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['4,2', '4,8', '4,10']);
  });

  it('draws what is short at once', () => {
    host.runs = [['a', 3]];
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['3']);
  });

  it('keeps what is drawn when more is asked for', () => {
    host.runs = [['a', 5]];
    host.requestUpdate();
    host.runs = [['a', 15]];
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['5', '11', '15']);
  });

  it('starts again at the top', () => {
    host.runs = [['a', 12]];
    host.requestUpdate();
    letGo();
    host.drawing.restart();
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['6', '12', '6', '12']);
  });

  it('waits for the host where it shall not go on by itself', () => {
    host.runs = [['a', 12]];
    host.goOn = false;
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['6']);
    host.goOn = true;
    host.requestUpdate();
    assert.deepEqual(host.drawn, ['6', '12']);
  });

  it('is complete when everything is drawn, and not before', async () => {
    assert.equal(await state(host.drawing.complete), undefined);
    host.runs = [['a', 12]];
    host.requestUpdate();
    const {complete} = host.drawing;
    assert.equal(await state(complete), 'open');
    letGo();
    assert.equal(await state(complete), undefined);
  });

  it('draws everything at once where the browser goes back to a place in it', () => {
    host.runs = [['a', 40]];
    host.drawing.atOnce();
    host.requestUpdate();
    assert.deepEqual(host.drawn, ['40']);
    host.drawing.restart();
    host.requestUpdate();
    assert.equal(host.drawn.at(-1), '6');
  });

  it('goes on when the host comes back in the middle', () => {
    host.runs = [['a', 12]];
    host.requestUpdate();
    host.drawing.hostDisconnected();
    host.drawing.hostConnected();
    letGo();
    assert.deepEqual(host.drawn, ['6', '12']);
    host.drawing.hostDisconnected();
    host.drawing.hostConnected();
    assert.equal(host.drawn.length, 2);
  });

  it('ends when the host leaves the page', async () => {
    host.runs = [['a', 12]];
    host.requestUpdate();
    const {complete} = host.drawing;
    host.drawing.hostDisconnected();
    letGo();
    assert.deepEqual(host.drawn, ['6']);
    assert.equal(await state(complete), undefined);
  });
});
