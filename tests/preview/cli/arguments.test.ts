import assert from "node:assert/strict";
import path from "node:path";
import { languageAsked, readArguments, UsageError } from "../../../src/preview/cli/arguments";

const FOLDER = path.resolve("/kpi");
const inFolder = (name: string): string => path.join(FOLDER, name);

describe("the command line's arguments", () => {
  const refusal = (args: readonly string[]): string => {
    try {
      readArguments(args, FOLDER);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return "";
  };

  it("name files relative to where the command runs", () => {
    const read = readArguments(["a.xlsx", "b/c.xlsx", "--json", "d.json", "--pdf=e.PDF"], FOLDER);
    assert.deepEqual(
      [read.input, read.output, read.json, read.pdf, read.mapping],
      [...["a.xlsx", "b/c.xlsx", "d.json", "e.PDF"].map(inFolder), null],
    );
    assert.deepEqual([read.language, read.formulas, read.readyToSend], ["th", "live", false]);
    assert.equal(readArguments(["plan.xlsx"], FOLDER).output, inFolder("out/plan-scorecard.xlsx"));
    assert.equal(readArguments(["--ready-to-send"], FOLDER).formulas, "native");
  });

  it("are refused in the language asked for, which is Thai unless it is another of ours", () => {
    for (const [args, thai, english] of [
      [
        ["--formulas", "magic"],
        /^--formulas เป็นได้เพียง live, native, values/,
        /^--formulas is one of live, nat/,
      ],
      [["--ready-to-send", "--formulas", "live"], /สูตรแบบ live ต้องมีส่วนเสริม/, /live ones need the add-in/],
      [["--nonsense"], /^ไม่มีตัวเลือก --nonsense/, /^there is no option --nonsense/],
      [["--json"], /^--json ต้องมีค่าตามหลัง/, /^--json needs a value/],
      [["--json", "--ready-to-send"], /^--json ต้องมีค่าตามหลัง/, /^--json needs a value/],
      [["--ready-to-send=yes"], /^--ready-to-send ไม่รับค่า/, /^--ready-to-send takes no value/],
      [["a.xlsx", "a.xlsx"], /^OUTPUT ต้องเป็นคนละไฟล์กับ INPUT/, /^OUTPUT must be another file than INPUT/],
      [["a.xlsx", "a.pdf"], /^OUTPUT ต้องลงท้ายด้วย \.xlsx: .*a\.pdf/, /^OUTPUT must end in \.xlsx: .*a\.pdf/],
      [["--pdf", "a.doc"], /^--pdf ต้องลงท้ายด้วย \.pdf: .*a\.doc/, /^--pdf must end in \.pdf: .*a\.doc/],
      [
        ["--json", "a.pdf", "--pdf", "a.pdf"],
        /^--pdf ต้องเป็นไฟล์ของตัวเอง/,
        /^--pdf must name a file of its own/,
      ],
      [["a.xlsx", "--json", "a.xlsx"], /^--json ต้องเป็นไฟล์ของตัวเอง/, /^--json must name a file of its own/],
      [["a.xlsx", "b.xlsx", "c.xlsx"], /ไม่ใช่ 3 ไฟล์/, /not 3 files/],
    ] as const) {
      assert.match(refusal(args), thai);
      assert.match(refusal(["--language", "en", ...args]), english);
    }
    assert.equal(languageAsked(["--language", "fr"]), "th");
    assert.match(refusal(["--language", "fr"]), /^--language เป็นได้เพียง th, en ไม่ใช่ “fr”/);
  });
});
