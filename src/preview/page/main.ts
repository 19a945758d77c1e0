/** Excel's window, in the browser: ribbon, workbook, and the frame in which the pane runs. */
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import { functions } from "../../functions";
import { metadataFile } from "../../locales/metadata-file";
import {
  createHost,
  installCustomFunctionsRuntime,
  openWorkbook,
  registerCustomFunctions,
  saveWorkbook,
  type Book,
  type FunctionMetadata,
  type Host,
} from "../../host";
import { usePainter } from "../../host/picture/chart-image";
import { cellName } from "../../host/book/address";
import { languageOf } from "../../locales/language";
import { createGrid, type Grid } from "../grid/grid";
import { createBar } from "./bar";
import "./main.css";
import "./pane-surroundings";
import { paintOnCanvas } from "./paint-on-canvas";
import { officeThemes, type ThemeName } from "./themes";
import { type DisplayLanguage, gridWordsIn, wordsIn } from "./display-language";

const SAMPLE = "codi-fy2563.xlsx";

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const workbookElement = byId("workbook");
const frame = byId("pane") as HTMLIFrameElement;

let displayLanguage: DisplayLanguage = "th-TH";
let theme: ThemeName = "light";
let host: Host;
let grid: Grid | null = null;
let templates: string;
let press: (command: string) => Promise<void> = () => Promise.resolve();

const bar = createBar(byId("bar"), {
  onOpen: (file) => void openFile(file),
  onSample: () => void openSample(),
  onSave: save,
  onGenerate: () => void press("generateScorecard"),
  onPane: togglePane,
  onLanguage: (chosen) => void setLanguage(chosen),
  onTheme: setTheme,
  onWidth: (pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`),
});

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function setLanguage(chosen: DisplayLanguage): Promise<void> {
  displayLanguage = chosen;
  document.documentElement.lang = chosen.slice(0, 2);
  const words = wordsIn(chosen);
  document.title = words.title;
  workbookElement.setAttribute("aria-label", words.workbook);
  frame.title = words.pane;
  bar.say(words);
  // Office starts anew in another language, and its add-ins with it.
  await register();
  await show();
}

async function register(): Promise<void> {
  const name = metadataFile(languageOf(displayLanguage));
  const metadata = (await (await fetched(name)).json()) as { functions: FunctionMetadata[] };
  registerCustomFunctions("KPI", functions, metadata);
}

function setTheme(chosen: ThemeName): void {
  theme = chosen;
  document.documentElement.dataset.theme = chosen;
  Object.assign(window.preview!.office.officeTheme!, officeThemes[chosen]);
  // Whoever changes the theme leaves the pane and comes back.
  frame.contentWindow?.dispatchEvent(new Event("focus"));
}

function showPane(): void {
  document.documentElement.dataset.pane = "open";
}

function togglePane(): void {
  const { dataset } = document.documentElement;
  dataset.pane = dataset.pane === "open" ? "closed" : "open";
}

async function use(book: Book): Promise<void> {
  host = createHost(book);
  bar.nameWorkbook(book.name);
  await show();
}

/** The workbook in the grid, and the add-in begun anew on it. */
async function show(): Promise<void> {
  grid?.destroy();
  window.preview = {
    host,
    grid: null,
    office: { displayLanguage, officeTheme: { ...officeThemes[theme] }, showPane },
    onCommands(pressed) {
      press = pressed;
    },
  };
  frame.src = "pane.html";
  grid = await createGrid({
    host,
    element: workbookElement,
    templates,
    translate: gridWordsIn(displayLanguage),
    onRefused: ({ row, column }) => bar.warn(wordsIn(displayLanguage).refused(cellName(row, column))),
  });
  window.preview.grid = grid;
}

async function openSample(): Promise<void> {
  const bytes = new Uint8Array(await (await fetched(`samples/${SAMPLE}`)).arrayBuffer());
  await use(openWorkbook(bytes, SAMPLE));
}

async function openFile(file: File): Promise<void> {
  let book: Book;
  try {
    book = openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    bar.warn(wordsIn(displayLanguage).notAWorkbook(file.name));
    return;
  }
  await use(book);
}

function save(): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const bytes = saveWorkbook(host.book, host.calculation);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = host.book.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function start(): Promise<void> {
  installCustomFunctionsRuntime();
  usePainter(paintOnCanvas);
  setTranslationMethod(
    (...[text]) => gridWordsIn(displayLanguage)(text),
    () => true,
  );
  // The grid measures text before it draws any, and a picture waits for no font.
  await Promise.all(
    ["400", "700"].flatMap((weight) =>
      ["Roboto", "'Noto Sans Thai'"].map((family) => document.fonts.load(`${weight} 13px ${family}`, "กA")),
    ),
  );
  templates = await (await fetched("grid/o_spreadsheet.xml")).text();
  const bytes = new Uint8Array(await (await fetched(`samples/${SAMPLE}`)).arrayBuffer());
  const book = openWorkbook(bytes, SAMPLE);
  host = createHost(book);
  bar.nameWorkbook(book.name);
  await setLanguage(displayLanguage);
  showPane();
}

void start();
