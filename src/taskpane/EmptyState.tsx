import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { SCALE_PRESETS, type ScalePreset } from "../kpi/scale-presets";
import type { Failure } from "../session/session";
import { type Language, LANGUAGES } from "../text/language";
import type { Survey } from "../workbook/survey";
import type { TemplateChoice } from "../workbook/template/template";
import { ChoiceSelect } from "./fields/ChoiceSelect";
import { Buttons } from "./layout/Buttons";
import { ScreenTitle } from "./layout/ScreenTitle";
import { Stack } from "./layout/Stack";
import { Note } from "./layout/Text";
import { FailureMessage } from "./message/FailureMessage";
import { usePane } from "./pane-context";
import { foundTables } from "./welcome/found-tables";
import { useWords } from "./words";

const PRESETS = Object.keys(SCALE_PRESETS) as ScalePreset[];

/** Nothing was recognised: why, and how to begin. */
export function EmptyState({ survey }: { survey: Survey }) {
  const words = useWords();
  const { go } = usePane();
  const { grids, reading } = survey;
  const headed = [...new Set(reading.tables.map(({ header }) => header.sheet))];
  const figures = [...new Set(foundTables(survey).map(({ sheet }) => sheet))];
  const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
  return (
    <>
      <Stack>
        <ScreenTitle help="sheets">{words.emptyTitle}</ScreenTitle>
        <p>
          {figures.length > 0
            ? words.emptyFigures(quoted(figures))
            : headed.length > 0
              ? words.emptyRows(quoted(headed))
              : grids.length > 0
                ? words.emptyText(quoted(grids.map(({ sheet }) => sheet)))
                : words.emptyWorkbook}
        </p>
        <p>{words.emptyAdvice}</p>
        {grids.length > 0 && (
          <Buttons>
            <Button onClick={() => go("sheets")}>{words.sayColumns}</Button>
          </Buttons>
        )}
      </Stack>
      <TemplateForm />
    </>
  );
}

/** Ready-made sheets, as the organisation reports and is scored. */
function TemplateForm() {
  const words = useWords();
  const { session } = usePane();
  const [language, setLanguage] = useState<Language>(words.language);
  const [periods, setPeriods] = useState<TemplateChoice["periods"]>("quarters");
  const [scale, setScale] = useState<ScalePreset>("publicOrganization");
  const [failure, setFailure] = useState<Failure | null>(null);

  async function add(kind: TemplateChoice["kind"]): Promise<void> {
    setFailure((await session.addTemplate({ kind, periods, scale }, language)).failure);
  }

  return (
    <Stack>
      <Field label={words.templateLanguage}>
        <ChoiceSelect
          value={language}
          choices={LANGUAGES.map((language) => [language, words.languages[language]])}
          onChoose={setLanguage}
        />
      </Field>
      <Field label={words.templatePeriods}>
        <ChoiceSelect
          value={periods}
          choices={[
            ["quarters", words.templateQuarters],
            ["months", words.templateMonths],
          ]}
          onChoose={setPeriods}
        />
      </Field>
      <Field label={words.templateScale}>
        <ChoiceSelect
          value={scale}
          choices={PRESETS.map((preset) => [preset, words.scalePreset[preset]])}
          onChoose={setScale}
        />
      </Field>
      <Buttons>
        <Button appearance="primary" onClick={() => void add("blank")}>
          {words.addBlank}
        </Button>
        <Button onClick={() => void add("example")}>{words.addExample}</Button>
      </Buttons>
      <Note>{words.templateNote}</Note>
      {failure && <FailureMessage failure={failure} />}
    </Stack>
  );
}
