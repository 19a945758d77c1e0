import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * What each folder of src may import, besides itself. Dependencies point one way, towards the rules: whatever can be
 * tested without Excel knows nothing of it.
 */
const mayImport = {
  kpi: [],
  text: ["kpi"],
  workbook: ["kpi", "text"],
  // Who runs long work, and when; the work itself is the workbook's.
  thread: ["workbook"],
  // Words for what the workbook names; the workbook is given them.
  locales: ["kpi", "text", "workbook"],
  functions: ["kpi", "text", "locales"],
  excel: ["thread", "workbook", "kpi", "text", "locales"],
  session: ["workbook", "kpi", "locales"],
  commands: ["session", "excel", "workbook", "kpi", "locales"],
  taskpane: ["session", "thread", "workbook", "kpi", "text", "locales"],
  // The shared runtime's page puts the parts together.
  runtime: ["functions", "commands", "taskpane", "session", "excel", "workbook", "kpi", "locales"],
};
// Made into pages by the build; no part of what runs.
mayImport.guide = ["text", "locales"];
// Microsoft's client over a spreadsheet engine: it runs any Office.js workbook add-in and knows nothing of ours.
mayImport.host = [];
// What is built on the host may use everything; nothing may use it.
mayImport.preview = Object.keys(mayImport);

const folders = Object.keys(mayImport);
const pure = ["kpi", "locales", "text", "workbook", "session"];
const withoutPackages = folders.filter(
  (folder) => !["taskpane", "guide", "host", "preview"].includes(folder),
);

/** Office.js' globals, and where they are at home. */
const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const browserGlobals = [
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "fetch",
  "navigator",
  "location",
];
const notHere = (names, why) => ["error", ...names.map((name) => ({ name, message: why }))];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.ts", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-console": ["error", { allow: ["error", "warn"] }],
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // mocha's describe and it take functions whose promises it awaits itself.
      "@typescript-eslint/no-floating-promises": "off",
      // A stand-in for an async function need not wait for anything.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // Where values come out of another engine or a file, with types of their own.
    files: ["src/host/**/*.ts", "src/preview/**/*.ts", "tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    // What these print is their purpose.
    files: ["scripts/**/*.ts", "src/host/**/*.ts", "src/preview/**/*.ts", "tests/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": folders.map((type) => ({ type, pattern: `src/${type}` })),
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          message: "src/{{from.type}} may not import src/{{to.type}}: dependencies point towards the rules",
          policies: Object.entries(mayImport).map(([type, allowed]) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: [type, ...allowed] } } } },
          })),
        },
      ],
    },
  },
  {
    // A file is read from top to bottom and fits in the head; what does not is two files.
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 350 }] },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": notHere(
        [...officeGlobals, ...browserGlobals],
        "Pure code: no Office.js, no browser. src/excel, src/functions and the interface bring the world in.",
      ),
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": notHere(
        [...officeGlobals.filter((name) => name !== "CustomFunctions"), ...browserGlobals],
        "A custom function reads nothing but its arguments.",
      ),
      // Excel shows the message of a CustomFunctions.Error only, and that is no Error.
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: withoutPackages.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^[^.]", message: "No packages here: React and Fluent UI are the pane's alone." },
          ],
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/runtime/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  prettier,
);
