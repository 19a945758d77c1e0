import type { MappedSheet } from "../../workbook/mapping/mapping";
import type { Period } from "../../workbook/period";
import { localeOf } from "../../locales/locales";
import { ChoiceSelect } from "../fields/ChoiceSelect";
import { useWords } from "../words";
import { type ColumnUse, isPeriodic, partsOf, usedAs, usesOf, withUse } from "./corrections";
import { roleName } from "./role-name";

interface Props {
  sheet: MappedSheet;
  /** The column's letters. */
  column: string;
  label: string;
  className?: string;
  onSay: (sheet: MappedSheet) => void;
}

/** What a column of a sheet is: a role, and the period it is of. */
export function ColumnChoice({ sheet, column, label, className, onSay }: Props) {
  const words = useWords();
  const uses = usesOf(sheet.kind);
  const use = usedAs(sheet, column);
  const all: ColumnUse[] = ["", ...uses, ...(use === "" || uses.includes(use) ? [] : [use])];

  function periodName(period: Period): string {
    switch (period.kind) {
      case "year":
        return words.wholeYear;
      case "quarter":
        return words.quarter(period.quarter);
      case "month":
        return localeOf(words.language).template.months[period.month - 1] ?? "";
      case "toDate":
        return words.toDate(3 * period.quarter);
      case "half":
        return words.half(period.half);
    }
  }

  function name(use: ColumnUse): string {
    const { role, period, accumulated } = partsOf(use);
    if (role === null) return words.notRead;
    const named = roleName(role, words.language);
    if (!isPeriodic(sheet.kind, role)) return named;
    if (accumulated && period.kind === "year") return words.roleOf(named, words.upToNow);
    return words.roleOf(named, accumulated ? words.upTo(periodName(period)) : periodName(period));
  }

  const pairs = all.map((each) => ({ each, ...partsOf(each) }));
  const roles = [...new Set(pairs.flatMap(({ role }) => (role ? [role] : [])))];

  return (
    <ChoiceSelect
      aria-label={label}
      {...(className !== undefined && { className })}
      value={use}
      choices={pairs
        .filter(({ role }) => role === null || !isPeriodic(sheet.kind, role))
        .map(({ each }) => [each, name(each)] as const)}
      groups={roles
        .filter((role) => isPeriodic(sheet.kind, role))
        .map((role) => ({
          heading: roleName(role, words.language),
          choices: pairs.filter((pair) => pair.role === role).map(({ each }) => [each, name(each)] as const),
        }))}
      onChoose={(chosen) => onSay(withUse(sheet, column, chosen))}
    />
  );
}
