import type {Finding, FindingCode} from './finding.js';
import {allows, isStrict, readPolicies, valuesFor, type Load, type Policy} from './policy.js';
import type {Remains} from './remains.js';
import {absolute, insecure, isInsecure} from './script-findings.js';

interface PolicyFacts {
  /** Absolute address of the page; its relative addresses lead from `base`. */
  readonly page: string;
  readonly base: string;
  /** Policies that came with the page or that somebody named, as headers. */
  readonly policies: readonly string[];
}

/** What the policies of a page keep from working, each with the directive that would let it. */
export function* policyFindings(remains: Remains, facts: PolicyFacts): Iterable<Finding> {
  const {page, base} = facts;
  const policies = [...facts.policies, ...remains.policies].flatMap(readPolicies);
  const feeds = feedsOf(remains).map((address) => absolute(address, base));
  for (const url of feeds) if (isInsecure(url, page)) yield insecure('feed', url, undefined);
  const needed = new Map<string, Finding>();
  for (const policy of policies)
    for (const finding of findingsOf(policy, remains, feeds, facts))
      needed.set(`${finding.code} ${finding.fix}`, finding);
  yield* needed.values();
}

function* findingsOf(
  policy: Policy,
  {scripts, iframes, tags, boxes}: Remains,
  feeds: readonly string[],
  {page, base}: PolicyFacts,
): Iterable<Finding> {
  const hasScript = scripts.length > 0 || tags.length + boxes.length > 0;
  for (const {element, src} of scripts) {
    const values = valuesFor(policy, ['script-src-elem', 'script-src']);
    const {attributes} = element;
    const url = absolute(src, base);
    const load = {
      url,
      page,
      nonce: attributes.get('nonce'),
      integrity: attributes.get('integrity'),
    };
    if (values && !allows(values, load)) yield scriptFinding(values, load);
  }
  for (const url of new Set(feeds)) {
    const values = valuesFor(policy, ['connect-src']);
    if (values && !allows(values, {url, page}))
      yield blocked('policy-connect', 'The feed', 'connect-src', url, page);
    // A directory that Pagefind searches brings a script of its own.
    if (/\/pagefind\/$/.test(new URL(url).pathname)) yield* pagefindFindings(policy, url, page);
  }
  for (const {element} of iframes) {
    const values = valuesFor(policy, ['frame-src', 'child-src']);
    const url = absolute(element.attributes.get('src') ?? '', base);
    if (values && !allows(values, {url, page}))
      yield blocked('policy-frame', 'The iframe', 'frame-src', url, page);
  }
  if (hasScript) yield* runningFindings(policy, scripts.length);
}

function scriptFinding(values: readonly string[], {url, page, nonce}: Load): Finding {
  if (!isStrict(values)) return blocked('policy-script', 'The script', 'script-src', url, page);
  const why = nonce === undefined ? 'has no nonce' : 'has another nonce than the policy';
  return {
    code: 'policy-script',
    level: 'problem',
    message: `The policy has 'strict-dynamic', and the script ${why}.`,
    fix: 'Let the server write the page’s nonce into the script line: <script nonce="…" type="module" …>.',
  };
}

function* pagefindFindings(policy: Policy, url: string, page: string): Iterable<Finding> {
  const values = valuesFor(policy, ['script-src']);
  if (!values) return;
  if (!isStrict(values) && !allows(values, {url, page}))
    yield blocked('policy-script', 'The directory’s search', 'script-src', url, page);
  if (!values.some((value) => /^'(?:wasm-)?unsafe-eval'$/i.test(value)))
    yield {
      code: 'policy-script',
      level: 'problem',
      message: 'The policy does not let the directory’s search run.',
      fix: "Add to the policy: script-src 'wasm-unsafe-eval'",
    };
}

/** What the library needs once it is loaded. */
function* runningFindings(policy: Policy, copies: number): Iterable<Finding> {
  const types = policy.get('trusted-types');
  const isListed = types?.some((value) => value === 'lit-html' || value === '*');
  if (types && !isListed)
    yield {
      code: 'policy-trusted-types',
      level: 'problem',
      message: 'The policy does not let the library’s templates be made.',
      fix: 'Add to the policy: trusted-types lit-html',
    };
  else if (types && copies > 1 && !types.some((value) => /^'allow-duplicates'$/i.test(value)))
    yield {
      code: 'policy-trusted-types',
      level: 'problem',
      message: 'A second copy of the library is not let make its templates.',
      fix: "Leave one script, or add to the policy: trusted-types lit-html 'allow-duplicates'",
    };
  const sandbox = policy.get('sandbox');
  if (sandbox && !sandbox.some((value) => value.toLowerCase() === 'allow-scripts'))
    yield {
      code: 'policy-sandbox',
      level: 'problem',
      message: 'The policy puts the page into a sandbox without scripts.',
      fix: 'Use the form “static”, or add to the policy: sandbox allow-scripts',
    };
}

function blocked(
  code: FindingCode,
  what: string,
  directive: string,
  url: string,
  page: string,
): Finding {
  const {origin} = new URL(url);
  const source = origin === new URL(page).origin ? "'self'" : origin;
  return {
    code,
    level: 'problem',
    message: `The policy does not let the page load: ${what} (${url}).`,
    fix: `Add to the policy: ${directive} ${source}`,
  };
}

/** Every address of a feed that the page itself asks for. What an iframe asks for is its own affair. */
const feedsOf = ({tags, boxes, feeds, scripts}: Remains): readonly string[] =>
  [
    ...tags.map(({attributes}) => attributes.get('src')),
    ...boxes.map(({attributes}) => attributes.get('src')),
    ...feeds.map(({attributes}) => attributes.get('src')),
    ...scripts.map(({element}) => element.attributes.get('data-feed')),
  ].flatMap((address) => address?.trim() || []);
