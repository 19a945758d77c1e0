import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Selection } from "../../session/selection";
import { localeOf } from "../../locales/locales";
import type { CellRef } from "../../workbook/cell-ref";
import type { Language } from "../../workbook/settings";
import type { Slices } from "../../workbook/slices";
import type { Survey } from "../../workbook/survey";
import { cellOf } from "../../workbook/trail/selected-cell";
import { trailOf, type TrailSheets, type TrailStep } from "../../workbook/trail/trail";
import { isUpToDate, trailSheets } from "../../workbook/trail/trail-sheets";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { HelpLink } from "../layout/HelpLink";
import { Section } from "../layout/Section";
import { Muted } from "../layout/Text";
import { nameOf, PlaceLink } from "../place/PlaceLink";
import { useSlices } from "../use-slices";
import { useWords } from "../words";

const useStyles = makeStyles({
  actions: { flexShrink: 0 },
  box: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  steps: { listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  inner: {
    marginTop: "6px",
    paddingLeft: "12px",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  figure: {
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "normal",
    minWidth: "fit-content",
  },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { color: tokens.colorNeutralForeground3 },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
});

interface Props {
  survey: Survey;
  selection: Selection;
  /** Of sheets that do not say which they were written in. */
  sheetLanguage: Language;
}

/** Where the selected figure of one of our sheets comes from; nothing where none is selected. */
export function Trail({ survey, selection, sheetLanguage }: Props) {
  const sheet = survey.owned.find(({ id }) => id === selection.worksheetId);
  const name = sheet?.name;
  const cell = useMemo(
    () => (name === undefined ? null : cellOf(name, selection.address)),
    [name, selection.address],
  );
  if (!sheet || !cell) return null;
  return <TrailOf survey={survey} cell={cell} language={sheet.writtenAs?.language ?? sheetLanguage} />;
}

function TrailOf({ survey, cell, language }: { survey: Survey; cell: CellRef; language: Language }) {
  const { trail: words } = useWords();
  const styles = useStyles();
  // A sheet is planned anew only for what was read anew, and only once a figure of it is looked at.
  const sheets = useMemo(() => trailSheets(survey, language, localeOf(language).sheets), [survey, language]);
  const found = useSlices(useCallback(() => followed(sheets, cell), [sheets, cell]));
  if (!found) return null;
  const { trail, isNow } = found;
  return (
    <Section
      title={words.title}
      action={
        <span className={styles.actions}>
          <CopyButton what={words.title} content={() => tableContent(rowsOf(trail))} />
          <HelpLink chapter="sources" />
        </span>
      }
    >
      <div className={styles.box}>
        {isNow ? (
          <ul className={styles.steps}>
            <Step step={trail} of="" />
          </ul>
        ) : (
          <Muted>{words.outOfDate}</Muted>
        )}
      </div>
    </Section>
  );
}

/** Null where nothing is computed; `isNow` where the cell's row is what it would be now. */
function* followed(sheets: TrailSheets, cell: CellRef): Slices<{ trail: TrailStep; isNow: boolean } | null> {
  const trail = yield* trailOf(sheets, cell);
  return trail && { trail, isNow: yield* isUpToDate(sheets, cell) };
}

/** The figure and what it comes from, a row each: what it is, where it stands, what it shows. */
const rowsOf = (step: TrailStep): string[][] => [
  [step.label, nameOf(step.place), step.shown],
  ...step.sources.flatMap(rowsOf),
];

/** A step with its own below it; `of` is the row that the step before is in. */
function Step({ step, of }: { step: TrailStep; of: string }) {
  const { trail: words } = useWords();
  const styles = useStyles();
  return (
    <li>
      {step.of !== "" && step.of !== of && <div className={styles.note}>{step.of}</div>}
      {step.kind === "user" ? (
        <UserCell step={step} />
      ) : (
        <>
          <div className={styles.line}>
            <PlaceLink place={step.place}>{step.label || nameOf(step.place)}</PlaceLink>
            <span className={styles.figure}>{step.shown}</span>
          </div>
          <div className={mergeClasses(styles.note, styles.muted)}>
            {step.kind === "setting" ? words.setting : step.rule && words.rules[step.rule]}
          </div>
        </>
      )}
      {step.sources.length > 0 && (
        <ul className={mergeClasses(styles.steps, styles.inner)}>
          {step.sources.map((source) => (
            <Step key={nameOf(source.place)} step={source} of={step.of || of} />
          ))}
          {step.more > 0 && (
            <li className={mergeClasses(styles.note, styles.muted)}>{words.more(step.more)}</li>
          )}
        </ul>
      )}
    </li>
  );
}

function UserCell({ step }: { step: TrailStep }) {
  const { trail: words } = useWords();
  const styles = useStyles();
  return (
    <>
      <PlaceLink place={step.place} />
      <div className={mergeClasses(styles.note, styles.text)}>
        {step.shown === "" ? words.empty : step.shown}
      </div>
    </>
  );
}
