/** The user's guide against the product: what it names exists, what it calculates is right, and every picture is there. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { DEFINITIONS } from "../../src/functions/index";
import { chaptersOf, guidePage } from "../../src/guide/guide-page";
import { GUIDE_CHAPTERS } from "../../src/locales/guide-file";
import { localeOf } from "../../src/locales/locales";
import { newFile } from "../../src/preview/workbook-file";
import { LANGUAGES, type Language } from "../../src/text/language";
import { SHEET_ROLES } from "../../src/workbook/sheet-plan";
import { readManifest } from "../manifest/manifest";

const OFFICE_LOCALE: Record<Language, string> = { th: "th-TH", en: "en-US" };

const guide = (language: Language): string => readFileSync(`docs/guide.${language}.md`, "utf8");

/** All texts of an object of words, whatever their depth; those that need a figure are functions and left out. */
function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** What the ribbon says in a language. */
function ribbonTexts(language: Language): string[] {
  return readManifest("manifest.xml")
    .all("String")
    .map((text) => {
      const overrides = [...text.getElementsByTagNameNS("*", "Override")];
      const own = overrides.find((override) => override.getAttribute("Locale") === OFFICE_LOCALE[language]);
      return own?.getAttribute("Value") ?? text.getAttribute("DefaultValue") ?? "";
    });
}

/** The rows of the table under a heading, without its head: the text of each cell. */
function tableAfter(markdown: string, anchor: string): string[][] {
  const chapter = markdown.slice(markdown.indexOf(`<a id="${anchor}">`));
  const lines = chapter.slice(chapter.indexOf("\n|") + 1).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const picturesIn = (markdown: string): { alt: string; file: string }[] =>
  [...markdown.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = "", file = ""]) => ({ alt, file }));

for (const language of LANGUAGES)
  describe(`the user's guide in ${language}`, () => {
    const markdown = guide(language);

    it("has the chapters that the product opens, in their order", () => {
      assert.deepEqual(
        chaptersOf(markdown).map(({ id }) => id),
        GUIDE_CHAPTERS,
      );
    });

    it("names in bold only what the product shows under that name", () => {
      const { pane, sheets } = localeOf(language);
      const shown = new Set([
        ...textsOf(pane),
        ...Object.values(sheets.sheetNames),
        ...ribbonTexts(language),
      ]);
      const named = [...markdown.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name);
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((name) => !shown.has(name)),
        [],
      );
    });

    it("lists the sheets that the add-in writes, in the order of their tabs", () => {
      const { sheetNames } = localeOf(language).sheets;
      assert.deepEqual(
        tableAfter(markdown, "sheets").map(([name]) => name),
        SHEET_ROLES.map((role) => sheetNames[role]),
      );
    });

    it("explains each severity of a check", () => {
      const { error, warning, rounding } = localeOf(language).pane.severity;
      assert.deepEqual(
        tableAfter(markdown, "checks").map(([name]) => name),
        [error, warning, rounding],
      );
    });

    it("shows every function with a formula that gives what it says", async () => {
      const rows = tableAfter(markdown, "functions").map(([formula = "", gives = ""]) => ({
        formula: formula.slice(1, -1),
        gives,
      }));
      assert.deepEqual(
        rows.map(({ formula }) => /^=KPI\.([A-Z]+)\(/.exec(formula)?.[1]).sort(),
        Object.keys(DEFINITIONS).sort(),
      );
      await newFile("guide.xlsx");
      const given = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows.length}`);
        range.formulas = rows.map(({ formula }) => [formula]);
        range.load("values");
        await context.sync();
        return range.values.map(([value]) => String(value));
      });
      assert.deepEqual(
        given,
        rows.map(({ gives }) => gives),
      );
    });

    it("has every picture it shows, each with words for those who cannot see it, and no other", () => {
      const pictures = picturesIn(markdown);
      assert.deepEqual(
        pictures.filter(({ file }) => !existsSync(`docs/${file}`)),
        [],
      );
      assert.ok(pictures.every(({ alt }) => alt.length > 10));
      assert.deepEqual(
        readdirSync(`docs/guide/${language}`)
          .map((name) => `guide/${language}/${name}`)
          .sort(),
        pictures.map(({ file }) => file).sort(),
      );
    });

    it("becomes a page in its language, with its contents and a way to the others", () => {
      const page = guidePage(markdown, language);
      assert.match(page, new RegExp(`<html lang="${language}">`));
      for (const id of GUIDE_CHAPTERS) {
        assert.ok(page.includes(`<li><a href="#${id}">`), id);
        assert.ok(page.includes(`<h2 id="${id}">`), id);
      }
      for (const [, id = ""] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${id}"`), id);
      assert.ok(!page.includes(".md"), "a link into the project's sources");
      assert.ok(page.includes(`href="${language === "th" ? "help-en.html" : "help.html"}"`));
    });
  });

describe("a guide", () => {
  it("opens its chapters by their anchors only", () => {
    const markdown = '# T\n\n<a id="one"></a>\n\n## First & last\n\ntext\n\n## No anchor\n';
    assert.deepEqual(chaptersOf(markdown), [{ id: "one", title: "First & last" }]);
    const page = guidePage(markdown, "en");
    assert.ok(page.includes('<h2 id="one">First &amp; last</h2>'));
    assert.ok(page.includes('<a href="#one">First &amp; last</a>'));
  });
});
