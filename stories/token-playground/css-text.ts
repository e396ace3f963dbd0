/** The style sheet to copy: what was changed, and nothing else. Empty where nothing was. */
export function cssText(changes: ReadonlyMap<string, string>, selector = ':root'): string {
  if (changes.size === 0) return '';
  const lines = [...changes].map(([name, value]) => `  --signpost-${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}
