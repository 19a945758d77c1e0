/** Icons: PNG files of the size the manifest states, which Excel may keep. */
import { error, type Problem, warning } from "./problem";
import { contentTypeProblem, type Resource } from "./resource";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels; null for what is no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** @param size what the manifest states; null where it states none */
export function checkIcon(icon: Resource, size: number | null): Problem[] {
  const problems = [contentTypeProblem(icon, ["image/png"])].filter((problem) => problem !== null);
  const found = pngSize(icon.bytes);
  if (!found)
    problems.push(error(icon.url, "is no PNG image", "Deploy the file as it was built into dist/."));
  else if (size !== null && (found.width !== size || found.height !== size))
    problems.push(
      error(icon.url, `is ${found.width} × ${found.height} pixels`, `The manifest says ${size} × ${size}.`),
    );
  if (/no-cache|no-store/i.test(icon.headers.get("cache-control") ?? ""))
    problems.push(
      warning(
        icon.url,
        "may not be kept (Cache-Control)",
        "Leave no-cache and no-store out for images: Office shows no icon that it may not keep.",
      ),
    );
  return problems;
}
