/** Flags for a headless run on a build machine. */
export const browserFlags: readonly string[];

/** Finds a browser of the Chromium family, or gets one. */
export function ensureBrowser(): Promise<{
  path: string;
  origin: 'CHROME_PATH' | 'installed' | 'apt-get' | 'npm';
}>;
