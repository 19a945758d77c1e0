/** What the size report puts down to whom. */
import assert from "node:assert/strict";
import { partOf, partOfFile } from "../../scripts/size-report/parts";
import { gzipped, sharesOf } from "../../scripts/size-report/shares";

describe("the size report", () => {
  it("knows whose a source is", () => {
    const source = (path: string) => partOf(`webpack://kpi-scorecard/./${path}`);
    assert.deepEqual(source("node_modules/react-dom/cjs/react-dom.js"), ["React", "react-dom"]);
    assert.deepEqual(source("node_modules/@fluentui/react-tabs/lib/Tab.js"), ["Fluent", "react-tabs"]);
    assert.deepEqual(source("node_modules/@fluentui/tokens/lib/x.js"), ["Fluent", "themes"]);
    assert.deepEqual(source("node_modules/tabster/node_modules/keyborg/index.js"), [
      "Fluent",
      "keyboard (tabster)",
    ]);
    assert.deepEqual(source("node_modules/d3-scale/index.js"), ["other packages", "d3-scale"]);
    assert.deepEqual(source("src/locales/th/pane.ts"), ["ours", "words, Thai"]);
    assert.deepEqual(source("src/session/session.ts"), ["ours", "checks, session and the rest"]);
    assert.deepEqual(partOf("webpack/bootstrap"), ["pages and loading", "webpack"]);
    assert.deepEqual(partOfFile("griffel.2683dd82.css"), ["Fluent", "style sheet"]);
    assert.deepEqual(partOfFile("taskpane.html"), ["pages and loading", "taskpane.html"]);
  });

  it("divides a script's whole gzipped size among the sources it was made from", () => {
    // Columns 0 and 8 of the only line begin what comes from the first and from the second source.
    const map = JSON.stringify({
      version: 3,
      names: [],
      sources: ["src/kpi/a.ts", "src/text/b.ts"],
      mappings: "AAAA,QCAA",
    });
    const script = 'let a=1;let b="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";';
    const shares = sharesOf(script, map, (source) => ["ours", source]);
    assert.deepEqual(
      shares.map(([part]) => part),
      [
        ["ours", "src/kpi/a.ts"],
        ["ours", "src/text/b.ts"],
      ],
    );
    const [a = 0, b = 0] = shares.map(([, size]) => size);
    assert.ok(Math.abs(a + b - gzipped(script)) < 1e-6);
    assert.ok(Math.abs(a / b - gzipped(script.slice(0, 8)) / gzipped(script.slice(8))) < 1e-6);
  });
});
