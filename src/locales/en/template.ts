/** The English words of the ready-made sheets, and the example that they are filled in with. */
import type { TemplateWords } from "../../workbook/words";

export const template: TemplateWords = {
  targetSheet: "Targets",
  monthlySheet: "Monthly targets",
  criteriaSheet: "Criteria",
  targetTitle: "Quarterly targets and results",
  monthlyTitle: "Monthly targets and results",
  criteriaTitle: "KPI criteria",
  organisation: "Example Organisation (Public Organisation)",
  months: ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
  plannedOrDone: "Plan/Actual",
  plannedRow: "Plan",
  doneRow: "Actual",
  level: (points) => `Level ${points}`,
  figureOnly: "Enter a number, or leave the cell empty while there is none",
  weightOnly: "Enter the weight in percent, from 0 to 100",
  people: "people",
  houses: "houses",
  funds: "funds",
  percent: "percent",
  components: ["Component 1 Community development", "Component 2 Management"],
  training: "Community leaders trained",
  repairs: "Homes of low-income families repaired",
  visits: "Community funds visited",
  spending: "Budget spent (to date)",
  satisfaction: "Satisfaction of those served",
};
