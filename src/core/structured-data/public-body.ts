/** Domains that are given to public bodies of the United Kingdom and to nobody else. */
const domains = [
  'gov.uk',
  'gov.wales',
  'llyw.cymru',
  'gov.scot',
  'nhs.uk',
  'nhs.scot',
  'police.uk',
];

/** Whether an address is that of a government department, council, health service or police force. */
export function isPublicBody(url: string | undefined): boolean {
  const host = url && /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  return !!host && domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
