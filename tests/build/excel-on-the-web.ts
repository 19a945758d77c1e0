/**
 * Excel on the web as an add-in's page meets it: a page of Microsoft's with the add-in in a frame, which Office.js talks
 * to by messages. The add-in's files and Microsoft's own Office.js are served from folders at their true addresses, so
 * that a content security policy judges what it will judge at work; every other address is refused.
 */
import { EventEmitter, once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import type { Host } from "../../src/host";
import type { EventMessage } from "../../src/host/events";
import type { RequestMessage } from "../../src/host/protocol";
import { openContext } from "../e2e/support/chromium";

/** An address that Office.js knows for Microsoft's. */
export const EXCEL = "https://excel.officeapps.live.com";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted";
const CDN_FILES = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

export interface Violation {
  directive: string;
  /** What was refused: an address, or "inline" or "eval". */
  blocked: string;
}

export interface AddInPage {
  page: Page;
  /** The page of the add-in: in Excel's frame, or by itself. */
  frame: Frame;
  /** What the add-in's page asked for and its policy refused. */
  violations: Violation[];
  /** Settled with the first of them: the page tells of it some time after the element that caused it is there. */
  firstViolation: Promise<unknown>;
  /** Exceptions of the add-in's page. */
  errors: string[];
  /** The files of Office.js that were asked for. */
  officeFiles: string[];
  /** Addresses other than the add-in's, Excel's and that of Office.js. */
  strangers: string[];
  close(): Promise<void>;
}

export interface Deployed {
  /** Where the add-in is served, and the folder with what is served there. */
  origin: string;
  folder: string;
}

interface Surroundings {
  /** What Office writes into the page's address: "Excel$Web$16.01$th-TH$…"; null outside Office. */
  hostInfo: string | null;
  /** Where Excel's page is, and what answers the batches; null for a page that is not in a frame of Excel's. */
  excel: { address: string; host: Host } | null;
}

/** The parent's side of Office.js' messages: what add-in this is, and the methods it calls. */
const excelPage = (addin: string): string => `<!doctype html><meta charset="utf-8"><title>Excel</title>
<iframe width="360" height="900" src="${addin}"></iframe>
<script>
const SETS = { ExcelApi: 1.17, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4 };
const ADD_IN = {
  _id: "addin", _appInstanceId: "addin", _appName: 16, _appVersion: "16.01", _hostFullVersion: "16.0.0.0",
  _appUILocale: "th-TH", _dataLocale: "th-TH", _docUrl: "https://example.org/book.xlsx", _clientMode: 1,
  _settings: [], _reason: 1, _osfControlType: 1, _eToken: "", _correlationId: "1",
  _requirementMatrix: JSON.stringify(SETS), _initialDisplayMode: 0,
};
const answerOf = async (action, data) =>
  action === "ContextActivationManager_getAppContextAsync" ? ADD_IN
  : action === "executeMethod" ? await answerMethod(data)
  : { Error: 0 };
let followed = () => {};
addEventListener("message", async ({ data, source, origin }) => {
  const { _messageType, _actionName, _conversationId, _correlationId, _data } = JSON.parse(data);
  if (_messageType !== 0) return;
  if (_actionName === "richApiMessage")
    followed = (entries) => source.postMessage(JSON.stringify({
      _messageType: 1, _responseType: 1, _errorCode: 0, _serializerVersion: 1, _origin: location.origin,
      _actionName, _conversationId, _correlationId, _data: { ArrayData: entries },
    }), origin);
  source.postMessage(JSON.stringify({
    _messageType: 1, _responseType: 0, _errorCode: 0, _serializerVersion: 1, _origin: location.origin,
    _actionName, _conversationId, _correlationId, _data: await answerOf(_actionName, _data),
  }), origin);
});
self.tellAddIn = (entries) => followed(entries);
</script>`;

interface MethodCall {
  DdaMethod: { DispatchId: number };
  /** Custom data, method, path, headers, body, permission, flags. */
  ArrayData?: [string, string, string, unknown, string, number, number];
}

const EXECUTE_BATCH = 93;
const SUCCEEDED = { Version: 1, Error: 0 };
const INTERNAL_ERROR = { Version: 1, Error: 5001 };

/** Office's own services, besides the workbook: told that the ribbon's commands are ready, they have nothing to say. */
const isForOffice = (body: string): boolean => body.includes("Microsoft.InternalService.");

async function answerMethod(host: Host, { DdaMethod, ArrayData }: MethodCall): Promise<object> {
  if (DdaMethod.DispatchId !== EXECUTE_BATCH || !ArrayData) return INTERNAL_ERROR;
  const [customData, , , , body, , flags] = ArrayData;
  if (isForOffice(body)) return { ...SUCCEEDED, Data: [200, [], JSON.stringify({ Results: [] })] };
  const response = await host.executeAsync(customData, flags, {
    Url: "",
    Headers: {},
    Body: JSON.parse(body) as RequestMessage["Body"],
  });
  return { ...SUCCEEDED, Data: [response.HttpStatusCode, [], JSON.stringify(response.Body)] };
}

/** What happens in the workbook, told to the add-in once it has asked for it. */
const tellAddIn = (page: Page, { entries }: EventMessage): Promise<void> =>
  page.evaluate(
    (told) => (window as unknown as { tellAddIn: (entries: unknown) => void }).tellAddIn(told),
    entries.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
    ]),
  );

