/** Fetches a deployed folder as Excel would, and says what Excel would stumble over. */
import { checkFunctions } from "./check-functions";
import { checkIcon } from "./check-icons";
import { checkManifest } from "./check-manifest";
import { checkPage, filesOf } from "./check-page";
import { error, type Problem } from "./problem";
import {
  compressionProblem,
  contentTypeProblem,
  fetchResource,
  isProblem,
  type Resource,
  statusProblem,
} from "./resource";

/** What `check` makes of the file, or why there is none to check. */
async function inspect(
  url: string,
  check: (resource: Resource) => Problem[] | Promise<Problem[]>,
): Promise<Problem[]> {
  const fetched = await fetchResource(url);
  if (isProblem(fetched)) return [fetched];
  const status = statusProblem(fetched);
  return status ? [status] : check(fetched);
}

const checkScript = (script: Resource): Problem[] =>
  [
    contentTypeProblem(script, ["text/javascript", "application/javascript"]),
    compressionProblem(script),
  ].filter((problem) => problem !== null);

function checkFile(file: Resource): Problem[] {
  const { pathname } = new URL(file.url);
  if (pathname.endsWith(".js")) return checkScript(file);
  if (!pathname.endsWith(".css")) return [];
  return [contentTypeProblem(file, ["text/css"]), compressionProblem(file)].filter(
    (problem) => problem !== null,
  );
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function addressProblem(base: string): Problem | null {
  const { protocol, hostname } = new URL(base);
  if (protocol === "https:" || LOOPBACK.has(hostname)) return null;
  return error(base, "is not served over https", "Office loads add-ins over https only.");
}

/** @returns each page's problems, and those of the scripts and styles it asks for */
async function inspectPage(url: string, isRuntime: boolean): Promise<Problem[]> {
  let files: string[] = [];
  const problems = await inspect(url, (page) => {
    files = filesOf(page);
    return isRuntime ? checkPage(page) : checkFile(page);
  });
  const inFiles = await Promise.all(files.map((file) => inspect(file, checkFile)));
  return [...problems, ...inFiles.flat()];
}

/**
 * @param address of the deployed folder, or of its manifest
 * @param version of the checkout that was to be deployed
 * @returns what is wrong, errors first; nothing where Excel will take it
 */
export async function inspectDeployment(address: string, version: string): Promise<Problem[]> {
  const base = address.replace(/manifest\.xml$/, "").replace(/\/*$/, "/");
  const manifest = await fetchResource(`${base}manifest.xml`);
  const first = addressProblem(base);
  const failed = isProblem(manifest) ? manifest : statusProblem(manifest);
  if (isProblem(manifest) || failed) return [...(first ? [first] : []), ...(failed ? [failed] : [])];
  const { problems, urls } = checkManifest(manifest, base, version);
  const inFolder = (url: string): boolean => url.startsWith(base);
  const inspected = await Promise.all([
    ...[...new Set(urls.functions)].filter(inFolder).map((url) => inspect(url, checkFunctions)),
    ...[...new Set(urls.scripts)].filter(inFolder).map((url) => inspect(url, checkScript)),
    ...urls.icons
      .filter(({ url }) => inFolder(url))
      .map(({ url, size }) => inspect(url, (icon) => checkIcon(icon, size))),
    ...[...new Set(urls.pages)]
      .filter(inFolder)
      .map((url) => inspectPage(url, new URL(url).pathname.endsWith("/taskpane.html"))),
  ]);
  const all = [...(first ? [first] : []), ...problems, ...inspected.flat()];
  const unique = [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
  return unique.sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
}
