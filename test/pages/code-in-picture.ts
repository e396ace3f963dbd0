import type {Browser} from 'playwright-core';
import {readQr} from '../read-qr.js';

/** What a phone reads in a picture of a QR code. */
export async function codeIn(picture: Buffer, browser: Browser): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    const {data, width, height} = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const {data, width, height} = context.getImageData(0, 0, image.width, image.height);
        return {data: [...data], width, height};
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
    return readQr(new Uint8ClampedArray(data), width, height);
  } finally {
    await page.close();
  }
}
