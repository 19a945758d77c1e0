/** The manifest for a place where the add-in is served. */
export const developmentOrigin = "https://localhost:3000";

/** The origin as it stands in URLs: https, and no path but the folder the add-in lives in. */
export function normalOrigin(origin: string): string {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    throw new Error(`Not an origin: "${origin}". Give one like https://kpi.example.org`);
  }
  if (url.protocol !== "https:")
    throw new Error(`Office loads add-ins over https only, not from "${origin}"`);
  if (url.search || url.hash) throw new Error(`An origin has no query and no fragment: "${origin}"`);
  return url.href.replace(/\/+$/, "");
}

/** The developer's manifest with every address moved to `origin`. */
export function manifestFor(manifest: string, origin: string): string {
  return manifest.replaceAll(developmentOrigin, normalOrigin(origin));
}
