import type { Package } from "../../../src/host/book/source";
import assert from "node:assert/strict";
import { strFromU8 } from "fflate";
import { readPackage } from "../../../src/host/package/package";
import { cutSheet } from "../../../src/host/package/sheet-source";
import { WORKSHEET_ORDER } from "../../../src/host/package/write-sheet";
import { parseXml } from "../../../src/host/package/xml";
import { drawFullSheet } from "../support/full-sheet";
import { emptyHost, hostOn, onFirstSheet, save } from "../support/host";
import { usersWorkbook } from "../support/users-workbook";

const xmlOf = (parts: Package, name: string): string => {
  const part = parts.get(name);
  assert.ok(part, `${name} is missing`);
  return strFromU8(part);
};

const withFullSheet = async (name = "สรุป KPI") => {
  const bytes = usersWorkbook();
  const host = hostOn(bytes);
  await Excel.run((context) => drawFullSheet(context, name));
  return { before: readPackage(bytes), host, saved: save(host) };
};

describe("a workbook saved", () => {
  it("keeps every part that was not touched, byte for byte", async () => {
    const { before, saved } = await withFullSheet();
    const after = readPackage(saved);
    const rewritten = new Set([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/calcChain.xml",
    ]);
    for (const [name, bytes] of before)
      if (!rewritten.has(name)) assert.deepEqual(after.get(name), bytes, name);
    assert.equal(after.has("xl/calcChain.xml"), false);
  });

  it("is the same bytes part by part where nothing was done", () => {
    const bytes = usersWorkbook();
    assert.deepEqual([...readPackage(save(hostOn(bytes)))], [...readPackage(bytes)]);
  });

  it("is the same workbook when it is opened again", async () => {
    const { host, saved } = await withFullSheet();
    const again = hostOn(saved).snapshot();
    assert.deepEqual(again, host.snapshot());
    const summary = again.sheets[3];
    assert.equal(summary?.cells.A1?.value, "1.10");
    assert.equal(summary.cells.B1?.value ?? "", "");
    assert.equal(summary.customProperties["KpiScorecard.Role"], "สรุป");
    assert.deepEqual(again.settings, { language: { value: "th" } });
  });

  it("has the elements of its sheets in the schema's order", async () => {
    const { saved } = await withFullSheet();
    const parts = readPackage(saved);
    for (const name of parts.keys()) {
      if (!/^xl\/worksheets\/[^/]*\.xml$/.test(name)) continue;
      const ranks = cutSheet(xmlOf(parts, name)).sections.map((section) =>
        (WORKSHEET_ORDER as readonly string[]).indexOf(section.name),
      );
      assert.ok(
        ranks.every((rank, at) => rank >= (ranks[at - 1] ?? 0)),
        `${name}: ${ranks.join(" ")}`,
      );
    }
  });

  it("is well-formed XML, with every part's type and every relationship's target there", async () => {
    const { saved } = await withFullSheet();
    const parts = readPackage(saved);
    const types = xmlOf(parts, "[Content_Types].xml");
    for (const [name, bytes] of parts) {
      if (/\.(xml|rels)$/.test(name)) parseXml(strFromU8(bytes));
      if (name.endsWith(".bin") && name.includes("customProperty"))
        assert.ok(types.includes(`/${name}`), name);
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]*$/, "");
      for (const [, target, mode] of strFromU8(bytes).matchAll(
        /Target="([^"]*)"( TargetMode="External")?/g,
      )) {
        if (mode) continue;
        const path = target!.startsWith("/")
          ? target!.slice(1)
          : new URL(target!, `http://x/${folder}`).pathname.slice(1);
        assert.ok(parts.has(path), `${name} → ${path}`);
      }
    }
  });

  it("stores functions by the names a file has for them, with their values", async () => {
    const { saved } = await withFullSheet();
    const sheet = xmlOf(readPackage(saved), "xl/worksheets/sheet4.xml");
    assert.match(
      sheet,
      /<f[^>]*>_xlfn\.IFNA\(_xldudf_KPI_STATUS\(0\.5\),"–"\)<\/f>|_xlfn\.IFNA\(_xldudf_KPI_STATUS\(0\.5\),&quot;–&quot;\)/,
    );
    assert.match(sheet, /t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    assert.match(sheet, /t="b"><f>2&gt;1<\/f><v>1<\/v>/);
  });

  it("adds to the styles and leaves those it found in their places", async () => {
    const { before, saved } = await withFullSheet();
    const styles = (parts: Package) => xmlOf(parts, "xl/styles.xml");
    const xfs = (xml: string) => /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(xml);
    const [, beforeCount, beforeXfs] = xfs(styles(before))!;
    const [, afterCount, afterXfs] = xfs(styles(readPackage(saved)))!;
    assert.ok(afterXfs!.startsWith(beforeXfs!));
    assert.ok(Number(afterCount) > Number(beforeCount));
    assert.match(styles(readPackage(saved)), /<dxfs count="2">/);
  });

  it("moves the print names of sheets along when sheets move, and keeps the user's names", async () => {
    const host = hostOn(usersWorkbook());
    await Excel.run(async ({ workbook }) => {
      const first = workbook.worksheets.add("ก่อน");
      first.position = 0;
      await first.context.sync();
    });
    const workbook = xmlOf(readPackage(save(host)), "xl/workbook.xml");
    assert.match(workbook, /name="_xlnm\.Print_Area" localSheetId="2"/);
    assert.match(workbook, /name="เป้าหมาย" comment="ปี">แผน!\$B\$2</);
    assert.match(workbook, /iterate="1"/);
  });

  it("writes a changed sheet of the user's with all that was in it", async () => {
    const host = hostOn(usersWorkbook());
    await onFirstSheet((sheet) => {
      sheet.getRange("B5").values = [[6]];
    });
    const sheet = xmlOf(readPackage(save(host)), "xl/worksheets/sheet1.xml");
    for (const kept of [
      '<sheetPr codeName="Plan"><tabColor theme="4"/></sheetPr>',
      '<c r="A1" s="1" t="s"><v>0</v></c>',
      'x14ac:dyDescent="0.3"',
      '<autoFilter ref="A2:B5"/>',
      'type="dataBar"',
      '<drawing r:id="rId3"/>',
      "<extLst>",
      '<c r="B5"><v>6</v></c>',
      "_xlfn.STDEV.S(B2:B5)+AGGREGATE(9,6,B2:B5)</f><v>42.5</v>",
      '<f t="array" ref="C6:D6">B2:C2*2</f>',
    ])
      assert.ok(sheet.includes(kept), kept);
    assert.deepEqual(hostOn(save(host)).snapshot(), host.snapshot());
  });

  it("writes a sheet whose elements have a prefix so that they stay in their namespace", async () => {
    const host = hostOn(usersWorkbook());
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("ข้อมูล's").getRange("A2").values = [["ใหม่"]];
      await workbook.context.sync();
    });
    const sheet = xmlOf(readPackage(save(host)), "xl/worksheets/sheet2.xml");
    assert.match(
      sheet,
      /<sheetData xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main">/,
    );
    assert.deepEqual(hostOn(save(host)).snapshot(), host.snapshot());
  });

  it("drops a deleted sheet with what only it used", async () => {
    const host = hostOn(usersWorkbook());
    await onFirstSheet((sheet) => sheet.delete());
    const parts = readPackage(save(host));
    for (const gone of [
      "xl/worksheets/sheet1.xml",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ])
      assert.equal(parts.has(gone), false, gone);
    assert.doesNotMatch(xmlOf(parts, "[Content_Types].xml"), /sheet1\.xml|drawing1/);
    assert.deepEqual(
      hostOn(save(host))
        .snapshot()
        .sheets.map(({ name }) => name),
      ["ข้อมูล's", "ซ่อน"],
    );
  });

  it("can be written, saved, opened and written again", async () => {
    const first = await withFullSheet();
    const host = hostOn(first.saved);
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("สรุป KPI");
      sheet.getRange().clear();
      sheet.getRange("A1").values = [["อีกครั้ง"]];
      sheet.customProperties.add("KpiScorecard.Role", "ใหม่");
      await sheet.context.sync();
    });
    const parts = readPackage(save(host));
    assert.equal([...parts.keys()].filter((name) => name.includes("customProperty")).length, 1);
    assert.deepEqual(hostOn(save(host)).snapshot(), host.snapshot());
  });

  it("keeps control characters, long texts and what looks like an escape", async () => {
    const texts = ["a\u0001b", "_x0041_", "บรรทัด\r\nสอง", "\ttab ", "ก".repeat(32_767), "😀<&>\"'"];
    const host = emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:A6").values = texts.map((text) => [`'${text}`]);
    });
    hostOn(save(host));
    await onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A6").load("values");
      await context.sync();
      assert.deepEqual(range.values.flat(), texts);
    });
  });
});
