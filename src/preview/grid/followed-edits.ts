/**
 * What a user may do in the grid: whatever the workbook behind it can follow. The rest is refused, not pretended;
 * a row that only the grid had inserted would be gone with the next change of the workbook.
 */
import { isCoreCommand, registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { Command } from "../../host/engine/spreadsheet";

/** Which models belong to a grid, and whether the change under way comes from the workbook. */
export interface GridModelConfig {
  custom: { isWorkbookWriting: () => boolean };
}

const FOLLOWED = new Set([
  "UPDATE_CELL",
  "UPDATE_CELL_POSITION",
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "DELETE_CONTENT",
  "RESIZE_COLUMNS_ROWS",
]);

class FollowedEditsPlugin extends UIPlugin {
  static override getters = [];

  private readonly isWorkbookWriting: (() => boolean) | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.isWorkbookWriting = (config.custom as Partial<GridModelConfig["custom"]>).isWorkbookWriting;
  }

  override allowDispatch(command: never) {
    const refused =
      this.isWorkbookWriting?.() === false &&
      isCoreCommand(command) &&
      !FOLLOWED.has((command as Command).type);
    // The enumeration of results is erased from the package.
    return (refused ? "Readonly" : "Success") as never;
  }
}

registries.featurePluginRegistry.add("followed_edits", FollowedEditsPlugin);

/** The menus offer what is followed. */
const OFFERED = new Set(["copy", "paste"]);

for (const menu of [registries.cellMenuRegistry, registries.rowMenuRegistry, registries.colMenuRegistry])
  for (const item of menu.getKeys()) if (!OFFERED.has(item)) menu.remove(item);
