/** The folders' dependency rule is only worth something if lint fails on what it forbids. */
import assert from "node:assert/strict";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  // The code below is in no file, so there are no types to check it with.
  overrideConfig: [
    { files: ["src/**"], ...tseslint.configs.disableTypeChecked },
    { files: ["src/**"], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** The rules that `code` breaks when it stands in `filePath`. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const forbidden: [file: string, imported: string][] = [
  ["src/kpi/score.ts", "../workbook/model"],
  ["src/kpi/score.ts", "../text/thai"],
  ["src/text/thai.ts", "../workbook/grid"],
  ["src/workbook/model.ts", "../excel/generate"],
  ["src/workbook/slices.ts", "../thread/pace"],
  ["src/workbook/reading/cells.ts", "../../excel/generate"],
  ["src/functions/score.ts", "../workbook/model"],
  ["src/excel/generate.ts", "../taskpane/theme"],
  ["src/excel/generate.ts", "../functions/score"],
  ["src/session/session.ts", "../taskpane/theme"],
  ["src/commands/generate-scorecard.ts", "../taskpane/theme"],
  ["src/taskpane/theme.ts", "../functions/score"],
  ["src/taskpane/theme.ts", "../host/host"],
  ["src/runtime/main.ts", "../preview/workbook-file"],
  ["src/host/host.ts", "../kpi/round"],
  ["src/host/host.ts", "../preview/workbook-file"],
];

const allowed: [file: string, imported: string][] = [
  ["src/kpi/score.ts", "./round"],
  ["src/text/thai.ts", "../kpi/polarity"],
  ["src/workbook/model.ts", "../kpi/polarity"],
  ["src/functions/score.ts", "../kpi/score"],
  ["src/excel/generate.ts", "../workbook/model"],
  ["src/taskpane/theme.ts", "../session/session"],
  ["src/preview/workbook-file.ts", "../excel/generate"],
  ["src/preview/workbook-file.ts", "../host/host"],
];

describe("lint", () => {
  for (const [file, imported] of forbidden)
    it(`refuses ${imported} in ${file}`, async () => {
      assert.deepEqual(await broken(file, `import "${imported}";\n`), ["boundaries/dependencies"]);
    });

  for (const [file, imported] of allowed)
    it(`takes ${imported} in ${file}`, async () => {
      assert.deepEqual(await broken(file, `import "${imported}";\n`), []);
    });

  it("keeps packages out of everything but the pane", async () => {
    assert.deepEqual(await broken("src/kpi/score.ts", `import "react";\n`), ["no-restricted-imports"]);
    assert.deepEqual(await broken("src/runtime/main.ts", `import "react";\n`), ["no-restricted-imports"]);
    assert.deepEqual(await broken("src/taskpane/theme.ts", `import "react";\n`), []);
  });

  it("keeps Office.js and the browser out of pure code", async () => {
    const globals = [
      "Excel.run(() => {});",
      "Office.onReady();",
      "CustomFunctions.associate({});",
      `fetch("/");`,
    ];
    for (const folder of ["kpi", "text", "workbook", "locales", "session"])
      for (const code of globals)
        assert.deepEqual(
          await broken(`src/${folder}/x.ts`, `${code}\n`),
          ["no-restricted-globals"],
          folder + code,
        );
    assert.deepEqual(await broken("src/functions/x.ts", "Excel.run(() => {});\n"), ["no-restricted-globals"]);
    assert.deepEqual(await broken("src/functions/x.ts", "CustomFunctions.associate({});\n"), []);
    assert.deepEqual(await broken("src/excel/x.ts", "Excel.run(() => {});\n"), []);
  });

  it("knows how Office.js is to be used", async () => {
    const code =
      "export async function all(context) {\n  for (const _ of [1, 2]) {\n    await context.sync();\n  }\n}\n";
    assert.deepEqual(await broken("src/excel/x.ts", code), ["office-addins/no-context-sync-in-loop"]);
  });
});
