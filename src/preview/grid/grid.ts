/**
 * The workbook as an interactive grid. The grid has an engine's model of its own, with every sheet and its looks; the
 * host's holds no more than its formulas read, and is thrown away when that is quicker. What the host changes is
 * written into the grid, what the user types into the workbook, and each computes it.
 */
import { setDefaultSheetViewSize, Spreadsheet, stores } from "@odoo/o-spreadsheet";
import { App, Component, onMounted, onWillUnmount, xml } from "@odoo/owl";
import { cellCount, parseArea, type Area } from "../../host/book/address";
import { sheetNamed, type Sheet } from "../../host/book/book";
import { styleAt, type Change } from "../../host/book/cells";
import { select, selectionOf } from "../../host/book/selection";
import { createModel, dispatchAll, type Command, type Model } from "../../host/engine/spreadsheet";
import type { Host } from "../../host";
import { gridFormat, gridStyle } from "./cell-look";
import { chartFigures, placeCharts } from "./chart-figures";
import { fitRows } from "./fitted-rows";
import "./followed-edits";
import type { GridModelConfig } from "./followed-edits";
import { showAsExcel } from "./shown-lines";
import { createTypedEdits } from "./typed-edits";
import { gridInput, holdsText, workbookData } from "./workbook-data";

export interface Grid {
  /** Settles when the grid shows what the workbook has. */
  settled(): Promise<void>;
  /** What a cell shows. */
  text(sheet: string, address: string): string;
  destroy(): void;
}

export interface GridOptions {
  host: Host;
  element: HTMLElement;
  /** The component's own XML. */
  templates: string;
  translate: (text: string) => string;
  /** What the user typed and the workbook would not take. */
  onRefused: (address: { sheet: Sheet; row: number; column: number }) => void;
}

/** A batch is several writes; the grid is drawn after the last of them. */
const QUIET = 40;
/** More cells than this are loaded anew rather than changed one by one. */
const MANY = 1500;

// Until the page has measured the grid: one without a size would scroll past whatever it is to show.
setDefaultSheetViewSize(600);

class WorkbookGrid extends Component<{ model: Model; onEditing: (editing: boolean) => void }> {
  static override template = xml`<Spreadsheet model="props.model"/>`;
  static components = { Spreadsheet };
  static override props = ["model", "onEditing"];

  override setup(): void {
    const container = stores.useStoreProvider();
    let editing = false;
    const follow = (): void => {
      const now = container.get(stores.ComposerFocusStore).focusMode !== "inactive";
      if (now === editing) return;
      editing = now;
      this.props.onEditing(now);
    };
    onMounted(() => container.on("store-updated", this, follow));
    onWillUnmount(() => {
      container.off("store-updated", this);
      if (editing) this.props.onEditing(false);
    });
  }
}

