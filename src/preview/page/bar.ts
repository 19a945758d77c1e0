/** The strip above the workbook: what Excel's own window would offer, as far as the add-in needs it. */
import { THEMES, type ThemeName } from "./themes";
import type { PreviewWords } from "../../locales/locale";
import { DISPLAY_LANGUAGES, type DisplayLanguage } from "./display-language";

export interface BarActions {
  onOpen: (file: File) => void;
  onSample: () => void;
  onSave: () => void;
  onGenerate: () => void;
  onPane: () => void;
  onLanguage: (language: DisplayLanguage) => void;
  onTheme: (theme: ThemeName) => void;
  onWidth: (pixels: number) => void;
}

export interface Bar {
  say(words: PreviewWords): void;
  nameWorkbook(name: string): void;
  /** Until the next action. */
  warn(text: string): void;
}

const LANGUAGE_NAMES: Record<DisplayLanguage, string> = { "th-TH": "ไทย", "en-US": "English" };
/** The least an Office pane can have, and what Excel opens one with. */
const WIDTHS = [320, 350];

export function createBar(element: HTMLElement, actions: BarActions): Bar {
  const spoken: (() => void)[] = [];
  let words: PreviewWords;

  function make<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className = "",
  ): HTMLElementTagNameMap[Tag] {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  }

  const told = (say: () => void): void => void spoken.push(say);

  function button(id: string, name: (words: PreviewWords) => string, act: () => void): HTMLButtonElement {
    const made = make("button", "bar-button");
    made.type = "button";
    made.id = id;
    made.addEventListener("click", () => {
      warning.textContent = "";
      act();
    });
    told(() => (made.textContent = name(words)));
    return made;
  }

  function choice<Value extends string>(
    id: string,
    name: (words: PreviewWords) => string,
    values: readonly Value[],
    shown: (value: Value) => string,
    chosen: Value,
    act: (value: Value) => void,
  ): HTMLLabelElement {
    const label = make("label", "bar-choice");
    const text = make("span");
    const list = make("select");
    list.id = id;
    for (const value of values) {
      const option = make("option");
      option.value = value;
      told(() => (option.textContent = shown(value)));
      list.append(option);
    }
    list.value = chosen;
    list.addEventListener("change", () => act(list.value as Value));
    told(() => (text.textContent = name(words)));
    label.append(text, list);
    return label;
  }

  const warning = make("p", "bar-warning");
  warning.setAttribute("role", "status");
  const workbookName = make("span", "bar-name");
  const file = make("input");
  file.type = "file";
  file.accept = ".xlsx";
  file.hidden = true;
  file.id = "file";
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // The same file may be opened again.
    file.value = "";
    if (chosen) actions.onOpen(chosen);
  });

  element.append(
    workbookName,
    button(
      "open",
      ({ open }) => open,
      () => file.click(),
    ),
    file,
    button("sample", ({ sample }) => sample, actions.onSample),
    button("save", ({ save }) => save, actions.onSave),
    make("span", "bar-divider"),
    button("show-pane", ({ showPane }) => showPane, actions.onPane),
    button("generate", ({ generate }) => generate, actions.onGenerate),
    make("span", "bar-space"),
    choice(
      "language",
      ({ language }) => language,
      DISPLAY_LANGUAGES,
      (value) => LANGUAGE_NAMES[value],
      "th-TH",
      actions.onLanguage,
    ),
    choice(
      "theme",
      ({ theme }) => theme,
      THEMES,
      (value) => words[value],
      "light",
      actions.onTheme,
    ),
    choice(
      "width",
      ({ width }) => width,
      WIDTHS.map(String),
      (value) => `${value} px`,
      "350",
      (value) => actions.onWidth(Number(value)),
    ),
    warning,
  );

  return {
    say(next) {
      words = next;
      for (const say of spoken) say();
    },
    nameWorkbook(name) {
      workbookName.textContent = name;
      warning.textContent = "";
    },
    warn(text) {
      warning.textContent = text;
    },
  };
}
