/**
 * For tests, which draw no text: what the grid's engine asks where it breaks lines of Chinese, Japanese and Korean.
 * The package that it uses reads all of Unicode at its start, which takes longer than most tests.
 */
const answer = (letters) => () => ({ toRegExp: () => letters });
const LETTERS = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Bopomofo}`;
const SIGNS = String.raw`\u3000-\u303f\uff00-\uffef`;

module.exports = {
  all: answer(new RegExp(`[${LETTERS}${SIGNS}]`, 'u')),
  letters: answer(new RegExp(`[${LETTERS}]`, 'u')),
  punctuations: answer(new RegExp(`[${SIGNS}]`, 'u')),
};
