// How `dist/custom-elements.json` is made: the list of tags, attributes, parts, events and custom
// properties that editors, Storybook and other tools read.

const elementModule = /^src\/elements\/([^/]+)\/\1\.ts$/;

export default {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [fieldsOfEvents(), publicMembersOnly(), choicesSpeltOut(), publishedPaths()],
};

/** The fields of an event are parameters of its constructor, which the analyzer passes over. */
function fieldsOfEvents() {
  return {
    name: 'fields-of-events',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isConstructorDeclaration(node)) return;
      const event = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
      const fields = node.parameters.filter((parameter) =>
        ts.isParameterPropertyDeclaration(parameter, node),
      );
      event?.members?.push(
        ...fields.map((field) => ({
          kind: 'field',
          name: field.name.text,
          type: {text: field.type.getText()},
          description: field.jsDoc?.map(({comment}) => comment).join(' ') ?? '',
          readonly: true,
        })),
      );
    },
  };
}

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

/**
 * Editors offer words, not the name of a type: `BriefingLayout` becomes `'compact' | 'full' | 'poster'`.
 * Such a type stands beside the class that uses it, as a union of words or as the words of a list.
 */
function choicesSpeltOut() {
  const choices = new Map();
  return {
    name: 'choices-spelt-out',
    collectPhase({ts, node}) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const source = node.getSourceFile().text;
      const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
      const [text] = list
        ? (new RegExp(`const ${list} = \\[[^\\]]*\\] as const`).exec(source) ?? [''])
        : [node.type.getText()];
      const words = text.match(/'[^']*'/g);
      if (words && (list || words.join('|') === text.replace(/^\||\s/g, '')))
        choices.set(node.name.text, words.join(' | '));
    },
    packageLinkPhase({customElementsManifest}) {
      const declarations = customElementsManifest.modules.flatMap((one) => one.declarations ?? []);
      for (const {attributes = [], members = []} of declarations)
        for (const {type} of [...attributes, ...members])
          if (type) type.text = type.text.replace(/\w+/g, (name) => choices.get(name) ?? name);
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
