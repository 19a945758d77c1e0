import { relative, resolve } from "node:path";
import ts from "typescript";

/** A member of Office.js that the source uses, with the requirement set its documentation names. */
export interface ApiUse {
  member: string;
  set: string;
  version: string;
  /** "file:line" */
  place: string;
  /** The highest version of the set that an enclosing `isSetSupported` has asked for. */
  guardedBy: string | null;
}

/** Both ways in which @types/office-js writes a requirement set down. */
const setInComment = /\[Api set: (\w+) ([^\]\s]+)[^\]]*\]|requirement-sets\s*\|?\s*(\w+) (\d+\.\d+)/;

/** The files on disk, parsed once: the declarations of Office.js are long, and every call makes a program of them. */
const parsed = new Map<string, ts.SourceFile>();

/** Every use of a documented Office.js member in the files; `texts` stand in for files that are not on disk. */
export function apiUses(files: string[], texts: Record<string, string> = {}): ApiUse[] {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => texts[path] ?? readFile(path);
  host.fileExists = (path) => path in texts || fileExists(path);
  host.getSourceFile = (path, language) => {
    const before = path in texts ? undefined : parsed.get(path);
    if (before) return before;
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const source = ts.createSourceFile(path, text, language, true);
    if (!(path in texts)) parsed.set(path, source);
    return source;
  };
  const roots = [...files, ...Object.keys(texts)];
  // A file that another imports is known by its absolute path.
  const wanted = new Set(roots.map((file) => resolve(file)));
  const program = ts.createProgram(roots, options, host);
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];

  function record(symbol: ts.Symbol | undefined, node: ts.Node): void {
    const required = symbol && requirementOf(symbol, checker);
    if (!required) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    uses.push({
      ...required,
      member: checker.symbolToString(symbol),
      place: `${relative("", source.fileName)}:${line + 1}`,
      guardedBy: guardOf(node, required.set),
    });
  }

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) record(checker.getSymbolAtLocation(node), node);
    // What `range.set({ … })` and the like name.
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const property of node.properties)
        if (property.name && ts.isIdentifier(property.name))
          record(wanted?.getProperty(property.name.text), property.name);
    }
    if (ts.isCallExpression(node)) for (const [symbol, at] of loaded(node, checker)) record(symbol, at);
    ts.forEachChild(node, visit);
  }

  for (const source of program.getSourceFiles()) if (wanted.has(resolve(source.fileName))) visit(source);
  return uses;
}

/** The members that `object.load("name, items/values")` or `load(["name"])` names in strings. */
function* loaded(call: ts.CallExpression, checker: ts.TypeChecker): Generator<[ts.Symbol, ts.Node]> {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return;
  const strings = call.arguments.flatMap((argument) =>
    ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument],
  );
  for (const string of strings) {
    if (!ts.isStringLiteralLike(string)) continue;
    for (const path of string.text.split(",")) {
      let type: ts.Type | undefined = checker.getTypeAtLocation(call.expression.expression);
      for (const name of path.trim().split("/")) {
        // A collection's members may be named without "items".
        const items: ts.Symbol | undefined = type?.getProperty("items");
        const element: ts.Type | undefined =
          items && !type?.getProperty(name)
            ? checker.getTypeOfSymbol(items).getNumberIndexType()
            : (type?.getNumberIndexType() ?? type);
        const member: ts.Symbol | undefined = element?.getProperty(name);
        if (member) yield [member, string];
        type = member && checker.getTypeOfSymbol(member);
      }
    }
  }
}

function requirementOf(symbol: ts.Symbol, checker: ts.TypeChecker): { set: string; version: string } | null {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  if (!/@types\/(office-js|custom-functions-runtime)\//.test(file)) return null;
  const comment = [
    ...symbol.getDocumentationComment(checker),
    ...symbol.getJsDocTags(checker).flatMap(({ text }) => text ?? []),
  ];
  const found = setInComment.exec(ts.displayPartsToString(comment));
  if (!found) return null;
  return { set: found[1] ?? found[3] ?? "", version: found[2] ?? found[4] ?? "" };
}

/** `if (…isSetSupported("ExcelApi", "1.14")) { here }`, and the same as `? :` and `&&`. */
function guardOf(node: ts.Node, set: string): string | null {
  let highest: string | null = null;
  for (let inner = node; inner.parent; inner = inner.parent) {
    const outer = inner.parent;
    const condition =
      ts.isIfStatement(outer) && outer.thenStatement === inner
        ? outer.expression
        : ts.isConditionalExpression(outer) && outer.whenTrue === inner
          ? outer.condition
          : ts.isBinaryExpression(outer) &&
              outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
              outer.right === inner
            ? outer.left
            : null;
    const asked = condition && /isSetSupported\(\s*"(\w+)"\s*,\s*"([\d.]+)"/.exec(condition.getText());
    if (asked?.[1] === set && (!highest || isAbove(asked[2] ?? "", highest))) highest = asked[2] ?? null;
  }
  return highest;
}

/** Whether a version is above another; "1.9" is below "1.12", and a preview above all. */
export function isAbove(version: string, limit: string): boolean {
  const [major = NaN, minor = NaN] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  if (Number.isNaN(major) || Number.isNaN(minor)) return true;
  return major > limitMajor || (major === limitMajor && minor > limitMinor);
}
