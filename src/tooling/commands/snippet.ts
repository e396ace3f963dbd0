import type {Feed} from '../../core/feed/format/feed.js';
import {textOf} from '../../core/snippet/html.js';
import {needsOf, type SnippetNeeds} from '../../core/snippet/needs.js';
import {forms, ofVersion, snippetOf, type SnippetForm} from '../../core/snippet/snippet.js';
import {themes} from '../../core/snippet/theme.js';
import type {WidgetName} from '../../core/snippet/widgets.js';
import {html} from '../../prerender/markup.js';
import {prerender, type PrerenderProblem} from '../../prerender/prerender.js';
import {reportOn} from '../feed-report.js';
import {readPage} from '../read-page.js';
import {integrityIn} from '../release.js';
import {attributeOptions, attributesIn, widgetHelp, widgetNamed} from '../widget-options.js';
import {UsageError, type Command, type Io} from './command.js';
import {addressOf, momentOf, oneOf, readOptions} from './options.js';
import {sentenceOf} from './prerender.js';

/** `signpost snippet`: the line to paste. */
export const snippet: Command = {
  summary: 'make the line to paste into a page',
  help: `Usage: signpost snippet --widget <widget> --script <url> --feed <url> [options]

Prints the snippet on one line, and on standard error what the page needs for it: lines of its
content security policy, tags that its editor must let through, and the script line where it is
not part of the snippet.

Forms:
  tag      the widget's tag and the script, for pages that keep both (default)
  div      a box that most editors keep, for pages whose template has the script
  iframe   for pages that take scripts away
  static   the box with everything written out in it, for pages without any script

The inside of a tag or box is written from the feed, so that there is something to read without
script: a few titles, in the form “static” everything.

Widgets and their options, which are the attributes of their tags:
${widgetHelp()}

Options:
  --widget <widget>   what to show
  --form <form>       ${forms.join(', ')}
  --script <url>      address of signpost.js; what else is needed lies beside it
  --feed <url>        address of the feed, as the page is to ask for it
  --content <feed>    the same feed to write the inside from: a file, an address, or “-”
                      (default: --feed)
  --words <text>      words for the inside instead; no feed is read
  --version <n>       one release: …/signpost.js becomes …/v<n>/signpost.js
  --integrity <hash>  what browsers check the script by
  --dist <place>      the release to take that from: its folder, its address, or signpost.js
  --lang <tag>        language, where it is not that of the page around
  --theme <name>      look: ${themes.join(', ')}
                      (default: as the page around; an iframe is light)
  --height <pixels>   height of the iframe (default: 600)
  --title <text>      name of the iframe for screen readers (default: the widget's heading)
  --now <day>         the day of writing, which the text names (default: today)
  --json              print one JSON document
  --help              print this

Exit code: 0 made, 1 an attribute names nothing in the feed, 2 wrong arguments or a feed that
cannot be read.`,

  async run(args, io) {
    const {
      widget,
      form,
      attributes,
      json,
      dist,
      words,
      content: from,
      ...rest
    } = readArguments(args, io);
    const integrity = rest.integrity ?? (dist && (await hashIn(dist, io)));
    const needsFeed = words === undefined && !(form === 'iframe' && rest.title !== undefined);
    let written: Inside = {html: '', title: rest.title ?? '', problems: []};
    if (words !== undefined) written = {...written, html: html`${words}`.toString()};
    else if (needsFeed) {
      const {report, content} = await reportOn(from ?? rest.feed ?? '', rest.feed, io);
      if (!content) {
        const why = report.unreadable ?? report.failure?.detail ?? report.failure?.code ?? '';
        io.err(`signpost snippet: the feed cannot be read: ${why}`);
        io.err('Name a copy of it with --content <file>, or give --words <text>.');
        if (json) io.out(JSON.stringify({ok: false, unreadable: why}, undefined, 2));
        return 2;
      }
      written = await insideOf(content.feed, widget, form, attributes, rest);
    }
    const choices = {
      ...rest,
      widget,
      attributes,
      integrity: integrity || undefined,
      title: rest.title ?? (written.title || widget),
      content: written.html,
      prerendered: written.prerendered,
    };
    const line = snippetOf(form, choices);
    const needs = needsOf(form, choices);
    const {problems} = written;
    if (json)
      io.out(
        JSON.stringify(
          {ok: problems.length === 0, form, snippet: line, needs, problems},
          undefined,
          2,
        ),
      );
    else {
      io.out(line);
      for (const need of linesOf(needs)) io.err(need);
    }
    for (const problem of problems) io.err(`signpost snippet: ${sentenceOf(problem)}`);
    return problems.length === 0 ? 0 : 1;
  },
};

