/// <reference types="vite/types/importMeta.d.ts" />

// The manifest is built; the types are checked before that.
declare module '*/dist/custom-elements.json' {
  const manifest: {readonly modules: readonly object[]};
  export default manifest;
}
