/** A chart as a picture, for programs that are not Excel. */
export interface ChartPicture {
  /** What the chart's own title says. */
  title: string;
  /** PNG, in base64. */
  png: string;
}
