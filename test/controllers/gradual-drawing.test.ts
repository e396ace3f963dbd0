import assert from 'node:assert/strict';
import {beforeEach, describe, it, mock} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import type {Drawn} from '../../src/controllers/drawing-runs.js';
import {GradualDrawing} from '../../src/controllers/gradual-drawing.js';

/** A host that draws runs of some lengths, and keeps how many of each it drew at every update. */
class Host {
  runs: readonly (readonly [id: string, shown: number, weight?: number])[] = [];
  goOn = true;
  /** What a run consists of, by its id; without it that is not said. */
  items: Readonly<Record<string, readonly object[]>> = {};
  readonly drawn: string[] = [];
  /** How many of each stood already and were left as they were. */
  readonly kept: string[] = [];
  /** Whether something else changes with every update. */
  isChanging = false;
  readonly drawing: GradualDrawing;
  updateComplete = Promise.resolve(true);
  /** Milliseconds gone by. */
  #time = 0;
  /** How long it takes to lay out what is as large as a resource. */
  cost = 2.56;
  /** How long it takes to make what is drawn, before that. */
  making = 0;
  /** What was done between updates. */
  readonly did: string[] = [];
  /** Ends when what is within the host is drawn. */
  inside: Promise<unknown> | undefined;
  #drawnNow = 0;

  constructor() {
    this.drawing = new GradualDrawing(this, () => this.inside, {
      now: () => this.#time,
      layOut: () => {
        this.did.push('layout');
        this.#time += this.#drawnNow * this.cost;
      },
      pause: () => {
        this.did.push('turn');
        return turn();
      },
    });
  }

  /** Draws something first, so that it is known how long that takes: six in a step. */
  async warm(): Promise<this> {
    this.runs = [['before', 12]];
    this.update();
    await letGo();
    this.drawing.restart();
    this.drawn.length = 0;
    this.kept.length = 0;
    this.did.length = 0;
    return this;
  }

  addController(): void {}
  removeController(): void {}

  /** As a host of Lit's does, when whoever asks is done. */
  requestUpdate(): void {
    queueMicrotask(() => {
      this.update();
    });
  }

  update(): void {
    if (this.isChanging) this.drawing.changed();
    this.drawing.hostUpdate();
    const runs = this.runs.map(([id, shown, weight]) => {
      const items = this.items[id];
      return {id, shown, ...(weight && {weight}), ...(items && {items})};
    });
    const drawn = [...this.drawing.next(runs, this.goOn).values()];
    this.#drawnNow = drawn.reduce(
      (sum, {now, kept}, place) => sum + (now - kept) * (runs[place]!.weight ?? 1),
      0,
    );
    this.#time += this.making;
    const say = (name: keyof Drawn) => drawn.map((run) => run[name]).join();
    this.drawn.push(say('now'));
    this.kept.push(say('kept'));
    this.drawing.hostUpdated();
  }
}

/** Lets the page have as many turns as it takes. */
const letGo = async () => {
  for (let i = 0; i < 50; i++) await turn();
};

const state = async (promise: Promise<unknown>) => Promise.race([promise, Promise.resolve('open')]);

