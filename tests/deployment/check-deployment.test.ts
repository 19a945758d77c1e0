import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { pngSize } from "../../scripts/check-deployment/check-icons";
import { inspectDeployment } from "../../scripts/check-deployment/inspect";
import { type ServedFile, type ServedFolder, serveFolder } from "./served-folder";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** What is found in a folder that `spoil` has changed, as "severity path: what". */
async function found(spoil: (folder: ServedFolder) => void): Promise<string[]> {
  const folder = await serveFolder();
  try {
    spoil(folder);
    const problems = await inspectDeployment(folder.base, version);
    return problems.map(
      (problem) => `${problem.severity} ${problem.url.slice(folder.base.length)}: ${problem.found}`,
    );
  } finally {
    await folder.close();
  }
}

const fileOf = (folder: ServedFolder, path: string): ServedFile => folder.files.get(path)!;

const header =
  (path: string, name: string, value: string | null) =>
  (folder: ServedFolder): void => {
    const { headers } = fileOf(folder, path);
    if (value === null) delete headers[name];
    else headers[name] = value;
  };

const body =
  (path: string, change: (text: string) => string) =>
  (folder: ServedFolder): void => {
    const file = fileOf(folder, path);
    file.body = change(typeof file.body === "string" ? file.body : new TextDecoder().decode(file.body));
  };

describe("check-deployment", () => {
  it("finds nothing in a folder as it is built", async () => {
    assert.deepEqual(await found(() => {}), []);
  });

  const faults: [what: string, spoil: (folder: ServedFolder) => void, expected: string[]][] = [
    [
      "functions.json without CORS",
      header("functions.json", "access-control-allow-origin", null),
      ["error functions.json: has no Access-Control-Allow-Origin header"],
    ],
    [
      "functions in Thai that only the folder's own pages may read",
      header("functions-th.json", "access-control-allow-origin", "https://kpi.example.org"),
      [
        "error functions-th.json: allows https://kpi.example.org only to read it (Access-Control-Allow-Origin)",
      ],
    ],
    [
      "functions.json as text",
      header("functions.json", "content-type", "text/plain"),
      ["error functions.json: has the content type text/plain"],
    ],
    [
      "another page in the place of functions.json",
      body("functions.json", () => "<!doctype html>"),
      ["error functions.json: does not describe any function"],
    ],
    ["no manifest", ({ files }) => void files.delete("manifest.xml"), ["error manifest.xml: answers 404"]],
    [
      "a manifest built for another address",
      body("manifest.xml", (xml) =>
        xml.replace(/http:\/\/[^"]*\/runtime\.js/, "https://localhost:3000/runtime.js"),
      ),
      ["error manifest.xml: names https://localhost:3000/runtime.js, which is not in BASE"],
    ],
    [
      "a manifest of an older version",
      body("manifest.xml", (xml) => xml.replace(/<Version>[^<]*</, "<Version>0.0.9<")),
      [`warning manifest.xml: has version 0.0.9, this checkout ${version}`],
    ],
    [
      "a version that is none",
      body("manifest.xml", (xml) => xml.replace(/<Version>[^<]*</, "<Version>next<")),
      ['error manifest.xml: has the version "next"'],
    ],
    [
      "an icon that is not there",
      ({ files }) => void files.delete("assets/icons/pane-80.png"),
      ["error assets/icons/pane-80.png: answers 404"],
    ],
    [
      "an icon of another size",
      (folder) =>
        void (fileOf(folder, "assets/icons/pane-16.png").body = fileOf(
          folder,
          "assets/icons/pane-32.png",
        ).body),
      ["error assets/icons/pane-16.png: is 32 × 32 pixels"],
    ],
    [
      "an icon that may not be kept",
      header("assets/icons/pane-16.png", "cache-control", "no-store"),
      ["warning assets/icons/pane-16.png: may not be kept (Cache-Control)"],
    ],
    [
      "a page that may not be framed",
      header("taskpane.html", "x-frame-options", "SAMEORIGIN"),
      ["error taskpane.html: may not be shown in a frame (X-Frame-Options: SAMEORIGIN)"],
    ],
    [
      "a page that only its own origin may frame",
      header("taskpane.html", "content-security-policy", "frame-ancestors 'self'"),
      [
        "error taskpane.html: may be shown in frames of 'self' only (Content-Security-Policy: frame-ancestors)",
      ],
    ],
    [
      "a server's policy without Office.js",
      header("taskpane.html", "content-security-policy", "default-src 'self'"),
      ["error taskpane.html: is sent with a Content-Security-Policy that refuses Office.js"],
    ],
    [
      "a page that browsers keep",
      header("taskpane.html", "cache-control", "max-age=86400"),
      ["warning taskpane.html: may be kept by browsers"],
    ],
    [
      "a page that redirects",
      (folder) =>
        void folder.files.set("taskpane.html", { status: 301, headers: { location: "/login" }, body: "" }),
      ["error taskpane.html: redirects to /login (301)"],
    ],
    [
      "a script that the page asks for and is not there",
      body("taskpane.html", (html) =>
        html.replace("</head>", '<script defer src="pane.js"></script></head>'),
      ),
      ["error pane.js: answers 404"],
    ],
    [
      "scripts as plain text",
      header("runtime.js", "content-type", "text/plain"),
      [
        "error runtime.js: has the content type text/plain",
        "error runtime.js?1: has the content type text/plain",
      ],
    ],
    [
      "scripts and styles that are not compressed",
      (folder) => {
        fileOf(folder, "runtime.js").body = "void 0;".repeat(1000);
        fileOf(folder, "help.css").body = "p { margin: 0 }".repeat(1000);
      },
      [
        "warning runtime.js: is not compressed",
        "warning help.css: is not compressed",
        "warning runtime.js?1: is not compressed",
      ],
    ],
  ];

  it("finds nothing in scripts that are compressed", async () => {
    const problems = await found((folder) => {
      const script = fileOf(folder, "runtime.js");
      script.body = gzipSync("void 0;".repeat(1000));
      script.headers["content-encoding"] = "gzip";
    });
    assert.deepEqual(problems, []);
  });

  for (const [what, spoil, expected] of faults)
    it(`names ${what}`, async () => {
      let base = "";
      const problems = await found((folder) => {
        ({ base } = folder);
        spoil(folder);
      });
      assert.deepEqual(
        problems,
        expected.map((text) => text.replace("BASE", base)),
      );
    });

  it("says that a server cannot be reached", async () => {
    const folder = await serveFolder();
    await folder.close();
    const [problem] = await inspectDeployment(folder.base, version);
    assert.match(problem?.found ?? "", /^cannot be fetched: .*ECONNREFUSED/);
  });

  it("refuses an address without https", async () => {
    const [problem] = await inspectDeployment("http://kpi.invalid/", version);
    assert.equal(problem?.found, "is not served over https");
  });
});

describe("pngSize", () => {
  it("reads width and height of an icon", () => {
    assert.deepEqual(pngSize(readFileSync("assets/icons/pane-80.png")), { width: 80, height: 80 });
  });

  it("is null for what is no PNG", () => {
    assert.equal(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")), null);
  });
});
