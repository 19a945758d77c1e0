import { readRelationships, relationshipsName } from "./package";
import type { Saving } from "./saving";

/** A sheet that is gone takes with it what only it refers to. Whether there was one. */
export function removeDeletedSheets(saving: Saving): boolean {
  const present = new Set(saving.book.sheets.map((sheet) => sheet.source?.part));
  const gone = saving.relationships
    .filter(({ type, target }) => type.endsWith("/worksheet") && !present.has(target))
    .map(({ target }) => target);
  for (const part of gone) removePart(saving, part);
  return gone.length > 0;
}

/** With the parts that nothing else refers to any more. */
export function removePart(saving: Saving, part: string): void {
  const { parts, relationships } = saving;
  const targets = readRelationships(parts, part).filter(({ external }) => !external);
  parts.delete(part);
  parts.delete(relationshipsName(part));
  saving.removed.add(part);
  const at = relationships.findIndex(({ target }) => target === part);
  if (at >= 0) relationships.splice(at, 1);
  const held = heldParts(saving);
  for (const { target } of targets) if (!held.has(target) && parts.has(target)) removePart(saving, target);
}

/** Every part that another one refers to. */
function heldParts({ parts }: Saving): Set<string> {
  const held = new Set<string>();
  for (const name of parts.keys()) {
    if (!name.endsWith(".rels")) continue;
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    for (const { target } of readRelationships(parts, owner)) held.add(target);
  }
  return held;
}
