import type {ReactiveControllerHost} from 'lit';
import type {QrSquares} from '../core/qr/qr-squares.js';

/** The QR code of an address. What draws it is loaded when the first one is asked for. */
export class QrCode {
  readonly #host: ReactiveControllerHost;
  #address: string | undefined;
  #squares: QrSquares | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The code as it is at hand now: none until it is loaded, and none when it cannot be had. The
   * host updates when it is there.
   */
  for(address: string): QrSquares | undefined {
    if (address !== this.#address) {
      this.#address = address;
      this.#squares = undefined;
      void this.#draw(address);
    }
    return this.#squares;
  }

  async #draw(address: string): Promise<void> {
    try {
      const {qrSquares} = await import('../core/qr/qr-squares.js');
      // Another address may have been asked for meanwhile.
      if (address !== this.#address) return;
      this.#squares = qrSquares(address);
      this.#host.requestUpdate();
    } catch (error) {
      // The address stands on the poster as text all the same.
      console.error('[signpost] The QR code could not be drawn.', error);
    }
  }
}
