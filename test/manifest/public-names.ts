import {posix, relative, sep} from 'node:path';
import ts from 'typescript';

/** What the source of one element makes public, whatever its documentation says. */
export interface PublicNames {
  readonly parts: readonly string[];
  readonly customProperties: readonly string[];
  readonly events: readonly string[];
  readonly attributes: readonly string[];
  /** Public properties and methods. */
  readonly members: readonly string[];
  /** Where content of the page's author is shown; the one without a name is ''. */
  readonly slots: readonly string[];
}

/** Rooms whose code becomes part of the element that imports it. */
const ownRooms = /^src\/(?:elements|styles|controllers)\//;

/** A status that an item could have by its type, and never has: what is withdrawn is never listed. */
const neverShown = 'withdrawn';

/**
 * Reads the public names of elements out of their source: the file of an element, and all that it
 * imports from the elements, styles and controllers, followed through.
 */
export class PublicNamesReader {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  /** @param files - Paths of the elements, from the project's root. */
  constructor(files: readonly string[]) {
    const {config} = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    this.#program = ts.createProgram([...files], options);
    this.#checker = this.#program.getTypeChecker();
  }

  read(path: string): PublicNames {
    const sources = this.#reached(this.#program.getSourceFile(path)!);
    const classes = this.#classes(this.#program.getSourceFile(path)!);
    const members = classes.flatMap((node) => node.members.filter(isPublic));
    return {
      parts: sorted(this.#parts(sources)),
      customProperties: sorted(sources.flatMap(customProperties)),
      events: sorted(sources.flatMap((source) => this.#events(source))),
      attributes: sorted(members.flatMap(attributeOf)),
      members: sorted(members.map(({name}) => name!.getText())),
      slots: sorted(sources.flatMap(slots)),
    };
  }

  #reached(source: ts.SourceFile, reached = new Set<ts.SourceFile>()): ts.SourceFile[] {
    reached.add(source);
    for (const statement of source.statements) {
      const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      if (!isImport || !statement.moduleSpecifier) continue;
      const imported = this.#checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations;
      for (const file of imported ?? [])
        if (ts.isSourceFile(file) && ownRooms.test(pathOf(file)) && !reached.has(file))
          this.#reached(file, reached);
    }
    return [...reached];
  }

  /** The class of an element, and those of this project that it extends. */
  #classes(source: ts.SourceFile): ts.ClassLikeDeclaration[] {
    const classes: ts.ClassLikeDeclaration[] = [];
    let node: ts.ClassLikeDeclaration | undefined = source.statements.find(ts.isClassDeclaration);
    while (node && pathOf(node.getSourceFile()).startsWith('src/')) {
      classes.push(node);
      const above: ts.ExpressionWithTypeArguments | undefined = node.heritageClauses?.[0]?.types[0];
      const type: ts.Type | undefined = above && this.#checker.getTypeAtLocation(above);
      node = type?.symbol?.declarations?.find(ts.isClassDeclaration);
    }
    return classes;
  }

  #events(source: ts.SourceFile): string[] {
    const events: string[] = [];
    visit(source, (node) => {
      if (!ts.isNewExpression(node)) return;
      const made = this.#checker.getTypeAtLocation(node).symbol?.declarations?.[0];
      if (!made || !ts.isClassDeclaration(made)) return;
      if (!pathOf(made.getSourceFile()).startsWith('src/events/')) return;
      const type = made.members.find((member) => member.name?.getText() === 'type');
      events.push((type as ts.PropertyDeclaration).initializer!.getText().slice(1, -1));
    });
    return events;
  }

