import { Checkbox } from "@fluentui/react-components";
import type { Mapping } from "../../workbook/mapping/mapping";
import type { SectionHeading } from "../../workbook/reading/targets/target-sheet";
import { Folded } from "../layout/Folded";
import { Stack } from "../layout/Stack";
import { Note } from "../layout/Text";
import { VirtualList } from "../list/VirtualList";
import { useWords } from "../words";
import { withSections } from "./corrections";

interface Props {
  sheet: string;
  /** The sheet's rows that open a section, and those that could. */
  headings: readonly SectionHeading[];
  mapping: Mapping | null;
  onSave: (mapping: Mapping | null) => Promise<void>;
}

/** Which rows of a sheet open a section, to be said where the numbers do not tell. */
export function SectionList({ sheet, headings, mapping, onSave }: Props) {
  const words = useWords();

  function toggle(heading: SectionHeading, opens: boolean): void {
    const opening = headings.filter((each) => (each === heading ? opens : each.opens));
    void onSave(
      withSections(
        mapping,
        sheet,
        opening.map(({ cell }) => cell.row + 1),
      ),
    );
  }

  return (
    <Folded value="sections" level="h3" title={words.sections}>
      <Stack gap="close">
        <Note>{words.sectionsHint}</Note>
        <VirtualList items={headings}>
          {(heading) => (
            <Checkbox
              label={words.sectionRow(heading.cell.row + 1, heading.title)}
              checked={heading.opens}
              onChange={(_, { checked }) => toggle(heading, checked === true)}
            />
          )}
        </VirtualList>
      </Stack>
    </Folded>
  );
}
