import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { functionsMetadata } from "../../src/functions/metadata";
import { developmentOrigin, manifestFor, normalOrigin } from "../../scripts/manifest";
import { functions } from "../../src/functions";
import { declaredSets, readManifest } from "./manifest";

const manifest = readManifest("manifest.xml");
const packageVersion = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

const attribute = (name: string) => (element: { getAttribute(name: string): string | null }) =>
  element.getAttribute(name) ?? "";
const ids = [...manifest.all("Image"), ...manifest.all("Url"), ...manifest.all("String")]
  .map(attribute("id"))
  .filter((id) => id !== "");
const resids = [
  "Runtime",
  "Label",
  "Title",
  "Description",
  "SourceLocation",
  "FunctionFile",
  "Image",
  "Namespace",
  "LearnMoreUrl",
]
  .flatMap((name) => manifest.all(name))
  .map(attribute("resid"))
  .filter((resid) => resid !== "");

describe("manifest.xml", () => {
  it("is read by Microsoft's own reader", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    assert.match(info.id ?? "", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.deepEqual(info.hosts, ["Workbook"]);
    assert.equal(info.permissions, "ReadWriteDocument");
    assert.equal(info.defaultLocale, "en-US");
  });

  it("has the package's version, so that Excel reads changed functions again", () => {
    assert.equal(manifest.all("Version")[0]?.textContent, `${packageVersion}.0`);
  });

  it("resolves every resource id, and has none to spare", () => {
    assert.deepEqual([...new Set(resids)].sort(), [...ids].sort());
    for (const id of ids) assert.ok(id.length <= 32, `${id} is longer than Office takes`);
  });

  it("says everything in Thai too, but for the namespace of the functions", () => {
    const spoken = [
      ...manifest.all("DisplayName"),
      ...manifest.all("Description"),
      ...manifest.all("String"),
    ].filter(
      (element) =>
        element.getAttribute("DefaultValue") && element.getAttribute("id") !== "Functions.Namespace",
    );
    for (const element of spoken) {
      const english = element.getAttribute("DefaultValue");
      const thai = manifest
        .all("Override")
        .find((each) => each.parentNode === element && each.getAttribute("Locale") === "th-TH");
      assert.match(thai?.getAttribute("Value") ?? "", /\p{Script=Thai}/u, `"${english}" has no Thai`);
    }
    assert.equal(spoken.length, 9);
  });

  it("keeps to Office's lengths", () => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [name, limit] of Object.entries(limits))
      for (const list of manifest.all(name))
        for (const element of [...list.getElementsByTagNameNS("*", "*")]) {
          const text = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
          assert.ok(text.length <= limit, `${text.length} characters, over ${limit}: ${text}`);
        }
  });

  it("shows icons of the size it states", () => {
    const urls = new Map(
      manifest
        .all("Image")
        .filter((image) => image.getAttribute("id"))
        .map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
    );
    const stated = manifest
      .all("Image")
      .filter((image) => image.getAttribute("size"))
      .map(
        (image) => [Number(image.getAttribute("size")), urls.get(image.getAttribute("resid")) ?? ""] as const,
      );
    const listed = [
      [32, manifest.all("IconUrl")[0]?.getAttribute("DefaultValue") ?? ""],
      [64, manifest.all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? ""],
    ] as const;
    assert.equal(stated.length, 9);
    for (const [size, url] of [...stated, ...listed]) assert.deepEqual(pixelSize(url), [size, size], url);
  });

  it("runs functions, commands and pane in one page", () => {
    const page = manifest.all("Runtime")[0]?.getAttribute("resid");
    assert.equal(manifest.all("Runtime")[0]?.getAttribute("lifetime"), "long");
    assert.equal(manifest.all("FunctionFile")[0]?.getAttribute("resid"), page);
    const pages = manifest
      .all("SourceLocation")
      .filter((element) => ["Page", "Action"].includes(element.parentNode?.localName ?? ""))
      .map(attribute("resid"));
    assert.deepEqual(pages, [page, page]);
  });

  it("names every function that is implemented, in the namespace KPI", async () => {
    const namespace = manifest
      .all("String")
      .find((element) => element.getAttribute("id") === "Functions.Namespace");
    assert.equal(namespace?.getAttribute("DefaultValue"), "KPI");
    for (const language of ["en", "th"] as const) {
      const metadata = functionsMetadata(language);
      assert.deepEqual(metadata.functions.map(({ id }) => id).sort(), Object.keys(functions).sort());
    }
  });

  it("asks for no more than the shared runtime, errors of custom functions and worksheet custom properties", () => {
    assert.deepEqual(declaredSets(manifest), {
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.2",
      ExcelApi: "1.12",
    });
  });

  it("stands on the development origin, and moves to any other as a whole", () => {
    for (const url of manifest.urls) assert.ok(url.startsWith(`${developmentOrigin}/`), url);
    const moved = manifestFor(readFileSync("manifest.xml", "utf8"), "https://kpi.example.org/scorecard/");
    assert.ok(!moved.includes("localhost"));
    assert.ok(moved.includes('"https://kpi.example.org/scorecard/taskpane.html"'));
  });

  it("moves to https origins only", () => {
    assert.equal(normalOrigin("https://KPI.example.org/"), "https://kpi.example.org");
    assert.throws(() => normalOrigin("http://kpi.example.org"), /over https only/);
    assert.throws(() => normalOrigin("kpi.example.org"), /Not an origin/);
    assert.throws(() => normalOrigin("https://kpi.example.org/?a=1"), /no query/);
  });
});

/** Width and height as a PNG's header has them. */
function pixelSize(url: string): [number, number] {
  const png = readFileSync(new URL(url).pathname.slice(1));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
