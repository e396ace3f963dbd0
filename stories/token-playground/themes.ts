/** The themes of the library by name, where their style sheets are. */
export const themeFiles: Readonly<Record<string, URL>> = {
  host: new URL('../../src/styles/themes/host.css', import.meta.url),
  govuk: new URL('../../src/styles/themes/govuk.css', import.meta.url),
  nhsuk: new URL('../../src/styles/themes/nhsuk.css', import.meta.url),
  charity: new URL('../../src/styles/themes/charity.css', import.meta.url),
  'high-contrast': new URL('../../src/styles/themes/high-contrast.css', import.meta.url),
};

/** The style sheet of a theme; empty where none is named. */
export async function themeText(name: string): Promise<string> {
  const file = themeFiles[name];
  return file ? (await fetch(file)).text() : '';
}

/** What a theme's own rules set, without those for wide windows. */
export function valuesIn(css: string): ReadonlyMap<string, string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const values = new Map<string, string>();
  for (const rule of sheet.cssRules)
    if (rule instanceof CSSStyleRule)
      for (const name of rule.style)
        if (name.startsWith('--signpost-'))
          values.set(name.replace('--signpost-', ''), rule.style.getPropertyValue(name).trim());
  return values;
}