/** The file that stands at an address; its letters' case does not matter on Microsoft's servers. */
function fileAt(url: string, { origin, folder }: Deployed): string | null {
  const path = url.startsWith(`${origin}/`)
    ? join(folder, url.slice(origin.length))
    : url.startsWith(`${CDN}/`)
      ? join(CDN_FILES, url.slice(CDN.length).toLowerCase())
      : null;
  return path !== null && existsSync(path) && statSync(path).isFile() ? path : null;
}

export async function openAddIn(deployed: Deployed, { hostInfo, excel }: Surroundings): Promise<AddInPage> {
  const context = await openContext({ viewport: { width: 420, height: 960 }, locale: "th-TH" });
  const page = await context.newPage();
  const [violations, errors, officeFiles, strangers]: [Violation[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];

  const query = hostInfo === null ? "" : `?_host_Info=${hostInfo}`;
  const fragment = excel ? `#&_serializer_version=1&_xdm_Info=conversation|addin|${excel.address}` : "";
  const addin = `${deployed.origin}/taskpane.html${query}${fragment}`;
  await context.route("**/*", (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, "");
    if (url === `${excel?.address}/`)
      return route.fulfill({ contentType: "text/html", body: excelPage(addin) });
    if (url.startsWith(`${CDN}/`)) officeFiles.push(url.slice(CDN.length + 1));
    const file = fileAt(url, deployed);
    if (file)
      return route.fulfill({
        body: readFileSync(file),
        contentType: CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
      });
    if (!url.startsWith(deployed.origin) && !url.startsWith(CDN)) strangers.push(url);
    return route.fulfill({ status: 404, body: "" });
  });
  if (excel) {
    await page.exposeFunction("answerMethod", (call: MethodCall) => answerMethod(excel.host, call));
    excel.host.events.deliverTo((message) => {
      tellAddIn(page, message).catch((error: unknown) => {
        // A page that is being closed hears nothing any more.
        if (!page.isClosed()) throw error;
      });
    });
  }
  const reports = new EventEmitter();
  reports.on("violation", (violation: Violation) => violations.push(violation));
  const firstViolation = once(reports, "violation");
  await page.exposeFunction("reportViolation", (violation: Violation) =>
    reports.emit("violation", violation),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (violation: Violation) => void };
      reportViolation({ directive: effectiveDirective, blocked: blockedURI });
    });
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  // Office.js asks the user whether an address it does not know may be trusted.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(excel ? `${excel.address}/` : addin);
  const frame = page.frames().find((each) => each.url().startsWith(deployed.origin)) ?? page.mainFrame();
  return {
    page,
    frame,
    violations,
    firstViolation,
    errors,
    officeFiles,
    strangers,
    close: () => context.close(),
  };
}
