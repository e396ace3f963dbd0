import {reportOn, printable, linesOf, faults} from '../feed-report.js';
import type {Feed} from '../../core/feed/format/feed.js';
import {prerender as write, type PrerenderProblem} from '../../prerender/prerender.js';
import {prerenderInto, SeveralFeeds, type WrittenWidget} from '../prerender-into.js';
import {attributeOptions, attributesIn, widgetHelp, widgetNamed} from '../widget-options.js';
import {UsageError, type Command, type ExitCode, type Io} from './command.js';
import {checkBase, feedOptions, momentOf, readOptions} from './options.js';

/** `signpost prerender`: writes out what a widget shows. */
export const prerender: Command = {
  summary: 'write out what a widget shows, as plain HTML',
  help: `Usage: signpost prerender <feed> --element <widget> [options]
       signpost prerender <feed> --into <page.html> [options]

Writes the content of a widget as plain HTML on one line, for the inside of its tag: readable
without script, found by search engines, kept by editors that take the tag away. The element
takes its place once it has the feed. Headings begin at --heading-level.

The feed is a file, an https: address, or “-” for standard input.

With --into, the content of every widget of a page is replaced, tags and data-signpost alike,
each by its own attributes and in the language of the page around it. Everything else of the page
stays as it is, and what stands in a slot of a widget (slot="intro") stays in it. What was inside the
tags otherwise is gone. Run it again after every change of the feed.

Widgets and their options, which are the attributes of their tags:
${widgetHelp()}

Options:
  --element <widget>  the widget to write
  --into <file>       the page to write into
  --src <address>     only widgets of the page that show this feed, as the page has its address
  --lang <tag>        language, such as cy (default: that of the page, else en)
  --now <day>         the day of writing, which the text names (default: today)
  --all               everything, and not only what the element shows at first
  --base <url>        where the feed is published: relative links lead from there
                      (default: its address, or its own "url")
  --json              print one JSON document
  --help              print this

Exit code: 0 written, 1 something is missing or names nothing in the feed, 2 wrong arguments, or
a file that cannot be read or written.`,

  async run(args, io) {
    const options = readArguments(args, io);
    const {report, content} = await reportOn(options.feed, options.base, io);
    if (!content) {
      if (options.json) io.out(JSON.stringify({ok: false, ...report}, undefined, 2));
      else for (const line of linesOf(report)) io.err(line);
      return report.unreadable === undefined ? 1 : 2;
    }
    // Entries with problems are left out, as the widgets leave them out.
    if (faults(report) > 0) for (const line of linesOf(report)) io.err(line);
    if ('index' in content.json) {
      io.err('signpost prerender: this is the first file of a large directory, without the rest.');
      io.err('Name the feed that it was made from.');
      return 2;
    }
    return options.into === undefined
      ? writeOne(content.feed, options, io)
      : writeInto(content.feed, options.into, options, io);
  },
};

type Options = ReturnType<typeof readArguments>;

async function writeOne(
  feed: Feed,
  {element, values, lang, now, extent, json}: Options,
  io: Io,
): Promise<ExitCode> {
  const widget = widgetNamed('--element', element);
  const attributes = attributesIn(widget, values);
  const {html, problems} = await write(feed, widget, {attributes, lang, now, extent});
  const isGood = html !== '' && problems.length === 0;
  if (json) io.out(JSON.stringify({ok: isGood, widget, html, problems}, undefined, 2));
  else if (html !== '') io.out(html);
  if (html === '') io.err(`signpost prerender: the feed has nothing for this ${widget}.`);
  for (const problem of problems) io.err(`signpost prerender: ${sentenceOf(problem)}`);
  return isGood ? 0 : 1;
}

async function writeInto(
  feed: Feed,
  file: string,
  {src, lang, now, extent, json}: Options,
  io: Io,
): Promise<ExitCode> {
  try {
    const onWidget = (index: number, count: number) =>
      io.err(`signpost prerender: widget ${index} of ${count}`);
    const text = await io.read(file);
    const {html, widgets} = await prerenderInto(text, feed, {src, lang, now, extent, onWidget});
    const written = widgets.filter(({isWritten}) => isWritten);
    if (html !== text) await io.write(file, html);
    const isGood =
      written.length > 0 && widgets.every((one) => one.isWritten && one.problems.length === 0);
    if (json) io.out(JSON.stringify({ok: isGood, file, widgets}, undefined, 2));
    else {
      for (const widget of widgets)
        for (const line of linesAbout(widget)) io.out(printable(`${file}:${line}`));
      io.out(printable(`${file}: ${written.length} of ${widgets.length} widgets written`));
    }
    return isGood ? 0 : 1;
  } catch (error) {
    const {message} = error as Error;
    io.err(`signpost prerender: ${file}: ${message}`);
    if (error instanceof SeveralFeeds) io.err('Say which of them the feed is: --src <address>.');
    if (json) io.out(JSON.stringify({ok: false, file, unwritable: message}, undefined, 2));
    return 2;
  }
}

function* linesAbout({widget, at, isWritten, why, problems}: WrittenWidget): Iterable<string> {
  const place = at ? `${at.line}:${at.column}` : '1:1';
  if (!isWritten) yield `${place} ${widget}: not written: ${why}`;
  for (const problem of problems) yield `${place} ${widget}: ${sentenceOf(problem)}`;
}

/** What is wrong with an attribute. */
export const sentenceOf = ({attribute, value, known}: PrerenderProblem): string =>
  `${attribute}="${value}" names nothing in the feed.${known.length ? ` It has: ${known.join(', ')}.` : ''}`;

function readArguments(args: readonly string[], io: Io) {
  const {values, positionals} = readOptions(args, {
    ...attributeOptions,
    ...feedOptions,
    element: {type: 'string'},
    into: {type: 'string'},
    src: {type: 'string'},
    lang: {type: 'string'},
    now: {type: 'string'},
    all: {type: 'boolean', default: false},
  });
  const [feed, ...others] = positionals;
  if (feed === undefined || others.length > 0) throw new UsageError('Name one feed.');
  const {element, into, src, lang, now, all, base, json} = values;
  if ((element === undefined) === (into === undefined))
    throw new UsageError('Say what to write: --element <widget>, or --into <page.html>.');
  const attributes: Readonly<Record<string, unknown>> = values;
  const given = Object.keys(attributeOptions).find((name) => attributes[name] !== undefined);
  if (into !== undefined && given !== undefined)
    throw new UsageError(`--${given} is for --element: a page has its own attributes.`);
  if (into === '-' || (into !== undefined && /^https?:/i.test(into)))
    throw new UsageError('--into must be a file.');
  if (element !== undefined) attributesIn(widgetNamed('--element', element), values);
  checkBase(base);
  return {
    feed,
    element,
    into,
    src,
    lang,
    base,
    json,
    values: attributes,
    now: now === undefined ? io.now() : momentOf('--now', now),
    extent: all ? ('all' as const) : ('first' as const),
  };
}