export async function createGrid({
  host,
  element,
  templates,
  translate,
  onRefused,
}: GridOptions): Promise<Grid> {
  const { book } = host;
  const edits = createTypedEdits(book);
  const charts = chartFigures(host);
  let changedCells: { sheet: Sheet; area: Area }[] = [];
  let isOutdated = false;
  let isSelected = false;
  let editing = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];
  /** Which side is changing the other just now. */
  let writing: "workbook" | "user" | null = null;
  let merges = new Map<Sheet, readonly Area[]>();
  let shown: { model: Model; app: App } | null = null;

  const whileWriting = <T>(side: "workbook" | "user", run: () => T): T => {
    const before = writing;
    writing = side;
    try {
      return run();
    } finally {
      writing = before;
    }
  };

  const unsubscribe = host.onChange((change: Change) => {
    if (writing === "user" && change.kind === "cells") return;
    if (change.kind === "selection") isSelected ||= writing !== "user";
    else if (change.kind === "cells") changedCells.push(change);
    else isOutdated ||= writing !== "user";
    schedule();
  });

  function schedule(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void refresh(), QUIET);
  }

  async function refresh(): Promise<void> {
    timer = null;
    // A grid that is drawn anew would throw away what is being typed.
    if (editing) return;
    if (isOutdated || !fitsInPlace()) await show();
    else writeCells();
    if (isSelected) showSelection(true);
    isSelected = false;
    if (timer !== null || editing) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  /** Whether what changed can be written into the grid as it stands. */
  function fitsInPlace(): boolean {
    const cells = changedCells.reduce((sum, { area }) => sum + Math.min(cellCount(area), MANY), 0);
    if (cells >= MANY || !shown) return false;
    const { getters } = shown.model;
    return changedCells.every(
      ({ sheet, area }) =>
        merges.get(sheet) === sheet.merges &&
        area.bottom < getters.getNumberRows(sheet.id) &&
        area.right < getters.getNumberCols(sheet.id),
    );
  }

  function writeCells(): void {
    const commands = changedCells.flatMap(({ sheet, area }) => cellCommands(sheet, area));
    changedCells = [];
    if (!shown) return;
    const { model } = shown;
    whileWriting("workbook", () => dispatchAll(model, commands));
    fit(model);
  }

  /** Rows and charts, in every sheet: a formula's text grows where the change was not. */
  function fit(model: Model): void {
    whileWriting("workbook", () => {
      dispatchAll(
        model,
        book.sheets.flatMap((sheet) => fitRows(model, sheet, sheet.rows.keys())),
      );
      // Where they stand follows from the rows above them.
      dispatchAll(
        model,
        book.sheets.flatMap((sheet) => placeCharts(model, host, sheet)),
      );
    });
  }

  function cellCommands(sheet: Sheet, area: Area): Command[] {
    const commands: Command[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.rows.get(row)?.cells.get(column);
        const look = book.styles.at(styleAt(sheet, row, column));
        const format = gridFormat(look, cell !== undefined && holdsText(cell));
        commands.push({
          type: "UPDATE_CELL",
          sheetId: sheet.id,
          row,
          col: column,
          content: cell ? gridInput(cell, row, column, format) : "",
          style: gridStyle(book, look),
          format: format ?? "",
        });
      }
    return commands;
  }

  async function show(): Promise<void> {
    changedCells = [];
    isOutdated = false;
    merges = new Map(book.sheets.map((sheet) => [sheet, sheet.merges]));
    const scroll = shown?.model.getters.getActiveSheetScrollInfo();
    const front = shown?.model.getters.getActiveSheetId();
    const config: GridModelConfig = { custom: { isWorkbookWriting: () => writing === "workbook" } };
    const model = whileWriting("workbook", () => createModel(workbookData(book), config));
    showAsExcel(model);
    fit(model);
    model.on("command-dispatched", edits, (command) => {
      if (writing === null) edits.note(command as Command);
    });
    model.on("update", host, () => followUser(model));
    const app = new App(WorkbookGrid, {
      props: { model, onEditing: setEditing },
      env: { charts },
      templates,
      translateFn: translate,
      warnIfNoStaticProps: false,
    });
    const before = shown;
    shown = { model, app };
    before?.app.destroy();
    element.replaceChildren();
    await app.mount(element);
    showSelection(false);
    if (scroll && front === book.active.id) {
      const { scrollX: offsetX, scrollY: offsetY } = scroll;
      whileWriting("workbook", () => model.dispatch("SET_VIEWPORT_OFFSET", { offsetX, offsetY }));
    }
  }

  function setEditing(now: boolean): void {
    editing = now;
    host.simulate({ editing: now });
    if (!now) schedule();
  }

  function showSelection(scrollIntoView: boolean): void {
    const { model } = shown!;
    const { active } = book;
    const zone = selectionOf(active);
    whileWriting("workbook", () => {
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetIdFrom !== active.id) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: active.id });
      const inGrid = {
        ...zone,
        bottom: Math.min(zone.bottom, model.getters.getNumberRows(active.id) - 1),
        right: Math.min(zone.right, model.getters.getNumberCols(active.id) - 1),
      };
      if (zone.top > inGrid.bottom || zone.left > inGrid.right) return;
      model.selection.selectZone(
        { cell: { col: zone.left, row: zone.top }, zone: inGrid },
        { scrollIntoView },
      );
    });
  }

  /** After each of the user's steps: what he wrote, and where he went. */
  function followUser(model: Model): void {
    if (writing !== null || model !== shown?.model) return;
    const { refused, count } = whileWriting("user", () => edits.bring(model));
    if (count > 0) fit(model);
    for (const cell of refused) {
      changedCells.push({
        sheet: cell.sheet,
        area: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
      });
      onRefused(cell);
    }
    if (refused.length > 0) schedule();
    const sheet = book.sheets.find(({ id }) => id === model.getters.getActiveSheetId());
    if (!sheet) return;
    const { top, left, bottom, right } = model.getters.getSelectedZone();
    const known = selectionOf(sheet);
    const isSame =
      known.top === top && known.left === left && known.bottom === bottom && known.right === right;
    if (sheet === book.active && isSame) return;
    whileWriting("user", () => select(book, sheet, isSame ? null : { top, left, bottom, right }));
  }

  await show();
  return {
    settled: () => (timer === null ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    text(name, address) {
      const sheet = sheetNamed(book, name);
      const cell = parseArea(address);
      if (!sheet || !cell || !shown) return "";
      const position = { sheetId: sheet.id, row: cell.top, col: cell.left };
      return shown.model.getters.getCellText(position);
    },
    destroy() {
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
      shown?.app.destroy();
    },
  };
}
