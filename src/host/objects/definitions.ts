/** Every object of the API that the host knows. */
import { autoFilterDefinition } from "./auto-filter";
import * as chartAxes from "./chart-axes";
import * as chartLooks from "./chart-looks";
import * as chartSeries from "./chart-series";
import * as chartTexts from "./chart-texts";
import * as charts from "./charts";
import * as conditionalFormats from "./conditional-formats";
import * as customProperties from "./custom-properties";
import { dataValidationDefinition } from "./data-validation";
import type { Definition } from "./definition";
import { freezePanesDefinition } from "./freeze-panes";
import type { Handle, Kind } from "./handle";
import * as headersFooters from "./headers-footers";
import * as pageBreaks from "./page-breaks";
import * as pageLayout from "./page-layout";
import { rangeDefinition } from "./range";
import { rangeAreasDefinition, rangeCollectionDefinition } from "./range-areas";
import { borderDefinition, bordersDefinition } from "./range-borders";
import { fillDefinition, fontDefinition } from "./range-font";
import { rangeFormatDefinition } from "./range-format";
import { settingDefinition, settingsDefinition } from "./settings";
import type { Targets } from "./targets";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";
import { worksheetsDefinition } from "./worksheets";

const definitions: { readonly [K in Kind]: Definition<Targets[K]> } = {
  AutoFilter: autoFilterDefinition,
  Application: workbook.applicationDefinition,
  CellValueConditionalFormat: conditionalFormats.cellValueDefinition,
  Chart: charts.chartDefinition,
  ChartAreaFormat: chartLooks.areaFormatDefinition,
  ChartAxes: chartAxes.axesDefinition,
  ChartAxis: chartAxes.axisDefinition,
  ChartAxisFormat: chartLooks.axisFormatDefinition,
  ChartBorder: chartLooks.borderDefinition,
  ChartCollection: charts.chartsDefinition,
  ChartDataLabelFormat: chartLooks.labelFormatDefinition,
  ChartDataLabels: chartTexts.dataLabelsDefinition,
  ChartFill: chartLooks.fillDefinition,
  ChartFont: chartLooks.fontDefinition,
  ChartGridlines: chartAxes.gridlinesDefinition,
  ChartGridlinesFormat: chartLooks.gridlinesFormatDefinition,
  ChartLegend: chartTexts.legendDefinition,
  ChartLegendFormat: chartLooks.legendFormatDefinition,
  ChartLineFormat: chartLooks.lineDefinition,
  ChartSeries: chartSeries.seriesDefinition,
  ChartSeriesCollection: chartSeries.seriesCollectionDefinition,
  ChartSeriesFormat: chartLooks.seriesFormatDefinition,
  ChartTitle: chartTexts.titleDefinition,
  ChartTitleFormat: chartLooks.titleFormatDefinition,
  ConditionalFormat: conditionalFormats.conditionalFormatDefinition,
  ConditionalFormatCollection: conditionalFormats.conditionalFormatsDefinition,
  ConditionalFormatRule: conditionalFormats.customRuleDefinition,
  ConditionalRangeFill: conditionalFormats.ruleFillDefinition,
  ConditionalRangeFont: conditionalFormats.ruleFontDefinition,
  ConditionalRangeFormat: conditionalFormats.ruleFormatDefinition,
  CustomConditionalFormat: conditionalFormats.customDefinition,
  DataValidation: dataValidationDefinition,
  HeaderFooter: headersFooters.headerFooterDefinition,
  HeaderFooterGroup: headersFooters.headersFootersDefinition,
  PageBreak: pageBreaks.pageBreakDefinition,
  PageBreakCollection: pageBreaks.pageBreaksDefinition,
  PageLayout: pageLayout.pageLayoutDefinition,
  Range: rangeDefinition,
  RangeAreas: rangeAreasDefinition,
  RangeCollection: rangeCollectionDefinition,
  RangeBorder: borderDefinition,
  RangeBorderCollection: bordersDefinition,
  RangeFill: fillDefinition,
  RangeFont: fontDefinition,
  RangeFormat: rangeFormatDefinition,
  Setting: settingDefinition,
  SettingCollection: settingsDefinition,
  Shape: charts.shapeDefinition,
  ShapeCollection: charts.shapesDefinition,
  Style: workbook.styleDefinition,
  StyleCollection: workbook.stylesDefinition,
  StyleFont: workbook.styleFontDefinition,
  TableCollection: worksheet.tablesDefinition,
  TextConditionalFormat: conditionalFormats.textDefinition,
  Workbook: workbook.workbookDefinition,
  WorkbookProtection: workbook.protectionDefinition,
  Worksheet: worksheet.worksheetDefinition,
  WorksheetCollection: worksheetsDefinition,
  WorksheetCustomProperty: customProperties.propertyDefinition,
  WorksheetCustomPropertyCollection: customProperties.customPropertiesDefinition,
  WorksheetFreezePanes: freezePanesDefinition,
  WorksheetProtection: worksheet.protectionDefinition,
};

export const definitionOf = <K extends Kind>({ kind }: Handle<K>): Definition<Targets[K]> =>
  definitions[kind];
