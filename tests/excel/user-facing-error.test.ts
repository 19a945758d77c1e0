import assert from "node:assert/strict";
import { toUserFacing, type UserFacingError, userFacingError } from "../../src/excel/user-facing-error";
import { localeOf } from "../../src/locales/locales";

/** What Excel's client throws. */
const thrown = (code: string) => Object.assign(new Error("You can't do that."), { code });

const titleOf = (code: string): string => (toUserFacing("en", thrown(code)) as UserFacingError).title;

describe("failures told to the user", () => {
  const { Office } = globalThis as { Office?: unknown };
  const mode = (mode?: string) =>
    Object.assign(globalThis, { Office: { context: mode === undefined ? {} : { document: { mode } } } });

  beforeEach(() => mode());
  after(() => Object.assign(globalThis, { Office }));

  it("know Excel's codes that the user can do something about", () => {
    const texts = localeOf("en").errors;
    assert.equal(titleOf("AccessDenied"), texts.protected.title);
    assert.equal(titleOf("InvalidOperationInCellEditMode"), texts.editing.title);
    assert.equal(titleOf("RequestAborted"), texts.connection.title);
    assert.equal(titleOf("InactiveWorkbook"), texts.closed.title);
    assert.equal(titleOf("ActivityLimitReached"), texts.busy.title);
    assert.equal(titleOf("GeneralException"), texts.unknown.title);
  });

  it("tell a workbook that is open for reading only from one that is protected", () => {
    mode("readOnly");
    assert.equal(titleOf("AccessDenied"), localeOf("en").errors.readOnly.title);
    mode("readWrite");
    assert.equal(titleOf("AccessDenied"), localeOf("en").errors.protected.title);
  });

  it("say the same in the reader's language, with what they name", () => {
    const error = userFacingError("th", "cellTaken", { address: "K1", sheet: "แผน" });
    assert.match(error.message, /K1[^]*แผน/);
    assert.match(error.inLanguage("en").message, /^Cell K1 of the sheet แผน already holds something/);
    assert.equal(error.inLanguage("th").message, error.message);
  });

  it("have words of either language in what they name, too", () => {
    const error = userFacingError("th", "sheetUnreadable", (language) => ({
      reasons: language === "th" ? "อ่านไม่ได้" : "It cannot be read",
    }));
    assert.equal(error.message, "อ่านไม่ได้");
    assert.equal(error.inLanguage("en").message, "It cannot be read");
  });

  it("leave a cancelling, and what is said already, as they are", () => {
    const abort = new DOMException("", "AbortError");
    assert.equal(toUserFacing("en", abort), abort);
    const said = userFacingError("en", "busy");
    assert.equal(toUserFacing("th", said), said);
  });
});
