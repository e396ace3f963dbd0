/** A content security policy, as a header or a `<meta>` has it: values by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a header. Commas stand between policies, all of which hold. */
export const readPolicies = (header: string): readonly Policy[] =>
  header
    .split(',')
    .map((policy): Policy => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name, ...values] = directive.trim().split(/\s+/);
        // Of two, the first one counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
      }
      return directives;
    })
    .filter(({size}) => size > 0);

/** The values in force for a directive, which may be those of a more general one; none where nothing is said. */
export function valuesFor(policy: Policy, names: readonly string[]): readonly string[] | undefined {
  for (const name of [...names, 'default-src']) {
    const values = policy.get(name);
    if (values) return values;
  }
  return undefined;
}

/** What loads something, as far as a policy asks. */
export interface Load {
  /** Absolute address. */
  readonly url: string;
  /** The page it is for. */
  readonly page: string;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** Whether values of a directive allow something to be loaded. */
export function allows(values: readonly string[], load: Load): boolean {
  const {nonce, integrity} = load;
  const isNamed = (value: string) =>
    (nonce !== undefined && nonce !== '' && value === `'nonce-${nonce}'`) ||
    (integrity !== undefined && integrity.split(/\s+/).some((hash) => value === `'${hash}'`));
  if (values.some(isNamed)) return true;
  if (isStrict(values)) return false;
  return values.some((value) => matches(value, load));
}

/** Whether a script counts only by its nonce or hash, wherever it comes from. */
export const isStrict = (values: readonly string[]): boolean =>
  values.some((value) => value.toLowerCase() === "'strict-dynamic'");

function matches(value: string, {url, page}: Load): boolean {
  const wanted = new URL(url);
  const lower = value.toLowerCase();
  if (lower === "'self'") return wanted.origin === new URL(page).origin;
  if (lower === '*') return /^(https?|wss?):$/.test(wanted.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return isScheme(wanted.protocol, lower);
  const [, scheme, host, port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(value) ?? [];
  if (host === undefined) return false;
  return (
    isScheme(wanted.protocol, (scheme ?? new URL(page).protocol).toLowerCase()) &&
    isHost(wanted.hostname, host.toLowerCase()) &&
    isPort(wanted, port) &&
    isPath(wanted.pathname, path)
  );
}

/** What is allowed over `http:` is allowed over `https:` too. */
const isScheme = (protocol: string, scheme: string) =>
  protocol === scheme || (scheme === 'http:' && protocol === 'https:');

const isHost = (hostname: string, host: string) =>
  host === '*' || (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);

const isPort = ({port, protocol}: URL, wanted: string | undefined) =>
  wanted === '*' || (port || defaultPort(protocol)) === (wanted ?? defaultPort(protocol));

const defaultPort = (protocol: string) => (protocol === 'http:' ? '80' : '443');

/** A path that ends in a slash is that of a folder. */
const isPath = (pathname: string, path: string) =>
  path === '' ||
  path === '/' ||
  (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
