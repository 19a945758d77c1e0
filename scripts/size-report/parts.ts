/** What each source of the build belongs to, in the size report: a group, and what of it. */
export type Part = readonly [group: string, part: string];

const OURS: readonly (readonly [folder: string, part: string])[] = [
  ["workbook/reading", "reader"],
  ["workbook/mapping", "reader"],
  ["text", "reader"],
  ["workbook/sheets", "writer"],
  ["workbook/writing", "writer"],
  ["workbook/template", "writer"],
  ["excel", "writer"],
  ["thread", "writer"],
  ["locales/th", "words, Thai"],
  ["locales/en", "words, English"],
  ["kpi", "rules and functions"],
  ["functions", "rules and functions"],
  ["taskpane", "screens"],
];

const REACT = ["react", "react-dom", "scheduler"];

/** Packages of Fluent's that are not named after what they do, and those that only Fluent needs. */
const FLUENT: readonly (readonly [name: RegExp, part: string])[] = [
  [/^(tabster|keyborg)$/, "keyboard (tabster)"],
  [/^(@griffel\/.*|stylis|rtl-css-js|@emotion\/hash)$/, "styles at run time (Griffel)"],
  [/^@fluentui\/tokens$/, "themes"],
  [/^@fluentui\/react-icons$/, "icons"],
  [/^@fluentui\//, ""],
];

/**
 * The part that a source belongs to.
 *
 * @param source as a source map names it
 *
 * @example partOf("webpack://kpi/./node_modules/@fluentui/react-tabs/lib/Tab.js") // ["Fluent", "react-tabs"]
 */
export function partOf(source: string): Part {
  // A package's own packages stand in a folder of the same name: the last one counts.
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  if (name !== undefined) {
    if (REACT.includes(name)) return ["React", name];
    const known = FLUENT.find(([pattern]) => pattern.test(name));
    return known ? ["Fluent", known[1] || name.replace("@fluentui/", "")] : ["other packages", name];
  }
  const own = /\/src\/(.*)/.exec(source)?.[1];
  if (own === undefined) return ["pages and loading", "webpack"];
  return [
    "ours",
    OURS.find(([folder]) => own.startsWith(`${folder}/`))?.[1] ?? "checks, session and the rest",
  ];
}

/**
 * The part that a whole file is.
 *
 * @example partOfFile("griffel.2683dd82.css") // ["Fluent", "style sheet"]
 */
export const partOfFile = (name: string): Part =>
  name.startsWith("griffel.") ? ["Fluent", "style sheet"] : ["pages and loading", name];
