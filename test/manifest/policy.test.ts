/** The content security policy that the pane carries, whatever its host sends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.resolve(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
const allowed = (directive: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

test('scripts come from the host itself and from Microsoft’s office.js, never from text or inline', () => {
  expect(allowed('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy).not.toContain('unsafe-eval');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/\son\w+=/);
});

test('the pane asks no other address for anything', () => {
  expect(allowed('connect-src')).toEqual(["'self'"]);
  expect(allowed('default-src')).toEqual(["'self'"]);
  expect(allowed('object-src')).toEqual(["'none'"]);
  expect(allowed('form-action')).toEqual(["'none'"]);
});
