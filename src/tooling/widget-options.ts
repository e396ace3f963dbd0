import {isWidget, widgetNames, widgets, type WidgetName} from '../core/snippet/widgets.js';
import {UsageError} from './commands/command.js';

/** Attributes that a command has an option of its own for, or sets itself. */
const ownOptions: ReadonlySet<string> = new Set(['src', 'feed', 'prerendered']);

const attributes = new Map(
  widgetNames.flatMap((widget) => [
    ...widgets[widget].values.map((name) => [name, 'string'] as const),
    ...widgets[widget].flags.map((name) => [name, 'boolean'] as const),
  ]),
);

/** The attributes of every widget as options of the command line. */
export const attributeOptions: Readonly<Record<string, {readonly type: 'string' | 'boolean'}>> =
  Object.fromEntries(
    [...attributes]
      .filter(([name]) => !ownOptions.has(name))
      .map(([name, type]) => [name, {type}] as const),
  );

/** What of them was given, by the names of the attributes. */
export function attributesIn(
  widget: WidgetName,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const {values: own, flags} = widgets[widget];
  const known: readonly string[] = [...own, ...flags];
  const given: Record<string, string> = {};
  for (const name of Object.keys(attributeOptions)) {
    const value = values[name];
    if (typeof value !== 'string' && value !== true) continue;
    if (!known.includes(name))
      throw new UsageError(`A ${widget} has no --${name}. It has: ${optionsOf(widget)}.`);
    given[name] = value === true ? '' : value;
  }
  return given;
}

/** @throws {@link UsageError} when there is no such widget. */
export function widgetNamed(option: string, name: string | undefined): WidgetName {
  const widget = name?.replace(/^signpost-/, '');
  if (widget === undefined || !isWidget(widget))
    throw new UsageError(`${option} is one of: ${widgetNames.join(', ')}.`);
  return widget;
}

/** For help: the options that each widget has. */
export const widgetHelp = (): string =>
  widgetNames.map((name) => `  ${name.padEnd(14)} ${wrapped(optionsOf(name))}`).join('\n');

const optionsOf = (widget: WidgetName): string =>
  [...widgets[widget].values, ...widgets[widget].flags]
    .filter((name) => !ownOptions.has(name))
    .map((name) => `--${name}`)
    .join(' ');

/** Lines of help that fit a terminal. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(17)}`);
}
