// Stands before everything on a page and remembers what went wrong there: not every engine's driver
// tells what the console was told.
const witnessed = (globalThis.witnessed = []);
for (const level of ['error', 'warn']) {
  const say = globalThis.console[level];
  globalThis.console[level] = (...words) => {
    witnessed.push(`${level}: ${words.join(' ')}`);
    say.apply(globalThis.console, words);
  };
}
globalThis.addEventListener('error', ({message}) => witnessed.push(`thrown: ${message}`));
globalThis.addEventListener('unhandledrejection', ({reason}) =>
  witnessed.push(`rejected: ${reason}`),
);
globalThis.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  witnessed.push(`stopped: ${effectiveDirective} ${blockedURI}`),
);
