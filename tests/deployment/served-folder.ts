/** A deployed add-in on this machine, whose files a test can spoil one by one. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { guidePage } from "../../src/guide/guide-page";
import { guideFile } from "../../src/locales/guide-file";
import { contentSecurityPolicy, officeJs } from "../../src/runtime/content-security-policy";
import { LANGUAGES } from "../../src/text/language";

export interface ServedFile {
  status?: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

export interface ServedFolder {
  base: string;
  /** By their path in the folder. */
  files: Map<string, ServedFile>;
  close(): Promise<void>;
}

const ASKED_FOR = { "cache-control": "no-cache" };

function page(): string {
  return readFileSync("src/runtime/taskpane.html", "utf8")
    .replace("<%= contentSecurityPolicy %>", contentSecurityPolicy())
    .replace("<%= officeJs %>", officeJs)
    .replace("</head>", '<script defer src="runtime.js?1"></script></head>');
}

const functions = JSON.stringify({ functions: [{ id: "SCORE", name: "SCORE" }] });

function deployed(base: string): Map<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  const add = (path: string, type: string, body: ServedFile["body"], headers = {}) =>
    files.set(path, { headers: { "content-type": type, ...headers }, body });
  const manifest = readFileSync("manifest.xml", "utf8").replaceAll("https://localhost:3000/", base);
  add("manifest.xml", "text/xml", manifest);
  add("taskpane.html", "text/html; charset=utf-8", page(), ASKED_FOR);
  for (const language of LANGUAGES) {
    const guide = guidePage(readFileSync(`docs/guide.${language}.md`, "utf8"), language);
    add(guideFile(language), "text/html; charset=utf-8", guide, ASKED_FOR);
  }
  add("runtime.js", "text/javascript", "void 0;", ASKED_FOR);
  for (const style of ["page.css", "help.css"]) add(style, "text/css", "p { margin: 0 }");
  for (const name of ["functions.json", "functions-th.json"])
    add(name, "application/json", functions, { "access-control-allow-origin": "*", ...ASKED_FOR });
  for (const [path] of manifest.matchAll(/assets\/icons\/[\w-]+\.png/g))
    add(path, "image/png", readFileSync(path));
  return files;
}

/** Serves what `npm run build` would have made, on a free port. */
export async function serveFolder(): Promise<ServedFolder> {
  let files = new Map<string, ServedFile>();
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(new URL(url, "http://localhost").pathname.slice("/kpi/".length));
    if (!file) return void response.writeHead(404).end();
    response.writeHead(file.status ?? 200, file.headers).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kpi/`;
  files = deployed(base);
  return {
    base,
    files,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
