import type { Copied } from "../copy/clipboard";
import { escapeHtml } from "../copy/escape-html";
import { asTable } from "../copy/table-content";
import type { Handout, HandoutSection } from "./handout";

/** Mail programs leave out style sheets: what is to be seen stands in each element. */
const CELL = "border:1px solid #D5DCE0;padding:3px 6px;vertical-align:top";
const HEADING = `${CELL};background:#0B4F59;color:#FFFFFF;text-align:left`;
const FONT = "font-family:'Leelawadee UI','Segoe UI',Tahoma,sans-serif;color:#1F2933";
const PICTURE_WIDTH = 640;

/** A handout for whatever it is pasted into: a slide, a document, a mail, or plain text. */
export const handoutContent = (handout: Handout): Copied => ({
  text: handoutText(handout),
  html: handoutHtml(handout),
});

function handoutText({ title, headlines, short, sections }: Handout): string {
  const parts = [
    [title, ...headlines].join("\n"),
    short ? `${short.title}\n${asTable([short.columns, ...short.rows])}` : "",
    ...sections.map(sectionText),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** A section as plain text, its list marked. */
export const sectionText = ({ title, sentences }: HandoutSection): string =>
  [title, ...sentences.map(({ text, isItem }) => (isItem ? `• ${text}` : text))].join("\n");

function handoutHtml({ title, headlines, pictures, short, sections }: Handout): string {
  return [
    `<div style="${FONT}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...headlines.map((line) => `<p><b>${escapeHtml(line)}</b></p>`),
    ...pictures.map(
      ({ title, png }) =>
        `<p><img src="data:image/png;base64,${png}" alt="${escapeHtml(title)}" width="${PICTURE_WIDTH}"></p>`,
    ),
    short ? `<h2>${escapeHtml(short.title)}</h2>${tableHtml(short)}` : "",
    ...sections.map(sectionHtml),
    "</div>",
  ].join("");
}

function tableHtml({ columns, rows }: NonNullable<Handout["short"]>): string {
  const row = (cells: readonly string[], tag: "th" | "td", style: string): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${style}">${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table style="border-collapse:collapse">${row(columns, "th", HEADING)}${rows
    .map((cells) => row(cells, "td", CELL))
    .join("")}</table>`;
}

/** A section with its title; consecutive items are one list. */
export function sectionHtml({ title, sentences }: HandoutSection): string {
  const body = sentences.map(({ text, isItem }, index) => {
    if (!isItem) return `<p>${escapeHtml(text)}</p>`;
    const opens = sentences[index - 1]?.isItem !== true ? "<ul>" : "";
    const closes = sentences[index + 1]?.isItem !== true ? "</ul>" : "";
    return `${opens}<li>${escapeHtml(text)}</li>${closes}`;
  });
  return `<h2>${escapeHtml(title)}</h2>${body.join("")}`;
}
