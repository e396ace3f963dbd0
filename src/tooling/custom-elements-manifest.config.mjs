// How `dist/custom-elements.json` is made: the list of tags, attributes, parts, events and custom
// properties that editors, Storybook and other tools read.

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [publicMembersOnly(), publishedPaths()],
};

/** What is private may change in any release, so it is not told to anybody. */
function publicMembersOnly() {
  const isPublic = ({name, privacy}) =>
    (privacy === undefined || privacy === 'public') && !name?.startsWith('#');
  return {
    name: 'public-members-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
      }
    },
  };
}

/** The package holds the built modules; the manifest has to name those and not their sources. */
function publishedPaths() {
  const rename = (value) => {
    if (Array.isArray(value)) value.forEach(rename);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') {
          value[key] = inner.replace(/^\//, '').replace(elementModule, 'dist/elements/$1.js');
        } else rename(inner);
      }
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({customElementsManifest}) => rename(customElementsManifest.modules),
  };
}
