import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { apiUses, isAbove, type ApiUse } from "./api-uses";
import { declaredSets, readManifest } from "./manifest";

/** Members that the documentation gives a higher set than they need, or that are guarded where a test cannot see it. */
const exceptions: Record<string, string> = {
  invalidValue:
    "CustomFunctions.Error (1.2) came with its codes; their documentation, written later, says 1.3",
  divisionByZero: "as above",
};

const declared = declaredSets(readManifest("manifest.xml"));

function undeclared(uses: ApiUse[], sets = declared): string[] {
  return uses
    .filter(({ member }) => !(member in exceptions))
    .filter(({ set, version, guardedBy }) => isAbove(version, highest(sets[set] ?? "0.0", guardedBy)))
    .map(({ member, set, version, place }) => `${member} needs ${set} ${version} (${place})`);
}

function highest(declaredVersion: string, guard: string | null): string {
  return guard && isAbove(guard, declaredVersion) ? guard : declaredVersion;
}

describe("Office.js as the source uses it", () => {
  const files = ["excel", "commands", "runtime", "taskpane", "functions"].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `src/${folder}/${name}`),
  );
  const uses = apiUses(files);

  it("stays within the sets that the manifest declares", () => {
    assert.deepEqual([...new Set(undeclared(uses))], []);
  });

  it("needs the sets that the manifest declares", () => {
    for (const [set, version] of Object.entries(declared))
      assert.ok(
        uses.some((use) => use.set === set && use.version === version),
        `nothing in src needs ${set} ${version}: declare less`,
      );
  });
});

describe("apiUses", () => {
  const range = `context.workbook.worksheets.getItem("a").getRange("A1")`;
  const use = (body: string, ExcelApi = "1.12") =>
    undeclared(
      apiUses([], {
        "probe.ts": `export async function probe(context: Excel.RequestContext) {\n${body}\n}\n`,
      }),
      { ExcelApi, SharedRuntime: "1.1" },
    );

  it("sees members above the declared set", () => {
    assert.deepEqual(use(`${range}.getDependents();`), ["getDependents needs ExcelApi 1.15 (probe.ts:2)"]);
  });

  it("sees them in load strings, with and without items", () => {
    const expected = ["showGridlines needs ExcelApi 1.8 (probe.ts:2)"];
    assert.deepEqual(use(`context.workbook.worksheets.load("name, showGridlines");`, "1.7"), expected);
    assert.deepEqual(use(`context.workbook.worksheets.load("items/showGridlines");`, "1.7"), expected);
    assert.deepEqual(
      use(`context.workbook.worksheets.getItem("a").load(["showGridlines"]);`, "1.7"),
      expected,
    );
  });

  it("sees them in object literals", () => {
    assert.deepEqual(use(`${range}.format.font.set({ tintAndShade: 1 });`, "1.8"), [
      "tintAndShade needs ExcelApi 1.9 (probe.ts:2)",
    ]);
  });

  it("takes a preview for above every version", () => {
    assert.ok(isAbove("BETA", "1.12"));
    assert.ok(isAbove("1.13", "1.12") && !isAbove("1.9", "1.12") && !isAbove("1.12", "1.12"));
  });

  it("lets pass what isSetSupported guards", () => {
    const guarded = (version: string) =>
      use(
        `if (Office.context.requirements.isSetSupported("ExcelApi", "${version}")) ${range}.getDependents();`,
      );
    assert.deepEqual(guarded("1.15"), []);
    assert.equal(guarded("1.14").length, 1);
  });
});
