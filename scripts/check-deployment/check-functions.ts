/** functions.json, which Excel on the web fetches from its own origin. */
import { error, type Problem, warning } from "./problem";
import { contentTypeProblem, isAlwaysAskedFor, type Resource, textOf } from "./resource";

function metadataProblem(resource: Resource): Problem | null {
  try {
    const { functions } = JSON.parse(textOf(resource)) as { functions?: unknown };
    if (Array.isArray(functions) && functions.length > 0) return null;
  } catch {
    // Told below: whatever it is, it is not the functions' metadata.
  }
  return error(resource.url, "does not describe any function", "Deploy the file as it was built into dist/.");
}

function corsProblem({ url, headers }: Resource): Problem | null {
  const allowed = headers.get("access-control-allow-origin");
  if (allowed === "*") return null;
  return error(
    url,
    allowed === null
      ? "has no Access-Control-Allow-Origin header"
      : `allows ${allowed} only to read it (Access-Control-Allow-Origin)`,
    "Have the server send Access-Control-Allow-Origin: * for functions*.json: without it every KPI function is #NAME? in Excel on the web.",
  );
}

export function checkFunctions(resource: Resource): Problem[] {
  const stale = isAlwaysAskedFor(resource)
    ? null
    : warning(
        resource.url,
        "may be kept by browsers",
        "Have the server send Cache-Control: no-cache, so that an update arrives at once.",
      );
  return [
    contentTypeProblem(resource, ["application/json", "text/json"]),
    corsProblem(resource),
    metadataProblem(resource),
    stale,
  ].filter((problem) => problem !== null);
}
