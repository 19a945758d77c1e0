/** Griffel's hashes in the extracted styles, shortened where they are defined and where they are used. */
import assert from "node:assert/strict";
import {
  inScript,
  inStyles,
  type Replacement,
  shortNames,
} from "../../scripts/short-class-names/short-names";

const STYLES =
  ".r1f29ykk{margin:0.5em;}.r1f29ykk:hover{color:red;}.f1w7gpdv{display:flex;}.fibjyge{left:0;}.f9yszdx{right:0;}";
const SCRIPT = `
  const reset = __resetCSS("r1f29ykk", null);
  const useStyles = __css({
    root: { mc9l5x: "f1w7gpdv", t21cq0: ["fibjyge", "f9yszdx"] },
    hidden: { t21cq0: 0, mc9l5x: 0 },
  });
  const words = { figure: "figures", mc9l5x: true, code: 0, text: "f1w7gpdv is a word here" };`;

const replacedIn = (text: string, replacements: Replacement[]): string =>
  replacements.reduceRight(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );

describe("short class names", () => {
  const names = shortNames(STYLES, [SCRIPT]);

  it("numbers the classes as the style sheet has them, the properties as scripts do", () => {
    assert.deepEqual(
      [...names.classes],
      [
        ["r1f29ykk", "a"],
        ["f1w7gpdv", "b"],
        ["fibjyge", "c"],
        ["f9yszdx", "d"],
      ],
    );
    assert.deepEqual(
      [...names.properties],
      [
        ["mc9l5x", "A"],
        ["t21cq0", "B"],
      ],
    );
  });

  it("goes on with two letters after the 26th", () => {
    const many = Array.from({ length: 28 }, (_, index) => `.f${100_000 + index}{}`).join("");
    assert.deepEqual([...shortNames(many, []).classes.values()].slice(24), ["y", "z", "aa", "ab"]);
  });

  it("replaces classes in selectors and leaves figures alone", () => {
    assert.equal(
      replacedIn(STYLES, inStyles(STYLES, names)),
      ".a{margin:0.5em;}.a:hover{color:red;}.b{display:flex;}.c{left:0;}.d{right:0;}",
    );
  });

  it("replaces whole strings and the properties before them, and no other word", () => {
    assert.equal(
      replacedIn(SCRIPT, inScript(SCRIPT, names)),
      `
  const reset = __resetCSS("a", null);
  const useStyles = __css({
    root: { A: "b", B: ["c", "d"] },
    hidden: { B: 0, A: 0 },
  });
  const words = { figure: "figures", mc9l5x: true, code: 0, text: "f1w7gpdv is a word here" };`,
    );
  });
});
