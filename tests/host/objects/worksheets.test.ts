import assert from "node:assert/strict";
import { emptyHost, errorOf, onFirstSheet, valuesOf } from "../support/host";

const inBatch = (batch: (context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });

const names = () =>
  Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.load("items/name");
    await worksheets.context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe("worksheets", () => {
  it("are added, found whatever the case, moved and deleted", async () => {
    emptyHost("A");
    await inBatch(({ workbook: { worksheets } }) => {
      worksheets.add("สรุป KPI");
      worksheets.add("Third");
      worksheets.getItem("THIRD").position = 0;
    });
    assert.deepEqual(await names(), ["Third", "A", "สรุป KPI"]);
    await inBatch(({ workbook: { worksheets } }) => worksheets.getItem("a").delete());
    assert.deepEqual(await names(), ["Third", "สรุป KPI"]);
  });

  it("refuse names that Excel refuses", async () => {
    emptyHost("แผน");
    for (const name of ["a/b", "a:b", "[a]", "what?", "*", "a\\b", "'a", "ก".repeat(32)])
      assert.equal(
        (await errorOf(inBatch(({ workbook }) => workbook.worksheets.add(name)))).code,
        "InvalidArgument",
        name,
      );
    assert.equal(
      (await errorOf(inBatch(({ workbook }) => workbook.worksheets.add("แผน")))).code,
      "ItemAlreadyExists",
    );
    await inBatch(({ workbook }) => workbook.worksheets.add("ก".repeat(31)));
  });

  it("stay one that is visible", async () => {
    emptyHost();
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden"),
    ])
      assert.equal(
        (await errorOf(inBatch(({ workbook }) => change(workbook.worksheets.getFirst())))).code,
        "InvalidOperation",
      );
  });

  it("are made less hidden before they are deleted", async () => {
    emptyHost();
    await inBatch(({ workbook }) => (workbook.worksheets.add("ลับ").visibility = "VeryHidden"));
    const remove = () => inBatch(({ workbook }) => workbook.worksheets.getItem("ลับ").delete());
    assert.equal((await errorOf(remove())).code, "InvalidOperation");
    await inBatch(({ workbook }) => (workbook.worksheets.getItem("ลับ").visibility = "Hidden"));
    await remove();
    assert.equal((await names()).length, 1);
  });

  it("take formulas along when renamed, and leave #REF! when deleted", async () => {
    emptyHost("A");
    await inBatch(({ workbook: { worksheets } }) => {
      const other = worksheets.add("แผน 2563");
      other.getRange("A1").values = [[5]];
      worksheets.getItem("A").getRange("A1:A2").formulas = [["='แผน 2563'!A1*2"], ['="แผน 2563!A1"']];
    });
    await inBatch(({ workbook }) => (workbook.worksheets.getItem("แผน 2563").name = "ปี's"));
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2").load("formulas,values");
      await context.sync();
      assert.deepEqual(range.formulas, [["='ปี''s'!A1*2"], ['="แผน 2563!A1"']]);
      assert.deepEqual(range.values, [[10], ["แผน 2563!A1"]]);
    });
    await inBatch(({ workbook }) => workbook.worksheets.getItem("ปี's").delete());
    assert.deepEqual(await valuesOf("A1"), [["#REF!"]]);
  });

  it("are copied with all they hold but custom properties, as sheets of their own", async () => {
    const host = emptyHost("แผน");
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.getRange("A1:B1").merge();
      sheet.customProperties.add("Role", "summary");
      sheet.copy("After", sheet);
    });
    assert.deepEqual(await names(), ["แผน", "แผน (2)"]);
    const [original, copied] = host.snapshot().sheets;
    const apart = { name: "", position: 0, customProperties: {} };
    assert.deepEqual(copied?.customProperties, {});
    assert.deepEqual({ ...copied, ...apart }, { ...original, ...apart });
    await inBatch(({ workbook }) => (workbook.worksheets.getItem("แผน (2)").getRange("C1").values = [[1]]));
    assert.deepEqual(await valuesOf("C1"), [[""]]);
  });

  it("keep custom properties, whatever the case of the key", async () => {
    emptyHost();
    await onFirstSheet(async (sheet, context) => {
      sheet.customProperties.add("KpiScorecard.Role", "สรุป");
      const found = sheet.customProperties.getItemOrNullObject("kpiscorecard.role").load("key,value");
      sheet.customProperties.load("items/key,items/value");
      await context.sync();
      assert.equal(found.value, "สรุป");
      assert.deepEqual(
        Array.from(sheet.customProperties.items, ({ key }) => key),
        ["KpiScorecard.Role"],
      );
      found.delete();
      const gone = sheet.customProperties.getItemOrNullObject("KpiScorecard.Role");
      await context.sync();
      assert.equal(gone.isNullObject, true);
    });
  });

  it("remember what is frozen", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")));
    assert.deepEqual(host.snapshot().sheets[0]?.freeze, { rows: 3, columns: 2 });
    await onFirstSheet((sheet) => sheet.freezePanes.freezeColumns(1));
    assert.deepEqual(host.snapshot().sheets[0]?.freeze, { rows: 0, columns: 1 });
    await onFirstSheet(async (sheet, context) => {
      sheet.freezePanes.unfreeze();
      const location = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      assert.equal(location.isNullObject, true);
    });
  });

  it("keep the values pasted into them while they do not calculate, and compute them once they do", async () => {
    emptyHost("A");
    await onFirstSheet(async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
      const { worksheets } = sheet.context.workbook;
      const copy = worksheets.add("B");
      copy.enableCalculation = false;
      copy.getRange("A1:B1").copyFrom(sheet.getRange("A1:B1"), "All");
      copy.getRange("A1").values = [[3]];
      const figure = copy.getRange("B1").load("values");
      await sheet.context.sync();
      assert.deepEqual(figure.values, [[20]]);
      copy.enableCalculation = true;
      figure.load("values");
      await sheet.context.sync();
      assert.deepEqual(figure.values, [[30]]);
    });
  });

  it("say of columns how wide they are and whether they are hidden", async () => {
    emptyHost();
    const columns = await onFirstSheet(async (sheet) => {
      sheet.getRange("A:B").format.columnWidth = 60;
      sheet.getRange("B:B").columnHidden = true;
      const properties = sheet
        .getRange("A1:B1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await sheet.context.sync();
      return properties.value;
    });
    assert.deepEqual(columns, [
      { columnHidden: false, format: { columnWidth: 60 } },
      { columnHidden: true, format: { columnWidth: 60 } },
    ]);
  });
});
