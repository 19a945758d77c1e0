/** Each condition that `host.simulate` switches on, as the add-in meets it. */
import assert from "node:assert/strict";
import { registerCustomFunctions } from "../../src/host";
import { emptyHost, errorOf, onFirstSheet, valuesOf } from "./support/host";

const write = (address: string, formulas: unknown[][]): Promise<void> =>
  onFirstSheet((sheet) => void (sheet.getRange(address).formulas = formulas as string[][]));

const parameter = (name: string) => ({ name, type: "any" });

before(() => {
  registerCustomFunctions(
    "COND",
    { KIND: (value: unknown) => (value === null ? "null" : typeof value) },
    { functions: [{ id: "KIND", name: "KIND", parameters: [parameter("value")] }] },
  );
});

describe("custom functions under conditions", () => {
  it("answer #N/A while their runtime is down", async () => {
    const host = emptyHost();
    await write("A1:B1", [["=COND.KIND(1)", "=1+1"]]);
    assert.deepEqual(await valuesOf("A1:B1"), [["number", 2]]);
    host.simulate({ runtimeDown: true });
    assert.deepEqual(await valuesOf("A1:B1"), [["#N/A", 2]]);
    host.simulate({ runtimeDown: false });
    assert.deepEqual(await valuesOf("A1"), [["number"]]);
  });

  it("answer #BUSY! while they load, and then their value", async () => {
    const host = emptyHost();
    await write("A1", [["=COND.KIND(1)"]]);
    host.simulate({ busy: 3 });
    assert.deepEqual(await valuesOf("A1"), [["#BUSY!"]]);
    assert.deepEqual(await valuesOf("A1"), [["#BUSY!"]]);
    assert.deepEqual(await valuesOf("A1"), [["number"]]);
  });

  it("stay #NAME? where the workbook was opened without them, until they are entered again", async () => {
    const host = emptyHost();
    await write("A1:B1", [["=COND.KIND(1)", '=IF(A1="number",1,0)']]);
    host.simulate({ nameError: true });
    assert.deepEqual(await valuesOf("A1:B1"), [["#NAME?", "#NAME?"]]);
    await Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    assert.deepEqual(await valuesOf("A1:B1"), [["#NAME?", "#NAME?"]]);
    await write("A1", [["=COND.KIND(1)"]]);
    assert.deepEqual(await valuesOf("A1:B1"), [["number", 1]]);
  });

  it("get a blank cell as null, or as 0 in older builds", async () => {
    const host = emptyHost();
    await write("A1", [["=COND.KIND(C9)"]]);
    assert.deepEqual(await valuesOf("A1"), [["null"]]);
    host.simulate({ blankIsZero: true });
    assert.deepEqual(await valuesOf("A1"), [["number"]]);
  });
});

describe("a filtered sheet", () => {
  const filtered = async () => {
    const host = emptyHost();
    await write("A1:B4", [
      ["name", "n"],
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ]);
    await onFirstSheet(
      (sheet) =>
        void sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, {
          filterOn: Excel.FilterOn.values,
          values: ["a"],
        }),
    );
    return host;
  };

  it("hides the rows that its filter does not name", async () => {
    const host = await filtered();
    assert.deepEqual(
      host.snapshot().sheets[0]?.rows.filter(({ hidden }) => hidden),
      [{ row: 3, height: null, hidden: true }],
    );
    await onFirstSheet(async (sheet, context) => {
      const { autoFilter } = sheet;
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      assert.deepEqual([autoFilter.enabled, autoFilter.isDataFiltered], [true, true]);
      autoFilter.remove();
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      assert.deepEqual([autoFilter.enabled, autoFilter.isDataFiltered], [false, false]);
    });
    assert.deepEqual(
      host.snapshot().sheets[0]?.rows.filter(({ hidden }) => hidden),
      [],
    );
  });

  it("takes what is written row by row; in Windows' Excel into its visible rows only", async () => {
    const host = await filtered();
    const rows = [[10], [20], [30]];
    await write("B2:B4", rows);
    assert.deepEqual(await valuesOf("B2:B4"), rows);
    host.simulate({ filtered: true });
    await write("B2:B4", [[100], [200], [300]]);
    assert.deepEqual(await valuesOf("B2:B4"), [[100], [20], [200]]);
    await onFirstSheet((sheet) => sheet.getRange("B2:B4").clear());
    assert.deepEqual(await valuesOf("B2:B4"), [[""], [20], [""]]);
  });
});

