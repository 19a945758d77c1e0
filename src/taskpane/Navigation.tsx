import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataPie20Regular } from "@fluentui/react-icons/svg/data-pie";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { panelId, SCREENS, type Screen, tabId } from "./pane-context";
import { useWords } from "./words";

const ICONS: Record<Screen, ReactElement> = {
  overview: <DataPie20Regular />,
  sheets: <Table20Regular />,
  checks: <ClipboardTaskListLtr20Regular />,
  rules: <Options20Regular />,
  generate: <TableAdd20Regular />,
  functions: <MathFormula20Regular />,
};

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Six words need all of 320 px; at twice the size they take a second row.
    flexWrap: "wrap",
    // The mark of the chosen tab slides in from the one before, which may stand outside of a narrow pane.
    overflowX: "clip",
    marginLeft: "-12px",
    marginRight: "-12px",
  },
  // The word below its icon: six of them stand in one row of 320 px.
  tab: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    // The count stands over the edge of its icon.
    overflow: "visible",
    // Fluent lays an unseen copy of the word out in bold, which here would stand below it.
    "& .fui-Tab__content--reserved-space": { display: "none" },
    rowGap: "2px",
    minWidth: 0,
    padding: "6px 0 8px",
    // Fluent's for the chosen tab is, in high contrast, the very colour of what lies under the mouse.
    "&[aria-selected='true']:enabled:hover .fui-Tab__icon": {
      color: tokens.colorNeutralForeground2BrandHover,
    },
    "&[aria-selected='true']:enabled:active .fui-Tab__icon": {
      color: tokens.colorNeutralForeground2BrandPressed,
    },
  },
  // The same weight when selected: its neighbours stay where they are.
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  // Over the upper right corner of the icon.
  count: { position: "absolute", left: "calc(50% + 2px)", top: "2px" },
});

interface Props {
  screen: Screen;
  /** The screens that are in the page already. */
  opened: ReadonlySet<Screen>;
  /** Errors and warnings that the checks found. */
  findings: number;
  onGo: (screen: Screen) => void;
}

/** The pane's one level of navigation, all of it in sight. */
export function Navigation({ screen, opened, findings, onGo }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <TabList
      selectedValue={screen}
      onTabSelect={(_, { value }) => onGo(SCREENS.find((each) => each === value) ?? screen)}
      aria-label={words.screens}
      className={styles.list}
    >
      {SCREENS.map((each) => {
        const count = each === "checks" ? findings : 0;
        return (
          <Tab
            key={each}
            value={each}
            id={tabId(each)}
            aria-controls={opened.has(each) ? panelId(each) : undefined}
            className={styles.tab}
            icon={ICONS[each]}
            content={{
              className: styles.word,
              children: (
                <>
                  {words.screen[each]}{" "}
                  {count > 0 && (
                    <CounterBadge count={count} size="small" color="danger" className={styles.count} />
                  )}
                </>
              ),
            }}
          />
        );
      })}
    </TabList>
  );
}