/** What browsers check the script of a release by. */
async function hashIn(dist: string, io: Io): Promise<string | undefined> {
  try {
    return (await integrityIn(dist, io))['signpost.js'];
  } catch (error) {
    throw new UsageError(`--dist ${dist} cannot be read: ${(error as Error).message}`);
  }
}

interface Inside {
  readonly html: string;
  /** The day of writing, when everything that the widget shows at first is written. */
  readonly prerendered?: string;
  readonly title: string;
  readonly problems: readonly PrerenderProblem[];
}

/** What stands inside, and the heading that names it. */
async function insideOf(
  feed: Feed,
  widget: WidgetName,
  form: SnippetForm,
  attributes: Readonly<Record<string, string>>,
  {lang, now}: {readonly lang?: string | undefined; readonly now: Date},
): Promise<Inside> {
  const extent = form === 'static' ? 'first' : 'brief';
  const {html, date, problems} = await prerender(feed, widget, {attributes, lang, now, extent});
  const heading = /<h\d>(.*?)<\/h\d>/.exec(html)?.[1] ?? '';
  const title = textOf(readPage(heading).page);
  return {html, title, problems, ...(form === 'static' && {prerendered: date})};
}

function* linesOf({
  policy,
  tags,
  script,
  stylesheet,
  isScriptOptional,
}: SnippetNeeds): Iterable<string> {
  if (script !== undefined)
    yield `Script, once in the page’s template${isScriptOptional ? ' (it works without)' : ''}:\n  ${script}`;
  if (stylesheet !== undefined)
    yield `Theme, once in the head of the page, after its own styles:\n  ${stylesheet}`;
  const directives = Object.entries(policy).map(([name, values]) => `${name} ${values.join(' ')}`);
  yield `If the page has a content security policy, add to it:\n  ${directives.join('; ')}`;
  const allowed = Object.entries(tags).map(([tag, names]) => `<${[tag, ...names].join(' ')}>`);
  yield `The editor must let through:\n  ${allowed.join(' ')}`;
}

function readArguments(args: readonly string[], io: Io) {
  const {values, positionals} = readOptions(args, {
    ...attributeOptions,
    widget: {type: 'string'},
    form: {type: 'string', default: 'tag'},
    script: {type: 'string'},
    feed: {type: 'string'},
    content: {type: 'string'},
    words: {type: 'string'},
    version: {type: 'string'},
    integrity: {type: 'string'},
    dist: {type: 'string'},
    lang: {type: 'string'},
    theme: {type: 'string'},
    height: {type: 'string'},
    title: {type: 'string'},
    now: {type: 'string'},
    json: {type: 'boolean', default: false},
  });
  if (positionals.length > 0)
    throw new UsageError(`“${positionals[0]}” is not an option: --widget, --feed and so on are.`);
  const widget = widgetNamed('--widget', values.widget);
  const {version, height, theme, content, words, integrity, dist, lang, title, json} = values;
  if (values.script === undefined) throw new UsageError('Name the script: --script <url>.');
  const script = addressOf('--script', values.script);
  if (values.feed === undefined) throw new UsageError('Name the feed: --feed <url>.');
  const feed = addressOf('--feed', values.feed);
  const form = oneOf('--form', values.form, forms);
  if (height !== undefined && !/^[1-9]\d{0,4}$/.test(height))
    throw new UsageError('--height must be a number of pixels.');
  if (version !== undefined && !/^v?\d+(\.\d+){0,2}(-[\w.]+)?$/.test(version))
    throw new UsageError('--version must be a number such as 1.2.3.');
  return {
    widget,
    form,
    // Only light and dark are attributes; the rest of the themes are style sheets.
    attributes: attributesIn(widget, {...values, theme: undefined}),
    script: version === undefined ? script : ofVersion(script, version),
    feed,
    content,
    words,
    integrity,
    dist,
    lang,
    theme: theme === undefined ? undefined : oneOf('--theme', theme, themes),
    height: height === undefined ? undefined : Number(height),
    title,
    json,
    now: values.now === undefined ? io.now() : momentOf('--now', values.now),
  };
}
