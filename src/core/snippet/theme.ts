import {beside} from './beside.js';
import {attributesOf, type WidgetName} from './widgets.js';

/**
 * How a widget looks: `light` or `dark` whatever is around it, `auto` as what is around it has it, or like
 * the components of a host.
 */
export const themes = [
  'auto',
  'light',
  'dark',
  'host',
  'govuk',
  'nhs',
  'charity',
  'high-contrast',
] as const;

export type Theme = (typeof themes)[number];

/** The style sheets in `themes/`, which a page loads once. */
const files: Readonly<Record<string, string>> = {
  host: 'host.css',
  govuk: 'govuk.css',
  nhs: 'nhsuk.css',
  charity: 'charity.css',
  'high-contrast': 'high-contrast.css',
};

/** Path of a theme's style sheet below the folder of the library; none for plain light and dark. */
export const themePath = (theme: string | undefined): string | undefined =>
  theme !== undefined && Object.hasOwn(files, theme) ? `themes/${files[theme]!}` : undefined;

/** What the widget's own attribute says of a theme; nothing where the page around decides. */
export const themeAttribute = (
  widget: WidgetName,
  theme: string | undefined,
): 'light' | 'dark' | undefined =>
  (theme === 'light' || theme === 'dark') && attributesOf(widget).includes('theme')
    ? theme
    : undefined;

/** The tag of a theme's style sheet, once for a page, after the page's own styles. */
export function stylesheetOf(
  script: string,
  theme: string | undefined,
  integrity: string | undefined,
): string | undefined {
  const path = themePath(theme);
  if (path === undefined) return;
  const checked = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<link rel="stylesheet" href="${beside(script, path)}"${checked}>`;
}