describe('gradual drawing', () => {
  let host: Host;
  beforeEach(async () => {
    host = await new Host().warm();
  });

  it('draws a few at a time, from the top, until everything is there', async () => {
    host.runs = [
      ['a', 4],
      ['b', 10],
    ];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['4,2', '4,8', '4,10']);
  });

  it('takes a small step at first, then as much as a frame has room for', async () => {
    const fresh = new Host();
    assert.equal(fresh.drawing.isFirst, true);
    fresh.runs = [['a', 20]];
    fresh.update();
    assert.equal(fresh.drawing.isFirst, false);
    await letGo();
    assert.deepEqual(fresh.drawn, ['2', '6', '12', '18', '20']);
  });

  it('goes on in the same turn while half a frame is left of it', async () => {
    const fresh = new Host();
    fresh.runs = [['a', 12]];
    fresh.update();
    await letGo();
    assert.deepEqual(fresh.drawn, ['2', '6', '12']);
    assert.deepEqual(fresh.did, ['layout', 'layout', 'turn', 'layout']);
  });

  it('draws what is left with a step that it does not quite fit into', async () => {
    host.runs = [['a', 13]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['6', '13']);
    host.drawing.restart();
    host.runs = [['a', 14]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn.slice(2), ['6', '12', '14']);
    // A run that has become shorter leaves no room to others.
    host.drawn.length = 0;
    host.runs = [
      ['a', 2],
      ['b', 14],
    ];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['2,6', '2,12', '2,14']);
  });

  it('takes larger steps on a faster device, each at most four times the one before', async () => {
    const fast = new Host();
    fast.cost = 0.16;
    fast.runs = [['a', 400]];
    fast.update();
    await letGo();
    assert.deepEqual(fast.drawn, ['2', '9', '38', '100', '200', '300', '400']);
  });

  it('takes steps of two where even those take longer than a frame', async () => {
    const slow = new Host();
    slow.cost = 40;
    slow.runs = [['a', 7]];
    slow.update();
    await letGo();
    assert.deepEqual(slow.drawn, ['2', '4', '6', '7']);
  });

  it('counts what is large for more, and gives what is larger than a step one of its own', async () => {
    host.runs = [
      ['head', 1, 6],
      ['part', 3, 3],
      ['huge', 1, 60],
      ['a', 3],
    ];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['1,0,0,0', '1,2,0,0', '1,3,0,0', '1,3,1,0', '1,3,1,3']);
  });

  it('gives what waits for a widget within it a step of its own', () => {
    host.drawing.next([]);
    const steps: string[] = [];
    const runs = ['a', 'b', 'c', 'd'].map((id) => ({id, shown: 1, isAlone: id === 'c'}));
    for (let step = 0; step < 3; step++)
      steps.push([...host.drawing.next(runs).values()].map(({now}) => now).join(''));
    assert.deepEqual(steps, ['1100', '1110', '1111']);
    host.drawing.restart();
    host.drawing.atOnce();
    assert.deepEqual([...host.drawing.next(runs).values()].map(({now}) => now).join(''), '1111');
  });

  it('lays out at once what was drawn, so that the next frame only paints', () => {
    host.runs = [['a', 3]];
    host.update();
    assert.deepEqual(host.did, ['layout']);
    host.goOn = false;
    host.runs = [['a', 30]];
    host.update();
    assert.deepEqual(host.did, ['layout', 'layout'], 'Also where a later update draws on.');
  });

  it('lays out in a turn of its own what took long to make', async () => {
    host.making = 19;
    host.runs = [['a', 30]];
    host.update();
    assert.deepEqual(host.did, ['layout', 'turn']);
    host.drawing.restart();
    host.did.length = 0;
    host.making = 20;
    host.update();
    assert.deepEqual(host.did, ['turn']);
    await turn();
    assert.deepEqual(host.did, ['turn', 'layout', 'turn']);
  });

  it('learns from what took long to make, also where nothing follows', () => {
    host.goOn = false;
    host.making = 32;
    host.runs = [['a', 6]];
    host.update();
    host.drawing.restart();
    host.runs = [['b', 6]];
    host.update();
    assert.deepEqual(host.drawn, ['6', '2']);
  });

  it('learns nothing from what is drawn again, and may be as it was', async () => {
    host.runs = [['a', 6]];
    host.update();
    host.cost = 0;
    host.update();
    host.cost = 2.56;
    host.drawing.restart();
    host.runs = [['b', 18]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['6', '6', '6', '12', '18']);
  });

  it('does not ask for a layout where nothing was drawn', () => {
    host.update();
    host.did.length = 0;
    host.runs = [];
    host.update();
    assert.deepEqual(host.did, []);
  });

  it('says what stands already, as long as nobody else asks for an update', async () => {
    host.runs = [['a', 18]];
    host.update();
    await letGo();
    assert.deepEqual(host.kept, ['0', '6', '12']);
    host.update();
    assert.equal(host.kept.at(-1), '0', 'Something else may have changed.');
    host.drawing.restart();
    host.isChanging = true;
    host.update();
    await letGo();
    assert.deepEqual(host.kept.slice(-3), ['0', '0', '0']);
  });

  it('waits for what is inside before it draws what stands below, but not for ever', async () => {
    let end = (): void => undefined;
    host.inside = new Promise<void>((resolve) => (end = resolve));
    host.runs = [['a', 12]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['6']);
    end();
    await letGo();
    assert.deepEqual(host.drawn, ['6', '12']);

    mock.timers.enable({apis: ['setTimeout']});
    host.inside = new Promise(() => undefined);
    host.drawing.restart();
    host.update();
    await letGo();
    assert.equal(host.drawn.at(-1), '6');
    mock.timers.tick(500);
    await letGo();
    assert.equal(host.drawn.at(-1), '12');
    mock.timers.reset();
  });

  it('draws what is short at once', async () => {
    host.runs = [['a', 3]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['3']);
  });

  it('keeps what is drawn when more is asked for', async () => {
    host.runs = [['a', 5]];
    host.update();
    host.runs = [['a', 15]];
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['5', '11', '15']);
  });

  it('leaves what stands as it is when only more is to be seen', async () => {
    host.runs = [['a', 5]];
    host.update();
    host.runs = [['a', 15]];
    host.drawing.extend();
    await letGo();
    assert.deepEqual(host.drawn.slice(0, 2), ['5', '11']);
    assert.deepEqual(host.kept.slice(0, 2), ['0', '5']);
  });

  it('leaves nothing as it is when somebody else asks for the same update', async () => {
    host.runs = [['a', 5]];
    host.update();
    host.drawing.extend();
    host.drawing.changed();
    await letGo();
    assert.deepEqual(host.kept, ['0', '0']);
  });

  it('starts again at the top', async () => {
    host.runs = [['a', 12]];
    host.update();
    await letGo();
    host.drawing.restart();
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['6', '12', '6', '12']);
  });

  describe('of what stands from before', () => {
    const all = Array.from({length: 40}, (_, place) => ({place}));
    /** Six that stand among the first twelve, and others. */
    const half = all.filter(({place}) => place % 2 === 0);

    beforeEach(async () => {
      host.runs = [['a', 12]];
      host.items = {a: all};
      host.update();
      await letGo();
      host.drawing.restart();
      host.drawn.length = 0;
      host.runs = [['a', 20]];
      host.items = {a: half};
    });

    it('takes over four for each that it has room to make', async () => {
      host.update();
      await letGo();
      assert.deepEqual(host.drawn, ['10', '16', '20']);
    });

    it('takes over what makes way and comes back as if it were new', async () => {
      host.runs = [['a', 12]];
      host.items = {a: all.slice(20)};
      host.update();
      await letGo();
      host.drawing.restart();
      host.items = {a: all};
      host.update();
      await letGo();
      assert.deepEqual(host.drawn, ['6', '12', '6', '12']);
    });

    it('learns nothing from it', async () => {
      host.cost = 0;
      host.update();
      host.cost = 2.56;
      await letGo();
      assert.deepEqual(host.drawn, ['10', '16', '20']);
    });

    it('makes it anew while a visitor types, who has other words marked at each key', () => {
      host.goOn = false;
      host.update();
      assert.deepEqual(host.drawn, ['6']);
    });
  });

  it('waits for the host where it shall not go on by itself', async () => {
    host.runs = [['a', 12]];
    host.goOn = false;
    host.update();
    await letGo();
    assert.deepEqual(host.drawn, ['6']);
    host.goOn = true;
    host.update();
    assert.deepEqual(host.drawn, ['6', '12']);
  });

  it('is complete when everything is drawn, and not before', async () => {
    assert.equal(await state(host.drawing.complete), undefined);
    host.runs = [['a', 12]];
    host.update();
    const {complete} = host.drawing;
    assert.equal(await state(complete), 'open');
    await letGo();
    assert.equal(await state(complete), undefined);
  });

  it('draws everything at once where the browser goes back to a place in it', () => {
    host.runs = [['a', 40]];
    host.drawing.atOnce();
    host.update();
    assert.deepEqual(host.drawn, ['40']);
    host.drawing.restart();
    host.update();
    assert.equal(host.drawn.at(-1), '6');
  });

  it('goes on when the host comes back in the middle', async () => {
    host.runs = [['a', 12]];
    host.update();
    host.drawing.hostDisconnected();
    host.drawing.hostConnected();
    await letGo();
    assert.deepEqual(host.drawn, ['6', '12']);
    host.drawing.hostDisconnected();
    host.drawing.hostConnected();
    assert.equal(host.drawn.length, 2);
  });

  it('ends when the host leaves the page', async () => {
    host.runs = [['a', 12]];
    host.update();
    const {complete} = host.drawing;
    host.drawing.hostDisconnected();
    await letGo();
    assert.deepEqual(host.drawn, ['6']);
    assert.equal(await state(complete), undefined);
  });
});
