/** The manifest as the tests read it: elements by their local names, whatever their namespace prefix. */
import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";

export interface Manifest {
  /** All elements of that local name, in document order. */
  all(name: string): Element[];
  /** Every absolute URL in it. */
  urls: string[];
}

export function readManifest(path: string): Manifest {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level}: ${message}`);
    },
  }).parseFromString(readFileSync(path, "utf8"), "text/xml");
  const elements = [...document.getElementsByTagNameNS("*", "*")];
  return {
    all: (name) => elements.filter(({ localName }) => localName === name),
    urls: elements
      .flatMap((element) => ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""))
      .filter((value) => /^https?:/.test(value)),
  };
}

/** Where the add-in asks for a requirement set: `{ ExcelApi: "1.12", … }`. */
export function declaredSets(manifest: Manifest): Record<string, string> {
  return Object.fromEntries(
    manifest.all("Set").map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""]),
  );
}