  #parts(sources: readonly ts.SourceFile[]): string[] {
    const parts: string[] = [];
    for (const source of sources)
      visit(source, (node) => {
        if (!ts.isTaggedTemplateExpression(node)) return;
        const {template} = node;
        const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
        const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
        // Each hole by its number, between characters that no template has.
        const text = spans.reduce((all, {literal}, i) => `${all}\0${i}\0${literal.text}`, head);
        for (const [, quoted, hole] of text.matchAll(/\spart=(?:"([^"]*)"|(\0\d+\0))/g))
          for (const word of (quoted ?? hole!).split(/\s+/)) {
            const [, index] = /^\0(\d+)\0$/.exec(word) ?? [];
            if (index === undefined) parts.push(word);
            else parts.push(...this.#words(spans[Number(index)]!.expression, sources));
          }
      });
    return parts.filter((part) => part && part !== neverShown);
  }

  /** The words that an expression can give, as far as its source tells. */
  #words(node: ts.Expression, sources: readonly ts.SourceFile[]): readonly string[] {
    const read = (inner: ts.Expression) => this.#words(inner, sources);
    if (ts.isParenthesizedExpression(node)) return read(node.expression);
    if (ts.isConditionalExpression(node)) return [...read(node.whenTrue), ...read(node.whenFalse)];
    if (ts.isStringLiteralLike(node)) return node.text.split(/\s+/);
    if (ts.isTemplateExpression(node))
      return [
        ...node.head.text.split(/\s+/),
        ...node.templateSpans.flatMap(({expression, literal}) => [
          ...read(expression),
          ...literal.text.split(/\s+/),
        ]),
      ];
    if (ts.isIdentifier(node)) {
      if (node.text === 'nothing') return [];
      const declared = this.#checker.getSymbolAtLocation(node)?.valueDeclaration;
      if (declared && ts.isParameter(declared)) return this.#given(declared, sources);
      if (declared && ts.isVariableDeclaration(declared) && declared.initializer)
        return read(declared.initializer);
    }
    const type = this.#checker.getTypeAtLocation(node);
    const kinds = type.isUnion() ? type.types : [type];
    if (kinds.every((kind) => kind.isStringLiteral())) return kinds.map(({value}) => value);
    const {line} = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    throw new Error(`${pathOf(node.getSourceFile())}:${line + 1}: which parts are these?`);
  }

  /** What the callers in some files hand over as a parameter. */
  #given(parameter: ts.ParameterDeclaration, sources: readonly ts.SourceFile[]): string[] {
    const words: string[] = [];
    const index = parameter.parent.parameters.indexOf(parameter);
    for (const source of sources)
      visit(source, (node) => {
        if (!ts.isCallExpression(node)) return;
        if (this.#checker.getResolvedSignature(node)?.declaration !== parameter.parent) return;
        const given = node.arguments[index] ?? parameter.initializer;
        if (given) words.push(...this.#words(given, sources));
      });
    return words;
  }
}

const customProperties = (source: ts.SourceFile) =>
  [...source.text.matchAll(/var\(\s*(--signpost-[\w-]+)/g)].map(([, name]) => name!);

const slots = (source: ts.SourceFile) =>
  [...source.text.matchAll(/<slot(?:\s+name="([\w-]+)")?\s*>/g)].map(([, name = '']) => name);

function isPublic(member: ts.ClassElement): boolean {
  const hidden = [
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.StaticKeyword,
    // Lit calls it; nobody else should.
    ts.SyntaxKind.OverrideKeyword,
  ];
  if (!member.name || ts.isPrivateIdentifier(member.name)) return false;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return !modifiers?.some(({kind}) => hidden.includes(kind));
}

/** The attribute of a reactive property. */
function attributeOf(member: ts.ClassElement): readonly string[] {
  for (const {expression} of (ts.canHaveDecorators(member) && ts.getDecorators(member)) || []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'property')
      continue;
    const options = expression.arguments[0];
    const option =
      options &&
      ts.isObjectLiteralExpression(options) &&
      options.properties.find(({name}) => name?.getText() === 'attribute');
    if (!option) return [member.name!.getText().toLowerCase()];
    const {initializer} = option as ts.PropertyAssignment;
    return ts.isStringLiteral(initializer) ? [initializer.text] : [];
  }
  return [];
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

const pathOf = (source: ts.SourceFile) =>
  posix.normalize(relative('.', source.fileName).split(sep).join('/'));

const sorted = (names: readonly string[]) => [...new Set(names)].sort();
