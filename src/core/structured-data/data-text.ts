/**
 * Data as the text of a `<script type="application/ld+json">`. No text of a feed can end that script or
 * begin another: `<` is written in another way, which JSON reads alike.
 */
export const dataText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The class of such a script, by which the library knows its own. */
export const dataClass = 'signpost-data';
