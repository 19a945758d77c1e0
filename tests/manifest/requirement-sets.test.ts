import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { apiUses, isAbove, type ApiUse } from "./api-uses";
import { declaredSets, readManifest } from "./manifest";

/** Members that the documentation gives a higher set than they need, or that are guarded where a test cannot see it. */
const exceptions: Record<string, string> = {};

const declared = declaredSets(readManifest("manifest.xml"));

function undeclared(uses: ApiUse[]): string[] {
  return uses
    .filter(({ member }) => !(member in exceptions))
    .filter(({ set, version, guardedBy }) => isAbove(version, highest(declared[set] ?? "0.0", guardedBy)))
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
  const use = (body: string) =>
    undeclared(
      apiUses([], { "probe.ts": `export async function probe(context: Excel.RequestContext) {\n${body}\n}\n` }),
    );

  it("sees members above the declared set", () => {
    assert.deepEqual(use(`context.workbook.worksheets.getItem("a").getRange("A1").getDependents();`), [
      "getDependents needs ExcelApi 1.15 (probe.ts:2)",
    ]);
  });

  it("sees them in load strings, with and without items", () => {
    const expected = ["showGridlines needs ExcelApi 1.8 (probe.ts:2)"];
    const low = { ...declared };
    declared.ExcelApi = "1.7";
    try {
      assert.deepEqual(use(`context.workbook.worksheets.load("name, showGridlines");`), expected);
      assert.deepEqual(use(`context.workbook.worksheets.load("items/showGridlines");`), expected);
      assert.deepEqual(use(`context.workbook.worksheets.getItem("a").load(["showGridlines"]);`), expected);
    } finally {
      Object.assign(declared, low);
    }
  });

  it("sees them in object literals", () => {
    assert.deepEqual(
      use(`context.workbook.worksheets.getItem("a").getRange("A1").format.font.set({ tintAndShade: 1 });`),
      [],
    );
  });

  it("sees previews", () => {
    assert.ok(isAbove("BETA", "1.12"));
  });

  it("lets pass what isSetSupported guards", () => {
    const call = `context.workbook.worksheets.getItem("a").getRange("A1").getDependents();`;
    assert.deepEqual(
      use(`if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) {\n${call}\n}`),
      [],
    );
    assert.equal(use(`if (Office.context.requirements.isSetSupported("ExcelApi", "1.14")) ${call}`).length, 1);
  });
});
