import jsqr from 'jsqr';

// The package is CommonJS: Node hands over what a bundler would look into.
const decode = (jsqr as unknown as {readonly default: typeof jsqr}).default;

/** What a reader makes of a picture of a QR code: pixels as red, green, blue, alpha. */
export const readQr = (pixels: Uint8ClampedArray, width: number, height: number) =>
  decode(pixels, width, height)?.data;
