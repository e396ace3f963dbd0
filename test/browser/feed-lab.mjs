/**
 * A server of feeds for tests: it answers as a test has told it to, over real HTTP, and remembers
 * what it was asked. Each test has an address of its own, so tests beside it do not matter.
 *
 *   POST /feed-lab/<name>            {feed, answers}: what to serve, and how each request is answered
 *   GET  /feed-lab/<name>/feed.json  the next answer; the last one is given again and again
 *   POST /feed-lab/<name>/release    sends the feed to every request that is held
 *   GET  /feed-lab/<name>/log        {asked, aborted, referrers, cookies}
 *
 * An answer is `{status, body}`, each with a default of 200 and the feed; or `held`, which waits
 * for its release; or `lost`, a connection that breaks.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function feedLab() {
  const feeds = new Map();
  return async (context, next) => {
    const [, name, what] = /^\/feed-lab\/([\w-]+)(?:\/([\w.]+))?$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!what) {
      const {feed, answers} = JSON.parse(await bodyOf(context.req));
      const log = feeds.get(name)?.log ?? {asked: 0, aborted: 0, referrers: [], cookies: []};
      feeds.set(name, {feed, answers, log, held: new Set()});
      send(context, 200, '{}');
      return;
    }
    const entry = feeds.get(name);
    if (!entry) return;
    if (what === 'log') {
      send(context, 200, JSON.stringify(entry.log));
    } else if (what === 'release') {
      for (const release of entry.held) release();
      send(context, 200, '{}');
    } else {
      await answer(context, entry);
    }
  };
}

async function answer(context, {feed, answers, log, held}) {
  const {referer, cookie} = context.headers;
  log.asked++;
  if (referer) log.referrers.push(referer);
  if (cookie) log.cookies.push(cookie);
  const next = answers.length > 1 ? answers.shift() : answers[0];
  if (next === 'lost') {
    // Nothing of a response: the visitor's network went.
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  if (next === 'held') {
    const isGone = await new Promise((resolve) => {
      const release = () => resolve(false);
      held.add(release);
      context.res.once('close', () => {
        held.delete(release);
        resolve(true);
      });
    });
    if (isGone) {
      log.aborted++;
      return;
    }
  }
  const {status = 200, body = feed} = typeof next === 'object' ? next : {};
  send(context, status, body);
}

function send(context, status, body) {
  // Past the runner's own headers, which would have the browser keep every answer for a year.
  context.respond = false;
  context.res.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  context.res.end(body);
}

function bodyOf(request) {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text) => (body += text));
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}
