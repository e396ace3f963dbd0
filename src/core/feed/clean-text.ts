/** Anything beyond the letters, figures and signs of European texts: most texts have none of it. */
const unusual = /[^\n\r\t -~\u00a0-\u02ff\u2010-\u2027]/;

/**
 * What no text needs, and what changes how others around it look: control characters, those that turn
 * the direction of all that follows, and halves of characters.
 */
const unfit = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** Marks piled higher than any writing does. What stood between some of them has to be gone before. */
const piled = /(\p{Mn}{6})\p{Mn}+/gu;

/** A text of the feed as it may be shown beside others, without blanks around it. */
export const cleanText = (text: string): string =>
  (unusual.test(text) ? text.replace(unfit, '').replace(piled, '$1') : text).trim();
