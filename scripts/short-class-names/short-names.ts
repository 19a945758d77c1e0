export interface ShortNames {
  classes: ReadonlyMap<string, string>;
  /** Of the properties that rules contend for. Griffel tells by them which of two classes wins. */
  properties: ReadonlyMap<string, string>;
}

/** A stretch of a text, its end exclusive, and what is to stand there. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** `.f1w7gpdv` in a style sheet: Griffel names a rule after the hash of what it says. */
const CLASS = /\.([fr][0-9a-z]{5,7})\b/g;

/** `mc9l5x: "f1w7gpdv"` in a script; the two of an array are for writing from the left and from the right. */
const PROPERTY_AND_CLASS = /\b([A-Za-z][0-9a-zA-Z]{3,6}):\s*\[?\s*"([^"]*)"/g;

/** A class in quotes, or a property before its class, before an array of two, or before the 0 that takes a class away. */
const NAME = /(?<=")[fr][0-9a-z]{5,7}(?=")|\b[A-Za-z][0-9a-zA-Z]{3,6}(?=:\s*["[0])/g;

/**
 * Short names for the classes of Griffel's style sheet, in its order, and for the properties that scripts name with them.
 *
 * @example shortNames(".f1w7gpdv{display:flex}", ['__css({ root: { mc9l5x: "f1w7gpdv" } })']).classes.get("f1w7gpdv") // "a"
 */
export function shortNames(styles: string, scripts: readonly string[]): ShortNames {
  const classes = numbered(
    [...styles.matchAll(CLASS)].map(([, name = ""]) => name),
    lettersOf,
  );
  const properties = scripts.flatMap((script) =>
    [...script.matchAll(PROPERTY_AND_CLASS)].flatMap(([, property = "", name = ""]) =>
      classes.has(name) ? [property] : [],
    ),
  );
  // Upper case: Griffel knows a set of classes by the names of both kinds in one text, where "a" may be one of them only.
  return { classes, properties: numbered(properties, (index) => lettersOf(index).toUpperCase()) };
}

/** What is to be replaced in the style sheet. */
export const inStyles = (styles: string, { classes }: ShortNames): Replacement[] =>
  [...styles.matchAll(CLASS)].map(({ index, 1: name = "" }) =>
    replaced(index + 1, name, classes.get(name) ?? name),
  );

/** What is to be replaced in a script. */
export const inScript = (script: string, { classes, properties }: ShortNames): Replacement[] =>
  [...script.matchAll(NAME)].flatMap(({ index, 0: name }) => {
    const short = (script[index - 1] === '"' ? classes : properties).get(name);
    return short === undefined ? [] : [replaced(index, name, short)];
  });

const replaced = (start: number, name: string, text: string): Replacement => ({
  start,
  end: start + name.length,
  text,
});

const numbered = (names: readonly string[], nameOf: (index: number) => string): Map<string, string> =>
  new Map([...new Set(names)].map((name, index) => [name, nameOf(index)]));

/** a … z, aa, ab … */
function lettersOf(index: number): string {
  const last = String.fromCharCode("a".charCodeAt(0) + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}
