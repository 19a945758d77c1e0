/** Microsoft's Excel client in Node: the file from npm as it is, run with the little of a browser that it looks for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { connect } from "./connect";
import { installCustomFunctionsRuntime } from "./custom-functions-runtime";
import type { Host } from "./host";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

export interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** Which API sets the host claims: "1.17" is Office 2024. */
export interface OfficeOptions {
  excelApi?: string;
  displayLanguage?: string;
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
  return client;
}

/**
 * Gives the add-in's code the globals it has inside Office, answered by `host`. Calling it again changes the host.
 */
export function installOffice(host: Host, options: OfficeOptions = {}): Client {
  const loaded = loadClient();
  const office = officeGlobal(options);
  clientWindow.Office = office;
  Object.assign(globalThis, { ...loaded, Office: office });
  installCustomFunctionsRuntime();
  connect(loaded.OfficeExtension, host);
  return loaded;
}

/** The part of `Office` an Excel add-in asks before and besides its batches. */
function officeGlobal({ excelApi = "1.17", displayLanguage = "th-TH" }: OfficeOptions) {
  const [major = 1, minor = 0] = excelApi.split(".").map(Number);
  const supported = (set: string, version = "1.1"): boolean => {
    if (set !== "ExcelApi")
      return ["SharedRuntime", "CustomFunctionsRuntime", "DelayForCellEdit"].includes(set);
    const [wantedMajor = 1, wantedMinor = 0] = version.split(".").map(Number);
    return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: {
      requirements: { isSetSupported: supported },
      displayLanguage,
      contentLanguage: displayLanguage,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: "16.0" },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    actions: { associate: () => {} },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
  };
}
