/** A sheet with everything the add-in uses. */
export async function drawFullSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange("A1:C2").formulas = [
    ["'1.10", "บรรทัด\nใหม่ <&>", " เว้น "],
    ['=IFNA(KPI.STATUS(0.5),"–")', "=1/0", "=2>1"],
  ];
  sheet.getRange("A1:C1").merge();
  sheet.getRange("A1").format.fill.color = "#16434A";
  sheet.getRange("A:A").format.columnWidth = 90;
  sheet.tabColor = "#16434A";
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(1);
  const colour = sheet.getRange("A2:A9").conditionalFormats.add("ContainsText").textComparison;
  colour.format.fill.color = "#FDE8E6";
  colour.format.font.color = "#9C1B12";
  colour.rule = { operator: "BeginsWith", text: "แดง" };
  sheet.getRange("B3").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
  sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "ใช่,ไม่" } };
  sheet.getRange("B4").dataValidation.errorAlert = {
    message: "เลือก",
    showAlert: true,
    style: "Stop",
    title: "ผิด",
  };
  sheet.getRange("C5").hyperlink = { documentReference: "'แผน'!B2", textToDisplay: "B2", screenTip: "ไป" };
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.centerHorizontally = true;
  sheet.pageLayout.setPrintArea("A1:C9");
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "หน้า &P/&N";
  sheet.customProperties.add("KpiScorecard.Role", "สรุป");
  context.workbook.settings.add("language", { value: "th" });
  await context.sync();
}
