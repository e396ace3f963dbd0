/** How many ids are told: a directory may have thousands. */
const most = 20;

/**
 * Ids to suggest for one that is not there: those that share a word with it, else the first ones.
 *
 * @param id - What the author wrote.
 */
export function likeIds(
  id: string,
  resources: readonly {readonly id: string}[],
): readonly string[] {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(({length}) => length > 2);
  const all = resources.map((resource) => resource.id);
  const like = all.filter((known) => words.some((word) => known.toLowerCase().includes(word)));
  return (like.length > 0 ? like : all).slice(0, most);
}
