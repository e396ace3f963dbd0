interface Named {
  readonly name: string;
}

interface Declaration {
  readonly name?: string;
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/**
 * The manifest with parts and slots as they are written, `::part(heading)` and `slot="heading"`. Storybook
 * knows everything by its name alone, and would tell of one of three things that are called `heading`.
 */
export const withNamesApart = ({modules}: Manifest): Manifest => ({
  modules: modules.map(({declarations = [], ...module}) => ({
    ...module,
    declarations: declarations.map((declaration) => ({
      ...declaration,
      cssParts: (declaration.cssParts ?? []).map((part) => ({
        ...part,
        name: `::part(${part.name})`,
      })),
      slots: (declaration.slots ?? []).map((slot) => ({
        ...slot,
        name: slot.name ? `slot="${slot.name}"` : 'Inside the tag',
      })),
    })),
  })),
});
