/** What a message about an entry begins with. */
export interface Report {
  /** Id of the entry. */
  readonly id: string;
  readonly subject: string;
  /** Lines of the message. */
  readonly body: readonly string[];
}

/**
 * The address at which a mistake in an entry is reported, with the entry filled in. Nothing is sent:
 * a visitor who follows it writes and sends the message, or the form, themselves.
 *
 * `{id}` in the address stands for the entry. A web address without it gets `?entry=…`, a mail
 * address a subject and a body unless it has its own.
 *
 * @param contact - The publisher's address for reports, from the feed.
 */
export function reportLink(contact: string, {id, subject, body}: Report): string {
  const filled = contact.replaceAll(/\{id\}|%7Bid%7D/gi, encodeURIComponent(id));
  if (/^mailto:/i.test(contact)) {
    const [address, query = ''] = filled.split(/\?(.*)/s, 2) as [string, string?];
    const has = (field: string) => new RegExp(`(?:^|&)${field}=`, 'i').test(query);
    const fields = [
      ...(query ? [query] : []),
      ...(has('subject') ? [] : [`subject=${encodeURIComponent(subject)}`]),
      ...(has('body') ? [] : [`body=${encodeURIComponent(body.join('\r\n'))}`]),
    ];
    return `${address}?${fields.join('&')}`;
  }
  if (filled !== contact || !/^https?:/i.test(contact)) return filled;
  const url = new URL(contact);
  // Its own fields are kept to the letter.
  url.search += `${url.search ? '&' : ''}entry=${encodeURIComponent(id)}`;
  return url.href;
}
