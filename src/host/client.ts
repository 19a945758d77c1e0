/** Microsoft's Excel client in Node: the file from npm as it is, run with the little of a browser that it looks for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { connect } from "./connect";
import { installCustomFunctionsRuntime } from "./custom-functions-runtime";
import type { Host } from "./host";
import { createOffice, type OfficeOptions } from "./office";
import { nodeCompression } from "./package/node-compression";
import { useCompression } from "./package/zip";
import { paintInNode } from "./paint-in-node";
import { usePainter } from "./picture/chart-image";

export type { OfficeOptions };

useCompression(nodeCompression);
usePainter(paintInNode);

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

export interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

let client: Client | null = null;
/** What the client, and the add-in, ask what is supported. */
const clientWindow: Record<string, unknown> = {};

export function loadClient(): Client {
  if (client) return client;
  const path = createRequire(import.meta.url).resolve(CLIENT);
  const nothing = () => {};
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const location = {
    href: "https://local.host/",
    protocol: "https:",
    host: "local.host",
    pathname: "/",
    search: "",
    hash: "",
  };
  const document = {
    URL: location.href,
    location,
    cookie: "",
    head: element(),
    body: element(),
    documentElement: element(),
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
  };
  const navigator = { userAgent: "node", appVersion: "", language: "en-US" };
  Object.assign(clientWindow, {
    document,
    navigator,
    location,
    window: clientWindow,
    self: clientWindow,
    top: clientWindow,
    parent: clientWindow,
    addEventListener: nothing,
    attachEvent: nothing,
  });
  // Compiled as a function, the client runs in this realm: its arrays, errors and promises are those of the caller.
  // In a page its top-level variables would be the window's properties too, and it counts on that for these.
  const mirrored = ["OfficeExtension", "OfficeCore", "Excel", "OSF", "OfficeExt"].map(
    (name) =>
      `Object.defineProperty(window, "${name}", { configurable: true, get: () => ${name}, set: (value) => { ${name} = value; } });`,
  );
  const source = `${mirrored.join("")}${readFileSync(path, "utf8")}\n;return { Excel, OfficeExtension };`;
  const run = compileFunction(source, [], {
    filename: path,
    contextExtensions: [clientWindow],
  }) as () => Client;
  client = run.call(clientWindow);
  // The client's own check that a member is of a set the host claims; it is there, and off.
  const { CommonUtility } = client.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  return client;
}

/**
 * Gives the add-in's code the globals it has inside Office, answered by `host`. Calling it again changes the host.
 */
export function installOffice(host: Host, options: OfficeOptions = {}): Client {
  const loaded = loadClient();
  const { office } = createOffice(options);
  clientWindow.Office = office;
  Object.assign(globalThis, { ...loaded, Office: office });
  installCustomFunctionsRuntime();
  connect(loaded.OfficeExtension, host);
  return loaded;
}
