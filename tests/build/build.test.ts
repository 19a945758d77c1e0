/** The shipped files: built for another origin, then looked at and run. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import vm from "node:vm";
import { readManifest } from "../manifest/manifest";
import { ORIGIN as origin, productionBuild } from "./production-build";

let folder = "";
const file = (name: string) => readFileSync(join(folder, name), "utf8");

describe("the production build", () => {
  before(async () => {
    folder = await productionBuild();
  });

  it("has every file that its manifest names, at its origin", () => {
    const { urls } = readManifest(join(folder, "manifest.xml"));
    assert.ok(urls.length >= 14);
    for (const url of urls) {
      assert.ok(url.startsWith(`${origin}/`), url);
      assert.ok(existsSync(join(folder, url.slice(origin.length))), `${url} is not in the build`);
    }
    for (const name of readdirSync(folder).filter((each) => /\.(js|html|json|xml)$/.test(each)))
      assert.ok(!file(name).includes("localhost"), `${name} names localhost`);
  });

  it("takes Office.js from Microsoft, and no script from anywhere else", () => {
    const html = file("taskpane.html");
    const scripts = [...html.matchAll(/<script[^>]*>([^<]*)/g)];
    const sources = scripts.map(([tag]) => /src="?([^" >]+)/.exec(tag)?.[1] ?? "");
    assert.equal(sources[0], "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    assert.match(sources[1] ?? "", /^runtime\.js\?[0-9a-f]+$/);
    assert.equal(scripts.length, 2);
    assert.ok(scripts.every(([, inline]) => inline === ""));
  });

  it("forbids inline and evaluated scripts, and requests to strangers", () => {
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(file("taskpane.html"))?.[1] ?? "";
    const directives = Object.fromEntries(
      policy.split("; ").map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values];
      }),
    );
    assert.deepEqual(directives["default-src"], ["'none'"]);
    assert.deepEqual(directives["script-src"], [
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
    assert.deepEqual(directives["connect-src"], ["'self'", "https://appsforoffice.microsoft.com"]);
    assert.deepEqual(directives["frame-src"], ["https://appsforoffice.microsoft.com"]);
  });

  it("answers functions and commands from its first script, before any of the interface", () => {
    const functions: Record<string, (...args: unknown[]) => unknown> = {};
    const commands: string[] = [];
    const requested: string[] = [];
    const document = {
      currentScript: { tagName: "SCRIPT", src: `${origin}/runtime.js` },
      visibilityState: "hidden",
      addEventListener: () => {},
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute() {}, getAttribute: () => null }),
      head: { appendChild: ({ src }: { src: string }) => requested.push(src.split("/").at(-1) ?? "") },
    };
    const sandbox = {
      document,
      // Nothing answers here: no waiting for it.
      setTimeout: () => 0,
      clearTimeout,
      console,
      CustomFunctions: {
        associate: (all: object) => Object.assign(functions, all),
        ErrorCode: { invalidValue: "#VALUE!" },
        Error: class {
          constructor(
            readonly code: string,
            readonly message: string,
          ) {}
        },
      },
      Office: {
        actions: { associate: (name: string) => commands.push(name) },
        addin: { onVisibilityModeChanged: () => Promise.resolve() },
        context: { displayLanguage: "en-US", requirements: { isSetSupported: () => true } },
        onReady: (ready: (info: { host: string }) => void) => Promise.resolve(ready({ host: "Excel" })),
      },
    };
    vm.runInNewContext(file("runtime.js"), { ...sandbox, self: sandbox, window: sandbox });

    const metadata = JSON.parse(file("functions.json")) as { functions: { id: string }[] };
    assert.deepEqual(Object.keys(functions).sort(), metadata.functions.map(({ id }) => id).sort());
    const named = readManifest(join(folder, "manifest.xml"))
      .all("FunctionName")
      .map(({ textContent }) => textContent);
    assert.deepEqual(commands, named);
    // In Office's language.
    assert.throws(
      () => functions["PASS"]?.("some", 96),
      ({ code, message }: { code: string; message: string }) =>
        code === "#VALUE!" && /^[\x20-\x7e]+$/.test(message),
    );
    // The command's script comes once cells are answered; the interface waits until the pane is shown.
    assert.deepEqual(
      requested.map((script) => script.split(".")[0]),
      ["workbook"],
    );
  });

  it("keeps reader, writer and React out of that first script, which stays small", () => {
    assert.ok(!/react-dom|fluentui|--fui|RequestContext|worksheets/.test(file("runtime.js")));
    assert.ok(gzipSync(file("runtime.js")).length <= 15 * 1024);
  });
});
