import type {ReactiveControllerHost} from 'lit';
import type {QrSquares} from '../core/qr/qr-squares.js';

/** The QR codes of addresses. What draws them is loaded when the first one is asked for. */
export class QrCode {
  readonly #host: ReactiveControllerHost;
  /** By address; none for one that is on its way, or that no code can hold. */
  readonly #codes = new Map<string, QrSquares | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The code as it is at hand now: none until it is loaded, and none when it cannot be had. The
   * host updates when it is there.
   */
  for(address: string): QrSquares | undefined {
    if (!this.#codes.has(address)) {
      this.#codes.set(address, undefined);
      void this.#draw(address);
    }
    return this.#codes.get(address);
  }

  async #draw(address: string): Promise<void> {
    try {
      const {qrSquares} = await import('../core/qr/qr-squares.js');
      this.#codes.set(address, qrSquares(address));
      this.#host.requestUpdate();
    } catch (error) {
      // The address stands beside it as text all the same.
      console.error('[signpost] The QR code could not be drawn.', error);
    }
  }
}
