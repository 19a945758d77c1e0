/** The colours of the generated sheets. Status colours keep their contrast on paper; the shape beside them keeps it in grey. */
export const PALETTE = {
  ink: "#1F2933",
  muted: "#5B6770",
  hairline: "#D5DCE0",
  header: "#0B4F59",
  headerText: "#FFFFFF",
  band: "#E4EFF0",
  paper: "#FFFFFF",
  green: { fill: "#DDEFE3", color: "#1E6B3A" },
  yellow: { fill: "#FFF1C2", color: "#6B5000" },
  red: { fill: "#FBE0DD", color: "#A3231B" },
  /** Of bars, where there is no text in them: as far apart in grey as in colour. */
  bars: { green: "#A9CDB6", yellow: "#DDA02A", red: "#A3231B", points: "#0B4F59", left: "#D5DCE0" },
} as const;

/** The add-in's sheets share one tab colour, so that they are told from the user's own. */
export const TAB_COLOR = PALETTE.header;
