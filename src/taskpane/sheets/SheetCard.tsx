import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Survey } from "../../workbook/survey";
import { localeOf } from "../../locales/locales";
import type { Grid } from "../../workbook/grid";
import { mappedSheet, type Mapping } from "../../workbook/mapping/mapping";
import { Stack } from "../layout/Stack";
import { VirtualList } from "../list/VirtualList";
import { PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { SheetReading } from "./SheetReading";

const useStyles = makeStyles({
  card: { paddingBottom: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  doubts: {
    padding: "6px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  grid: Grid;
  survey: Survey;
  onSave: (mapping: Mapping | null) => Promise<void>;
}

/** One sheet of the user's: what it was taken for, what is not certain of it, and how it should be read. */
export function SheetCard({ grid, survey, onSave }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { sheet } = grid;
  const { reading, mapping } = survey;
  const tables = reading.tables.filter(({ header }) => header.sheet === sheet);
  const doubts = survey.doubts.filter((doubt) => doubt.sheet === sheet);
  const entry = mapping ? mappedSheet(mapping, sheet) : undefined;
  const isIgnored = entry !== undefined && "ignore" in entry;
  const found = tables.map(({ kind, count }) => words.recognised(words.tableKind[kind], count));
  return (
    <section className={styles.card} aria-label={sheet}>
      <Stack gap="close">
        <h2 className={styles.title}>
          <PlaceLink place={{ sheet }}>
            <b>{sheet}</b>
          </PlaceLink>
        </h2>
        <p>{isIgnored ? words.ignored : found.length > 0 ? found.join(", ") : words.notRecognised}</p>
        {doubts.length > 0 && (
          <div role="group" aria-label={words.doubts} className={styles.doubts}>
            <VirtualList items={doubts}>
              {(doubt) => (
                <>
                  <PlaceLink inSentence place={placeOf(doubt.cell)} /> {localeOf(words.language).doubt(doubt)}
                </>
              )}
            </VirtualList>
          </div>
        )}
        <Accordion collapsible>
          <AccordionItem value="columns">
            <AccordionHeader as="h3">{words.columns}</AccordionHeader>
            <AccordionPanel>
              <SheetReading grid={grid} survey={survey} entry={entry} onSave={onSave} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </Stack>
    </section>
  );
}
