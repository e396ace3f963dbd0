/** A file that lies beside the script, such as `embed.html`. */
export const beside = (script: string, file: string): string =>
  `${script.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')}${file}`;
