/** A theme in one of its colour schemes, as the toolbar of the book of stories puts it on a page. */
export interface Dress {
  /** Name of the theme, or `none`. */
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  /** Its style sheet. */
  readonly css: string;
}

/** Every theme that ships; test/contract/every-story.test.ts finds one that is missing. */
export const themes = ['host', 'govuk', 'nhsuk', 'charity', 'high-contrast'] as const;

/**
 * Every dress: that of a page without a theme and those of all themes, dark ones only where the theme
 * has such colours.
 */
export async function everyDress(): Promise<readonly Dress[]> {
  const sheets = await Promise.all(
    themes.map(async (theme) => ({
      theme,
      css: await (await fetch(`/src/styles/themes/${theme}.css`)).text(),
    })),
  );
  return [{theme: 'none', css: ''}, ...sheets].flatMap(({theme, css}) => {
    const follows = !/#[0-9a-f]{3}/i.test(css) || css.includes('light-dark(');
    const light = {theme, css, scheme: 'light'} as const;
    return follows ? [light, {...light, scheme: 'dark'} as const] : [light];
  });
}

const worn = new CSSStyleSheet();
const page = new CSSStyleSheet();

/** Puts a dress on the page that is mounted; without one takes it off. */
export function wear(dress: Dress | undefined): void {
  for (const sheet of [page, worn])
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  page.replaceSync(
    dress
      ? `:root {color-scheme: ${dress.scheme}} body {background: Canvas; color: CanvasText}`
      : '',
  );
  worn.replaceSync(dress?.css ?? '');
}
