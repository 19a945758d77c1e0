import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import { gzipSync } from "node:zlib";
import type { Part } from "./parts";

/** What a text weighs as a server sends it. */
export const gzipped = (text: string): number => gzipSync(text).length;

/**
 * How much of a script's gzipped size each part has. Parts compress together, so there is no exact answer: each is
 * gzipped alone, and the sum is brought down to what the whole weighs.
 *
 * @param map the script's source map, as JSON
 */
export function sharesOf(
  script: string,
  map: string,
  partOf: (source: string) => Part,
): (readonly [part: Part, size: number])[] {
  const alone = textByPart(script, map, partOf).map(({ part, text }) => [part, gzipped(text)] as const);
  const sum = alone.reduce((total, [, size]) => total + size, 0);
  return alone.map(([part, size]) => [part, (size * gzipped(script)) / sum]);
}

interface PartText {
  part: Part;
  text: string;
}

/** The script's text, each stretch of it with the part that it was made from. */
function textByPart(script: string, map: string, partOf: (source: string) => Part): PartText[] {
  const trace = new TraceMap(map);
  const texts = new Map<string, PartText>();
  const add = (source: number | undefined, text: string): void => {
    const part = partOf((source !== undefined && trace.sources[source]) || "");
    const key = part.join();
    if (text) texts.set(key, { part, text: (texts.get(key)?.text ?? "") + text });
  };
  const mappings = decodedMappings(trace);
  script.split("\n").forEach((line, row) => {
    const segments = mappings[row] ?? [];
    add(undefined, line.slice(0, segments[0]?.[0]));
    segments.forEach(([column, source], at) => add(source, line.slice(column, segments[at + 1]?.[0])));
  });
  return [...texts.values()];
}
