/** manifest.xml: well formed, of the version expected, and with addresses inside the deployed folder only. */
import { DOMParser } from "@xmldom/xmldom";
import { error, type Problem, warning } from "./problem";
import { type Resource, textOf } from "./resource";

/** What the manifest names, each an absolute URL. */
export interface ManifestUrls {
  /** With the width and height that Excel expects; null where the manifest leaves it open. */
  icons: { url: string; size: number | null }[];
  pages: string[];
  scripts: string[];
  functions: string[];
}

const NOTHING: ManifestUrls = { icons: [], pages: [], scripts: [], functions: [] };

/** Sizes of the icons at the manifest's top. */
const TOP_ICONS: Record<string, number> = { IconUrl: 32, HighResolutionIconUrl: 64 };

type Element = ReturnType<DOMParser["parseFromString"]>["documentElement"] & object;

function parse(text: string): Element[] | string {
  let complaint = "";
  try {
    const document = new DOMParser({
      onError: (_, message) => {
        complaint ||= String(message);
      },
    }).parseFromString(text, "text/xml");
    return complaint === "" ? [...document.getElementsByTagNameNS("*", "*")] : complaint;
  } catch (cause) {
    return complaint || String(cause);
  }
}

const urlsOf = (element: Element): string[] =>
  ["DefaultValue", "Value"]
    .map((name) => element.getAttribute(name) ?? "")
    .filter((value) => /^https?:/.test(value));

function collect(elements: readonly Element[]): ManifestUrls {
  const sizes = new Map<string, number>();
  for (const element of elements)
    if (element.localName === "Image" && element.getAttribute("resid"))
      sizes.set(element.getAttribute("resid")!, Number(element.getAttribute("size")));
  const urls: ManifestUrls = { icons: [], pages: [], scripts: [], functions: [] };
  for (const element of elements)
    for (const url of urlsOf(element)) {
      const path = new URL(url).pathname;
      const size = TOP_ICONS[element.localName!] ?? sizes.get(element.getAttribute("id") ?? "") ?? null;
      if (path.endsWith(".png")) urls.icons.push({ url, size });
      else if (path.endsWith(".js")) urls.scripts.push(url);
      else if (path.endsWith(".json")) urls.functions.push(url);
      else if (path.endsWith(".html")) urls.pages.push(url);
    }
  return urls;
}

const versionOf = (elements: readonly Element[]): string =>
  elements.find(({ localName }) => localName === "Version")?.textContent?.trim() ?? "";

/** Manifests have versions of four parts, packages of three. */
const withFourParts = (version: string): string => [...version.split("."), "0", "0"].slice(0, 4).join(".");

/**
 * @param base the address of the deployed folder, with "/" at its end
 * @param version of the checkout that was to be deployed
 */
export function checkManifest(
  manifest: Resource,
  base: string,
  version: string,
): { problems: Problem[]; urls: ManifestUrls } {
  const elements = parse(textOf(manifest));
  if (typeof elements === "string")
    return {
      problems: [error(manifest.url, `is no XML: ${elements}`, "Deploy dist/manifest.xml as it was built.")],
      urls: NOTHING,
    };
  const problems: Problem[] = [];
  const found = versionOf(elements);
  if (!/^\d+(\.\d+){1,3}$/.test(found))
    problems.push(error(manifest.url, `has the version "${found}"`, "Give it one like 1.2.0."));
  else if (withFourParts(found) !== withFourParts(version))
    problems.push(
      warning(
        manifest.url,
        `has version ${found}, this checkout ${version}`,
        "Deploy again, or check out what is deployed. Excel keeps the functions' descriptions of a version for a day.",
      ),
    );
  const outside = elements.flatMap(urlsOf).filter((url) => !url.startsWith(base));
  for (const url of new Set(outside))
    problems.push(
      error(
        manifest.url,
        `names ${url}, which is not in ${base}`,
        `Build for this address: npm run build -- --env origin=${base.replace(/\/$/, "")}`,
      ),
    );
  return { problems, urls: collect(elements) };
}
