/** The events of `workbook.worksheets`, through the client's own registration. */
import assert from "node:assert/strict";
import { select } from "../../src/host/book/selection";
import { areaAt } from "../../src/host/book/address";
import { writeContents } from "../../src/host/objects/writing";
import { emptyHost } from "./support/host";

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("events", () => {
  it("tell of what the user and the add-in write", async () => {
    const host = emptyHost("แผน");
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        heard.push(`${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    writeContents(host.book, host.book.active, areaAt(1, 1), "1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("แผน").getRange("C3:D3").values = [[1, 2]];
      await context.sync();
    });
    await delivered();
    assert.deepEqual(heard, ["B2 Local Unknown", "C3:D3 Local ThisLocalAddin"]);
  });

  it("tell of formats by the cells that have them", async () => {
    emptyHost("แผน");
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      const sheet = context.workbook.worksheets.getItem("แผน");
      sheet.getRange("B2:C2").numberFormat = [["0%", "0%"]];
      await context.sync();
    });
    await delivered();
    assert.deepEqual(heard, ["B2:C2"]);
  });

  it("tell of what is selected", async () => {
    const host = emptyHost("แผน");
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
        heard.push(`${worksheetId === host.book.active.id} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    select(host.book, host.book.active, areaAt(2, 1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("แผน").getRange("C3:D3").select();
      await context.sync();
    });
    await delivered();
    assert.deepEqual(heard, ["true B3", "true C3:D3"]);
  });

  it("tell of sheets added, gone to and deleted", async () => {
    emptyHost("แผน");
    const heard: string[] = [];
    const hear = ({ type }: { type: string }): Promise<void> => Promise.resolve(void heard.push(type));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      const added = worksheets.add("สรุป");
      added.activate();
      await context.sync();
      added.delete();
      await context.sync();
    });
    await delivered();
    assert.deepEqual(heard, [
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetDeleted",
      "WorksheetActivated",
    ]);
  });

  it("are not sent to whoever has let go of them", async () => {
    const host = emptyHost("แผน");
    let heard = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void heard++));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    writeContents(host.book, host.book.active, areaAt(0, 0), "1");
    await delivered();
    assert.equal(heard, 0);
  });

  it("have the selection to go with them", async () => {
    const host = emptyHost("แผน");
    select(host.book, host.book.active, areaAt(4, 1, 2, 1));
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      assert.equal(range.address, "แผน!B5:B6");
      assert.equal(cell.address, "แผน!B5");
    });
  });
});
