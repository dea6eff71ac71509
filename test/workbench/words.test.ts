/** The grid shows the key of a word that it does not have: every key in its packages has its English word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeLocales } from '@univerjs/core';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import { withMissing } from '../../src/workbench/page/missingWords';

const PACKAGES = 'node_modules/@univerjs';
/** A key that is asked for: `t("sheets-ui.info.error")`, `title: 'sheets-formula.functionList.LET.abstract'`. */
const ASKED =
  /(?:\bt\(|\b(?:title|name|detail|description|abstract|tooltip|message): ?)["'`]([a-z-]+\.[\w.-]+\w)["'`]/g;

const words = withMissing(
  mergeLocales(coreWords, tableWords, conditionalFormattingWords, dataValidationWords),
) as Record<string, unknown>;
const wordOf = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], words);

const asked = new Set(
  readdirSync(PACKAGES).flatMap((name) => {
    const file = join(PACKAGES, name, 'lib/es/index.js');
    if (!existsSync(file)) return [];
    return [...readFileSync(file, 'utf8').matchAll(ASKED)].map(([, key]) => key!);
  }),
);

test('the grid asks for thousands of words', () => {
  expect(asked.size).toBeGreaterThan(2000);
  expect(asked).toContain('sheets-formula.progress.array-calculation');
});

test('every one of them is there', () => {
  expect([...asked].filter((key) => key.split('.')[0]! in words && typeof wordOf(key) !== 'string')).toEqual(
    [],
  );
});
