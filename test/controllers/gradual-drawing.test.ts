import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {GradualDrawing, type Drawn} from '../../src/controllers/gradual-drawing.js';

/** A host that draws runs of some lengths, and keeps how many of each it drew at every update. */
class Host {
  runs: readonly (readonly [id: string, shown: number, weight?: number])[] = [];
  goOn = true;
  readonly drawn: string[] = [];
  /** How many of each stood already and were left as they were. */
  readonly kept: string[] = [];
  /** Whether something else changes with every update. */
  isChanging = false;
  readonly drawing: GradualDrawing;
  updateComplete = Promise.resolve(true);

  constructor() {
    this.drawing = new GradualDrawing(this);
  }

  /** Takes the smaller first steps, as a host that has drawn before. */
  warm(): this {
    this.runs = [['before', 12]];
    this.requestUpdate();
    letGo();
    this.drawing.restart();
    this.drawn.length = 0;
    this.kept.length = 0;
    return this;
  }

  addController(): void {}
  removeController(): void {}

  requestUpdate(): void {
    this.drawing.hostUpdate();
    if (this.isChanging) this.drawing.changed();
    const runs = this.runs.map(([id, shown, weight]) => ({id, shown, ...(weight && {weight})}));
    const drawn = [...this.drawing.next(runs, this.goOn).values()];
    const say = (name: keyof Drawn) => drawn.map((run) => run[name]).join();
    this.drawn.push(say('now'));
    this.kept.push(say('kept'));
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
    host = new Host().warm();
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

  it('takes smaller steps at first, while styles and typefaces are new to the browser', () => {
    const fresh = new Host();
    assert.equal(fresh.drawing.isFirst, true);
    fresh.runs = [['a', 20]];
    fresh.requestUpdate();
    assert.equal(fresh.drawing.isFirst, false);
    letGo();
    assert.deepEqual(fresh.drawn, ['2', '6', '12', '18', '20']);
  });

  it('counts what is large for more, and gives what is larger than a step one of its own', () => {
    host.runs = [
      ['head', 1, 6],
      ['part', 3, 3],
      ['huge', 1, 60],
      ['a', 3],
    ];
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.drawn, ['1,0,0,0', '1,2,0,0', '1,3,0,0', '1,3,1,0', '1,3,1,3']);
  });

  it('says what stands already, as long as nobody else asks for an update', () => {
    host.runs = [['a', 18]];
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.kept, ['0', '6', '12']);
    host.requestUpdate();
    assert.equal(host.kept.at(-1), '0', 'Something else may have changed.');
    host.drawing.restart();
    host.isChanging = true;
    host.requestUpdate();
    letGo();
    assert.deepEqual(host.kept.slice(-3), ['0', '0', '0']);
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
