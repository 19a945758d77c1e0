/** Serves a folder, and Microsoft's client from its package, to this computer only. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { OFFICE_CLIENT } from "./bundle";

const LOOPBACK = "127.0.0.1";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const client = createRequire(import.meta.url).resolve(
  `@microsoft/office-js/dist/${OFFICE_CLIENT.split("/")[1]!}`,
);

/** The file a request means; null for one outside the folder, or for nonsense. */
function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path === `/${OFFICE_CLIENT}`) return client;
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(folder + sep) ? file : null;
}

export interface Served {
  address: string;
  close(): Promise<void>;
}

/** On this port, or the next that is free; any free one for 0. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    const refuse = (): void => void response.writeHead(404).end();
    // Another name for this computer, given by a page elsewhere, has no business here.
    if (file === null || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ""))
      return refuse();
    stat(file).then((found) => {
      if (!found.isFile()) return refuse();
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Length": found.size,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      createReadStream(file).pipe(response);
    }, refuse);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        error.code === "EADDRINUSE" && next < port + 100 ? resolve(true) : reject(error),
      );
      server.listen(next, LOOPBACK, () => resolve(false));
    });
    server.removeAllListeners("error");
    if (!taken) return;
  }
}
