/** What one new element is called in each place. */
export interface Names {
  /** `opening-hours`: its tag without the prefix, its folder and its files. */
  readonly name: string;
  /** `signpost-opening-hours`. */
  readonly tag: string;
  /** `SignpostOpeningHours`. */
  readonly className: string;
  /** `openingHours`: its sentences, its view for readers without script. */
  readonly camel: string;
  /** `OpeningHours`: the type of its sentences. */
  readonly pascal: string;
  /** `Opening hours`: for people. */
  readonly words: string;
}

/** @throws when this cannot be the name of an element. */
export function namesOf(given: string): Names {
  const name = given.replace(/^signpost-/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`“${given}” is no name: write words in lower case with - between them.`);
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = name.replaceAll('-', ' ');
  return {
    name,
    tag: `signpost-${name}`,
    className: `Signpost${pascal}`,
    camel: pascal[0]!.toLowerCase() + pascal.slice(1),
    pascal,
    words: words[0]!.toUpperCase() + words.slice(1),
  };
}
