import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import type { Survey } from "../../workbook/survey";
import { useState } from "react";
import type { Grid } from "../../workbook/grid";
import type { Mapping } from "../../workbook/mapping/mapping";
import { Folded } from "../layout/Folded";
import { Stack } from "../layout/Stack";
import { PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";
import { DoubtList } from "./DoubtList";
import { SectionList } from "./SectionList";
import { SheetReading } from "./SheetReading";
import { useSaidSheet } from "./use-said-sheet";

const useStyles = makeStyles({
  card: { paddingBottom: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The part of a card that a doubt unfolds. */
const COLUMNS = "columns";

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
  const said = useSaidSheet(grid, survey, onSave);
  const [unfolded, setUnfolded] = useState<readonly unknown[]>([]);
  const tables = survey.reading.tables.filter(({ header }) => header.sheet === sheet);
  const doubts = survey.doubts.filter((doubt) => doubt.sheet === sheet);
  const sections = survey.reading.sections.filter(({ cell }) => cell.sheet === sheet);
  const found = tables.map(({ kind, count }) => words.recognised(words.tableKind[kind], count));
  return (
    <section className={styles.card} aria-label={sheet}>
      <Stack gap="close">
        <h2 className={styles.title}>
          <PlaceLink place={{ sheet }}>
            <b>{sheet}</b>
          </PlaceLink>
        </h2>
        <p>{said.isIgnored ? words.ignored : found.length > 0 ? found.join(", ") : words.notRecognised}</p>
        {doubts.length > 0 && (
          <DoubtList
            doubts={doubts}
            plans={survey.assessment.plans}
            mapping={survey.mapping}
            onSave={onSave}
            said={said.said}
            onSay={said.say}
            onOpenColumns={() => setUnfolded([COLUMNS])}
          />
        )}
        <Accordion
          collapsible
          openItems={[...unfolded]}
          onToggle={(_, { openItems }) => setUnfolded(openItems)}
        >
          <Folded value={COLUMNS} level="h3" title={words.columns}>
            <SheetReading grid={grid} sheet={said} />
          </Folded>
          {sections.length > 0 && (
            <SectionList sheet={sheet} headings={sections} mapping={survey.mapping} onSave={onSave} />
          )}
        </Accordion>
      </Stack>
    </section>
  );
}
