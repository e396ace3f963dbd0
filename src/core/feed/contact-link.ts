/** The publisher's address for anything else than an entry: without what would hold its id. */
export function contactLink(contact: string): string {
  const [address, query] = contact.split(/\?(.*)/s, 2) as [string, string?];
  const rest = query?.split('&').filter((field) => !entryMark.test(field));
  return (rest?.length ? `${address}?${rest.join('&')}` : address).replaceAll(
    new RegExp(entryMark, 'gi'),
    '',
  );
}

const entryMark = /\{id\}|%7Bid%7D/i;
