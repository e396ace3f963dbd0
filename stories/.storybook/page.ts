/** What the toolbar sets of the page around a story. */
export interface Surroundings {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** A value of `color-scheme`. */
  readonly colours: string;
  /** Name of a theme, or none of them. */
  readonly theme: string;
}

/** The style sheet of every theme, by its path; so a theme that is added is here at once. */
const sheets = import.meta.glob<string>('../../src/styles/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) => /([\w-]+)\.css$/.exec(path)![1]!;

export const themes: readonly string[] = Object.keys(sheets).map(nameOf);

const worn = new CSSStyleSheet();

/** Makes the page what the toolbar says. */
export function dress({language, colours, theme}: Surroundings): void {
  const {documentElement: page} = document;
  page.lang = language;
  page.style.colorScheme = colours;
  page.style.backgroundColor = 'Canvas';
  page.style.color = 'CanvasText';
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
  const [, css = ''] = Object.entries(sheets).find(([path]) => nameOf(path) === theme) ?? [];
  worn.replaceSync(css);
}
