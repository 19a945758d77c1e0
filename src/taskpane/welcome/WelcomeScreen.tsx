import { Button } from "@fluentui/react-components";
import type { Survey } from "../../workbook/survey";
import { localeOf } from "../../locales/locales";
import type { Language } from "../../workbook/settings";
import { SHEET_ROLES } from "../../workbook/sheet-plan";
import { SHEETS } from "../../workbook/sheets/sheets";
import { Bullets } from "../layout/Bullets";
import { ScreenTitle } from "../layout/ScreenTitle";
import { Section } from "../layout/Section";
import { Stack } from "../layout/Stack";
import { Muted, Note } from "../layout/Text";
import { DetailRow } from "../list/FigureRow";
import { Shortened } from "../list/Shortened";
import { usePane } from "../pane-context";
import { PlaceLink } from "../place/PlaceLink";
import { useWords } from "../words";
import { foundTables } from "./found-tables";

const FEW = 6;

interface Props {
  survey: Survey;
  /** The language of the sheets that would be written. */
  language: Language;
}

/** Before the first run: what was found in this workbook, and what one click will do. */
export function WelcomeScreen({ survey, language }: Props) {
  const words = useWords();
  const { session, go } = usePane();
  const { assessment, organisation, doubts } = survey;
  const tables = foundTables(survey);
  const { sheetNames } = localeOf(language).sheets;
  const written = SHEET_ROLES.filter((role) => SHEETS[role].isNeeded(assessment)).map(
    (role) => sheetNames[role],
  );
  const errors = assessment.findings.filter(({ severity }) => severity !== "rounding").length;
  return (
    <>
      <Stack>
        <div>
          <ScreenTitle help="first-use">
            {organisation || assessment.model.organisation || words.appName}
          </ScreenTitle>
          <Muted>{words.welcomeFound}</Muted>
        </div>
        <Shortened items={tables} few={FEW}>
          {({ sheet, kind, rows }) => (
            <>
              <PlaceLink place={{ sheet }}>{sheet}</PlaceLink>
              <DetailRow detail={words.recognised(words.tableKind[kind], rows)} />
            </>
          )}
        </Shortened>
        {(errors > 0 || doubts.length > 0) && (
          <Bullets>
            {errors > 0 && <li>{words.welcomeFindings(errors)}</li>}
            {doubts.length > 0 && <li>{words.welcomeDoubts(doubts.length)}</li>}
          </Bullets>
        )}
      </Stack>
      <Section title={words.welcomeWill}>
        <p>{words.welcomeWrites(written.length)}</p>
        <Note>{written.join(" · ")}</Note>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            go("generate");
            void session.generate();
          }}
        >
          {words.generate}
        </Button>
        <Button appearance="transparent" onClick={() => go("overview")}>
          {words.welcomeLook}
        </Button>
      </Section>
    </>
  );
}
