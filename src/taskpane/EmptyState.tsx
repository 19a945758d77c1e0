import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../workbook/survey";
import type { Failure } from "../session/session";
import type { Language } from "../workbook/settings";
import type { TemplateChoice } from "../workbook/template/template";
import { FailureMessage } from "./message/FailureMessage";
import { usePane } from "./pane-context";
import { ScreenTitle } from "./ScreenTitle";
import { useWords } from "./words";

/** What a public organisation (องค์การมหาชน) reports by and is scored on. */
const ORGANISATION = { periods: "quarters", scale: "publicOrganization" } as const;

/** Nothing was recognised: why, and how to begin. */
export function EmptyState({ survey: { grids, reading } }: { survey: Survey }) {
  const words = useWords();
  const { session } = usePane();
  const [language, setLanguage] = useState<Language>(words.language);
  const [failure, setFailure] = useState<Failure | null>(null);
  const headed = [...new Set(reading.tables.map(({ header }) => header.sheet))];
  const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

  async function add(kind: TemplateChoice["kind"]): Promise<void> {
    setFailure((await session.addTemplate({ kind, ...ORGANISATION }, language)).failure);
  }

  return (
    <div className="pane-stack">
      <ScreenTitle>{words.emptyTitle}</ScreenTitle>
      <p>
        {headed.length > 0
          ? words.emptyRows(quoted(headed))
          : grids.length > 0
            ? words.emptyText(quoted(grids.map(({ sheet }) => sheet)))
            : words.emptyWorkbook}
      </p>
      <p>{words.emptyAdvice}</p>
      <label className="pane-field">
        {words.templateLanguage}
        <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
          <option value="th">{words.thai}</option>
          <option value="en">{words.english}</option>
        </select>
      </label>
      <div className="pane-buttons">
        <Button appearance="primary" onClick={() => void add("blank")}>
          {words.addBlank}
        </Button>
        <Button onClick={() => void add("example")}>{words.addExample}</Button>
      </div>
      <small>{words.templateNote}</small>
      <div role="alert">{failure && <FailureMessage failure={failure} />}</div>
    </div>
  );
}
