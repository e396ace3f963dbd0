/** Names of the nations by their GSS code, in English and Welsh. */
const names: Readonly<Record<string, string>> = {
  E92000001: 'England Lloegr',
  N92000002: 'Northern Ireland Gogledd Iwerddon',
  S92000003: 'Scotland Alban',
  W92000004: 'Wales Cymru',
};

/** Names of the nation that something serves. What serves several is not what a word for one looks for. */
export function nationWords(coverage: readonly string[]): string {
  const nations = coverage.filter((code) => Object.hasOwn(names, code));
  return nations.length === 1 ? names[nations[0]!]! : '';
}
