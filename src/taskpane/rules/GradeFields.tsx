import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { flushSync } from "react-dom";
import { FieldGroup } from "../fields/FieldGroup";
import { NumericInput } from "../fields/NumericInput";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";
import type { DraftProblems, RulesDraft } from "./rules-draft";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "1fr 80px auto", alignItems: "start", columnGap: "6px" },
  input: { minWidth: 0, width: "100%" },
  add: { alignSelf: "flex-start" },
});

interface Props {
  grades: RulesDraft["grades"];
  problems: DraftProblems["grades"];
  onChange: (grades: RulesDraft["grades"]) => void;
}

/** The grades, each with its name and the points it begins at. */
export function GradeFields({ grades, problems, onChange }: Props) {
  const words = useWords();
  const styles = useStyles();
  const set = (at: number, part: Partial<RulesDraft["grades"][number]>): void =>
    onChange(grades.map((grade, index) => (index === at ? { ...grade, ...part } : grade)));
  return (
    <FieldGroup label={words.grades}>
      <Stack gap="close">
        {grades.map((grade, index) => {
          const { from, name } = problems[index] ?? {};
          return (
            <div key={index} className={styles.row}>
              <Field validationMessage={name ? words[name] : null}>
                <Input
                  className={styles.input}
                  aria-label={words.gradeName(index + 1)}
                  value={grade.name}
                  onChange={(_, { value }) => set(index, { name: value })}
                />
              </Field>
              <Field validationMessage={from ? words[from] : null}>
                <NumericInput
                  label={words.gradeFrom(index + 1)}
                  value={grade.from}
                  onChange={(value) => set(index, { from: value })}
                />
              </Field>
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={words.removeGrade(index + 1)}
                title={words.removeGrade(index + 1)}
                disabledFocusable={grades.length === 1}
                onClick={() => onChange(grades.filter((_, at) => at !== index))}
              />
            </div>
          );
        })}
        <Button
          size="small"
          className={styles.add}
          onClick={({ currentTarget }) => {
            flushSync(() => onChange([...grades, { from: "", name: "" }]));
            currentTarget.previousElementSibling?.querySelector("input")?.focus();
          }}
        >
          {words.addGrade}
        </Button>
      </Stack>
    </FieldGroup>
  );
}