describe("a workbook under conditions", () => {
  it("has the style Normal under another name", async () => {
    const host = emptyHost();
    const size = (name: string) =>
      Excel.run(async (context) => {
        const style = context.workbook.styles.getItemOrNullObject(name).load("font/size");
        await context.sync();
        return style.isNullObject ? null : style.font.size;
      });
    assert.equal(await size("Normal"), 10);
    host.simulate({ localizedStyles: true });
    assert.equal(await size("Normal"), null);
    const failed = await errorOf(
      Excel.run(async (context) => {
        context.workbook.styles.getItem("Normal").load("font/size");
        await context.sync();
      }),
    );
    assert.equal(failed.code, "ItemNotFound");
  });

  const cosmetics: [string, (sheet: Excel.Worksheet) => void][] = [
    ["freezing panes", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["page set-up", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    ["a footer", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "1")],
    ["autofit", (sheet) => sheet.getRange("A1").format.autofitRows()],
  ];
  for (const [name, change] of cosmetics)
    it(`fails at ${name}, and keeps what came before`, async () => {
      const host = emptyHost();
      host.simulate({ cosmeticsFail: true });
      const failed = await errorOf(
        onFirstSheet((sheet) => {
          sheet.getRange("A1").values = [[1]];
          change(sheet);
          sheet.getRange("A2").values = [[2]];
        }),
      );
      assert.equal(failed.code, "GeneralException");
      assert.deepEqual(await valuesOf("A1:A2"), [[1], [""]]);
    });

  it("cannot copy a sheet", async () => {
    emptyHost().simulate({ noCopy: true });
    assert.equal((await errorOf(onFirstSheet((sheet) => void sheet.copy()))).code, "GeneralException");
  });

  it("makes a copy without custom properties, as Excel does", async () => {
    const copied = async (propertiesNotCopied: boolean) => {
      const host = emptyHost();
      host.simulate({ propertiesNotCopied });
      await onFirstSheet((sheet) => {
        sheet.customProperties.add("mark", "x");
        sheet.copy();
      });
      return host.snapshot().sheets[1]?.customProperties;
    };
    assert.deepEqual(await copied(true), {});
    assert.deepEqual(await copied(false), { mark: "x" });
  });

  it("refuses requests and responses past a number of bytes", async () => {
    const host = emptyHost();
    await write("A1", [["x".repeat(3000)]]);
    host.simulate({ tooLarge: 2000 });
    assert.equal((await errorOf(valuesOf("A1"))).code, "ResponsePayloadSizeLimitExceeded");
    assert.equal((await errorOf(write("A1", [["y".repeat(3000)]]))).code, "RequestPayloadSizeLimitExceeded");
  });

  it("gives a hidden column the width 0, and shows it where a width is set", async () => {
    const host = emptyHost();
    const column = (sheet: Excel.Worksheet) => sheet.getRange("B:B");
    await onFirstSheet((sheet) => {
      column(sheet).format.columnWidth = 90;
      column(sheet).columnHidden = true;
    });
    const width = () =>
      onFirstSheet(async (sheet, context) => {
        const range = column(sheet).load("format/columnWidth,columnHidden");
        await context.sync();
        return [range.format.columnWidth, range.columnHidden];
      });
    assert.deepEqual(await width(), [90, true]);
    host.simulate({ hiddenColumnsAreZero: true });
    assert.deepEqual(await width(), [0, true]);
    await onFirstSheet((sheet) => void (column(sheet).format.columnWidth = 60));
    assert.deepEqual(await width(), [60, false]);
  });

  it("that is read-only refuses every change, and can be read", async () => {
    const host = emptyHost();
    await write("A1", [[1]]);
    host.simulate({ readOnly: true });
    const before = host.snapshot();
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[2]]),
      (sheet: Excel.Worksheet) => void (sheet.name = "x"),
      (sheet: Excel.Worksheet) => void sheet.context.workbook.settings.add("key", 1),
      (sheet: Excel.Worksheet) => void sheet.context.workbook.worksheets.add("y"),
    ])
      assert.equal((await errorOf(onFirstSheet(change))).code, "AccessDenied");
    assert.deepEqual(host.snapshot(), before);
    assert.deepEqual(await valuesOf("A1"), [[1]]);
  });

  it("that is protected refuses changes of cells and of sheets", async () => {
    emptyHost().simulate({ protected: true });
    assert.equal((await errorOf(write("A1", [[2]]))).code, "AccessDenied");
    assert.equal((await errorOf(onFirstSheet((sheet) => sheet.delete()))).code, "AccessDenied");
  });

  it("that is being edited refuses batches until the editing ends", async () => {
    const host = emptyHost();
    host.simulate({ editing: true });
    assert.equal((await errorOf(valuesOf("A1"))).code, "InvalidOperationInCellEditMode");
    host.simulate({ editing: false });
    assert.deepEqual(await valuesOf("A1"), [[""]]);
  });
});
