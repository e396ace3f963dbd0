/*
 * As much of the W3C WebDriver protocol as a visitor needs: https://www.w3.org/TR/webdriver2/.
 * WebKitGTK's driver speaks this protocol and no other.
 */

/** Keys that are no character, by their names in `KeyboardEvent.key`; the table of section 15.4.2. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export type KeyAction = readonly ['keyDown' | 'keyUp', key: string];

export type PointerAction =
  | {readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration: 0}
  | {readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0};

/** A session with one browser. Every method rejects with the driver's own words. */
export class WebDriverSession {
  readonly #address: string;
  /** As the browser tells it. */
  readonly version: string;

  private constructor(address: string, version: string) {
    this.#address = address;
    this.version = version;
  }

  /** @param address - Of the driver, without a slash at the end. */
  static async start(address: string, capabilities: object): Promise<WebDriverSession> {
    const {sessionId, capabilities: granted} = await send<{
      sessionId: string;
      capabilities: {browserVersion: string};
    }>('POST', `${address}/session`, {capabilities: {alwaysMatch: capabilities}});
    return new WebDriverSession(`${address}/session/${sessionId}`, granted.browserVersion);
  }

  goto(url: string): Promise<unknown> {
    return this.#post('url', {url});
  }

  url(): Promise<string> {
    return send('GET', `${this.#address}/url`);
  }

  /** Gives the value of an expression, a promise's included. */
  evaluate(expression: string): Promise<unknown> {
    return this.#post('execute/sync', {script: `return ${expression}`, args: []});
  }

  resize(width: number, height: number): Promise<unknown> {
    return this.#post('window/rect', {width, height});
  }

  keys(actions: readonly KeyAction[]): Promise<unknown> {
    return this.#act({
      type: 'key',
      id: 'keyboard',
      actions: actions.map(([type, key]) => ({type, value: codes[key] ?? key})),
    });
  }

  pointer(actions: readonly PointerAction[]): Promise<unknown> {
    return this.#act({type: 'pointer', id: 'mouse', actions});
  }

  /** Lets go of every key and button. */
  release(): Promise<unknown> {
    return send('DELETE', `${this.#address}/actions`);
  }

  end(): Promise<unknown> {
    return send('DELETE', this.#address);
  }

  #act(source: object): Promise<unknown> {
    return this.#post('actions', {actions: [source]});
  }

  #post(path: string, body: object): Promise<unknown> {
    return send('POST', `${this.#address}/${path}`, body);
  }
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(30_000),
  });
  const {value} = (await response.json()) as {value: Value & {error?: string; message?: string}};
  if (!response.ok) throw new Error(`${value.error ?? response.status}: ${value.message ?? url}`);
  return value;
}
