import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { repositoryFile } from './manifest';

const committed = execFileSync('git', ['ls-files', '-z'], { cwd: repositoryFile('.'), encoding: 'utf8' })
  .split('\0')
  .filter((name) => name !== '' && statSync(repositoryFile(name), { throwIfNoEntry: false })?.isFile());
const texts = committed.filter((name) => !/\.(png|woff2?|xlsx)$/.test(name));
const holding = (pattern: RegExp) =>
  texts.filter((name) => pattern.test(readFileSync(repositoryFile(name), 'utf8')));

describe('the repository', () => {
  it('holds no file of office.js, which is loaded from Microsoft and only installed to test with', () => {
    expect(
      committed.filter((name) =>
        /(^|\/)(office(\.debug)?|excel-[\w.-]+|o15apptofilemappingtable)\.js$/i.test(name),
      ),
    ).toEqual([]);
    expect(
      holding(/^\/\*[\s\S]{0,400}(Office JavaScript API library|Copyright \(c\) Microsoft Corporation)/),
    ).toEqual([]);
  });

  it('holds no private key and no certificate', () => {
    expect(
      committed.filter((name) => /\.(pem|key|pfx|p12|crt|cer)$|(^|\/)id_(rsa|ed25519)/i.test(name)),
    ).toEqual([]);
    expect(holding(new RegExp(['-----BEGIN ', '[A-Z ]*PRIVATE KEY-----'].join('')))).toEqual([]);
  });

  it('holds nothing that the build makes', () => {
    expect(committed.filter((name) => /^(dist|build|node_modules)\//.test(name))).toEqual([]);
  });
});
