/** The content security policy of the shipped pages, tried against Microsoft's own Office.js. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { officeJs } from "../../src/runtime/content-security-policy";
import { openSample } from "../excel/workbook";
import { type AddInPage, EXCEL, openAddIn } from "./excel-on-the-web";
import { ORIGIN, productionBuild } from "./production-build";

describe("the shipped pages with Microsoft's Office.js, under their security policy", () => {
  let deployed: { origin: string; folder: string };
  let addIn: AddInPage;

  before(async () => {
    deployed = { origin: ORIGIN, folder: await productionBuild() };
  });
  afterEach(() => addIn.close());

  const assertNothingRefused = () => {
    assert.deepEqual(addIn.violations, []);
    assert.deepEqual(addIn.strangers, []);
    assert.deepEqual(addIn.errors, []);
  };

  it("read the workbook and write the sheets in Excel on the web", async () => {
    const host = await openSample();
    addIn = await openAddIn(deployed, {
      hostInfo: "Excel$Web$16.01$th-TH$session$$$0",
      excel: { address: EXCEL, host },
    });
    await addIn.frame.getByRole("button", { name: "สร้างสรุปผล KPI" }).click();
    await addIn.frame.getByRole("button", { name: "สร้างสรุปผล KPI อีกครั้ง" }).waitFor();
    assert.ok(host.book.sheets.some(({ name }) => name === "สรุปผล KPI"));
    assert.deepEqual(addIn.officeFiles.slice(0, 3), [
      officeJs.split("/").at(-1),
      "excel-web-16.00.js",
      "th-th/office_strings.js",
    ]);
    assertNothingRefused();
  });

  it("let Office.js ask whether an organisation's own Excel server is to be trusted", async () => {
    addIn = await openAddIn(deployed, {
      hostInfo: "Excel$Web$16.01$th-TH$session$$$0",
      excel: { address: "https://office.example.go.th", host: await openSample() },
    });
    await addIn.frame.getByRole("button", { name: "สร้างสรุปผล KPI" }).waitFor();
    assert.ok(addIn.officeFiles.some((file) => /AgaveErrorUX/i.test(file)));
    assertNothingRefused();
  });

  for (const [where, hostInfo, script] of [
    ["Windows", "Excel$Win32$16.01$th-TH$$$$0", "excel-win32-16.01.js"],
    ["Mac", "Excel$Mac$16.00$th-TH$$$$0", "excel-mac-16.00.js"],
  ] as const)
    it(`load all of Office.js for Excel on ${where}`, async () => {
      addIn = await openAddIn(deployed, { hostInfo, excel: null });
      await addIn.frame.waitForFunction(() => "RequestContext" in Excel);
      assert.ok(addIn.officeFiles.includes(script));
      assert.ok(addIn.officeFiles.includes("th-th/office_strings.js"));
      assertNothingRefused();
    });

  it("refuse the telemetry of Office.js, which it sends from a page that is in no Excel", async () => {
    addIn = await openAddIn(deployed, { hostInfo: null, excel: null });
    await addIn.page.getByText("หน้านี้เป็นบานหน้าต่างของ Excel").waitFor();
    await addIn.firstViolation;
    assert.deepEqual(addIn.violations, [
      { directive: "frame-src", blocked: "https://telemetryservice.firstpartyapps.oaspapps.com" },
    ]);
    assert.deepEqual(addIn.errors, []);
  });
});

it("the administrators' page states each directive of the shipped policy", async () => {
  const page = readFileSync(`${await productionBuild()}/taskpane.html`, "utf8");
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
  const documented = readFileSync("docs/deployment.md", "utf8");
  for (const directive of policy.split("; "))
    assert.ok(documented.includes(`| \`${directive}\``), `docs/deployment.md does not state ${directive}`);
});
