/** A file of the deployed add-in, as the server hands it over. */
import { error, type Problem, warning } from "./problem";

export interface Resource {
  url: string;
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

const TIMEOUT = 20_000;

/** Redirects are not followed: Excel does not follow all of them either. */
export async function fetchResource(url: string): Promise<Resource | Problem> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { url, status: response.status, headers: response.headers, bytes };
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return error(
      url,
      `cannot be fetched: ${reason instanceof Error ? reason.message : String(reason)}`,
      "Check the address, the server's certificate, and that the server can be reached from here.",
    );
  }
}

export const isProblem = (fetched: Resource | Problem): fetched is Problem => "severity" in fetched;

/** Null where the file was handed over. */
export function statusProblem({ url, status, headers }: Resource): Problem | null {
  if (status === 200) return null;
  if (status >= 300 && status < 400)
    return error(
      url,
      `redirects to ${headers.get("location") ?? "somewhere else"} (${status})`,
      "Serve the file at this address, or build for the address it is served at: npm run build -- --env origin=…",
    );
  return error(
    url,
    `answers ${status}`,
    "Put all of dist/ there, with its folders, and let everybody read it.",
  );
}

export const textOf = ({ bytes }: Resource): string => new TextDecoder().decode(bytes);

const mediaTypeOf = ({ headers }: Resource): string =>
  (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();

/** Null where the content type is one of those wanted. */
export function contentTypeProblem(resource: Resource, wanted: readonly string[]): Problem | null {
  const found = mediaTypeOf(resource);
  if (wanted.includes(found)) return null;
  return error(
    resource.url,
    found === "" ? "has no content type" : `has the content type ${found}`,
    `Have the server send it as ${wanted[0]}.`,
  );
}

/** What goes into one packet anyway. */
const TOO_SMALL_TO_COMPRESS = 1400;

/** Null where the file comes compressed, or would be no shorter for it. */
export function compressionProblem({ url, headers, bytes }: Resource): Problem | null {
  if (headers.has("content-encoding") || bytes.length <= TOO_SMALL_TO_COMPRESS) return null;
  return warning(
    url,
    "is not compressed",
    "Have the server compress scripts, styles, pages and JSON (gzip or Brotli): a third of what is sent now.",
  );
}

const cacheDirectives = ({ headers }: Resource): string[] =>
  (headers.get("cache-control") ?? "").toLowerCase().split(/\s*,\s*/);

/** Whether a browser asks the server each time whether the file has changed, or keeps none at all. */
export const isAlwaysAskedFor = (resource: Resource): boolean =>
  cacheDirectives(resource).some((directive) => ["no-cache", "no-store", "max-age=0"].includes(directive));
