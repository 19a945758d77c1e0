import assert from "node:assert/strict";
import { escapeHtml } from "../../src/taskpane/copy/escape-html";
import { asHtmlTable, textContent } from "../../src/taskpane/copy/table-content";
import type { Handout } from "../../src/taskpane/handout/handout";
import { handoutContent } from "../../src/taskpane/handout/handout-content";

const HANDOUT: Handout = {
  title: "พอช. · ปีงบประมาณ 2563",
  headlines: ["คะแนนรวม 100.00 ระดับดีมาก", "● เขียว 2   ▲ เหลือง 0   ◆ แดง 1"],
  pictures: [{ title: 'แผนที่ "ช้า"', png: "iVBORw0KGgo=" }],
  short: {
    title: "แผนงานที่ยังไม่ถึงเป้า",
    columns: ["แผนงาน", "เป้าหมาย"],
    rows: [["2.3.1 ซ่อมบ้าน <5 หลัง>", "7,069 ครัวเรือน"]],
  },
  sections: [
    {
      title: "ภาพรวม",
      sentences: [
        { text: "มี 3 แผนงาน", isItem: false },
        { text: "ต่ำกว่าเป้าหมาย 2 แผนงาน ได้แก่", isItem: false },
        { text: "2.3.1", isItem: true },
        { text: "2.3.2", isItem: true },
        { text: "นอกนั้นบรรลุ", isItem: false },
      ],
    },
  ],
};

describe("what is copied for slides and mail", () => {
  it("is plain text with a line for each statement, and the table as a sheet takes it", () => {
    assert.equal(
      handoutContent(HANDOUT).text,
      [
        "พอช. · ปีงบประมาณ 2563",
        "คะแนนรวม 100.00 ระดับดีมาก",
        "● เขียว 2   ▲ เหลือง 0   ◆ แดง 1",
        "",
        "แผนงานที่ยังไม่ถึงเป้า",
        "แผนงาน\tเป้าหมาย",
        "2.3.1 ซ่อมบ้าน <5 หลัง>\t7,069 ครัวเรือน",
        "",
        "ภาพรวม",
        "มี 3 แผนงาน",
        "ต่ำกว่าเป้าหมาย 2 แผนงาน ได้แก่",
        "• 2.3.1",
        "• 2.3.2",
        "นอกนั้นบรรลุ",
      ].join("\n"),
    );
  });

  it("is a page with headline, pictures, table and words, in which no text can become markup", () => {
    const { html } = handoutContent(HANDOUT);
    const tags = html.replace(/ (style|width)="[^"]*"/g, "");
    assert.ok(
      tags.startsWith("<div><h1>พอช. · ปีงบประมาณ 2563</h1><p><b>คะแนนรวม 100.00 ระดับดีมาก</b></p>"),
      tags,
    );
    assert.ok(
      tags.includes('<img src="data:image/png;base64,iVBORw0KGgo=" alt="แผนที่ &quot;ช้า&quot;">'),
      tags,
    );
    assert.ok(
      tags.includes(
        "<table><tr><th>แผนงาน</th><th>เป้าหมาย</th></tr><tr><td>2.3.1 ซ่อมบ้าน &lt;5 หลัง&gt;</td><td>7,069 ครัวเรือน</td></tr></table>",
      ),
      tags,
    );
    assert.ok(
      tags.endsWith(
        "<h2>ภาพรวม</h2><p>มี 3 แผนงาน</p><p>ต่ำกว่าเป้าหมาย 2 แผนงาน ได้แก่</p><ul><li>2.3.1</li><li>2.3.2</li></ul><p>นอกนั้นบรรลุ</p></div>",
      ),
      tags,
    );
  });

  it("escapes what HTML would take for its own", () => {
    assert.equal(escapeHtml('"< 5" & more'), "&quot;&lt; 5&quot; &amp; more");
    assert.equal(asHtmlTable([["1.1", "< 5"]]), "<table><tr><td>1.1</td><td>&lt; 5</td></tr></table>");
    assert.equal(textContent("ผล\nเป้า").html, "ผล<br>เป้า");
  });
});
